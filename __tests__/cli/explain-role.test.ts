import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { standardRoles } from '../../src/sdf/catalogue/standard-role-permissions.js';
import { standardRoleIds } from '../../src/sdf/catalogue/standard-roles.js';
import { useFolder, writeFiles } from '../support/command.js';
import { runIn } from '../support/world.js';
import { manifest, permissions, permittedRoles, type Row, recordType, role } from '../support/xml.js';

const folder = useFolder();
const CLERK = 'sdf/Objects/customrole_clerk.xml';
let count = 0;
let here = '';

const clerk = (base: string, ...rows: readonly Row[]) =>
  role('customrole_clerk', `${base}${permissions(...rows)}`, 'Clerk');
const parent = (id: string) => `<parentrolescriptid>${id}</parentrolescriptid>\n`;

beforeEach(() => {
  here = writeFiles(join(folder(), String(count++)), {
    'sdf/manifest.xml': manifest(),
    [CLERK]: clerk(
      parent('AP_CLERK'),
      ['TRAN_VENDPYMT', 'FULL'],
      ['LIST_VENDOR', 'EDIT'],
      ['ADMI_MANAGEROLES', 'FULL'],
    ),
    'sdf/Objects/customrole_guide.xml': role('customrole_guide', permissions(['LIST_ITEM', 'VIEW']), 'Guide'),
    'sdf/Objects/customrecord_tour.xml': recordType('customrecord_tour', permittedRoles(['CEO', 'EDIT'])),
  });
});

