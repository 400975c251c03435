import { describe, expect, test } from '@jest/globals';
import { diagnosisJson } from '../../../src/report/diagnosis/json.js';
import { diagnosisText } from '../../../src/report/diagnosis/text.js';
import { diagnosisOf } from '../../support/diagnosis.js';
import { manifest, permissions, permittedRoles, recordType, role } from '../../support/xml.js';

const files = {
  'manifest.xml': manifest(),
  'Objects/customrole_sync.xml': role('customrole_sync', permissions(['LIST_ITEM', 'VIEW'])),
  'Objects/customrecord_tour.xml': recordType(
    'customrecord_tour',
    permittedRoles(['ADMINISTRATOR', 'FULL']),
  ).replace('Record<', 'Tour<'),
};

const LOG = `10:00 start
Permission Violation: You need  the 'Lists -> Currency' permission to access this page.
Failed to update item 7: Permission Violation: You need a higher level of the 'Lists -> Items' permission to access this page.
Permission Violation: You need a higher permission for custom record type Tour to access this page.
You need the 'Lists -> Currency' permission
You must have either 'Transactions -> Invoice' or 'Transactions -> Cash Sale' permission to bill sales orders.
Details: Invalid permlevel reference key EDIT for permkey REPO_RECONCILE.
No tiene permiso
10:01 end
`;

const text = (log: string, more: { isWritten?: boolean; colour?: boolean; role?: string } = {}) =>
  diagnosisText(diagnosisOf(log, files, more.role ?? null), {
    colour: more.colour ?? false,
    isWritten: more.isWritten ?? false,
  });

test('without a role', () => {
  expect(text(LOG)).toBe(`LIST_CURRENCY  Currency
  level      VIEW: the lowest level that grants something
  in the UI  Permissions > Lists > Currency > View
  asked for  line 2, 2 times: You need the 'Lists -> Currency' permission to access this page

LIST_ITEM  Items
  level      EDIT: to edit (update)
  in the UI  Permissions > Lists > Items > Edit
  asked for  line 3: You need a higher level of the 'Lists -> Items' permission to access this page

[scriptid=customrecord_tour]  Tour
  level      VIEW: the lowest level that grants something
  in the UI  Permissions > Custom Record > Tour > View
  asked for  line 4: You need a higher permission for custom record type Tour to access this page

? Any one of these permissions is enough.
  asked for  line 6: You must have either 'Transactions -> Invoice' or 'Transactions -> Cash Sale'
             permission to bill sales orders
  TRAN_CUSTINVC  Permissions > Transactions > Invoice > Create
  TRAN_CASHSALE  Permissions > Transactions > Cash Sale > Create
  Add the one that the role should have; one that it already uses grants the least.

! The permission REPO_RECONCILE does not have the level EDIT, even if NetSuite exported it.
  do         Use a level that it has: NONE or VIEW.
  rule       level-not-allowed: sdf-role-compliance explain level-not-allowed
  said in    line 7: Invalid permlevel reference key EDIT for permkey REPO_RECONCILE.

Not understood:
  line 8: No tiene permiso
  NetSuite uses the language of the user, and only English messages are understood here: set the
  language of the user to English (Home > Set Preferences) and repeat the step that failed.

Add to the permissions of the role:
  <permission>
    <permkey>LIST_CURRENCY</permkey>
    <permlevel>VIEW</permlevel>
  </permission>
  <permission>
    <permkey>LIST_ITEM</permkey>
    <permlevel>EDIT</permlevel>
  </permission>
  <permission>
    <permkey>[scriptid=customrecord_tour]</permkey>
    <permlevel>VIEW</permlevel>
  </permission>

3 permissions, 1 question, 1 hint and 1 line not understood.
In the UI: Setup > Users/Roles > Manage Roles > Edit. Vendors report that a new permission can take
up to a day to take effect; until then the same error does not mean that it failed.
`);
});

const FOR_ROLE = LOG.split('\n').slice(0, 4).join('\n');

test('for a role, both sides', () => {
  expect(text(FOR_ROLE, { role: 'customrole_sync' })).toBe(`LIST_CURRENCY  Currency
  level      VIEW: the lowest level that grants something
  in the UI  Permissions > Lists > Currency > View
  asked for  line 2: You need the 'Lists -> Currency' permission to access this page
  role       customrole_sync does not have it: to be added

LIST_ITEM  Items
  level      EDIT: to edit (update)
  in the UI  Permissions > Lists > Items > Edit
  asked for  line 3: You need a higher level of the 'Lists -> Items' permission to access this page
  role       customrole_sync has VIEW, to be raised to EDIT

[scriptid=customrecord_tour]  Tour
  level      VIEW: the lowest level that grants something
  in the UI  Permissions > Custom Record > Tour > View
  asked for  line 4: You need a higher permission for custom record type Tour to access this page
  role       customrole_sync does not have it: to be added
  object     customrecord_tour does not have it: to be added

Add to the permissions in Objects/customrole_sync.xml:
  <permission>
    <permkey>LIST_CURRENCY</permkey>
    <permlevel>VIEW</permlevel>
  </permission>
  <permission>
    <permkey>[scriptid=customrecord_tour]</permkey>
    <permlevel>VIEW</permlevel>
  </permission>

Raise in the permissions in Objects/customrole_sync.xml:
  <permission>
    <permkey>LIST_ITEM</permkey>
    <permlevel>EDIT</permlevel>
  </permission>

Add to the permissions in Objects/customrecord_tour.xml:
  <permission>
    <permittedlevel>VIEW</permittedlevel>
    <permittedrole>[scriptid=customrole_sync]</permittedrole>
  </permission>

3 permissions.
In the UI: Setup > Users/Roles > Manage Roles > Edit. Vendors report that a new permission can take
up to a day to take effect; until then the same error does not mean that it failed.
`);
});

