import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { useFolder, writeFiles } from '../support/command.js';
import { runIn } from '../support/world.js';
import { manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

const folder = useFolder();
const NAME = 'sdf-role-compliance';
const CLERK = 'sdf/Objects/customrole_clerk.xml';
let count = 0;
let here = '';

beforeEach(() => {
  here = writeFiles(join(folder(), String(count++)), {
    '.git/HEAD': '',
    'sdf/manifest.xml': manifest(),
    [CLERK]: role(
      'customrole_clerk',
      permissions(['TRAN_VENDPYMT', 'FULL'], ['LIST_VENDOR', 'EDIT']),
      'Clerk',
    ),
    'sdf/Objects/customrole_guide.xml': role(
      'customrole_guide',
      permissions(['TRAN_VENDPYMT', 'VIEW']),
      'Guide',
    ),
    'sdf/Objects/customrecord_tour.xml': recordType(
      'customrecord_tour',
      permittedRoles(['[scriptid=customrole_guide]', 'EDIT', 'VIEWANDEDIT']),
    ).replace('Record<', 'Tour<'),
  });
});

const who = (...args: string[]) => runIn(here, ['who', ...args]);
const json = async (...args: string[]) => JSON.parse((await who(...args, '--format', 'json')).stdout);
const rolesIn = ({ holders }: { holders: { role: string; through: string }[] }) =>
  holders.filter(({ through }) => through !== 'standard role').map((one) => one.role);

describe('who', () => {
  test('shows roles with level and line, standard roles, and what is not known', async () => {
    const { code, stdout, stderr } = await who('Pay', 'Bills', 'CREATE');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Who holds Pay Bills (TRAN_VENDPYMT) at CREATE or above

Roles
  customrole_clerk (Clerk)  FULL  sdf/Objects/customrole_clerk.xml:7

Standard roles, as Oracle documents them for NetSuite 2026.2
  ACCOUNTANT (Accountant)  EDIT
  AP_CLERK (A/P Clerk)  EDIT
  BOOKKEEPER (Bookkeeper)  EDIT
  CEO  FULL
  CUSTOMROLE41 (CFO)  FULL

1 role and 5 standard roles.
Administrator and Full Access hold every permission.
Which standard roles an account has, and with which permissions, depends on its features.
Not documented: what CUSTOMROLE56, DATA_WAREHOUSE_INTEGRATOR, HUMAN_RESOURCES_ADMINISTRATOR, NETSUITE_SUPPORT_CENTER, NETSUITE_SUPPORT_CENTER__BASIC, ONLINE_FORM_USER, SHOPPER or SUITEAPPRELEASEMANAGER may do.
`);
  });

  test.each<[string[], string[]]>([
    [['TRAN_VENDPYMT'], ['customrole_clerk', 'customrole_guide']],
    [['tran_vendpymt', 'edit'], ['customrole_clerk']],
    [['TRAN_VENDPYMT', 'VIEW', 'sdf/Objects/customrole_guide.xml'], ['customrole_guide']],
    [['TRAN_VENDPYMT', 'sdf/Objects/customrole_g*.xml'], ['customrole_guide']],
    [
      ['Pay', 'Bills', 'sdf'],
      ['customrole_clerk', 'customrole_guide'],
    ],
    [['Transactions', '>', 'Pay', 'Bills', 'FULL'], ['customrole_clerk']],
    [['Transactions > Pay Bills', 'FULL', 'sdf'], ['customrole_clerk']],
    [['Tour'], ['customrole_guide']],
    [['customrecord_tour', 'EDIT'], ['customrole_guide']],
    [['vendor-and-payment'], ['customrole_clerk', 'customrole_clerk']],
    [['TRAN_VENDPYMT', '--ignore', '**/customrole_guide.xml'], ['customrole_clerk']],
  ])('%j: %j', async (args, roles) => {
    expect(rolesIn(await json(...args))).toEqual(roles);
  });

  test('writes JSON as the contract has it', async () => {
    const report = await json('customrecord_tour', 'VIEW');
    expect(report).toMatchObject({
      version: 1,
      asked: { permission: '[scriptid=customrecord_tour]', level: 'VIEW' },
      everything: ['ADMINISTRATOR', 'FULL_ACCESS'],
    });
    expect(report.holders).toEqual([
      {
        project: 'sdf',
        role: 'customrole_guide',
        name: 'Guide',
        level: 'EDIT',
        restriction: 'VIEWANDEDIT',
        file: 'sdf/Objects/customrecord_tour.xml',
        line: 6,
        through: 'object',
        permission: '[scriptid=customrecord_tour]',
        object: 'customrecord_tour',
      },
    ]);
    expect((await json('TRAN_VENDPYMT', 'FULL')).holders.at(-1)).toEqual({
      project: null,
      role: 'CUSTOMROLE41',
      name: 'CFO',
      level: 'FULL',
      restriction: null,
      file: null,
      line: null,
      through: 'standard role',
      permission: 'TRAN_VENDPYMT',
    });
    expect((await json('vendor-and-payment')).asked).toEqual({
      permission: null,
      level: null,
      duty: 'vendor-and-payment',
    });
  });

  test.each([
    ['csv', '"role","sdf","customrole_clerk","Clerk","yes","FULL","","TRAN_VENDPYMT"'],
    ['csv', '"standard role","","ADMINISTRATOR","Administrator","yes","FULL"'],
    ['markdown', '| Clerk<br>customrole\\_clerk | FULL |  | sdf/Objects/customrole\\_clerk.xml:7 |'],
    ['text', 'Roles\n  customrole_clerk (Clerk)'],
  ])('writes %s', async (format, text) => {
    const { code, stdout } = await who('TRAN_VENDPYMT', '--format', format);
    expect(code).toBe(0);
    expect(stdout).toContain(text);
  });

  test('writes to a file, by its ending, but never over what it reads', async () => {
    expect(await who('TRAN_VENDPYMT', '-o', 'out/who.csv')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Report written to out/who.csv\n',
    });
    expect(readFileSync(join(here, 'out/who.csv'), 'utf8')).toContain('customrole_clerk');
    expect((await who('TRAN_VENDPYMT', '-o', CLERK)).code).toBe(2);
  });

  test('exits with 1 where nobody holds it', async () => {
    const { code, stdout, stderr } = await who('customrecord_tour', 'FULL');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('No role, standard role or door grants it.');
    expect((await json('customrecord_tour', 'FULL')).holders).toEqual([]);
  });

  test('knows the duties of the policy, and what it ignores', async () => {
    writeFiles(here, {
      '.github/sdf-role-compliance.yml': `ignore: ["**/customrole_guide.xml"]
policy:
  duties:
    - id: pay-and-look
      title: Pay and look
      risk: low
      sides:
        - { TRAN_VENDPYMT: FULL }
        - { LIST_VENDOR: VIEW }
`,
    });
    expect(rolesIn(await json('Pay and look'))).toEqual(['customrole_clerk', 'customrole_clerk']);
    expect(rolesIn(await json('TRAN_VENDPYMT'))).toEqual(['customrole_clerk']);
  });

  test('is no success where something could not be read', async () => {
    writeFiles(here, { 'sdf/Objects/customrole_a.xml': '<role' });
    const { code, stdout, stderr } = await who('TRAN_VENDPYMT');
    expect(code).toBe(2);
    expect(stdout).toContain('customrole_clerk');
    expect(stderr).toMatch(/^sdf\/Objects\/customrole_a\.xml could not be read: /m);
    expect((await who('TRAN_VENDPYMT', '--format', 'markdown')).stdout).toContain(
      '> sdf/Objects/customrole\\_a.xml',
    );
  });

  test('answers for standard roles where there is no project', async () => {
    const nowhere = writeFiles(join(folder(), 'nowhere'), { 'a.txt': '' });
    expect(await runIn(nowhere, ['who', 'TRAN_VENDPYMT'])).toMatchObject({
      code: 0,
      stderr: 'There is no SDF project here.\n',
    });
  });

  test.each<[string[], string]>([
    [[], 'Name a permission, for example: who "Pay Bills" EDIT'],
    [['Pay Bils'], 'or other object that is known here. Did you mean "Pay Bills"?'],
    [['LIST_VENDER'], 'Did you mean "LIST_VENDOR"?'],
    [['customrecord_tuor'], 'Did you mean "customrecord_tour"?'],
    [['vendor-and-pament'], 'Did you mean "vendor-and-payment"?'],
    [['zzz'], '"zzz" is not a permission, record type, segment, duty or other object that is known here.\n'],
    [['SuiteQL'], '"SuiteQL" is not a permission. SuiteQL is a query language'],
    [['TRAN_VENDPYMT', 'NONE'], 'NONE grants nothing. Use VIEW, CREATE, EDIT or FULL.'],
    [['vendor-and-payment', 'EDIT'], 'has the levels of its sides. Leave out EDIT.'],
    [['TRAN_VENDPYMT', 'FULL', 'absent'], 'There is no file or folder "absent".'],
    [['TRAN_VENDPYMT', '--format', 'xls'], '"xls" is not a value of --format.'],
    [
      ['customrole_clerk'],
      '"customrole_clerk" is a role. To see what it holds, write: explain customrole_clerk',
    ],
    [['A/P Clerk'], '"A/P Clerk" is a role. To see what it holds, write: explain AP_CLERK'],
  ])('wrong use: %j', async (args, message) => {
    const { code, stdout, stderr } = await who(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^${NAME}: `));
    expect(stderr).toContain(message);
  });

  test('refuses a name that means several things', async () => {
    writeFiles(here, {
      'sdf/Objects/customrecord_bills.xml': recordType('customrecord_bills', '').replace(
        'Record<',
        'Pay Bills<',
      ),
    });
    const { code, stderr } = await who('Pay Bills');
    expect(code).toBe(2);
    expect(stderr).toContain(
      '"Pay Bills" means several things: Pay Bills (TRAN_VENDPYMT) or Pay Bills ([scriptid=customrecord_bills]). Use TRAN_VENDPYMT or [scriptid=customrecord_bills].',
    );
  });
});

