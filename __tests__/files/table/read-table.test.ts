import { expect, test } from '@jest/globals';
import { describeTableFault } from '../../../src/files/table/fault.js';
import { readTable } from '../../../src/files/table/read-table.js';

const COLUMNS = {
  person: { holds: 'a person', headers: ['Email', 'Name'] },
  role: { holds: 'a role', headers: ['Role', 'Role Name'] },
  note: { holds: 'a note', headers: ['Note'], optional: true },
};

/** Each row as `line person/role`, cells of a column with their lines; or the faults. */
async function read(text: string | Uint8Array): Promise<string[]> {
  const rows: string[] = [];
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const faults = await readTable(bytes, COLUMNS, (row) => {
    const shown = (name: 'person' | 'role' | 'note') =>
      row.cells(name).map((cell) => `${cell.text}@${cell.line}`);
    rows.push(`${row.line} ${[shown('person'), shown('role')].map((cells) => cells.join('+')).join('/')}`);
  });
  return faults.length > 0 ? faults.map((fault) => describeTableFault('people.csv', fault)) : rows;
}

function utf16(text: string, order: 'LE' | 'BE'): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}

const PLAIN = 'Email,Role\nä@example.com,Clerk\n';
const PLAIN_ROWS = ['2 ä@example.com@2/Clerk@2'];

test.each<[string, string | Uint8Array]>([
  ['UTF-8', PLAIN],
  ['UTF-8 with a byte order mark', `\uFEFF${PLAIN}`],
  ['UTF-16LE with a byte order mark', utf16(`\uFEFF${PLAIN}`, 'LE')],
  ['UTF-16BE with a byte order mark', utf16(`\uFEFF${PLAIN}`, 'BE')],
  ['UTF-16LE', utf16(PLAIN, 'LE')],
  ['UTF-16BE', utf16(PLAIN, 'BE')],
  ['CRLF', PLAIN.replaceAll('\n', '\r\n')],
  ['CR', PLAIN.replaceAll('\n', '\r')],
  ['mixed line ends', 'Email,Role\r\nä@example.com,Clerk\n'],
  ['no line end at the end', PLAIN.trimEnd()],
  ['semicolons', PLAIN.replaceAll(',', ';')],
  ['tabs', PLAIN.replaceAll(',', '\t')],
  ['quotes', 'Email,Role\n"ä@example.com","Clerk"\n'],
  ['a byte order mark and quotes', '\uFEFF"Email","Role"\n"ä@example.com","Clerk"\n'],
  ['headers in other case and spelling', 'E-MAIL, role \nä@example.com,Clerk\n'],
  ['a trailing delimiter', 'Email,Role\nä@example.com,Clerk,,\n'],
  ['spaces and no-break spaces', 'Email,Role\n ä@example.com ,\u00A0Clerk\u00A0\n'],
])('reads %s', async (_, text) => {
  expect(await read(text)).toEqual(PLAIN_ROWS);
});

test('columns in any order, among others, and in lines of their own', async () => {
  const text = [
    'Acme Inc.',
    'Employees and roles; all of them',
    '',
    'Internal ID,Role,Note,Name',
    '7,"Clerk',
    'Buyer","a',
    'b"," Doe, Jane "',
    '',
    '8,Clerk,,"',
    'Roe"',
  ].join('\r\n');
  expect(await read(text)).toEqual(['5 Doe, Jane@7/Clerk\nBuyer@5', '9 Roe@10/Clerk@9']);
});

test('of several columns that name one thing the best comes first, and empty cells are left out', async () => {
  const text = 'Name;Email;Role Name\nJane;jane@example.com;Clerk\nJoe;;Clerk\n;;\n';
  expect(await read(text)).toEqual(['2 jane@example.com@2+Jane@2/Clerk@2', '3 Joe@3/Clerk@3']);
});

test('the delimiter is the one by which the header has the columns', async () => {
  expect(await read('"Email";"Role, or roles";Role\na@b;"x, y, z";Clerk\n')).toEqual(['2 a@b@2/Clerk@2']);
  expect(await read('sep=;\nEmail;Role\na@b;Clerk\n')).toEqual(['3 a@b@3/Clerk@3']);
});

