import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matrixOf } from '../../../src/access/matrix.js';
import { comparePermissions } from '../../../src/report/html/client/model/compare.js';
import { ALL_DUTIES, dutyTable, groupsOf, holderName } from '../../../src/report/html/client/model/duties.js';
import { EVERYTHING, filter } from '../../../src/report/html/client/model/filter.js';
import { makeModel } from '../../../src/report/html/client/model/model.js';
import { readTarget, type Target, writeTarget } from '../../../src/report/html/client/model/target.js';
import { matrixReportData } from '../../../src/report/html/report-data.js';
import { projectOf } from '../../support/projects.js';
import { permissions, type Row, role } from '../../support/xml.js';

const KEY = '[scriptid=customrecord_tour]';

function modelOf(roles: Readonly<Record<string, readonly Row[]>>) {
  const files = Object.entries(roles).map(([id, rows]) => [
    `Objects/${id}.xml`,
    role(id, permissions(...rows), id),
  ]);
  return makeModel(matrixReportData(matrixOf([projectOf(Object.fromEntries(files))]), []));
}

const model = modelOf({
  customrole_clerk: [
    ['TRAN_VENDPYMT', 'FULL'],
    ['LIST_ITEM', 'VIEW'],
    [KEY, 'EDIT'],
  ],
  customrole_guide: [
    ['LIST_ITEM', 'VIEW'],
    [KEY, 'EDIT', 'VIEWANDEDIT'],
  ],
});
const keys = (rows: readonly number[]) => rows.map((row) => model.matrix.permissions[row]?.key);

test('what two roles hold alike is no difference, a restriction is one', () => {
  const { rows } = filter(model, { ...EVERYTHING, onlyDifferences: true });
  expect(keys(rows)).toEqual(['TRAN_VENDPYMT', KEY]);
  const compared = comparePermissions(model, 0, 1).map(({ permission, more }) => [
    keys([permission])[0],
    more,
  ]);
  expect(compared).toEqual([
    ['TRAN_VENDPYMT', 'first'],
    ['LIST_ITEM', 'both'],
    [KEY, 'first'],
  ]);
});

test('every cell is what the matrix says, and each filter shows no more than there is', () => {
  const level = fc.constantFrom('VIEW', 'CREATE', 'EDIT', 'FULL');
  const row = fc.tuple(fc.constantFrom('LIST_ITEM', 'TRAN_CHECK', 'ADMI_KERNEL', KEY), level);
  const rows = fc.uniqueArray(row, { selector: ([key]) => key });
  fc.assert(
    fc.property(
      rows,
      rows,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 3 }),
      (one, other, least, risk) => {
        const some = modelOf({ customrole_a: one, customrole_b: other });
        const { levels, permissions: all } = some.matrix;
        for (const [index, held] of [one, other].entries()) {
          const shown = all.flatMap(({ key }, at) => {
            const cell = some.cellOf(at, index);
            return cell ? [[key, levels[cell.level]]] : [];
          });
          expect(shown.sort()).toEqual([...held].sort());
        }
        const found = filter(some, { ...EVERYTHING, level: least, risk });
        for (const at of found.rows) {
          expect(
            found.columns.some(
              (column) => some.levelOf(at, column) >= least && some.riskOf(at, column) >= risk,
            ),
          ).toBe(true);
        }
      },
    ),
  );
});

/** A report whose conflicts are given by roles, duty and state. */
function withConflicts(...conflicts: readonly (readonly [number[], number, 'open' | 'accepted'])[]) {
  const data = {
    ...model.data,
    duties: [3, 1, 2].map((risk, index) => ({
      ...{ id: `duty-${index}`, title: `Duty ${index}`, risk, why: null },
      sides: [[{ key: 'LIST_ITEM', name: 'Items', level: 'VIEW' }]],
    })),
    conflicts: conflicts.map(([roles, duty, state]) => ({ roles, duty, state, sides: [], note: null })),
  };
  return makeModel(data);
}

test('who holds duties comes in the order of risk: what is open before what is accepted', () => {
  const some = withConflicts(
    [[0], 0, 'accepted'],
    [[1], 1, 'open'],
    [[0, 1], 2, 'open'],
    [[0, 1], 1, 'open'],
  );
  const table = dutyTable(some, ALL_DUTIES);
  expect(table.holders.map(({ roles, open, risk }) => [roles, open, risk])).toEqual([
    [[0, 1], 2, 2],
    [[1], 1, 1],
    [[0], 0, 3],
  ]);
  expect(table.duties).toEqual([0, 2, 1]);
  expect(table.count).toBe(4);
  expect(groupsOf(some, table, { group: 'risk' }).map(({ name }) => name)).toEqual([
    'Highest open risk: high',
    'Highest open risk: medium',
    'Nothing open',
  ]);
  expect(holderName(some, [0, 1])).toBe('customrole_clerk + customrole_guide');
});

test('conflicts are filtered by role, duty or permission, risk and state', () => {
  const some = withConflicts([[0], 0, 'accepted'], [[1], 1, 'open']);
  const shown = (criteria: object) =>
    dutyTable(some, { ...ALL_DUTIES, ...criteria }).holders.map(({ roles }) => roles.join());
  expect(shown({ role: 'guide, nobody' })).toEqual(['1']);
  expect(shown({ duty: 'items' })).toEqual(['1', '0']);
  expect(shown({ duty: 'duty-0' })).toEqual(['0']);
  expect(shown({ risk: 2 })).toEqual(['0']);
  expect(shown({ state: 'open' })).toEqual(['1']);
  expect(dutyTable(some, { ...ALL_DUTIES, showsFree: true }).duties).toEqual([0, 2, 1]);
});

test('what is open is found again by its ids, whatever they hold', () => {
  const some = withConflicts([[0], 0, 'open']);
  const targets: Target[] = [
    { kind: 'cell', permission: 0, role: 1 },
    { kind: 'permission', permission: 2 },
    { kind: 'role', role: 1 },
    { kind: 'duty', duty: 2 },
    { kind: 'conflicts', roles: [0, 1], duty: null },
    { kind: 'conflicts', roles: [0], duty: 1 },
  ];
  for (const target of targets) expect(readTarget(some, writeTarget(some, target))).toEqual(target);
  for (const text of [
    '',
    'role',
    'role~nobody',
    'cell~LIST_ITEM',
    'cell~~',
    'conflicts~duty-0',
    'duty~%E0',
    'toString~a',
  ])
    expect(readTarget(some, text)).toBeNull();
});
