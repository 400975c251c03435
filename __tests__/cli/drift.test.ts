import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { describeInBrowser, useBrowser } from '../support/browser.js';
import { useFolder, writeFiles } from '../support/command.js';
import { runIn } from '../support/world.js';
import { manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

const folder = useFolder();
const NAME = 'sdf-role-compliance';
const CLERK = 'sdf/Objects/customrole_clerk.xml';
const GUIDE = 'sdf/Objects/customrole_guide.xml';
let count = 0;
let here = '';

const named = (xml: string, name: string) =>
  xml.replace(/<recordname>.*?<\/recordname>/, `<recordname>${name}</recordname>`);

beforeEach(() => {
  here = writeFiles(join(folder(), String(count++)), {
    '.git/HEAD': '',
    'sdf/manifest.xml': manifest(),
    'sdf/deploy.xml': '<deploy><objects><path>~/Objects/*</path></objects></deploy>',
    [CLERK]: role(
      'customrole_clerk',
      permissions(['TRAN_VENDPYMT', 'VIEW'], ['LIST_VENDOR', 'EDIT']),
      'AP Clerk',
    ),
    [GUIDE]: role('customrole_guide', permissions(['[scriptid=customrecord_tour]', 'EDIT']), 'Guide'),
    'sdf/Objects/customrecord_tour.xml': named(
      recordType('customrecord_tour', permittedRoles(['[scriptid=customrole_guide]', 'EDIT'])),
      'Tour',
    ),
  });
});

/** The rows of an account that is as the repository. */
const EQUAL = ['AP Clerk,Pay Bills,View', 'AP Clerk,Vendors,Edit', 'Guide,Tour,Edit'];

/** Compares with an export of these rows. */
function drift(
  rows: readonly string[],
  args: readonly string[] = ['--format', 'json'],
  header = 'Name,Permission,Level',
) {
  writeFiles(here, { 'roles.csv': [header, ...rows, ''].join('\n') });
  return runIn(here, ['drift', 'roles.csv', ...args]);
}

/** What the answer says, in short. */
async function found(rows: readonly string[], header?: string, args: readonly string[] = []) {
  const { code, stdout, stderr } = await drift(rows, [...args, '--format', 'json'], header);
  if (stdout === '') throw new Error(stderr);
  const { differences, onlyInRepository, onlyInAccount, unmatched, notCompared } = JSON.parse(stdout);
  return {
    code,
    differences: differences.map(
      ({ role: id, permission, repository, account }: Record<string, string | null>) =>
        [id, permission, repository ?? '-', account ?? '-'].join(' '),
    ),
    onlyInRepository,
    onlyInAccount,
    unmatched: unmatched.map(({ line }: { line: number }) => line),
    notCompared: notCompared.map(({ role: id, permission }: { role: string; permission: string | null }) =>
      [id, permission].filter(Boolean).join(' '),
    ),
  };
}

const NONE = {
  differences: [],
  onlyInRepository: [],
  onlyInAccount: [],
  unmatched: [],
  notCompared: [],
};
const SAME = { code: 0, ...NONE };

describe('an account that is as the repository', () => {
  test.each<[string, string, readonly string[]]>([
    ['a role search', 'Name,Permission,Level', EQUAL],
    [
      'one with script ids',
      'Script ID,Name,Permission,Level',
      [
        'customrole_clerk,Another name,Pay Bills,View',
        'customrole_clerk,,Vendors,Edit',
        'CUSTOMROLE_GUIDE,Guide,Tour,Edit',
      ],
    ],
    [
      'other headers, order and delimiter',
      'level;PERMISSION;Role',
      ['VIEW;Pay Bills;AP Clerk', 'edit;Lists > Vendors;AP Clerk', 'Edit;Tour;Guide'],
    ],
    [
      'SuiteQL',
      'scriptid,permkey,permlevel',
      [
        'customrole_clerk,TRAN_VENDPYMT,1',
        'customrole_clerk,LIST_VENDOR,3',
        'customrole_guide,customrecord_tour,3',
      ],
    ],
    [
      'SuiteQL by names',
      'role,permkey,name,permlevel',
      [
        'AP Clerk,TRAN_VENDPYMT,Bank Reconciliation,1',
        'AP Clerk,LIST_VENDOR,Vendors,3',
        'Guide,[scriptid=customrecord_tour],Tour,3',
      ],
    ],
    [
      'rows for each change of a permission',
      'Name,Permission,Level,Permission Change',
      [...EQUAL.map((row) => `${row},Pay Bills`), ...EQUAL.map((row) => `${row},Vendors`)],
    ],
    ['permissions at None', 'Name,Permission,Level', [...EQUAL, 'AP Clerk,Customers,None']],
    [
      'spelling',
      'Name,Permission,Level',
      ['ap clerk,PAY BILLS,view', 'AP  Clerk,Vendor,Edit', 'Guide,tour,Edit'],
    ],
    [
      'standard roles',
      'Name,Permission,Level',
      [...EQUAL, 'A/P Clerk,Pay Bills,Full', 'Administrator,Vendors,Full'],
    ],
    [
      'standard roles by id',
      'Script ID,Permission,Level',
      [
        'customrole_clerk,Pay Bills,View',
        'customrole_clerk,Vendors,Edit',
        'customrole_guide,Tour,Edit',
        'AP_CLERK,Pay Bills,Full',
        'CUSTOMROLE41,Pay Bills,Full',
      ],
    ],
    [
      'empty rows and titles',
      'Roles of production,,\nName,Permission,Level',
      [...EQUAL.slice(0, 2), ',,', 'Guide,Tour,Edit'],
    ],
  ])('%s', async (_, header, rows) => {
    expect(await found(rows, header)).toEqual(SAME);
  });

  test('in UTF-16, as Excel writes it', async () => {
    const text = `\uFEFF${['Name\tPermission\tLevel', ...EQUAL.map((row) => row.replaceAll(',', '\t'))].join('\r\n')}`;
    writeFiles(here, { 'roles.csv': Buffer.from(text, 'utf16le') });
    expect(await runIn(here, ['drift', 'roles.csv'])).toEqual({
      code: 0,
      stdout: 'No differences; 2 roles compared.\n',
      stderr: '',
    });
  });

  test('an object of a SuiteApp, which the account names by its script id alone', async () => {
    const key = '[appid=com.example.app, scriptid=customrecord_app]';
    writeFiles(here, { [GUIDE]: role('customrole_guide', permissions([key, 'EDIT']), 'Guide') });
    writeFiles(here, {
      'sdf/Objects/customrecord_tour.xml': recordType('customrecord_tour', '', 'NONENEEDED'),
    });
    const rows = [...EQUAL.slice(0, 2), 'Guide,customrecord_app,Edit'];
    expect(await found(rows)).toEqual(SAME);
  });

  test('a role without permissions on both sides', async () => {
    writeFiles(here, { 'sdf/Objects/customrole_new.xml': role('customrole_new', '', 'New') });
    expect(await found(EQUAL)).toEqual(SAME);
    expect(await found([...EQUAL, 'New,- None -,'])).toEqual(SAME);
  });
});

describe('what differs', () => {
  test.each<[string, readonly string[], string]>([
    [
      'a level that was raised',
      ['AP Clerk,Pay Bills,Full', ...EQUAL.slice(1)],
      'customrole_clerk TRAN_VENDPYMT VIEW FULL',
    ],
    [
      'one that was lowered',
      [EQUAL[0] ?? '', 'AP Clerk,Vendors,View', EQUAL[2] ?? ''],
      'customrole_clerk LIST_VENDOR EDIT VIEW',
    ],
    [
      'a permission that was added',
      [...EQUAL, 'AP Clerk,Customers,View'],
      'customrole_clerk LIST_CUSTJOB - VIEW',
    ],
    ['one that was removed', EQUAL.slice(1), 'customrole_clerk TRAN_VENDPYMT VIEW -'],
    [
      'one that was set to None',
      ['AP Clerk,Pay Bills,None', ...EQUAL.slice(1)],
      'customrole_clerk TRAN_VENDPYMT VIEW -',
    ],
    [
      'a custom record',
      [...EQUAL.slice(0, 2), 'Guide,Tour,Full'],
      'customrole_guide [scriptid=customrecord_tour] EDIT FULL',
    ],
    [
      'a key that is not known',
      [...EQUAL, 'AP Clerk,LIST_BRAND_NEW,Full'],
      'customrole_clerk LIST_BRAND_NEW - FULL',
    ],
  ])('%s', async (_, rows, difference) => {
    expect(await found(rows)).toEqual({ ...NONE, code: 1, differences: [difference] });
  });

  test('each difference has its line, the XML to write, and what to undo', async () => {
    const { stdout } = await drift(['AP Clerk,Pay Bills,Full', 'AP Clerk,Customers,View', 'Guide,Tour,View']);
    const { differences } = JSON.parse(stdout);
    expect(differences).toEqual([
      {
        role: 'customrole_clerk',
        permission: 'LIST_CUSTJOB',
        name: 'Customers',
        tab: 'Lists',
        repository: null,
        account: 'VIEW',
        file: CLERK,
        line: 1,
        column: 1,
        accountLine: 3,
        takeOver: {
          title: 'Add LIST_CUSTJOB (Customers) at VIEW to customrole_clerk (view only)',
          xml: [
            {
              file: CLERK,
              line: 12,
              text: '<permission> <permkey>LIST_CUSTJOB</permkey> <permlevel>VIEW</permlevel> </permission>',
            },
          ],
        },
        undo: 'In Setup > Users/Roles > Manage Roles > AP Clerk, on the subtab Lists: remove Customers.',
      },
      expect.objectContaining({
        permission: 'TRAN_VENDPYMT',
        line: 7,
        column: 18,
        accountLine: 2,
        takeOver: {
          title: expect.stringContaining('Raise TRAN_VENDPYMT (Pay Bills) in customrole_clerk to FULL'),
          xml: [{ file: CLERK, line: 7, text: '<permlevel>FULL</permlevel>' }],
        },
        undo: 'In Setup > Users/Roles > Manage Roles > AP Clerk, on the subtab Transactions: set Pay Bills to View.',
      }),
      expect.objectContaining({
        permission: 'LIST_VENDOR',
        account: null,
        accountLine: null,
        takeOver: {
          title: expect.stringContaining('Remove LIST_VENDOR'),
          xml: [expect.objectContaining({ text: '' })],
        },
        undo: 'In Setup > Users/Roles > Manage Roles > AP Clerk, on the subtab Lists: add Vendors at Edit.',
      }),
      expect.objectContaining({
        permission: '[scriptid=customrecord_tour]',
        takeOver: {
          title: expect.stringContaining('in customrole_guide and customrecord_tour to VIEW'),
          xml: [
            { file: GUIDE, line: 7, text: '<permlevel>VIEW</permlevel>' },
            expect.objectContaining({ file: 'sdf/Objects/customrecord_tour.xml' }),
          ],
        },
        undo: 'In Setup > Users/Roles > Manage Roles > Guide, on the subtab Custom Record: set Tour to Edit.',
      }),
    ]);
  });

  test('a permission at NONE is none, and is where it is written', async () => {
    const rows = permissions(['TRAN_VENDPYMT', 'VIEW'], ['LIST_VENDOR', 'NONE']);
    writeFiles(here, { [CLERK]: role('customrole_clerk', rows, 'AP Clerk') });
    const { stdout } = await drift(EQUAL);
    expect(JSON.parse(stdout).differences).toEqual([
      expect.objectContaining({ permission: 'LIST_VENDOR', repository: null, account: 'EDIT', line: 11 }),
    ]);
    expect(await found([EQUAL[0] ?? '', EQUAL[2] ?? ''])).toEqual(SAME);
  });

  test('roles that one side alone knows', async () => {
    const rows = [...EQUAL.slice(0, 2), 'Treasury,Pay Bills,Full', 'Treasury,Vendors,Full'];
    expect(await found(rows)).toEqual({
      ...NONE,
      code: 1,
      onlyInRepository: ['customrole_guide'],
      onlyInAccount: ['Treasury'],
    });
  });

  test('a script id is not overruled by a name', async () => {
    const rows = ['customrole_other,AP Clerk,Pay Bills,View', 'customrole_guide,Guide,Tour,Edit'];
    expect(await found(rows, 'Script ID,Name,Permission,Level')).toEqual({
      ...NONE,
      code: 1,
      onlyInRepository: ['customrole_clerk'],
      onlyInAccount: ['customrole_other'],
    });
  });

  test('paths narrow what is compared', async () => {
    const rows = ['AP Clerk,Pay Bills,Full', 'Treasury,Pay Bills,Full'];
    expect(await found(rows, undefined, [CLERK])).toEqual({
      ...NONE,
      code: 1,
      differences: ['customrole_clerk TRAN_VENDPYMT VIEW FULL', 'customrole_clerk LIST_VENDOR EDIT -'],
    });
    expect((await found(EQUAL, undefined, [GUIDE])).code).toBe(0);
  });
});

describe('rows that cannot be matched', () => {
  test.each<[string, string, readonly string[], object]>([
    [
      'a permission of which nothing is known',
      'Name,Permission,Level',
      [...EQUAL, 'AP Clerk,Rechnungen,View'],
      { unmatched: [5] },
    ],
    [
      'a level that is none',
      'Name,Permission,Level',
      ['AP Clerk,Pay Bills,Ansehen', ...EQUAL.slice(1)],
      {
        unmatched: [2],
        notCompared: ['customrole_clerk TRAN_VENDPYMT'],
      },
    ],
    [
      'two levels of one permission',
      'Name,Permission,Level',
      [...EQUAL, 'AP Clerk,Vendors,Full'],
      {
        unmatched: [5],
        notCompared: ['customrole_clerk LIST_VENDOR'],
      },
    ],
    [
      'roles by internal id',
      'role,permkey,permlevel',
      ['1024,TRAN_VENDPYMT,4', ...['AP Clerk,TRAN_VENDPYMT,1', 'AP Clerk,LIST_VENDOR,3']],
      { unmatched: [2], notCompared: ['customrole_guide'] },
    ],
    ['rows without a role', 'Name,Permission,Level', [...EQUAL, ',Vendors,Full'], { unmatched: [5] }],
  ])('%s: they are listed, and decide nothing', async (_, header, rows, expected) => {
    expect(await found(rows, header)).toEqual({ ...SAME, ...expected });
  });

  test('a name that two record types have', async () => {
    writeFiles(here, {
      'sdf/Objects/customrecord_other.xml': named(recordType('customrecord_other', '', 'NONENEEDED'), 'Tour'),
    });
    expect(await found(EQUAL)).toEqual({
      ...SAME,
      unmatched: [4],
      notCompared: ['customrole_guide [scriptid=customrecord_tour]'],
    });
  });

  test('a record type of the account alone may be the one that has no file', async () => {
    writeFiles(here, {
      'sdf/Objects/customrecord_tour.xml': recordType('customrecord_tour', '', 'NONENEEDED'),
      [GUIDE]: role('customrole_guide', permissions(['[scriptid=customrecord_far]', 'EDIT']), 'Guide'),
    });
    expect(await found([...EQUAL.slice(0, 2), 'Guide,Far away,Edit'])).toEqual({
      ...SAME,
      unmatched: [4],
      notCompared: ['customrole_guide [scriptid=customrecord_far]'],
    });
    expect(await found([...EQUAL.slice(0, 2), 'Guide,,'])).toMatchObject({
      code: 1,
      differences: ['customrole_guide [scriptid=customrecord_far] EDIT -'],
    });
  });

  test('two roles of one name', async () => {
    writeFiles(here, { [GUIDE]: role('customrole_guide', permissions(['LIST_ITEM', 'VIEW']), 'AP Clerk') });
    const { code, stderr } = await drift(EQUAL.slice(0, 2));
    expect(code).toBe(2);
    expect(stderr).toContain('No role of roles.csv is in the repository');
  });

  test('where a name is exact, a looser one is something else', async () => {
    expect(await found([...EQUAL, 'AP Clerk,Suppliers,Full'])).toEqual({ ...SAME, unmatched: [5] });
    expect(await found(['AP Clerk,Suppliers,Full', ...EQUAL])).toEqual({ ...SAME, unmatched: [2] });
  });
});

describe('formats', () => {
  const ROWS = [
    'AP Clerk,Pay Bills,Full',
    ...EQUAL.slice(1),
    'Treasury,Vendors,Full',
    'Guide,Rechnungen,View',
  ];

  test('text', async () => {
    const { code, stdout } = await drift(ROWS, []);
    expect(code).toBe(1);
    expect(stdout).toBe(`customrole_clerk (AP Clerk): Pay Bills (TRAN_VENDPYMT)  repository VIEW, account FULL
  ${CLERK}:7, line 2 of the export
  repository: Raise TRAN_VENDPYMT (Pay Bills) in customrole_clerk to FULL (view, add, change and delete)
    ${CLERK}:7  <permlevel>FULL</permlevel>
  account: In Setup > Users/Roles > Manage Roles > AP Clerk, on the subtab Transactions: set Pay Bills to View.

Roles only in the account:
  Treasury

Rows that could not be matched:
  Line 6: Guide, Rechnungen, View. No known permission has this name.

1 difference in 1 role and 1 role only in the account; 2 roles compared. 1 row could not be matched.
`);
  });

  test('markdown', async () => {
    const { stdout } = await drift(ROWS, ['--format', 'markdown']);
    expect(stdout).toContain('### AP Clerk – customrole\\_clerk');
    expect(stdout).toContain('| Pay Bills<br>TRAN\\_VENDPYMT | VIEW | FULL |');
    expect(stdout).toContain('<permlevel>FULL</permlevel>');
    expect(stdout).toContain('- Treasury');
  });

  test.each([
    ['drift.html', '<!doctype html>'],
    ['drift.json', '"version": 1'],
    ['drift.md', '## Account and repository'],
    ['drift.txt', 'repository VIEW, account FULL'],
  ])('%s, by its ending', async (file, text) => {
    expect(await drift(ROWS, ['-o', file])).toEqual({
      code: 1,
      stdout: '',
      stderr: `Report written to ${file}\n`,
    });
    expect(readFileSync(join(here, file), 'utf8')).toContain(text);
  });

  test('whatever a value is, it stays text', async () => {
    const rows = [
      ...EQUAL,
      '"<img src=x>\n::error::@octocat",Vendors,Full',
      'AP Clerk,"](http://x) <b>",View',
    ];
    const html = (await drift(rows, ['--format', 'html'])).stdout;
    expect(html).not.toMatch(/<img|<b>/);
    const markdown = (await drift(rows, ['--format', 'markdown'])).stdout;
    expect(markdown).not.toMatch(/^::|<img|<b>|@octocat|(?<!\\)\]\(http/m);
    const text = (await drift(rows, [])).stdout;
    expect(text).not.toMatch(/^\s*::/m);
  });
});

describe('wrong use', () => {
  test.each<[readonly string[], string]>([
    [[], 'Name the export of the account, for example: drift roles.csv'],
    [['absent.csv'], 'There is no file "absent.csv".'],
    [['sdf'], '"sdf" is a folder. Name the CSV export of the account.'],
    [['roles.csv', 'absent'], 'There is no file or folder "absent".'],
    [['roles.csv', '--format', 'csv'], '"csv" is not a value of --format.'],
    [['roles.csv', '-o', 'roles.csv'], '"roles.csv" is one of the files to check'],
    [['roles.csv', 'empty'], 'There is no role to compare'],
    [['bare.csv'], '"bare.csv" has no rows below its header.'],
  ])('%j', async (args, message) => {
    writeFiles(here, {
      'roles.csv': `Name,Permission,Level\n${EQUAL.join('\n')}\n`,
      'bare.csv': 'Name,Permission,Level\n',
      'empty/readme.txt': '',
    });
    const { code, stdout, stderr } = await runIn(here, ['drift', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${NAME}: ${message}`);
  });

  test.each([
    ['Name,Level\na,View\n', 'roles.csv:1: No column for a permission: '],
    ['Permission,Level\na,View\n', 'roles.csv:1: No column for a role: '],
    [
      'Name,Permission,Level\n"a,Vendors,View\n',
      'roles.csv:2: A quote that opens a cell here is not closed.',
    ],
    ['', 'roles.csv: The file is empty.'],
  ])('a file that is no export of roles: %j', async (text, message) => {
    writeFiles(here, { 'roles.csv': text });
    const { code, stdout, stderr } = await runIn(here, ['drift', 'roles.csv']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('"roles.csv" cannot be used as an export of roles.');
  });

  test('a role that cannot be read leaves no verdict', async () => {
    writeFiles(here, { 'sdf/Objects/customrole_bad.xml': '<role' });
    const { code, stderr } = await drift(EQUAL);
    expect(code).toBe(2);
    expect(stderr).toContain('customrole_bad.xml could not be read');
  });
});

describeInBrowser('the page', () => {
  const { open } = useBrowser();

  test('shows, searches and sorts differences', async () => {
    const { stdout } = await drift(
      ['AP Clerk,Pay Bills,Full', 'Guide,Tour,Edit', 'Treasury,Vendors,Full'],
      ['--format', 'html'],
    );
    const page = await open(stdout);
    const names = () => page.locator('tbody td:nth-child(2)').allTextContents();
    expect(await names()).toEqual(['Pay BillsTRAN_VENDPYMT', 'VendorsLIST_VENDOR']);
    await page.getByRole('button', { name: 'Permission' }).click();
    await page.getByRole('button', { name: 'Permission' }).click();
    expect(await names()).toEqual(['VendorsLIST_VENDOR', 'Pay BillsTRAN_VENDPYMT']);
    await page.getByLabel('Show').selectOption('More in the account');
    expect(await names()).toEqual(['Pay BillsTRAN_VENDPYMT']);
    await page.getByLabel('Text').fill('nothing');
    expect(await names()).toEqual([]);
    expect(await page.getByText('Treasury').isVisible()).toBe(true);
  });
});
