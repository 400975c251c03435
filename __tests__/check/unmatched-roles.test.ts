import { expect, test } from '@jest/globals';
import { load } from '../../src/check/load.js';
import { unmatchedRoles } from '../../src/check/unmatched-roles.js';
import { assignmentsIn } from '../support/assignments.js';
import { memoryTree } from '../support/memory-tree.js';
import { deploy, manifest, role } from '../support/xml.js';

const { projects } = load(
  memoryTree({
    'manifest.xml': manifest(),
    'deploy.xml': deploy('~/Objects/*'),
    'Objects/customrole_a.xml': role('customrole_a', '', 'Buyer'),
    'Objects/customrole_b.xml': role('customrole_b', '', 'Twin'),
    'Objects/customrole_c.xml': role('customrole_c', '', 'twin'),
  }),
  (path) => path,
);

const said = (...rows: readonly string[]) =>
  unmatchedRoles(projects, assignmentsIn({ 'people.csv': `Email,Role\n${rows.join('\n')}\n` }));

test('roles that are known are not told', () => {
  const all = ['customrole_a', 'CUSTOMROLE_A', 'Buyer', ' buyer', '[scriptid=customrole_a]', 'ADMINISTRATOR'];
  expect(said(...all.map((name) => `jane,${name}`))).toEqual({ notes: [], problems: [] });
});

test('what means no role is told once, at its first line, with the number of people', () => {
  expect(said('jane,Buyer', 'jane,Boss', 'joe,Boss', 'joe,Twin', 'joe,SHOPPER')).toEqual({
    notes: [
      'people.csv:3: "Boss" is neither a role of these files nor a standard role of NetSuite. 2 people hold it, which is not checked.',
      'people.csv:5: "Twin" is the name of customrole_b and customrole_c: use script ids. 1 person holds it, which is not checked.',
      `people.csv:6: Oracle does not document what "SHOPPER" holds. 1 person holds it, which is not checked.`,
    ],
    problems: [],
  });
});

test('many are counted', () => {
  const { notes } = said('jane,Buyer', ...Array.from({ length: 30 }, (_, index) => `jane,Role ${index}`));
  expect(notes).toHaveLength(21);
  expect(notes[20]).toBe('people.csv: 10 more role names match no known role, so they are not checked.');
});

test('a list of which nothing is known is no list to judge by', () => {
  expect(said('jane,1021', 'joe,1022')).toEqual({
    notes: [],
    problems: [
      'people.csv: None of its roles is known, so nothing was checked. Roles are matched by script id, standard role id or name.',
    ],
  });
});

test('a long name is cut', () => {
  expect(said('jane,Buyer', `jane,${'x'.repeat(5000)}`).notes[0]).toMatch(/:3: "x{80}…" is neither/);
});

test('nothing is said without assignments or projects', () => {
  expect(unmatchedRoles(projects, null)).toEqual({ notes: [], problems: [] });
  expect(unmatchedRoles([], assignmentsIn({ 'people.csv': 'a,b\nc,d' }))).toEqual({
    notes: [],
    problems: [],
  });
});