test('a short row lacks its last cells', async () => {
  expect(await read('Role,Email\nClerk\n')).toEqual(['2 /Clerk@2']);
});

test.each<[string, string | Uint8Array, string[]]>([
  ['nothing', '', ['people.csv: The file is empty. Its first line must be a header.']],
  ['spaces', ' \r\n ', ['people.csv: The file is empty. Its first line must be a header.']],
  [
    'no header',
    'jane@example.com,Clerk\n',
    [
      'people.csv:1: No column for a person: the header must have "Email" or "Name".',
      'people.csv:1: No column for a role: the header must have "Role" or "Role Name".',
    ],
  ],
  [
    'a misspelt header',
    'Email,Roel Name\njane@example.com,Clerk\n',
    [
      'people.csv:1: No column for a role: the header must have "Role" or "Role Name". The name of column 2 is close to "Role Name".',
    ],
  ],
  [
    'two columns of one name',
    'Report\nName,Name,Role\nJane,Clerk,x\n',
    ['people.csv:2: Two columns are named "Name". Rename or remove one of them.'],
  ],
  [
    'a delimiter outside of quotes',
    'Name,Role\n"Roe, Al",Clerk\nDoe, Jane,Clerk\n',
    ['people.csv:3: There are 3 cells, but the header has 2. Put cells that contain a delimiter in quotes.'],
  ],
  [
    'a quote that is not closed',
    'Name,Role\nJane,"Clerk\nJoe,Clerk\n',
    ['people.csv:2: A quote that opens a cell here is not closed.'],
  ],
  [
    'text after a closing quote',
    'Name,Role\n"Jane" Doe,Clerk\n',
    [
      'people.csv:2: A closing quote is followed by text. Write quotes inside a cell twice, as in "a ""b"" c".',
    ],
  ],
  [
    'bytes of another encoding',
    Buffer.from('Name,Role\r\nJane,Clerk\r\nJ\xF6rg,Clerk\r\n', 'latin1'),
    ['people.csv:3: A byte here is not UTF-8. Save the file as "CSV UTF-8".'],
  ],
  [
    'half a character of UTF-16',
    utf16('Name,Role\r\nJane,Clerk', 'LE').subarray(0, -1),
    ['people.csv:2: A byte here is not UTF-16LE. Save the file as "CSV UTF-8".'],
  ],
  [
    'NUL',
    'Name,Role\nJane,Cl\0erk\n',
    ['people.csv:2: There is a NUL character here: this is not a text. Export it as CSV.'],
  ],
  [
    'a workbook',
    Buffer.from('PK\x03\x04rest', 'latin1'),
    ['people.csv: This is an Excel workbook or another ZIP file. Save it as "CSV UTF-8".'],
  ],
  [
    'XML of a spreadsheet',
    '<?xml version="1.0"?><Workbook/>',
    ['people.csv:1: This is XML or HTML, which NetSuite exports for Excel. Export it as CSV.'],
  ],
  [
    'a huge cell',
    `Name,Role\nJane,${'x'.repeat(100_001)}\n`,
    ['people.csv:2: A cell has more than 100000 characters.'],
  ],
])('refuses %s', async (_, text, faults) => {
  expect(await read(text)).toEqual(faults);
});

test('a file of faults is told by the first 20', async () => {
  expect(await read(`Name,Role\n${'a,b,c\n'.repeat(1000)}`)).toHaveLength(20);
});

test('a million rows and a million quotes take seconds', async () => {
  let count = 0;
  const many = `Email,Role\r\n${'jane@example.com,"Clerk"\r\n'.repeat(1_000_000)}`;
  expect(await readTable(Buffer.from(many), COLUMNS, () => count++)).toEqual([]);
  expect(count).toBe(1_000_000);
  expect(await read(`Email,Role\na,"${'"x'.repeat(1_000_000)}`)).toHaveLength(1);
  expect(await read(`Email,Role\na,"${'x\n'.repeat(1_000_000)}`)).toHaveLength(1);
  expect(await read(`Email,Role${',x'.repeat(50_000)}\n${','.repeat(1_000_000)}\n`)).toEqual([]);
});
