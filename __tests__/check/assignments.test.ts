import { expect, test } from '@jest/globals';
import type { Assignments } from '../../src/access/assignments.js';
import { check } from '../../src/check/check.js';
import { RULES } from '../../src/rules/index.js';
import { defaultGate } from '../../src/settle/default-gate.js';
import { withAssignments } from '../../src/settle/with-assignments.js';
import { assignmentsIn } from '../support/assignments.js';
import { memoryTree } from '../support/memory-tree.js';
import { deploy, manifest, permissions, role } from '../support/xml.js';

type Files = Readonly<Record<string, string>>;

const project = (folder: string, roles: Files): Files => ({
  [`${folder}manifest.xml`]: manifest(),
  [`${folder}deploy.xml`]: deploy('~/Objects/*'),
  ...Object.fromEntries(Object.entries(roles).map(([id, text]) => [`${folder}Objects/${id}.xml`, text])),
});
const buyer = (level: string) => role('customrole_buyer', permissions(['LIST_VENDOR', level]), 'Buyer');
const pay = (level: string) => role('customrole_pay', permissions(['TRAN_VENDPYMT', level]), 'Pay');

const BOTH = assignmentsIn({ 'people.csv': 'Email,Role\njane,Buyer\njane,Pay\njoe,Buyer\njoe,Pay\n' });

function run(files: Files, base: Files | null, assignments: Assignments | null = BOTH) {
  const result = check(memoryTree(files), {
    pathOf: (path) => path,
    isWanted: () => true,
    failOn: 'error',
    gate: withAssignments(defaultGate(RULES), assignments),
    base: base && memoryTree(base),
  });
  const found = result.findings
    .filter(({ rule }) => rule.id === 'person-duty-conflict')
    .map(({ at, introduced, worse }) => `${at.source.path} ${introduced} ${worse ?? ''}`.trim());
  return { ...result, found };
}

test('what a change brings is new, what was there is not, what goes further is worse', () => {
  const both = project('', { customrole_buyer: buyer('EDIT'), customrole_pay: pay('EDIT') });
  const before = project('', { customrole_buyer: buyer('VIEW'), customrole_pay: pay('EDIT') });
  const more = project('', { customrole_buyer: buyer('FULL'), customrole_pay: pay('EDIT') });
  expect(run(both, null).found).toEqual(['Objects/customrole_buyer.xml null']);
  expect(run(both, before).found).toEqual(['Objects/customrole_buyer.xml true false']);
  expect(run(both, both).found).toEqual(['Objects/customrole_buyer.xml false']);
  expect(run(more, both).found).toEqual(['Objects/customrole_buyer.xml true true']);
  expect(run(before, both).found).toEqual([]);
  expect(run(both, null, null).found).toEqual([]);
});

test('a change in one project is seen by another that it leaves as it is', () => {
  const other = project('b/', { customrole_pay: pay('EDIT') });
  const before = { ...project('a/', { customrole_zone: role('customrole_zone') }), ...other };
  const after = {
    ...project('a/', { customrole_zone: role('customrole_zone'), customrole_buyer: buyer('EDIT') }),
    ...other,
  };
  expect(run(after, before).found).toEqual(['a/Objects/customrole_buyer.xml true false']);
  const later = {
    ...project('a/', {
      customrole_zone: role('customrole_zone', permissions(['LIST_VENDOR', 'EDIT']), 'Buyer'),
    }),
    ...other,
  };
  // The first role is that of the other project: what is new is shown on the side that changed.
  expect(run(later, before).found).toEqual(['a/Objects/customrole_zone.xml true false']);
});

test('names that mean no role are among the notes, and a list of which nothing is known is a problem', () => {
  const files = project('', { customrole_buyer: buyer('EDIT') });
  const some = assignmentsIn({ 'people.csv': 'Email,Role\njane,Buyer\njane,Boss\n' });
  expect(run(files, null, some)).toMatchObject({
    conclusion: 'success',
    problems: [],
    notes: [expect.stringMatching(/^people[.]csv:3: "Boss" is neither/)],
  });
  const none = assignmentsIn({ 'people.csv': 'Email,Role\njane,7\n' });
  expect(run(files, null, none)).toMatchObject({
    conclusion: 'failure',
    problems: [expect.stringMatching(/^people[.]csv: None of its roles is known/)],
  });
});
