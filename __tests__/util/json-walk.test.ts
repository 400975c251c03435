import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type JsonPath, offsetOf, offsetOfFault } from '../../src/util/json-walk.js';

test.each<[string, number | null]>([
  ['{"a": [1, -2.5e3, true, null, "\\u00e9\\""]}', null],
  [' {} ', null],
  ['', 0],
  ['   ', 3],
  ['{"a": 1,}', 8],
  ['[1, ]', 4],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['{a: 1}', 1],
  ['[01]', 2],
  ['["a\nb"]', 1],
  ['["\\x"]', 1],
  ['{"a": 1', 7],
  ['[1]]', 3],
  ['{"a": 1]', 7],
  ['{} {}', 3],
  ['nul', 0],
  ['[1,\n2,\n}', 7],
])('the first fault of %j is at %s', (json, offset) => {
  expect(offsetOfFault(json)).toBe(offset);
});

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('what has no fault is what the engine parses', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '0',
    '.5',
    'null',
    ' ',
    '\n',
  );
  const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.json()), (json) => {
      expect(offsetOfFault(json) === null).toBe(isJson(json));
    }),
    { numRuns: 2000 },
  );
});

test('a string without an end date is told in no time', () => {
  expect(offsetOfFault(`["${'a\\n'.repeat(300_000)}`)).toBe(1);
});

/** All paths of a value, with what is there. */
function pathsOf(value: unknown, path: JsonPath = []): [JsonPath, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[path, value], ...entries.flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

test('the offset of a path is where its value begins', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const json = JSON.stringify(value, null, 1);
      for (const [path, expected] of pathsOf(JSON.parse(json))) {
        const start = JSON.stringify(expected, null, 1).slice(0, 1);
        expect(json.slice(offsetOf(json, path)).startsWith(start)).toBe(true);
      }
    }),
  );
});

test.each<[JsonPath, string]>([
  [['b', 1, 'c'], '7'],
  [['b', 1, 'd'], '{"c": 7}'],
  [['b', 9], '[1, {"c": 7}]'],
  [['x'], '{'],
])('%j leads to %s, or to the last value on the way', (path, start) => {
  const json = '{"a": {"c": 1}, "b": [1, {"c": 7}]}';
  expect(json.slice(offsetOf(json, path)).startsWith(start)).toBe(true);
});
