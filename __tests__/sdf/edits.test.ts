import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits, bySource, compatible } from '../../src/sdf/edits.js';
import { effortOf } from '../support/effort.js';

const SOURCE = { path: 'x.xml', text: '<r><a>1</a><b>2</b></r>', encoding: 'utf-8' };
const OTHER = { ...SOURCE, path: 'y.xml' };
const edit = (start: number, end: number, text: string, source = SOURCE) => ({ source, start, end, text });

describe('applyEdits', () => {
  test.each([
    ['nothing', [], SOURCE.text],
    ['one edit', [edit(6, 7, 'x')], '<r><a>x</a><b>2</b></r>'],
    ['edits in any order', [edit(14, 15, 'y'), edit(6, 7, 'x')], '<r><a>x</a><b>y</b></r>'],
    ['edits side by side', [edit(3, 11, ''), edit(11, 19, 'z')], '<r>z</r>'],
    [
      'additions in one place',
      [edit(11, 11, '<n/>'), edit(11, 11, '<m/>')],
      '<r><a>1</a><n/><m/><b>2</b></r>',
    ],
    ['an addition before a change', [edit(11, 19, '<c/>'), edit(11, 11, '<n/>')], '<r><a>1</a><n/><c/></r>'],
  ])('%s', (_what, edits, text) => expect(applyEdits(SOURCE, edits)).toBe(text));

  test('refuses edits that overlap', () => {
    expect(() => applyEdits(SOURCE, [edit(3, 11, ''), edit(6, 7, 'x')])).toThrow(
      'Two edits of x.xml overlap.',
    );
  });
});

describe('compatible', () => {
  test.each([
    ['edits apart', [[edit(6, 7, 'x')], [edit(14, 15, 'y')]], [0, 1]],
    ['the first of those that overlap', [[edit(3, 11, '')], [edit(6, 7, 'x')]], [0]],
    ['the first of those that touch', [[edit(3, 11, '')], [edit(11, 19, '')]], [0]],
    ['the first of equal ones', [[edit(6, 7, 'x')], [edit(6, 7, 'x')]], [0]],
    ['the same range in another file', [[edit(6, 7, 'x')], [edit(6, 7, 'x', OTHER)]], [0, 1]],
    [
      'no group of which one edit overlaps',
      [[edit(6, 7, 'x')], [edit(14, 15, 'y'), edit(6, 7, 'z')], [edit(14, 15, 'w')]],
      [0, 2],
    ],
    ['what lengthens one list', [[edit(11, 11, '<a>3</a>')], [edit(11, 11, '<a>4</a>')]], [0, 1]],
    ['one of equal additions to a list', [[edit(11, 11, '<a>3</a>')], [edit(11, 11, '<a>3</a>')]], [0]],
    ['one of additions of another name', [[edit(11, 11, '<c>3</c>')], [edit(11, 11, '<c>4</c>')]], [0]],
    [
      'a change behind additions',
      [[edit(11, 11, '<a>3</a>')], [edit(11, 11, '<a>4</a>')], [edit(11, 19, '')]],
      [0, 1],
    ],
    ['nothing of nothing', [], []],
  ])('takes %s', (_what, groups, taken) => {
    expect(compatible(groups)).toEqual(taken.flatMap((index) => groups[index] ?? []));
  });

  const groups = fc.array(
    fc.array(
      fc
        .record({
          source: fc.constantFrom(SOURCE, OTHER),
          start: fc.nat({ max: 20 }),
          length: fc.nat({ max: 3 }),
          text: fc.constantFrom('', 'x', '<a>3</a>'),
        })
        .map(({ length, ...rest }) => ({ ...rest, end: rest.start + length })),
      { minLength: 1, maxLength: 1 },
    ),
    { maxLength: 30 },
  );

  test('what it takes can be applied, and no more could be', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const taken = compatible(all);
        for (const [source, edits] of bySource(taken)) expect(() => applyEdits(source, edits)).not.toThrow();
        const isTaken = (group: (typeof all)[number]) => group.every((one) => taken.includes(one));
        for (const [index, group] of all.entries()) {
          if (isTaken(group)) continue;
          const earlier = all.slice(0, index).filter(isTaken);
          expect(compatible([...earlier, group])).toEqual(earlier.flat());
        }
      }),
    );
  });

  test('takes many edits in a moment', async () => {
    const source = { ...SOURCE, text: 'x'.repeat(400_000) };
    const many = Array.from({ length: 50_000 }, (_, index) => [edit(index * 4, index * 4 + 2, 'y', source)]);
    const effort = await effortOf(() => {
      expect(compatible([...many, ...many].reverse())).toHaveLength(many.length);
    });
    expect(effort).toBeLessThan(500);
  });
});

test('edits are grouped by the file they change', () => {
  const edits = [edit(6, 7, 'x'), edit(6, 7, 'x', OTHER), edit(14, 15, 'y')];
  expect([...bySource(edits)]).toEqual([
    [SOURCE, [edits[0], edits[2]]],
    [OTHER, [edits[1]]],
  ]);
});
