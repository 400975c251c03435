import fc from 'fast-check';
import { check } from '../../../src/check/check.js';
import { jsonReport } from '../../../src/report/formats/json.js';
import type { Finding } from '../../../src/rules/finding.js';
import { decode } from '../../../src/sdf/decode.js';
import { objectsOf, type Project } from '../../../src/sdf/project.js';
import { parseXml } from '../../../src/sdf/xml/xml.js';
import type { CheckResult } from '../../../src/settle/result.js';
import { faultyProject } from '../faulty-project.js';
import { memoryTree } from '../memory-tree.js';
import { door } from './door.js';
import { type Writing, writing, written } from './encodings.js';
import { type Hurt, hurts, hurtText } from './hurts.js';
import { placeFaults } from './place-faults.js';
import { reportFaults } from './report-faults.js';

const PIECES = [
  ...[
    '<',
    '>',
    '/',
    '&',
    '"',
    "'",
    '=',
    '-',
    '!',
    '?',
    ' ',
    '',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\u00A0',
    '\uFEFF',
  ],
  ...[
    '<!--',
    '-->',
    '--',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<?xml version="1.0"?>',
    '<?php x ?>',
    '</',
    '/>',
    '<a>',
  ],
  ...[
    '&amp;',
    '&#0;',
    '&#x1F600;',
    '&#xD800;',
    '&lol;',
    '&amp',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<!ENTITY',
    ']>',
  ],
  ...[
    '\u0000',
    '\u001B[31m',
    '\u2028',
    '\u0085',
    '\u202E',
    '\uD83D',
    '\uDE00',
    '🙂',
    '漢',
    '\uFFFD',
    '\uFFFE',
  ],
  ...[
    '__proto__',
    'constructor',
    '<toString/>',
    '<__proto__>',
    'hasOwnProperty',
    'scriptid="x"',
    ' a="1" a="1"',
  ],
  ...[
    '<role scriptid="customrole_guide">',
    '</role>',
    '<permission>',
    '</permissions>',
    '<permkey>',
    '</permlevel>',
  ],
  ...[
    '[scriptid=customrecord_tour]',
    '[scriptid=',
    'customrole_guide',
    'FULL',
    '[',
    ']',
    'NONE',
    'T',
    '~/Objects/*',
  ],
  ...[
    '<<<<<<< HEAD\n',
    '=======\n',
    '>>>>>>> x\n',
    '::error::x\n',
    '##[error]x',
    '<!-- sdf-role-compliance-ignore ',
  ],
  ...['<!-- sdf-role-compliance-ignore level-mismatch: why -->', '<!-- sdf-role-compliance-ignore all -->'],
  ...['<a>'.repeat(80), '<a b="c">'.repeat(5), 'x'.repeat(3000), '&#x26;'.repeat(50), ' '.repeat(500)],
];

/** What happens to one file. */
interface Damage {
  readonly hurts: readonly Hurt[];
  readonly writing: Writing;
}

export interface DamagedProject {
  readonly files: Readonly<Record<string, string>>;
  readonly damages: Readonly<Record<string, Damage>>;
}

const damage: fc.Arbitrary<Damage> = fc.record({ hurts: hurts(PIECES), writing });

/** A project of which one file is damaged; now and then two. */
export const damagedProject: fc.Arbitrary<DamagedProject> = faultyProject.chain((files) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...Object.keys(files)), damage), {
      selector: ([path]) => path,
      minLength: 1,
      maxLength: 2,
    })
    .map((damages) => ({ files, damages: Object.fromEntries(damages) })),
);

/** SDF XML of any quality: manifest, deploy and objects. */
export const projectDoor = door('project', damagedProject, ({ files, damages }) => {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const own = damages[path];
      return [path, own ? written(hurtText(text, own.hurts), own.writing) : Buffer.from(text)];
    }),
  );
  const damaged = new Set(Object.keys(damages));
  const [before, tree] = [memoryTree(files), memoryTree(bytes)];
  const [whole, result, changed] = [judged(before), judged(tree), judged(tree, before)];
  const texts = new Map(Object.entries(bytes).map(([path, some]) => [path, decode(path, some).source.text]));
  return [
    ...result.problems,
    ...(jsonReport(judged(tree)) === jsonReport(result) ? [] : ['another result the second time']),
    ...placeFaults(result, (path) => texts.get(path)),
    ...reportFaults(changed),
    ...lost(whole, result, damaged),
    ...untold(whole, result, bytes, damaged),
    ...changed.findings.flatMap(({ introduced, rule }) =>
      introduced === null ? [`${rule.id}: new or old?`] : [],
    ),
  ];
});

