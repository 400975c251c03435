/** The structure of src/, as docs/architecture.md draws it, and what else is kept so that code is found where it is looked for. */
import { DOORS, ROOMS } from './scripts/rooms.mjs';

/** Where nothing is read, written or asked for: what such code gives back depends on what it is given alone. */
const PURE = ['util', 'sdf', 'access', 'diagnose', 'policy', 'rules', 'settle', 'report'];

/** Modules of node that are functions of what they are given. */
const HARMLESS = '^(node:)?(buffer|crypto|path|util|zlib)$';

/** The JSON Schema for editors is made from this by `npm run docs`. */
const MADE_FROM = '^src/policy/config/schema[.]ts$';

/** The client of the HTML report, which carries it in assets.json: `npm run assets`. */
const IN_BROWSER = '^src/report/html/client/';

const within = (/** @type {readonly string[]} */ rooms) => `^src/(${rooms.join('|')})(/|[.]ts$)`;

/**
 * @param {[room: string, { takes: readonly string[] }]} entry
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function fromBelow([room, { takes }]) {
  return {
    name: `${room}-takes-from-below`,
    comment: `src/${room} takes from ${takes.length > 0 ? takes.join(', ') : 'no other room'} alone.`,
    severity: 'error',
    from: { path: within([room]) },
    to: { path: '^src/', pathNot: within([room, ...takes]) },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(ROOMS).map(fromBelow),
    {
      name: 'no-other-rooms',
      comment: 'A file of src lies in one of the rooms, or is a door.',
      severity: 'error',
      from: { path: '^src/', pathNot: within(Object.keys(ROOMS)) },
      to: {},
    },
    {
      name: 'no-circles',
      comment:
        'Files that take from one another in a circle can only be read all at once. Types count as well.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'nothing-unreachable',
      comment: 'A file that neither door leads to does nothing.',
      severity: 'error',
      from: { path: '^src/(action|cli)[.]ts$' },
      to: { path: '^src/', pathNot: ['^src/(action|cli)[.]ts$', MADE_FROM, IN_BROWSER], reachable: false },
    },
    {
      name: 'pure',
      comment: 'Files, processes and the network are not for code that judges or tells.',
      severity: 'error',
      from: { path: within(PURE) },
      to: { dependencyTypes: ['core'], pathNot: HARMLESS },
    },
    {
      name: 'files-alone-reads-files',
      comment: 'GitHub’s answers and the check come to files through src/files.',
      severity: 'error',
      from: { path: '^src/', pathNot: within(['files', ...DOORS]) },
      to: { path: '^(node:)?(fs|child_process)(/promises)?$' },
    },
    {
      name: 'github-alone-uses-the-network',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(node:)?(https?|http2|net|tls|dgram|dns)(/promises)?$' },
    },
    {
      name: 'github-alone-takes-octokit',
      comment: 'Everything that GitHub is asked goes through src/github.',
      severity: 'error',
      from: { path: '^src/', pathNot: within(['github']) },
      to: { path: 'node_modules/@(actions/github|octokit)' },
    },
    {
      name: 'one-xml-parser',
      comment: 'What the parser gives has no places: src/sdf/xml gives them to it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/sdf/xml/parser[.]ts$' },
      to: { path: 'node_modules/fast-xml-parser' },
    },
    {
      name: 'xml-knows-no-object',
      comment: 'src/sdf/xml reads XML of any kind: all it takes is where a piece of a text stands.',
      severity: 'error',
      from: { path: '^src/sdf/xml/' },
      to: { path: '^src/', pathNot: '^src/sdf/(xml/|source[.]ts$)' },
    },
    {
      name: 'the-action-alone-speaks-to-the-runner',
      severity: 'error',
      from: { path: '^src/', pathNot: within(['action']) },
      to: { path: 'node_modules/@actions/core' },
    },
    {
      name: 'what-is-shipped-is-a-dependency',
      comment: 'The bundle may hold what package.json names as a dependency, and its licence.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'tests-stay-outside',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(__tests__|scripts|dist)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
