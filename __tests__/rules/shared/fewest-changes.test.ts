import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ToLower } from '../../../src/rules/rule.js';
import { fewestChanges } from '../../../src/rules/shared/fewest-changes.js';
import { compareLevels, LEVELS } from '../../../src/sdf/catalogue/permissions.js';

const step = (key: string, level: ToLower['level'] = 'VIEW'): ToLower => ({ holder: 'a', key, level });

/** A report that ends in any of some ways. */
const report = (...ways: readonly (readonly ToLower[])[]) => ({
  fixes: ways.map((lowers) => ({ title: '', applicability: 'choice' as const, edits: [], lowers })),
});

const A = step('A');
const B = step('B');
const C = step('C');

describe('the fewest changes', () => {
  test.each([
    ['nothing for nothing', [], []],
    ['what all have in common', [report([A], [B]), report([A], [C]), report([B], [A])], [A]],
    ['of equal ones the first', [report([A], [B])], [A]],
    ['the way of fewer permissions', [report([A, B], [C])], [C]],
    ['a lower level for a higher one', [report([step('A', 'CREATE')]), report([A])], [A]],
    [
      'no change that a later one makes needless',
      [report([step('A', 'EDIT')]), report([A]), report([A])],
      [A],
    ],
    [
      'the same key of two roles as two',
      [report([A]), report([{ ...A, holder: 'b' }])],
      [A, { ...A, holder: 'b' }],
    ],
  ])('are %s', (_, reports, expected) => {
    expect(fewestChanges(reports)).toEqual(expected);
  });

  test('are not known where a report ends another way', () => {
    expect(fewestChanges([report([A]), { fixes: [] }])).toBeNull();
    expect(
      fewestChanges([{ fixes: [{ title: '', applicability: 'choice', edits: [] }] }, report([A])]),
    ).toBeNull();
  });

  const steps = fc.record({
    holder: fc.constantFrom('a', 'b'),
    key: fc.constantFrom('A', 'B', 'C', 'D'),
    level: fc.constantFrom(...LEVELS),
  });
  const ways = fc.array(fc.array(steps, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

  test('end every report, and none of them is needless', () => {
    fc.assert(
      fc.property(fc.array(ways, { maxLength: 12 }), (all) => {
        const changes = fewestChanges(all.map((some) => report(...some))) ?? [];
        const end = (made: readonly ToLower[]) =>
          all.every((some) => some.some((way) => way.every((one) => made.some((other) => does(other, one)))));
        expect(end(changes)).toBe(true);
        for (const change of changes) expect(end(changes.filter((other) => other !== change))).toBe(false);
      }),
    );
  });
});

function does(made: ToLower, asked: ToLower): boolean {
  return (
    made.holder === asked.holder && made.key === asked.key && compareLevels(made.level, asked.level) <= 0
  );
}
