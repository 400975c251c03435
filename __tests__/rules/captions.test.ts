import { expect, test } from '@jest/globals';
import { RULES } from '../../src/rules/index.js';
import { findings } from '../support/rule-table.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role, segment } from '../support/xml.js';

type Files = Readonly<Record<string, string>>;
const GUIDE = 'Objects/customrole_guide.xml';
const TOUR = 'Objects/customrecord_tour.xml';
const guide = (...rows: readonly (readonly [string, string, string?])[]) => ({
  [GUIDE]: role('customrole_guide', permissions(...rows)),
});
const policy = (text: string) => ({ '.github/sdf-role-compliance.yml': `policy:\n${text}` });
const ofGuide = (text: string) => policy(`  roles:\n    - match: customrole_guide\n      ${text}\n`);
const DUTY = policy(`  duties:
    - id: pay
      title: Pay
      risk: high
      sides:
        - { TRAN_VENDPYMT: CREATE, TRAN_CHECK: CREATE }
        - { LIST_VENDOR: CREATE }
  combinations:
    - [customrole_guide, customrole_payer]
`);

/** What is beside the marks of a finding, and beside those of its related places. */
function captions(id: string, files: Files, base?: Files): (string | undefined)[] {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  const project = { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/*'), ...files };
  const before = base && { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/*'), ...base };
  return findings(rule, project, before).flatMap(({ caption, related = [] }) => [
    caption,
    ...related.map((one) => one.caption),
  ]);
}

const CASES: readonly (readonly [string, string, Files, readonly (string | undefined)[], Files?])[] = [
  [
    'a record type that does not list a role: what the role grants',
    'missing-counterpart',
    { ...guide(['[scriptid=customrecord_tour]', 'VIEW']), [TOUR]: recordType('customrecord_tour', '') },
    ['grants VIEW', undefined],
  ],
  [
    'a role that does not list a record type: what the record type permits',
    'missing-counterpart',
    {
      ...guide(),
      [TOUR]: recordType('customrecord_tour', permittedRoles(['[scriptid=customrole_guide]', 'EDIT'])),
    },
    ['permits EDIT', undefined],
  ],
  [
    'a role that grants at an unknown level',
    'missing-counterpart',
    { ...guide(['[scriptid=cseg_area]', 'SOME']), 'Objects/cseg_area.xml': segment('cseg_area', '') },
    [undefined, undefined],
  ],
  [
    'a permission three times: the order, and the levels',
    'duplicate-permission',
    guide(['LIST_VENDOR', 'VIEW'], ['LIST_VENDOR', 'FULL'], ['LIST_VENDOR', 'SOME']),
    ['again, at FULL', 'first, at VIEW', 'again'],
  ],
  [
    'a role twice',
    'duplicate-permitted-role',
    { [TOUR]: recordType('customrecord_tour', permittedRoles(['CEO', 'EDIT'], ['CEO', 'VIEW'])) },
    ['again, at VIEW', 'first, at EDIT'],
  ],
  [
    'a duty: the sides, by the names in the UI',
    'duty-conflict',
    { ...guide(['TRAN_VENDPYMT', 'FULL'], ['TRAN_CHECK', 'FULL'], ['LIST_VENDOR', 'EDIT']), ...DUTY },
    ['one side: Vendors', 'other side: Pay Bills', 'other side: Check'],
  ],
  [
    'a duty, with two permissions on the marked side',
    'duty-conflict',
    {
      ...guide(
        ['TRAN_VENDPYMT', 'FULL'],
        ['TRAN_CHECK', 'FULL'],
        ['LIST_VENDOR', 'EDIT'],
        ['LIST_EMPLOYEE', 'EDIT'],
      ),
      ...policy(`  duties:
    - id: pay
      title: Pay
      risk: high
      sides:
        - { TRAN_VENDPYMT: CREATE, TRAN_CHECK: CREATE }
        - { LIST_VENDOR: CREATE, LIST_EMPLOYEE: CREATE }
`),
    },
    ['one side: Vendors', 'same side: Employees', 'other side: Pay Bills', 'other side: Check'],
  ],
  [
    'a duty that two roles combine',
    'role-combination-conflict',
    {
      ...guide(['LIST_VENDOR', 'EDIT']),
      'Objects/customrole_payer.xml': role('customrole_payer', permissions(['TRAN_CHECK', 'FULL'])),
      ...DUTY,
    },
    ['one side: Vendors', 'other side: Check'],
  ],
  [
    'a level above the limit: the limit',
    'level-above-limit',
    { ...guide(['TRAN_SALESORD', 'FULL']), ...ofGuide('limit: { "TRAN_*": EDIT }') },
    ['limit: EDIT'],
  ],
  [
    'a level below what is required: what is required',
    'missing-required-permission',
    { ...guide(['LIST_CUSTJOB', 'VIEW']), ...ofGuide('require: { LIST_CUSTJOB: EDIT }') },
    ['required: EDIT'],
  ],
  [
    'a required permission that is missing: the marks are under no level',
    'missing-required-permission',
    { ...guide(), ...ofGuide('require: { LIST_CUSTJOB: EDIT }') },
    [undefined],
  ],
  [
    'a forbidden permission: its level, which is in the next line',
    'forbidden-permission',
    { ...guide(['ADMI_MANAGEROLES', 'FULL']), ...ofGuide('forbid: ["ADMI_MANAGE*"]') },
    ['granted at FULL'],
  ],
  [
    'a level that is raised: the level before',
    'access-widened',
    { ...guide(['TRAN_VENDPYMT', 'FULL']), ...policy('  widening: low\n') },
    ['was VIEW'],
    guide(['TRAN_VENDPYMT', 'VIEW']),
  ],
  [
    'a permission that is granted',
    'access-widened',
    { ...guide(['TRAN_VENDPYMT', 'FULL']), ...policy('  widening: low\n') },
    ['new'],
    guide(),
  ],
];

test.each(CASES)('%s', (...[, rule, files, expected, base]) => {
  expect(captions(rule, files, base)).toEqual(expected);
});

test('are short, whatever the files say', () => {
  for (const [, rule, files, , base] of CASES)
    for (const caption of captions(rule, files, base)) {
      expect((caption ?? '').split(' ').length).toBeLessThanOrEqual(5);
      expect(caption ?? '').toMatch(/^(?:[a-z]|$)/);
    }
});
