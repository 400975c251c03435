import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  hasByteOrderMark,
  lineBreakOf,
  lineStarts,
  offsetAt,
  positionAt,
  textAt,
} from '../../src/sdf/source.js';

const sourceOf = (text: string) => ({ path: 'x.xml', text, encoding: 'utf-8' });

describe('positionAt', () => {
  test.each([
    ['', 0, 1, 1],
    ['ab\ncd', 0, 1, 1],
    ['ab\ncd', 2, 1, 3],
    ['ab\ncd', 3, 2, 1],
    ['ab\ncd', 5, 2, 3],
    ['ab\r\ncd', 3, 1, 4],
    ['ab\r\ncd', 4, 2, 1],
    ['ab\rcd', 3, 1, 4],
    ['\n\n', 2, 3, 1],
    ['\uFEFFab\ncd', 0, 1, 1],
    ['\uFEFFab\ncd', 1, 1, 1],
    ['\uFEFFab\ncd', 2, 1, 2],
    ['\uFEFFab\ncd', 4, 2, 1],
    ['𝄞é<', 3, 1, 4],
    ['\tx', 1, 1, 2],
  ])('%j at %d is line %d, column %d', (text, offset, line, column) => {
    expect(positionAt(sourceOf(text), offset)).toEqual({ line, column });
  });
});

describe('offsetAt', () => {
  test.each([
    ['ab\ncd', 0, 0, 0],
    ['ab\ncd', 1, 99, 2],
    ['ab\ncd', 2, 99, 5],
    ['ab\ncd', 9, 1, 3],
    ['ab\r\ncd', 1, 99, 3],
    ['\uFEFFab', 1, 1, 1],
    ['\uFEFF', 1, 1, 1],
    ['', 1, 1, 0],
  ])('%j, line %d, column %d is %d', (text, line, column, offset) => {
    expect(offsetAt(sourceOf(text), { line, column })).toBe(offset);
  });
});

const text = fc
  .array(fc.constantFrom('a', 'é', '𝄞', ' ', '\t', '\n', '\r\n', '\r', '\u2028'), { maxLength: 20 })
  .chain((parts) => fc.constantFrom('', '\uFEFF').map((mark) => mark + parts.join('')));

test('offsets and positions are each other’s inverse', () => {
  fc.assert(
    fc.property(text, (written) => {
      const source = sourceOf(written);
      for (let offset = hasByteOrderMark(source) ? 1 : 0; offset <= written.length; offset++)
        expect(offsetAt(source, positionAt(source, offset))).toBe(offset);
    }),
  );
});

test('positions follow each other as offsets do, and lines are those of LF', () => {
  fc.assert(
    fc.property(text, (written) => {
      const source = sourceOf(written);
      const lines = written.replace('\uFEFF', '').split('\n');
      expect(lineStarts(source)).toHaveLength(lines.length);
      const ends = lines.map((line, index) => ({ line: index + 1, column: line.length + 1 }));
      for (const end of ends) expect(positionAt(source, offsetAt(source, end))).toEqual(end);
    }),
  );
});

test('the lines of a text are counted once', () => {
  const source = sourceOf('a\nb');
  expect(lineStarts(source)).toBe(lineStarts(source));
});

test.each([
  ['', '\n'],
  ['a', '\n'],
  ['a\nb\r\n', '\n'],
  ['a\r\nb\n', '\r\n'],
  ['\na\r\n', '\n'],
  ['a\rb', '\n'],
])('the line break of %j is %j', (written, lineBreak) => {
  expect(lineBreakOf(sourceOf(written))).toBe(lineBreak);
});

test('the text at a place is as it is written', () => {
  expect(textAt({ source: sourceOf('a&amp;b'), start: 1, end: 6 })).toBe('&amp;');
});
