import { expect, test } from '@jest/globals';
import { mutantsOf } from '../../scripts/mutate/mutants.mjs';

/** The text with each change in its place. */
function mutated(text: string): string[] {
  return mutantsOf(text).map(({ start, end, to }) => text.slice(0, start) + to + text.slice(end));
}

test.each([
  ['an operator', 'f(a === b);', ['f(a !== b);']],
  ['a border', 'f(a < b);', ['f(a <= b);']],
  ['a condition', 'if (a) f();', ['if (true) f();', 'if (false) f();']],
  ['a choice', 'f(a ? 1 : 2);', ['f(true ? 1 : 2);', 'f(false ? 1 : 2);']],
  ['a boolean', 'f(true, false);', ['f(false, false);', 'f(true, true);']],
  ['a negation', 'f(!a);', ['f(Boolean(a));']],
  ['a method', 'a.some(f);', ['a.every(f);']],
  ['a filter', 'a.filter(f);', ['[...a];']],
  ['a default', 'f(a ?? b);', ['f(a && b);']],
  ['types and imports', "import { a } from 'a';\ntype B = true | false;\ninterface C { d: true }\n", []],
  ['what no test would notice', 'f(1, "a");', []],
])('changes %s', (_, text, expected) => {
  expect(mutated(text)).toEqual(expected);
});

test('says where', () => {
  expect(mutantsOf('\n  f(a && b);')).toEqual([
    { start: 7, end: 9, line: 2, column: 7, from: '&&', to: '||' },
  ]);
});
