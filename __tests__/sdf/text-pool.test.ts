import { expect, test } from '@jest/globals';
import { textPool } from '../../src/sdf/text-pool.js';

/** A text of a length that no other has. */
const textOf = (length: number) => `${length}:`.padEnd(length, 'x');

test.each([
  ['none', []],
  ['one that is empty', [0]],
  ['few small ones', [3, 0, 5000]],
  ['more than it has room for at first', [60_000, 10_000, 300_000, 20]],
  ['more than become one string', [3_000_000, 1_000_000, 500_000, 10, 4_194_304, 7]],
  ['one that is longer than any string of others', [10, 9_000_000, 11]],
])('gives each file its text once it is closed: %s', (_, lengths) => {
  const pool = textPool();
  const bytes = Buffer.alloc(10_000_000);
  const sources = lengths.map((length) => {
    const written = bytes.write(textOf(length).slice(0, length), 'latin1');
    return pool.add(`${length}.xml`, 'utf-8', bytes.subarray(0, written));
  });
  bytes.fill(0);
  pool.close();
  expect(sources.map(({ path, text }) => [path, text.length])).toEqual(
    lengths.map((length) => [`${length}.xml`, length]),
  );
  expect(sources.every(({ text }, index) => text === textOf(lengths[index] ?? 0).slice(0, text.length))).toBe(
    true,
  );
});
