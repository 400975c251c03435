import { expect, test } from '@jest/globals';
import { readAssignments } from '../../src/check/read-assignments.js';

async function read(text: string): Promise<unknown> {
  const found = await readAssignments('people.csv', Buffer.from(text));
  if ('faults' in found) return found.faults;
  const { assignments, names } = found;
  expect(JSON.stringify(assignments)).not.toMatch(/jane|joe/i);
  return assignments.sets.map((set) => {
    expect(names.get(set)).toHaveLength(set.people);
    return `${names.get(set)?.join(' and ')}: ${set.roles.join(', ')}`;
  });
}

test.each<[string, string, string[]]>([
  [
    'people of one set together, whatever the order of rows',
    'Name,Role\nJane,Buyer\nJoe,Clerk\nJane,Clerk\nJoe,Buyer\nJim,Clerk\n',
    ['Jane and Joe: Buyer, Clerk', 'Jim: Clerk'],
  ],
  [
    'a person by e-mail, however the name is written',
    'Name,E-mail,Email,Role\nJane,x,JANE@example.com,Buyer\nJane Doe,y,jane@example.com ,Clerk\n',
    ['people.csv:1: Two columns are named "Email". Rename or remove one of them.'],
  ],
  [
    'a person by e-mail rather than by name',
    'Name,Email,Role\nJane,JANE@example.com,Buyer\nJane Doe,jane@example.com ,Clerk\nJane,,Clerk\n',
    ['JANE@example.com: Buyer, Clerk', 'Jane: Clerk'],
  ],
  [
    'several roles in a cell',
    'Internal ID;Roles\n7;"Buyer\nClerk"\n8;"\nClerk\n\nBuyer\n"\n9;Buyer | Clerk\n',
    ['7 and 8: Buyer, Clerk', '9: Buyer | Clerk'],
  ],
  [
    'an id rather than a name, where it is one',
    'Entity,Role ID,Role\nJane,customrole_a,Buyer\nJoe,1021,Clerk\nJim,AP_CLERK,A/P\n',
    ['Jane: customrole_a', 'Joe: Clerk', 'Jim: AP_CLERK'],
  ],
  ['rows without a role or a person', 'Employee,Role\nJane,\n,Clerk\nJoe,Clerk\n', ['Joe: Clerk']],
  ['nobody', 'Employee,Role\nJane,\n', ['people.csv: No row has both a person and a role.']],
])('reads %s', async (_, text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test('a role is known by the line on which it is first named', async () => {
  const text = 'Name,Role\nJane,"\nBuyer\n\nClerk;Boss"\nJoe,Buyer\nJoe,Other\n';
  const found = await readAssignments('people.csv', Buffer.from(text));
  expect('assignments' in found && [...found.assignments.lines]).toEqual([
    ['Buyer', 3],
    ['Clerk;Boss', 5],
    ['Other', 7],
  ]);
});

test('a fault quotes nobody', async () => {
  const found = await readAssignments('people.csv', Buffer.from('Jane Doe,jane@example.com,Clerk\n'));
  expect(JSON.stringify(found)).not.toMatch(/jane|clerk/i);
  expect('faults' in found && found.faults).toHaveLength(2);
});

test('a column of as many values as there are people is no column of roles', async () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `p${index},Role ${index}`).join('\n');
  expect(await read(`Name,Role\n${rows}`)).toEqual([
    'people.csv:50002: The column for the role has too many different values, so it probably contains something else.',
  ]);
});

test('nor is one of very many names in each cell', async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => `p${index},${`R${index}|`.repeat(99)}`).join('\n');
  expect(await read(`Name,Role\n${rows}`)).toEqual([
    'people.csv:2002: The column for the role has too many different values, so it probably contains something else.',
  ]);
});

test('one person with a million rows takes seconds', async () => {
  const rows = Array.from({ length: 1_000_000 }, (_, index) => `Jane,${index % 3}`).join('\n');
  expect(await read(`Name,Role\n${rows}`)).toEqual(['Jane: 0, 1, 2']);
});
