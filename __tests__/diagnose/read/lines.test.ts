import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Line, lineSplitter } from '../../../src/diagnose/read/lines.js';

function linesOf(...chunks: readonly string[]): Line[] {
  const lines: Line[] = [];
  const splitter = lineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.add(chunk);
  splitter.end();
  return lines;
}

test('lines are numbered, the last with or without a line break', () => {
  const expected = [
    { number: 1, text: 'one' },
    { number: 2, text: '' },
    { number: 3, text: 'three' },
  ];
  expect(linesOf('one\n\nthree')).toEqual(expected);
  expect(linesOf('on', 'e\n', '\nthr', 'ee\n')).toEqual(expected);
  expect(linesOf()).toEqual([]);
});

test('a long line comes in parts that have its number and lose nothing', () => {
  const text = 'word '.repeat(5000);
  const lines = linesOf(`first\n${text}\nlast`);
  const parts = lines.filter(({ number }) => number === 2);
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.slice(0, -1).every((part) => part.text.endsWith(' '))).toBe(true);
  expect(lines.at(-1)).toEqual({ number: 3, text: 'last' });
});

test('a line without a blank is parted all the same', () => {
  expect(linesOf('x'.repeat(50_000)).every(({ text }) => text.length <= 4096)).toBe(true);
});

test('chunks make no difference', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', ' b ', 'x'.repeat(3000))), (chunks) => {
      const all = linesOf(chunks.join(''));
      const text = (lines: readonly Line[]) => lines.map((line) => `${line.number}:${line.text}`).join('|');
      expect(text(linesOf(...chunks)).replaceAll(/\|\d+:/g, '')).toBe(text(all).replaceAll(/\|\d+:/g, ''));
    }),
  );
});
