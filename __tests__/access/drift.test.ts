import { expect, test } from '@jest/globals';
import { largeAccount } from '../../scripts/html/large-account.mjs';
import type { AccountRow } from '../../src/access/drift/account-row.js';
import { type Drift, driftOf } from '../../src/access/drift/drift.js';
import { type Matrix, matrixOf } from '../../src/access/matrix.js';
import { LEVELS } from '../../src/sdf/catalogue/permissions.js';
import { projectOf } from '../support/projects.js';

/** Roles that hold every permission of which a level is known, and many record types without a file. */
const project = projectOf(largeAccount({ roles: 12, permissions: 800 }));
const matrix = matrixOf([project]);

/** The account as an export of a repository that is the same. */
function rowsOf({ roles, permissions }: Matrix, by: 'key' | 'name'): AccountRow[] {
  const known = new Map(permissions.map((permission) => [permission.key, permission]));
  return roles.flatMap(({ id, name, cells }) =>
    [...cells.values()].map(({ key, level }, index) => ({
      line: index + 2,
      roles: by === 'key' ? [id] : [name ?? id],
      permission: by === 'key' ? key : (known.get(key)?.name ?? key),
      level: by === 'key' ? String(LEVELS.indexOf(level)) : level,
      tab: null,
    })),
  );
}

const all = () => true;
const told = ({ differences }: Drift) => differences.map(({ role, key }) => `${role.id} ${key}`);

test.each(['key', 'name'] as const)('an account that is the same has no difference, by %s', (by) => {
  const rows = rowsOf(matrix, by);
  expect(rows.length).toBeGreaterThan(2000);
  const drift = driftOf([project], rows, all);
  expect(told(drift)).toEqual([]);
  expect(drift).toMatchObject({ onlyInRepository: [], onlyInAccount: [], compared: 12 });
});

test('the name of a permission is found, or is told to mean several', () => {
  const { unmatched, notCompared } = driftOf([project], rowsOf(matrix, 'name'), all);
  for (const { why } of unmatched) expect(why).toMatch(/^The name means several permissions: /);
  expect(unmatched.length).toBeLessThan(rowsOf(matrix, 'name').length / 50);
  expect(notCompared.length).toBeLessThanOrEqual(unmatched.length * 2);
});

test.each(['key', 'name'] as const)('each row that is left out, raised or lowered is told, by %s', (by) => {
  const rows = rowsOf(matrix, by);
  const cells = matrix.roles.flatMap(({ id, cells }) => [...cells.values()].map((cell) => ({ id, ...cell })));
  const same = driftOf([project], rows, all);
  const doubtful = new Set(same.notCompared.map(({ role, permission }) => `${role} ${permission}`));
  for (let at = 0; at < rows.length; at += 97) {
    const [row, cell] = [rows[at], cells[at]];
    if (!row || !cell || doubtful.has(`${cell.id} ${cell.key}`)) continue;
    const expected = [`${cell.id} ${cell.key}`];
    const other = LEVELS[(LEVELS.indexOf(cell.level) % 4) + 1] ?? 'VIEW';
    expect(told(driftOf([project], rows.toSpliced(at, 1), all))).toEqual(expected);
    expect(told(driftOf([project], rows.with(at, { ...row, level: other }), all))).toEqual(expected);
    expect(told(driftOf([project], rows.with(at, { ...row, level: 'None' }), all))).toEqual(expected);
  }
});