describe('who with a list of people', () => {
  const list = (...rows: readonly string[]) =>
    writeFiles(here, { 'people.csv': ['Email,Role', ...rows, ''].join('\n') });
  const ROWS = [
    'ann@example.com,Clerk',
    'bob@example.com,customrole_clerk',
    'bob@example.com,Clerk',
    'cid@example.com,Guide; A/P Clerk',
  ];

  test('counts the people of each role, once each, and names nobody', async () => {
    list(...ROWS);
    const { holders } = await json('TRAN_VENDPYMT', '--assignments', 'people.csv');
    const counts = new Map(holders.map((one: { role: string; people?: number }) => [one.role, one.people]));
    expect(['customrole_clerk', 'customrole_guide', 'AP_CLERK'].map((id) => counts.get(id))).toEqual([
      2, 1, 1,
    ]);
    expect([...counts.values()]).toContain(0);
    for (const format of ['text', 'json', 'csv', 'markdown']) {
      const { code, stdout, stderr } = await who(
        'TRAN_VENDPYMT',
        '--assignments',
        'people.csv',
        '--format',
        format,
      );
      expect(code).toBe(0);
      expect(stdout).toMatch(/2 people|"people": 2|"2"/);
      expect(stdout + stderr).not.toContain('example.com');
    }
  });

  test('tells names that mean no role, and counts the others', async () => {
    list('ann@example.com,Clerk', 'bob@example.com,Porter');
    const { code, stderr } = await who('TRAN_VENDPYMT', '--assignments', 'people.csv');
    expect([code, stderr]).toEqual([0, expect.stringContaining('people.csv:3: "Porter" is neither a role')]);
  });

  test('cannot answer with a list that it cannot read', async () => {
    const absent = await who('TRAN_VENDPYMT', '--assignments', 'none.csv');
    expect([absent.code, absent.stderr]).toEqual([2, expect.stringContaining('There is no file "none.csv"')]);
    list('ann@example.com,Porter');
    expect((await who('TRAN_VENDPYMT', '--assignments', 'people.csv')).code).toBe(2);
  });
});