test('after it is written', () => {
  const written = text(FOR_ROLE, { role: 'customrole_sync', isWritten: true });
  expect(written).toContain('  role       customrole_sync has it now\n');
  expect(written).toContain('  role       customrole_sync had VIEW, raised to EDIT\n');
  expect(written).not.toContain('<permission>');
});

test('what stays is told', () => {
  const stays = text("Need: You need the 'Lists -> Items' permission", { role: 'customrole_sync' });
  expect(stays).toContain('  role       customrole_sync has VIEW, which is kept\n');
  expect(stays).not.toContain('<permission>');
});

test.each([
  [
    '',
    'No known error message found. Paste the whole message, including the sentence that names the missing permission.\n',
  ],
  ['ERROR odd', 'Not understood:\n  line 1: odd\n\nNothing was understood: 1 line not understood.\n'],
])('nothing of %j', (log, expected) => {
  expect(text(log)).toBe(expected);
});

describe('a hostile text', () => {
  const HOSTILE = [
    'Access denied ::error::x ##[error]y \u202E\u001B[31m',
    "You need the 'Lists -> \u202E::error::' permission",
    'You need a higher permission for custom record type ##[error]x\u0007 to access this page',
  ].join('\n');

  test('cannot speak to a terminal or a runner', () => {
    const shown = text(HOSTILE, { colour: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]|##\[|^\s*::/m);
    const json = diagnosisJson(diagnosisOf(HOSTILE), { colour: false, isWritten: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(json).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]|##\[/);
    JSON.parse(json);
  });

  test('of many questions is cut', () => {
    const many = Array.from({ length: 100 }, (_, index) => `You need the 'Lists -> T${index}' permission\n`);
    const shown = text(many.join(''));
    expect(shown).toContain('\n\nand 80 more such\n\n');
    expect(shown).toContain('100 questions.\n');
  });

  test('of more than is kept says so', () => {
    const many = Array.from({ length: 1100 }, (_, index) => `You need the 'Lists -> T${index}' permission\n`);
    expect(text(many.join(''))).toContain(
      'The text has so many different messages that 100 more were dropped.',
    );
  });
});

test('colours', () => {
  expect(text(LOG, { colour: true })).toContain('\u001B[1mLIST_CURRENCY\u001B[22m  Currency\n');
});

describe('JSON', () => {
  const json = (log: string, roleId: string | null = null, isWritten = false) =>
    JSON.parse(diagnosisJson(diagnosisOf(log, files, roleId), { colour: false, isWritten }));

  test('without a role', () => {
    expect(json(LOG)).toMatchObject({
      version: 1,
      tool: { name: 'sdf-role-compliance' },
      permissions: [
        {
          permission: 'LIST_CURRENCY',
          name: 'Currency',
          tab: 'Lists',
          level: 'VIEW',
          why: 'the lowest level that grants something',
          xml: '<permission>\n  <permkey>LIST_CURRENCY</permkey>\n  <permlevel>VIEW</permlevel>\n</permission>',
          line: 2,
          times: 2,
          notes: [],
        },
        { permission: 'LIST_ITEM', level: 'EDIT' },
        { permission: '[scriptid=customrecord_tour]', name: 'Tour', tab: 'Custom Record' },
      ],
      questions: [{ line: 6, candidates: [{ permission: 'TRAN_CUSTINVC', level: 'CREATE' }, {}] }],
      hints: [{ rule: 'level-not-allowed', line: 7 }],
      notUnderstood: [{ line: 8, text: 'No tiene permiso', times: 1, isForeign: true }],
      more: 0,
    });
  });

  test.each([true, false])('for a role, written: %s', (written) => {
    expect(json(FOR_ROLE, 'customrole_sync', written).permissions[2]).toMatchObject({
      permission: '[scriptid=customrecord_tour]',
      role: {
        id: 'customrole_sync',
        file: 'Objects/customrole_sync.xml',
        present: null,
        change: 'add',
        written,
      },
      object: {
        id: 'customrecord_tour',
        file: 'Objects/customrecord_tour.xml',
        change: 'add',
        xml: expect.stringContaining('<permittedrole>[scriptid=customrole_sync]</permittedrole>'),
        written,
      },
    });
  });
});
