import { deploy, manifest, permittedRoles, recordType } from '../../../support/xml.js';
import { BASE, DEPLOY, KEYS, MANIFEST, roleOf } from '../base.js';
import { CLERK, levelOf, NO_WIDENING, PATHS, policy, type Shapes, TILL, WITH_LEGACY } from './table.js';

const RAISED = levelOf(TILL, 'TRAN_VENDPYMT', 'FULL');
const NEW = roleOf('customrole_hb_new', [['TRAN_VENDPYMT', 'FULL']]);
const LEGACY = 'src/Objects/Legacy/customrole_hb_till.xml';
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n';
const moved = (path: string, whole: string) => ({ [PATHS.till]: null, [path]: whole });
const renamed = (whole: string) => whole.replace('<name>Bread', '<name>Broad');
const elsewhere = (from: string, to: string) =>
  Object.fromEntries(
    Object.entries(BASE).flatMap(([path, whole]) => [
      [path, null],
      [path.replace(from, to), whole],
    ]),
  );

/** Files that are not read, or not where they were. */
export const FILES: Shapes = {
  'a role moves to node_modules': [
    'stop',
    { head: moved('src/Objects/node_modules/customrole_hb_till.xml', RAISED) },
  ],
  'a role moves to an ignored folder and is raised': [
    'stop',
    { ...WITH_LEGACY, head: moved(LEGACY, RAISED) },
  ],
  'a new role comes into an ignored folder': [
    'stop',
    { ...WITH_LEGACY, head: { 'src/Objects/Legacy/customrole_hb_new.xml': NEW } },
  ],
  'a role in an ignored folder is raised': [
    'stop',
    { ...WITH_LEGACY, base: moved(LEGACY, TILL), head: { [LEGACY]: RAISED } },
  ],
  'an ignored folder gets a manifest of its own': [
    'stop',
    {
      ...WITH_LEGACY,
      head: { 'src/Objects/Legacy/manifest.xml': manifest(), ...moved(LEGACY, RAISED) },
    },
  ],
  'the whole project moves to an ignored folder, and a role is raised': [
    'stop',
    {
      ...WITH_LEGACY,
      head: { ...elsewhere('src/', 'Legacy/'), 'Legacy/Objects/Roles/customrole_hb_till.xml': RAISED },
    },
  ],
  'an ignored folder stays as it was': [
    'quiet',
    { ...WITH_LEGACY, base: moved(LEGACY, RAISED), head: { [PATHS.clerk]: renamed(CLERK) } },
  ],
  'a project that is ignored as a whole changes': [
    'quiet',
    {
      ...WITH_LEGACY,
      base: { 'Legacy/manifest.xml': manifest(), 'Legacy/Objects/customrole_hb_new.xml': TILL },
      head: { 'Legacy/Objects/customrole_hb_new.xml': NEW },
    },
  ],
  'a role becomes a pointer of Git LFS': [
    'stop',
    {
      base: moved('src/Objects/till.xml', TILL),
      head: { 'src/Objects/till.xml': POINTER },
    },
  ],
  'a new role that is damaged': [
    'stop',
    { head: { 'src/Objects/Roles/customrole_hb_new.xml': NEW.replace('</role>', '') } },
  ],
  'a damaged role is raised': [
    'stop',
    {
      base: { [PATHS.till]: TILL.replace('Bread and', 'Bread &') },
      head: { [PATHS.till]: RAISED.replace('Bread and', 'Bread &') },
    },
  ],
  'a damaged role stays as it was': [
    'quiet',
    { base: { [PATHS.till]: TILL.replace('Bread and', 'Bread &') }, head: { [PATHS.clerk]: renamed(CLERK) } },
  ],
  'a role with a document type': ['stop', { head: { [PATHS.till]: `<!DOCTYPE role>\n${RAISED}` } }],
  'a role under the name of a sample': ['stop', { head: { 'src/Objects/sample.XML': NEW } }],
  'a role at the top of Objects': ['stop', { head: { 'src/Objects/x.xml': NEW } }],
  'a project in node_modules': [
    'quiet',
    {
      head: {
        'node_modules/x/manifest.xml': manifest(),
        'node_modules/x/Objects/customrole_hb_new.xml': NEW,
      },
    },
  ],
  'notes beside the roles': [
    'quiet',
    { head: { 'src/Objects/Roles/NOTES.md': '# x', 'src/Objects/.gitkeep': '' } },
  ],
  'a role in the documents': ['quiet', { head: { 'docs/role.txt': NEW } }],
};

const OUT = { [DEPLOY]: deploy('~/Objects/Records/*') };
const ALL = { [DEPLOY]: deploy('~/Objects/*') };

/** What deploy.xml and manifest.xml say. */
export const SCOPE: Shapes = {
  'a mismatch comes into the scope': [
    'stop',
    { ...NO_WIDENING, base: { ...OUT, [PATHS.clerk]: levelOf(CLERK, KEYS.cargo, 'FULL') }, head: ALL },
  ],
  'paths are written out': [
    'quiet',
    {
      head: {
        [DEPLOY]: deploy(
          '~/Objects/Roles/*',
          '~/Objects/Records/*',
          '~/Objects/Segments/*',
          '~/Objects/Transactions/*',
        ),
      },
    },
  ],
  'a second definition that a path with .. deploys': [
    'stop',
    {
      head: {
        [DEPLOY]: deploy('~/Objects/Records/*', '~/Objects/Records/../Wider/*'),
        'src/Objects/Wider/customrole_hb_clerk.xml': levelOf(CLERK, 'LIST_EMPLOYEE', 'FULL'),
      },
    },
  ],
  'two definitions, neither is deployed': [
    'stop',
    {
      config: policy('  roles:\n    - { match: ["customrole_*"], forbid: ["ADMI_MANAGE*"] }\n', {
        widening: 'high',
      }),
      base: OUT,
      head: {
        'src/Objects/Archive/customrole_hb_till.xml': TILL,
        [PATHS.till]: TILL.replace('TRAN_VENDPYMT', 'ADMI_MANAGEUSERS').replace('>VIEW<', '>FULL<'),
      },
    },
  ],
  'a role is raised outside of the scope': ['stop', { base: OUT, head: { [PATHS.till]: RAISED } }],
  'a project inside Objects': [
    'stop',
    {
      ...NO_WIDENING,
      head: {
        'src/Objects/Sub/manifest.xml': manifest(),
        'src/Objects/Sub/deploy.xml': '<deploy/>\n',
        ...moved(
          'src/Objects/Sub/customrole_hb_till.xml',
          roleOf('customrole_hb_till', [
            ['TRAN_VENDPYMT', 'VIEW'],
            [KEYS.cargo, 'FULL'],
          ]),
        ),
      },
    },
  ],
  'the manifest becomes that of something else': [
    'stop',
    { head: { [MANIFEST]: '<x/>\n', [PATHS.till]: RAISED } },
  ],
  'the manifest goes, and a role is raised': ['stop', { head: { [MANIFEST]: null, [PATHS.till]: RAISED } }],
  'deploy.xml goes': ['stop', { head: { [DEPLOY]: null } }],
  'an open type gets a list': [
    'pass',
    {
      head: {
        [PATHS.board]: recordType('customrecord_hb_board', permittedRoles(['ACCOUNTANT', 'FULL'])),
      },
    },
  ],
  'a list becomes an open type': [
    'stop',
    { head: { [PATHS.cargo]: (BASE[PATHS.cargo] ?? '').replace('USEPERMISSIONLIST', 'NONENEEDED') } },
  ],
};
