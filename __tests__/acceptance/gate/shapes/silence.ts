import { roleOf } from '../base.js';
import {
  AT_HIGH,
  CLERK,
  CONFIG,
  levelOf,
  NO_WIDENING,
  PATHS,
  policy,
  type Shapes,
  STRICT,
  silenced,
  TILL,
  withRow,
} from './table.js';

const NEW = 'src/Objects/Roles/customrole_hb_new.xml';
const LIMIT = policy('  roles:\n    - { match: ["customrole_*"], limit: { LIST_EMPLOYEE: EDIT } }\n');
const LIMIT_AT_HEAD = LIMIT.replace('policy:\n', 'policy:\n  comments: head\n');
const VIEW_ONLY = policy('  roles:\n    - { match: ["customrole_*"], limit: { LIST_EMPLOYEE: VIEW } }\n');
const FORBIDDEN = policy('  roles:\n    - { match: ["customrole_*"], forbid: [LIST_EMPLOYEE] }\n');
const FULL = levelOf(CLERK, 'LIST_EMPLOYEE', 'FULL');
const CREATE = levelOf(CLERK, 'LIST_EMPLOYEE', 'CREATE');
const MANAGES = withRow(TILL, 'ADMI_MANAGEROLES', 'FULL');
const renamed = (whole: string) => whole.replace('<name>Bread', '<name>Broad');
const exception = (level: string) =>
  `${STRICT}exceptions:\n  - { rule: access-widened, role: customrole_hb_till, permission: TRAN_VENDPYMT, ${level}reason: agreed, approved-by: cfo@example.com }\n`;
const RAISED = { [PATHS.till]: levelOf(TILL, 'TRAN_VENDPYMT', 'FULL') };

/** Comments that silence rules. */
export const COMMENTS: Shapes = {
  'a new role that silences the policy': [
    'stop',
    {
      ...NO_WIDENING,
      head: silenced(
        'forbidden-permission, privileged-permission, duty-conflict',
        NEW,
        roleOf('customrole_hb_new', [['ADMI_MANAGEROLES', 'FULL']]),
      ),
    },
  ],
  'a level above the limit': [
    'stop',
    { config: LIMIT, head: silenced('level-above-limit', PATHS.clerk, FULL) },
  ],
  'the level and the comment are old': [
    'quiet',
    {
      config: LIMIT,
      base: silenced('level-above-limit', PATHS.clerk, FULL),
      head: silenced('level-above-limit', PATHS.clerk, renamed(FULL)),
    },
  ],
  'a comment that was planted': [
    'stop',
    {
      ...NO_WIDENING,
      base: silenced('forbidden-permission, privileged-permission', PATHS.till, TILL),
      head: silenced('forbidden-permission, privileged-permission', PATHS.till, MANAGES),
    },
  ],
  'a planted comment that names all rules': [
    'stop',
    {
      base: silenced('access-widened', PATHS.till, TILL),
      head: silenced('access-widened', PATHS.till, RAISED[PATHS.till] ?? ''),
    },
  ],
  'a warning under a new comment': [
    'quiet',
    { head: silenced('unknown-permission', PATHS.till, withRow(TILL, 'TRAN_VENDPYMTX', 'NONE')) },
  ],
  'an error under a new comment, by a policy that lets the head speak': [
    'allowed',
    { config: LIMIT_AT_HEAD, head: silenced('level-above-limit', PATHS.clerk, FULL) },
  ],
};

