import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matrixOf } from '../../../src/access/matrix.js';
import { comparePermissions } from '../../../src/report/html/client/model/compare.js';
import { EVERYTHING, filter } from '../../../src/report/html/client/model/filter.js';
import { makeModel } from '../../../src/report/html/client/model/model.js';
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
