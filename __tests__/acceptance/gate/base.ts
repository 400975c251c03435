import {
  deploy,
  manifest,
  permissions,
  permittedRoles,
  recordType,
  segment,
  transactionType,
} from '../../support/xml.js';

/** The project that the shapes change: everything agrees, and nothing is found in it. */

export type Files = Readonly<Record<string, string>>;

export const CONFIG = '.github/sdf-role-compliance.yml';
export const MANIFEST = 'src/manifest.xml';
export const DEPLOY = 'src/deploy.xml';

/** Where the project keeps a role, record type, segment or transaction type. */
export const PATHS = {
  clerk: 'src/Objects/Roles/customrole_hb_clerk.xml',
  till: 'src/Objects/Roles/customrole_hb_till.xml',
  retired: 'src/Objects/Roles/customrole_hb_retired.xml',
  cargo: 'src/Objects/Records/customrecord_hb_cargo.xml',
  board: 'src/Objects/Records/customrecord_hb_board.xml',
  quay: 'src/Objects/Segments/cseg_hb_quay.xml',
  move: 'src/Objects/Transactions/customtransaction_hb_move.xml',
} as const;

/** The lines that make a policy strict about every widening; `policy` has more lines below it. */
export const WIDENING = '  widening: low\n';

export const POLICY = `extends: [all]
policy:
  roles:
    - match: ["customrole_*"]
      forbid: ["ADMI_MANAGEROLES"]
`;

/** Every change that widens access needs an exception. */
export const STRICT = POLICY.replace('policy:\n', `policy:\n${WIDENING}`);

/** A role that is restricted as the team wants it. */
export function roleOf(
  scriptId: string,
  rows: readonly (readonly [string, string])[],
  { name = `Bread and Harbour ${scriptId.replace('customrole_hb_', '')}`, settings = '' } = {},
): string {
  const list = permissions(...rows).replaceAll(/^/gm, '  ');
  return `<role scriptid="${scriptId}">
  <name>${name}</name>
  <centertype>BASIC</centertype>
${settings}  <restrictip>T</restrictip>
  <subsidiaryoption>OWN</subsidiaryoption>
  <tfaduration>0</tfaduration>
  <tfarequired>SMS</tfarequired>
${list}
</role>
`;
}

export const KEYS = {
  cargo: '[scriptid=customrecord_hb_cargo]',
  quay: '[scriptid=cseg_hb_quay]',
  move: '[scriptid=customtransaction_hb_move]',
} as const;

const CLERK_ROWS = [
  ['TRAN_VENDBILL', 'VIEW'],
  ['LIST_EMPLOYEE', 'VIEW'],
  [KEYS.cargo, 'VIEW'],
  [KEYS.quay, 'VIEW'],
  [KEYS.move, 'VIEW'],
] as const;

const LIST = permittedRoles(['[scriptid=customrole_hb_clerk]', 'VIEW']);

export const BASE: Files = {
  [MANIFEST]: manifest({
    features: ['CUSTOMRECORDS', 'CUSTOMSEGMENTS', 'CUSTOMTRANSACTIONS', 'IPADDRESSRULES', 'SUBSIDIARIES'],
  }),
  [DEPLOY]: deploy('~/Objects/*'),
  [PATHS.clerk]: roleOf('customrole_hb_clerk', CLERK_ROWS),
  [PATHS.till]: roleOf('customrole_hb_till', [['TRAN_VENDPYMT', 'VIEW']]),
  [PATHS.retired]: roleOf(
    'customrole_hb_retired',
    [
      ['TRAN_VENDPYMT', 'FULL'],
      ['LIST_VENDOR', 'FULL'],
    ],
    { settings: '  <isinactive>T</isinactive>\n' },
  ),
  [PATHS.cargo]: recordType('customrecord_hb_cargo', LIST),
  [PATHS.board]: recordType(
    'customrecord_hb_board',
    '<publicpermissionlevel>NONE</publicpermissionlevel>',
    'NONENEEDED',
  ),
  [PATHS.quay]: segment(
    'cseg_hb_quay',
    `<permissions>
  <permission>
    <role>[scriptid=customrole_hb_clerk]</role>
    <valuemgmtaccesslevel>VIEW</valuemgmtaccesslevel>
  </permission>
</permissions>`,
  ),
  [PATHS.move]: transactionType('customtransaction_hb_move', LIST),
};

/** A role of the project with another text in place of one that it holds once. */
export function edited(path: string, from: string, to: string, files: Files = BASE): Record<string, string> {
  const text = files[path] ?? '';
  if (text.split(from).length !== 2) throw new Error(`${path} does not hold "${from}" once.`);
  return { [path]: text.replace(from, () => to) };
}

/** The till goes from VIEW to FULL. */
export const RAISED = edited(PATHS.till, '>VIEW<', '>FULL<');

/** Only a name changes. */
export const RENAMED = edited(PATHS.till, 'Bread and Harbour till', 'Bread and Harbour counter');
