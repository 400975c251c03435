import { describe, expect, test } from '@jest/globals';
import { either, eitherInShort } from '../../src/util/words.js';

describe('lists', () => {
  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A or B'],
    [['A', 'B', 'C'], 'A, B or C'],
  ])('%j reads %s', (words, sentence) => {
    expect(either(words)).toBe(sentence);
    expect(eitherInShort(words)).toBe(sentence);
  });

  test('a long one is told by its ends', () => {
    expect(eitherInShort(Array.from({ length: 17 }, (_, number) => String(number)))).toBe(
      '0, 1, 2, 3, 4, 5 … 16',
    );
  });
});
