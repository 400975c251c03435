import { expect, test } from '@jest/globals';
import type { AccessChange } from '../../../src/access/change.js';
import { accessPart } from '../../../src/report/pull-request/access-part.js';

function changes(number: number, name = 'Bills'): AccessChange[] {
  return Array.from({ length: number }, (_, index) => ({
    project: '.',
    role: `customrole_${index}`,
    roleName: null,
    permission: 'TRAN_VENDBILL',
    name,
    tab: 'Transactions',
    change: 'granted',
    before: null,
    after: 'FULL',
    risk: 'high',
    whole: null,
    at: null,
  }));
}

test.each([
  ['all', 10, 20, 10_000, 10],
  ['as many as are asked for', 30, 20, 10_000, 20],
  ['as many as there is room for', 30, 20, 1500, 5],
  ['none, but how many there are', 30, 20, 150, 0],
])('tells %s', (_, number, most, maxBytes, shown) => {
  const text = accessPart(changes(number), most, maxBytes);
  expect(text).toContain(`**${number} changes widen access; the highest risk is high.**`);
  expect(text.match(/^- /gm) ?? []).toHaveLength(shown);
  expect(text.includes(`and ${number - shown} more`)).toBe(shown < number);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
});

test('tells nothing where there is no room at all', () => {
  expect(accessPart(changes(1), 20, 10)).toBe('');
});

test('is bounded whatever the names are', () => {
  expect(Buffer.byteLength(accessPart(changes(300, '$'.repeat(10_000)), 200, 20_000))).toBeLessThanOrEqual(
    20_000,
  );
});
