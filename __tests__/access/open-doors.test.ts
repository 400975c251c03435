import { describe, expect, test } from '@jest/globals';
import { matrixOf } from '../../src/access/matrix.js';
import { openDoorsOf } from '../../src/access/open-doors.js';
import { positionAt, textAt } from '../../src/sdf/source.js';
import { CLERK, type DoorCase, EQUAL, OPENINGS } from '../acceptance/doors/cases.js';
import { projectOf } from '../support/projects.js';
import { deploy, permissions, role } from '../support/xml.js';

const ROLES = {
  'Objects/customrole_dr_clerk.xml': role('customrole_dr_clerk', permissions(['TRAN_VENDBILL', 'VIEW'])),
  'Objects/customrole_dr_lead.xml': role('customrole_dr_lead', permissions(['ADMI_MANAGEROLES', 'FULL'])),
};

function doorsIn(files: Readonly<Record<string, string>>, isWhole = true) {
  const project = projectOf({ 'deploy.xml': deploy('~/Objects/*'), ...ROLES, ...files });
  return openDoorsOf(project, () => true, isWhole);
}

/** What the doors of one file say. */
function said(path: string, text: string | null): string[] {
  const files = text === null ? {} : { [path.replace('src/', '')]: text };
  return doorsIn(files).doors.map(({ object, element, says, role: id }) =>
    [object, element, id, says].join(),
  );
}

/** A lock is no door: what a toolset demands, what a role has less; nor is what NetSuite has where nobody says anything. */
const NOT_LISTED =
  /^toolset: a|role at nothing goes|rolerestrict|allowuiaccess|isprivate|private no more|^emailtemplate/;
const byName = (cases: readonly DoorCase[]) => cases.map((one) => [one.name, one] as const);

describe('a door stands open after it was opened', () => {
  test.each(byName(OPENINGS.filter(({ name }) => !NOT_LISTED.test(name))))('%s', (_, one) => {
    const before = said(one.path, one.base);
    const come = said(one.path, one.head).filter((line) => !before.includes(line));
    expect(come.join('\n')).toContain(one.object);
  });

  test.each(byName(EQUAL))('and says the same of what is the same: %s', (name, { path, base, head }) => {
    const isKnown = name !== 'a segment whose default nobody knows';
    if (base !== null && head !== null && isKnown)
      expect(said(path, head).sort()).toEqual(said(path, base).sort());
  });
});

const FIELD = (level: string, more = '') =>
  `<entitycustomfield scriptid="custentity_tax">\n<label>Bank account</label>\n${level}${more}</entitycustomfield>\n`;
const ACCESS = (level: string) =>
  `<roleaccesses><roleaccess><role>${CLERK}</role><accesslevel>${level}</accesslevel></roleaccess></roleaccesses>\n`;

test('a field says who may do what, where that is written, and what is its default', () => {
  const path = 'Objects/custentity_tax.xml';
  const { doors } = doorsIn({ [path]: FIELD('<accesslevel>1</accesslevel>\n', ACCESS('2')) });
  expect(doors.map(({ says, risk, isDefault, role: id }) => [says, risk, isDefault, id])).toEqual([
    ['everyone may see Bank account (custentity_tax)', 'medium', false, null],
    ['everyone may search and change Bank account (custentity_tax)', 'low', true, null],
    ['customrole_dr_clerk may edit Bank account (custentity_tax)', 'medium', false, 'customrole_dr_clerk'],
  ]);
  const [door] = doors;
  expect(door && [textAt(door.at), positionAt(door.at.source, door.at.start)]).toEqual([
    '1',
    { line: 3, column: 14 },
  ]);
});

test('a role that gets less than everybody gets no door', () => {
  const { doors } = doorsIn({ 'Objects/custentity_tax.xml': FIELD('', ACCESS('1')) });
  expect(doors.map(({ says }) => says)).toEqual(['everyone may edit Bank account (custentity_tax)']);
});

test('what is as NetSuite has it is counted, and read where that is asked for', () => {
  const files = { 'Objects/custentity_tax.xml': FIELD('<accesslevel>2</accesslevel>\n') };
  expect(doorsIn(files, false)).toEqual({ doors: [], untouched: new Map([['entitycustomfield', 1]]) });
  expect(doorsIn(files).doors).toMatchObject([{ isDefault: true, risk: 'low', value: '2' }]);
});

test('no door where no source tells what an absent value means, but a word', () => {
  const { doors } = doorsIn({ 'Objects/cseg.xml': '<customsegment scriptid="cseg_a">\n</customsegment>\n' });
  expect(doors[0]).toMatchObject({
    value: null,
    isDefault: true,
    says: "Default Record Access Level is not set, and NetSuite's default is not documented",
  });
});

test('what is not deployed says so, and files say nothing of that', () => {
  const { doors } = doorsIn({
    'deploy.xml': deploy('~/Objects/customrole_dr_clerk.xml'),
    'Objects/custentity_tax.xml': FIELD('<accesslevel>1</accesslevel>\n'),
    'FileCabinet/SuiteScripts/.attributes/a.js.attr.xml':
      '<file>\n<availablewithoutlogin>T</availablewithoutlogin>\n</file>\n',
  });
  expect(doors.map(({ object, inScope }) => [object, inScope])).toContainEqual(['custentity_tax', false]);
  expect(doors.map(({ object, inScope }) => [object, inScope])).toContainEqual(['/SuiteScripts/a.js', null]);
});

test('a damaged file has no doors', () => {
  expect(
    doorsIn({ 'Objects/custentity_tax.xml': '<entitycustomfield scriptid="custentity_tax">' }).doors,
  ).toEqual([]);
});

test('the matrix has those of the files that are asked for, the widest first', () => {
  const project = projectOf({
    ...ROLES,
    'Objects/custentity_tax.xml': FIELD('<accesslevel>1</accesslevel>\n'),
    'Objects/customworkflow_a.xml':
      '<workflow scriptid="customworkflow_a">\n<runasadmin>T</runasadmin>\n</workflow>\n',
  });
  const objects = (isWanted: (path: string) => boolean) =>
    matrixOf([project], isWanted, 'changed').doors?.doors.map(({ object, isDefault }) => [object, isDefault]);
  expect(objects(() => true)).toEqual([
    ['customworkflow_a', false],
    ['custentity_tax', false],
  ]);
  expect(objects((path) => path.includes('workflow'))).toEqual([['customworkflow_a', false]]);
  expect(matrixOf([project]).doors).toBeNull();
});
