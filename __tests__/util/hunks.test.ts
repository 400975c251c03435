import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readHunks } from '../../src/util/hunks.js';

describe('hunks', () => {
  test('of a change', () => {
    const patch = [
      '@@ -1,4 +1,5 @@',
      ' one',
      '-two',
      '+2',
      '+2a',
      ' three',
      ' four',
      '@@ -20,3 +21,2 @@ function x() {',
      ' a',
      '-@@ -1 +1 @@',
      ' b',
    ].join('\n');
    expect(readHunks(patch)).toEqual([
      { start: 1, end: 5, added: [2, 3] },
      { start: 21, end: 22, added: [] },
    ]);
  });

  test('of a new file of one line, and of one that ends without a line break', () => {
    expect(readHunks('@@ -0,0 +1 @@\n+one\n\\ No newline at end of file')).toEqual([
      { start: 1, end: 1, added: [1] },
    ]);
  });

  test('of lines that look like a header', () => {
    expect(readHunks('@@ -1 +1,2 @@\n one\n+@@ -1 +1,99 @@')).toEqual([{ start: 1, end: 2, added: [2] }]);
  });

  test('that show no line', () => {
    expect(readHunks('@@ -1,2 +0,0 @@\n-one\n-two')).toEqual([]);
  });

  test('with lines that end in CR', () => {
    expect(readHunks('@@ -1 +1,2 @@\r\n one\r\n+two\r')).toEqual([{ start: 1, end: 2, added: [2] }]);
  });

  test('of a patch that ends early', () => {
    expect(readHunks('@@ -1,9 +1,9 @@\n one\n+two')).toEqual([{ start: 1, end: 2, added: [2] }]);
  });

  test.each(['', 'x', '@@ -1 +1', '@@ -1 +99999999999999999999 @@\n+x', '@@ -a,b +c,d @@', '+one\n+two'])(
    'of what is no patch: %j',
    (patch) => {
      expect(readHunks(patch)).toEqual([]);
    },
  );
});

test('whatever a patch holds, hunks are in order of their own lines', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '@@ -1,3 +1,4 @@',
      '@@ -0,0 +1,999999999 @@',
      '@@ -1 +1 @@',
      '+',
      '-',
      ' ',
      '\\',
      '@@ @@',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      for (const { start, end, added } of readHunks(lines.join('\n'))) {
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end - start).toBeLessThan(lines.length);
        expect(added.every((one) => one >= start && one <= end)).toBe(true);
      }
    }),
  );
});
