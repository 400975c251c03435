import { describe, expect, test } from '@jest/globals';
import { matrixOf } from '../../../src/access/matrix.js';
import { makeModel } from '../../../src/report/html/client/model/model.js';
import { differencesOf, parentNotes, parentOf } from '../../../src/report/html/client/model/parents.js';
import type { DifferenceData } from '../../../src/report/html/data.js';
import { parentsData } from '../../../src/report/html/parent-data.js';
import { matrixReportData } from '../../../src/report/html/report-data.js';
import {
  findStandardRole,
  standardRoles,
  undocumentedRoles,
} from '../../../src/sdf/catalogue/standard-role-permissions.js';
import { report } from '../../support/html-report.js';
import { projectOf } from '../../support/projects.js';
import { manifest, permissions, type Row, recordType, role } from '../../support/xml.js';

const TOUR = '[scriptid=customrecord_tour]';
const made = (parent: string, ...rows: readonly Row[]) =>
  role('customrole_clerk', `<parentrolescriptid>${parent}</parentrolescriptid>\n${permissions(...rows)}`);
const FILE = 'Objects/customrole_clerk.xml';

/** A model of one role, as its page has it. */
function modelOf(file: string) {
  const matrix = matrixOf([
    projectOf({ [FILE]: file, 'Objects/customrecord_tour.xml': recordType('customrecord_tour', '') }),
  ]);
  return makeModel({ ...matrixReportData(matrix, []), parents: parentsData(matrix) });
}

/** What is shown: `name: level of the role / level of the standard role`, and `?` for a doubt. */
function shown(model: ReturnType<typeof modelOf>, rows: readonly DifferenceData[] = []) {
  const { levels, risks } = model.matrix;
  return differencesOf(model, rows).map(
    ({ name, own, base, risk, doubt }) =>
      `${risks[risk]} ${name}: ${levels[own]} / ${levels[base]}${doubt === null ? '' : ` ? ${doubt}`}`,
  );
}

describe('a role and the standard role that it was made from', () => {
  const clerk = findStandardRole('AP_CLERK');
  const model = modelOf(
    made(
      'AP_CLERK',
      ['TRAN_VENDPYMT', 'FULL'],
      ['LIST_VENDOR', 'EDIT'],
      ['ADMI_MANAGEROLES', 'FULL'],
      [TOUR, 'VIEW'],
    ),
  );
  const parent = parentOf(model, 0);

  test('what it has beyond it, the highest risk first', () => {
    expect(parent).toMatchObject({ name: 'A/P Clerk', id: 'AP_CLERK', isIdInferred: false });
    expect(shown(model, parent?.beyond)).toEqual([
      expect.stringMatching(/^critical .+: FULL \/ NONE$/),
      'high Pay Bills: FULL / EDIT',
      expect.stringMatching(/Record: VIEW \/ NONE$/),
    ]);
  });

  test('what it lacks, by name, though no role of the matrix holds it', () => {
    const lacks = shown(model, parent?.lacks);
    expect(lacks).toContain('high Vendor Payment Approval: NONE / FULL');
    expect(lacks.every((line) => /^\w+ .+: (NONE|VIEW|CREATE|EDIT) \/ \w+/.test(line))).toBe(true);
  });

  test('what may differ, with the reason', () => {
    const uncertain = shown(model, parent?.uncertain);
    expect(uncertain.length).toBeGreaterThan(0);
    for (const line of uncertain) expect(line).toMatch(/ \? .+/);
  });

  test('the numbers tell all permissions of both', () => {
    const { beyond = [], lacks = [], uncertain = [], same } = parent ?? {};
    const keys = new Set([
      ...(clerk?.permissions.keys() ?? []),
      ...model.matrix.permissions.map(({ key }) => key),
    ]);
    expect(beyond.length + lacks.length + uncertain.length + (same ?? 0)).toBe(keys.size);
    expect(parent && parentNotes(parent)).toEqual([
      `3 permissions beyond it, ${lacks.length} lacking, ${uncertain.length} uncertain, 1 equal.`,
      expect.stringContaining('What this role lacks can be that.'),
      ...(clerk?.nameless.length ? [expect.stringContaining(`${clerk.nameless.length} more`)] : []),
    ]);
  });

  test('a level that can be read in several ways is marked', () => {
    const twice =
      '<permission><permkey>ADMI_MANAGEROLES</permkey><permlevel>VIEW</permlevel><permlevel>FULL</permlevel></permission>';
    const file = made('AP_CLERK', ['LIST_VENDOR', 'EDIT']).replace(
      '</permissions>',
      `${twice}</permissions>`,
    );
    const unclear = modelOf(file);
    expect(shown(unclear, parentOf(unclear, 0)?.beyond)).toEqual([
      expect.stringMatching(/FULL \/ NONE \? the file of this role can be read in several ways/),
    ]);
  });

  test.each(standardRoles().filter(({ idIs }) => idIs === 'known'))(
    'a whole copy of $id has nothing beyond it',
    (one) => {
      const rows = [...one.permissions.values()].map(({ key, level }): Row => [key, level]);
      const copy = modelOf(made(one.id, ...rows));
      expect(parentOf(copy, 0)).toMatchObject({ id: one.id, beyond: [], lacks: [] });
    },
  );
});

test.each([
  '',
  'ADMINISTRATOR',
  'FULL_ACCESS',
  'customrole_clerk',
  '[scriptid=customrole_clerk]',
  ...undocumentedRoles().slice(0, 3),
  'toString',
  'NOBODY',
])('nothing is compared where the permissions of the parent are not known: %j', (parent) => {
  expect(parentOf(modelOf(made(parent, ['LIST_ITEM', 'VIEW'])), 0)).toBeNull();
});

test('a role that names no parent is not compared', () => {
  expect(parentOf(modelOf(role('customrole_clerk', permissions(['LIST_ITEM', 'VIEW']))), 0)).toBeNull();
});

test('the report of a check carries the comparison', () => {
  const page = report({ 'manifest.xml': manifest(), [FILE]: made('AP_CLERK', ['TRAN_VENDPYMT', 'FULL']) });
  const [, json = ''] = /id="data">(.*?)<\/script>/.exec(page) ?? [];
  expect(JSON.parse(json).parents.roles).toEqual([expect.objectContaining({ role: 0, id: 'AP_CLERK' })]);
});