const explain = (...words: string[]) => runIn(here, ['explain', ...words]);
const shown = async (...words: string[]) => {
  const { code, stdout, stderr } = await explain(...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
};
/** The lines of a section. */
const section = (text: string, title: string) =>
  text
    .trimEnd()
    .split('\n\n')
    .find((block) => block.startsWith(title))
    ?.split('\n')
    .slice(1)
    .map((line) => line.trim());

describe('a standard role', () => {
  test.each(['AP_CLERK', 'ap_clerk', 'A/P Clerk', 'a/p clerk'])('is known as %s', async (words) => {
    expect(await shown(...words.split(' '))).toMatch(/^AP_CLERK {2}standard role, A\/P Clerk\n/);
  });

  test('is explained with what it holds, its duties, what is uncertain and the source', async () => {
    const text = await shown('AP_CLERK');
    expect(section(text, 'What it holds')?.join(' ')).toMatch(
      /^101 permissions, as Oracle documents it for NetSuite 2026\.2\./,
    );
    expect(section(text, 'Duties that it combines: 10 of 40')).toHaveLength(10);
    expect(text).toContain(
      '  high  Create vendors and pay them (vendor-and-payment) (Pay Bills EDIT with Vendors EDIT)\n',
    );
    expect(text).toContain('\nCREATE (4)\n  Export Lists, Kudos, Resource, Tableau Workbook Export\n');
    expect(section(text, 'Uncertain')?.at(-1)).toMatch(/inferred from its name$/);
    expect(text).toContain('section_N295396.html');
  });

  test('has its conflicts in ten lines at most', async () => {
    const text = await shown('CEO');
    const lines = section(text, 'Duties that it combines: 34 of 40');
    expect(lines).toHaveLength(10);
    expect(lines?.at(-1)).toBe('and 25 more duties: 23 medium and 2 low');
    expect(
      section(await shown('SUPPORT_ADMINISTRATOR'), 'Duties that one person combines')?.length,
    ).toBeLessThanOrEqual(10);
    expect(section(await shown('QA_ENGINEER'), 'Duties that it combines: 0 of 40')).toEqual(['None.']);
  });

  test.each([
    ['ADMINISTRATOR', 'Every permission at its highest level'],
    ['Full Access', 'NetSuite has retired this'],
    ['SHOPPER', 'Not documented, so neither'],
    ['DATA_WAREHOUSE_INTEGRATOR', 'Through SuiteAnalytics Connect it reads all data'],
    ['CUSTOMROLE41', 'standard role, CFO; the id was inferred'],
    ['Specialized User: Site Operator', 'lower is VIEW'],
    ['EMPLOYEE_CENTER', 'only with a module'],
    [
      'BOOKKEEPER',
      'Reconcile Reporting EDIT: Oracle documents this level for the role, but not for the permission',
    ],
  ])('%s: %s', async (id, text) => {
    expect(await shown(id)).toContain(text);
  });

  test('can be explained, whichever it is, by id and name', async () => {
    for (const { id, name } of standardRoles()) {
      const text = await shown(id);
      expect(text).not.toMatch(/undefined|null|\[object/);
      expect((await shown(...name.split(' '))).split('\n')[0]).toBe(text.split('\n')[0]);
    }
    for (const id of standardRoleIds()) if (id !== '_ALL_ROLES') await shown(id);
  });
});

describe('a custom role', () => {
  test('is compared with the role that its file names', async () => {
    const text = await shown('customrole_clerk');
    expect(text).toMatch(/^customrole_clerk {2}custom role, Clerk\n/);
    expect(section(text, 'Made from')).toEqual([`A/P Clerk (AP_CLERK): parentrolescriptid in ${CLERK}:4:23`]);
    expect(section(text, 'What it has beyond that role: 2')).toEqual(
      [
        'critical  Manage Custom Roles (ADMI_MANAGEROLES)  FULL',
        'high  Pay Bills (TRAN_VENDPYMT)  FULL instead of EDIT',
      ].map((line) =>
        expect.stringMatching(line.replace(/[()]/g, '\\$&').replace('Manage Custom Roles', '.*')),
      ),
    );
    expect(section(text, 'What it lacks of that role: 96')).toContain(
      'high  Vendor Payment Approval (TRAN_VENDPYMTAPPRV)  FULL, which it does not hold',
    );
    expect(section(text, 'Uncertain')).toHaveLength(3);
    expect(section(text, 'The same')?.[0]).toMatch(/^1 permission\. NetSuite does not pass later changes/);
    expect(text).toContain('critical  Change roles and post to the books (roles-and-postings)');
  });

  test.each<[string[], string]>([
    [['BUYER'], 'Buyer (BUYER), as you named it.'],
    [['A/P', 'Clerk', 'sdf'], 'A/P Clerk (AP_CLERK), as you named it.'],
    [['customrole_guide'], 'customrole_guide, as you named it.'],
    [['ADMINISTRATOR'], 'Administrator (ADMINISTRATOR), as you named it.'],
  ])('is compared with %j', async (words, from) => {
    expect(section(await shown('customrole_clerk', ...words), 'Made from')).toEqual([from]);
  });

  test.each([
    [
      'ADMINISTRATOR',
      'Administrator (ADMINISTRATOR) holds every permission: this role has nothing beyond it.',
    ],
    ['SHOPPER', 'It is not documented what SHOPPER holds, so nothing can be compared.'],
    [
      '[scriptid=customrole_elsewhere]',
      'It is not documented what customrole_elsewhere holds, so nothing can be compared.',
    ],
  ])('made from %s', async (id, compared) => {
    writeFiles(here, { [CLERK]: clerk(parent(id), ['LIST_ITEM', 'VIEW']) });
    expect(section(await shown('customrole_clerk'), 'Compared')).toEqual([compared]);
  });

  test('whose file names none is compared with the closest standard role, which is said to be a guess', async () => {
    const rows = [
      ...(standardRoles()
        .find(({ id }) => id === 'VENDOR_CENTER')
        ?.permissions.values() ?? []),
    ];
    writeFiles(here, { [CLERK]: clerk('', ...rows.map(({ key, level }) => [key, level] as const)) });
    expect(section(await shown('customrole_clerk'), 'Made from')?.join(' ')).toMatch(
      /^Its file does not say\. Vendor Center \(VENDOR_CENTER\) is the closest standard role, with 100 % .*: a guess\./,
    );
    expect(section(await shown('customrole_guide'), 'Made from')).toEqual([
      'Its file does not say. To compare, name a role: explain customrole_guide AP_CLERK',
    ]);
  });

  test('is known by a reference, and told of each project', async () => {
    expect(await shown('[scriptid=customrole_guide]')).toMatch(/^customrole_guide /);
    writeFiles(here, {
      'b/manifest.xml': manifest(),
      'b/Objects/customrole_guide.xml': role('customrole_guide', '', 'Other'),
    });
    expect((await shown('customrole_guide')).match(/^customrole_guide {2}custom role/gm)).toHaveLength(2);
    expect(await shown('customrole_guide', 'b')).toContain('b/Objects/customrole_guide.xml:1:1');
  });
});

describe('a role and a permission', () => {
  test.each<[string[], string]>([
    [
      ['customrole_clerk', 'Pay', 'Bills'],
      `Yes: customrole_clerk holds Pay Bills (TRAN_VENDPYMT) at VIEW or above. It holds TRAN_VENDPYMT at FULL: ${CLERK}:8:18`,
    ],
    [
      ['customrole_guide', 'Pay Bills', 'EDIT', 'sdf'],
      'No: customrole_guide does not hold Pay Bills (TRAN_VENDPYMT) at EDIT or above.',
    ],
    [
      ['customrole_guide', 'Record'],
      'No: customrole_guide does not hold Record ([scriptid=customrecord_tour]) at VIEW or above.',
    ],
    [
      ['AP_CLERK', 'Pay', 'Bills'],
      "Yes, by Oracle's documentation: A/P Clerk holds Pay Bills (TRAN_VENDPYMT) at VIEW or above: TRAN_VENDPYMT at EDIT.",
    ],
    [
      ['A/P', 'Clerk', 'Pay', 'Bills', 'FULL'],
      "No: by Oracle's documentation A/P Clerk holds it at EDIT only.",
    ],
    [
      ['AP_CLERK', 'TRAN_JOURNAL'],
      "No: Oracle's documentation does not name it among the permissions of A/P Clerk. An account can differ.",
    ],
    [['ADMINISTRATOR', 'TRAN_JOURNAL'], 'Yes: Administrator holds every permission.'],
    [['SHOPPER', 'TRAN_JOURNAL'], 'Not known: it is not documented what SHOPPER holds.'],
    [
      ['CEO', 'customrecord_tour', 'sdf'],
      'Yes: CEO holds Record ([scriptid=customrecord_tour]) at VIEW or above: EDIT in sdf/Objects/customrecord_tour.xml:6:23',
    ],
    [['BUYER', 'customrecord_tour'], "No: Oracle's documentation does not name it"],
  ])('%j', async (words, answer) => {
    expect(section(await shown(...words), 'Does the role hold it')?.join(' ')).toContain(answer);
  });

  test('has the XML to write, at a level that the permission takes', async () => {
    expect(section(await shown('customrole_guide', 'ADMI_ACCTSETUP'), 'To grant it')).toEqual([
      '<permission>',
      '<permkey>ADMI_ACCTSETUP</permkey>',
      '<permlevel>FULL</permlevel>',
      '</permission>',
    ]);
    expect(section(await shown('customrole_clerk', 'LIST_VENDOR', 'FULL'), 'To grant it')).toBeUndefined();
    expect(await shown('customrole_guide', 'customrecord_tour')).toContain(
      'the object has to list the role at the same level',
    );
  });
});

describe('wrong use', () => {
  test.each<[string[], string]>([
    [['customrole_clrk'], 'There is no role "customrole_clrk" here. Did you mean "customrole_clerk"?'],
    [['customrole_clerk', 'customrole_none'], 'There is no role "customrole_none" in sdf.'],
    [
      ['customrole_clerk', 'nonsense'],
      '"nonsense" is not a permission, record type or segment that is known here.',
    ],
    [
      ['customrole_clerk', 'EDIT'],
      'Name a permission before EDIT, for example: explain customrole_clerk "Pay Bills" EDIT',
    ],
    [
      ['AP_CLERK', 'CEO'],
      'AP_CLERK is a standard role. Only a custom role can be compared with another role.',
    ],
    [['AP_CLERK', 'sdf'], 'AP_CLERK is a standard role and in no file. Leave out "sdf".'],
    [['customrole_clerk', 'absent.xml'], 'There is no file or folder "absent.xml".'],
    [['AP_CLRK'], 'Did you mean "AP_CLERK"?'],
    [['Warehouse', 'Manger'], 'Did you mean "Warehouse Manager"?'],
  ])('%j', async (words, message) => {
    const { code, stdout, stderr } = await explain(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('a file that cannot be read is told, and the answer is no success', async () => {
    writeFiles(here, { 'sdf/Objects/customrole_a.xml': '<role' });
    const { code, stdout, stderr } = await explain('customrole_clerk');
    expect(code).toBe(2);
    expect(stdout).toContain('customrole_clerk  custom role');
    expect(stderr).toMatch(/customrole_a\.xml could not be read/);
  });
});

test('values of files mean nothing on a terminal', async () => {
  const name = '::error::x\u202E&#x1b;[31m';
  writeFiles(here, {
    [CLERK]: role('customrole_clerk', permissions(['TRAN_VENDPYMT', '::warning::']), name),
  });
  for (const words of [['customrole_clerk'], ['customrole_clerk', 'TRAN_VENDPYMT']]) {
    const { stdout } = await explain(...words);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(stdout).not.toMatch(/^\s*::|\u202E|\u001B/m);
  }
});
