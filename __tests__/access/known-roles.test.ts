import { expect, test } from '@jest/globals';
import { roleReader } from '../../src/access/known-roles.js';
import { load } from '../../src/check/load.js';
import { memoryTree } from '../support/memory-tree.js';
import { manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

const { projects } = load(
  memoryTree({
    'one/manifest.xml': manifest(),
    'one/Objects/customrole_a.xml': role('customrole_a', permissions(['LIST_VENDOR', 'EDIT']), 'Buyer'),
    'one/Objects/customrole_b.xml': role('customrole_b', '', 'Clerk, Junior'),
    'one/Objects/customrecord_x.xml': recordType(
      'customrecord_x',
      permittedRoles(['[scriptid=customrole_elsewhere]', 'FULL'], ['AP_CLERK', 'VIEW']),
    ),
    'two/manifest.xml': manifest(),
    'two/Objects/customrole_a.xml': role('customrole_a', '', 'Buyer'),
    'two/Objects/customrole_hms.xml': role('customrole_hms', '', 'HMS | Customer Care'),
    'two/Objects/customrole_c.xml': role('customrole_c', '', 'É Other'),
  }),
  (path) => path,
);
const [one, two] = projects;

function meaning(text: string, project = one!): unknown {
  const { roles, unmatched } = roleReader(project, projects)(text);
  return [
    ...roles.map(({ project: { root }, id, isStandard, grants }) =>
      isStandard ? `${root} ${id}` : `${root} ${id} ${[...grants.keys()]}`,
    ),
    ...unmatched.map(({ text: name, ids }) => `? ${name} ${ids}`.trim()),
  ];
}

test.each<[string, unknown]>([
  ['customrole_a', ['one customrole_a LIST_VENDOR']],
  ['CustomRole_A', ['one customrole_a LIST_VENDOR']],
  ['[scriptid=customrole_a]', ['one customrole_a LIST_VENDOR']],
  ['  buyer ', ['one customrole_a LIST_VENDOR']],
  ['Clerk,  junior', ['one customrole_b ']],
  ['Buyer, Clerk, Junior', ['? Buyer, Clerk, Junior']],
  ['Buyer, E\u0301 other', ['one customrole_a LIST_VENDOR', 'two customrole_c ']],
  ['customrole_elsewhere', ['one customrole_elsewhere [scriptid=customrecord_x]']],
  ['AP_CLERK', ['one AP_CLERK']],
  ['ap_clerk', ['one AP_CLERK']],
  ['a/p  clerk', ['one AP_CLERK']],
  ['Administrator', ['one ADMINISTRATOR']],
  ['constructor', ['? constructor']],
  ['', []],
  ['Buyer;Clerk, Junior | AP_CLERK', ['one customrole_a LIST_VENDOR', 'one customrole_b ', 'one AP_CLERK']],
  ['HMS | Customer Care', ['two customrole_hms ']],
  ['Buyer|HMS | Customer Care;HMS', ['one customrole_a LIST_VENDOR', 'two customrole_hms ', '? HMS']],
  ['Nobody;Buyer;;Nobody', ['one customrole_a LIST_VENDOR', '? Nobody', '? Nobody']],
])('%s', (text, expected) => {
  expect(meaning(text)).toEqual(expected);
});

test('the roles of the project that asks come first', () => {
  expect(meaning('Buyer', two!)).toEqual(['two customrole_a ']);
  expect(meaning('customrole_b', two!)).toEqual(['one customrole_b ']);
});

test('a standard role holds what is documented beyond doubt, and what the objects of the project permit it', () => {
  const [known] = roleReader(one!)('AP_CLERK').roles;
  expect(known?.grants.get('[scriptid=customrecord_x]')?.level).toBe('VIEW');
  expect(known?.grants.get('TRAN_VENDPYMT')).toMatchObject({ level: 'EDIT', restriction: 'none' });
  expect(known?.grants.get('TRAN_VENDPYMT')).not.toHaveProperty('at');
  const bill = roleReader(one!)('Accountant').roles[0]?.grants.get('TRAN_VENDBILL');
  expect(bill?.level).toBe('EDIT');
});

test('a cell of a hundred thousand marks names nothing, at once', () => {
  expect(meaning(';|'.repeat(50_000))).toHaveLength(1);
});