/** What a base has already, and what gets worse. */
export const WORSE: Shapes = {
  'further above a limit': [
    'stop',
    { config: VIEW_ONLY, base: { [PATHS.clerk]: CREATE }, head: { [PATHS.clerk]: FULL } },
  ],
  'further above what the record type lists': [
    'stop',
    {
      ...NO_WIDENING,
      base: { [PATHS.clerk]: levelOf(CLERK, '[scriptid=customrecord_hb_cargo]', 'EDIT') },
      head: { [PATHS.clerk]: levelOf(CLERK, '[scriptid=customrecord_hb_cargo]', 'FULL') },
    },
  ],
  'duties in conflict at higher levels': [
    'stop',
    {
      ...NO_WIDENING,
      base: { [PATHS.till]: withRow(levelOf(TILL, 'TRAN_VENDPYMT', 'CREATE'), 'LIST_VENDOR', 'CREATE') },
      head: { [PATHS.till]: withRow(levelOf(TILL, 'TRAN_VENDPYMT', 'FULL'), 'LIST_VENDOR', 'FULL') },
    },
  ],
  'a forbidden permission at a higher level': ['stop', { config: FORBIDDEN, head: { [PATHS.clerk]: FULL } }],
  'under a comment of the base': [
    'stop',
    {
      config: VIEW_ONLY,
      base: silenced('level-above-limit', PATHS.clerk, CREATE),
      head: silenced('level-above-limit', PATHS.clerk, FULL),
    },
  ],
  'above a limit, and only a name changes': [
    'quiet',
    { config: VIEW_ONLY, base: { [PATHS.clerk]: CREATE }, head: { [PATHS.clerk]: renamed(CREATE) } },
  ],
  'less far above a limit': [
    'pass',
    { config: VIEW_ONLY, base: { [PATHS.clerk]: FULL }, head: { [PATHS.clerk]: CREATE } },
  ],
};

/** Exceptions, and the policy as a whole. */
export const EXCEPTIONS: Shapes = {
  'up to a lower level': ['stop', { config: exception('level: VIEW, '), head: RAISED }],
  'at the level of the change': ['allowed', { config: exception('level: FULL, '), head: RAISED }],
  'without a level': ['allowed', { config: exception(''), head: RAISED }],
  'of another role': [
    'stop',
    { config: exception('').replace('customrole_hb_till', 'customrole_hb_clerk'), head: RAISED },
  ],
  'that has expired': ['stop', { config: exception('expires: 2020-01-31, '), head: RAISED }],
  'that the change brings': ['stop', { head: { ...RAISED, [CONFIG]: exception('') } }],
  'a policy that the change takes away': ['stop', { head: { ...RAISED, [CONFIG]: null } }],
  'a policy that the change makes milder': [
    'stop',
    { head: { ...RAISED, [CONFIG]: 'extends: [recommended]\n' } },
  ],
  'a policy in a second file': [
    'stop',
    { head: { ...RAISED, '.github/sdf-role-compliance.yaml': 'extends: [recommended]\n' } },
  ],
};

/** Ids that are written otherwise, and settings. */
export const KEYS_AND_SETTINGS: Shapes = {
  'a key in small letters': [
    'stop',
    { ...AT_HIGH, head: { [PATHS.clerk]: withRow(CLERK, 'tran_vendpymt', 'FULL') } },
  ],
  'a forbidden key in small letters': [
    'stop',
    { ...NO_WIDENING, head: { [PATHS.till]: withRow(TILL, 'admi_manageroles', 'FULL') } },
  ],
  'a forbidden key with a mark that cannot be seen': [
    'stop',
    { ...NO_WIDENING, head: { [PATHS.till]: withRow(TILL, 'ADMI_\u200bMANAGEROLES', 'FULL') } },
  ],
  'a forbidden key with blanks around it': [
    'stop',
    { ...NO_WIDENING, head: { [PATHS.till]: withRow(TILL, ' ADMI_MANAGEROLES ', 'FULL') } },
  ],
  'a key that no list knows': [
    'stop',
    { ...AT_HIGH, head: { [PATHS.till]: withRow(TILL, 'ADMI_SOMETHINGNEW', 'FULL') } },
  ],
  'two-factor login off, of a role that pays': [
    'stop',
    {
      ...AT_HIGH,
      base: RAISED,
      head: { [PATHS.till]: (RAISED[PATHS.till] ?? '').replace('>SMS<', '>OFF<') },
    },
  ],
  'all subsidiaries, of a role that pays': [
    'stop',
    {
      ...AT_HIGH,
      base: RAISED,
      head: { [PATHS.till]: (RAISED[PATHS.till] ?? '').replace('>OWN<', '>ALL<') },
    },
  ],
  'no rule of addresses, of a role that pays': [
    'stop',
    {
      ...AT_HIGH,
      base: RAISED,
      head: { [PATHS.till]: (RAISED[PATHS.till] ?? '').replace('<restrictip>T', '<restrictip>F') },
    },
  ],
  'two-factor login from SMS to an app': [
    'pass',
    {
      ...AT_HIGH,
      base: RAISED,
      head: { [PATHS.till]: (RAISED[PATHS.till] ?? '').replace('>SMS<', '>TOTP<') },
    },
  ],
};
