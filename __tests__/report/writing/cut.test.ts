import { expect, test } from '@jest/globals';
import { cut } from '../../../src/report/writing/cut.js';

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['', 3, ''],
  ['a😀b', 3, 'a…'],
  ['a😀b', 4, 'a😀b'],
  ['ab😀cd', 5, 'ab😀…'],
])('%j of at most %i is %j', (text, max, shown) => {
  expect(cut(text, max)).toBe(shown);
});