function judged(tree: ReturnType<typeof memoryTree>, base: typeof tree | null = null): CheckResult {
  return check(tree, { pathOf: (path) => path, isWanted: () => true, failOn: 'error', base });
}

const PROJECT_FILE = /(?:manifest|deploy)\.xml$/;

/** Findings that concern only undamaged files and are there no more. */
function lost(whole: CheckResult, result: CheckResult, damaged: ReadonlySet<string>): string[] {
  const left = new Set(result.findings.map(identityOf));
  const isOfAll = [...damaged].some((path) => PROJECT_FILE.test(path) || isDefinedTwice(whole, path));
  return whole.findings
    .filter((finding) => !pathsOf(finding).some((path) => damaged.has(path)))
    .filter(({ rule }) => !SHARED.has(rule.id) && (!isOfAll || isLocal(rule)))
    .filter(({ rule }) => rule.id !== 'deploy-path-without-files' || result.projects.some(hasObjects))
    .filter((finding) => !left.has(identityOf(finding)))
    .map(({ rule, at, message }) => `lost: ${rule.id} at ${at.source.path}: ${message}`);
}

/** Said once for all files that need a thing: another file can say it, or be what is missing. */
const SHARED: ReadonlySet<string> = new Set(['undeclared-feature', 'unresolved-reference']);

/** A deploy.xml without a path is a fault where there is an object: of a file that cannot be read nobody knows. */
function hasObjects(project: Project): boolean {
  return objectsOf(project).length > 0;
}

/** Whether a rule judges by one file alone, whatever is deployed and whoever owns the project. */
function isLocal({ group, id }: Finding['rule']): boolean {
  return ['role', 'permission'].includes(group) && !/^(?:duplicate|file-name)/.test(id);
}

/** Then the other one counts where this one cannot be read. */
function isDefinedTwice({ projects }: CheckResult, path: string): boolean {
  return projects.some(({ definitions }) =>
    [...definitions.values()].some((all) => all.length > 1 && all.some((one) => one.path === path)),
  );
}

function pathsOf({ at, related = [], fixes = [] }: Finding): string[] {
  const places = [at, ...related.map((one) => one.at), ...fixes.flatMap(({ edits }) => edits)];
  return places.map(({ source }) => source.path);
}

/** By place and names. The number of a fault that no name tells from others may change, as may the rest of its text. */
function identityOf({ at, fingerprint }: Finding): string {
  const { source, start, end } = at;
  return JSON.stringify([source.path, start, end, fingerprint.replace(/-\d+$/, '')]);
}

/** Files of a project that nobody can read and nobody is told of. */
function untold(
  whole: CheckResult,
  result: CheckResult,
  bytes: Readonly<Record<string, Buffer>>,
  damaged: ReadonlySet<string>,
): string[] {
  // Where nothing else tells that there is a project a damaged file may be that of anybody.
  const isProject =
    whole.projects.some(({ manifest }) => manifest) &&
    'deploy.xml' in bytes &&
    ['manifest.xml', 'deploy.xml'].some((path) => !damaged.has(path));
  const read = new Set(whole.projects.flatMap(objectsOf).map(({ source }) => source.path));
  const told = new Set(
    result.findings.filter(({ rule }) => rule.group === 'file').map(({ at }) => at.source.path),
  );
  return Object.entries(bytes)
    .filter(
      ([path]) =>
        (isProject && PROJECT_FILE.test(path)) ||
        (read.has(path) && (isProject || path.startsWith('Objects/'))),
    )
    .filter(([path, some]) => !told.has(path) && isUnreadable(path, some))
    .map(([path]) => `${path} cannot be read, and that is not told`);
}

function isUnreadable(path: string, bytes: Buffer): boolean {
  const { source, fault } = decode(path, bytes);
  return fault !== null || 'fault' in parseXml(source);
}
