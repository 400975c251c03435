import { expect, test } from '@jest/globals';
import { fitting, fittingList } from '../../../src/report/writing/fitting.js';

test.each([
  [['aa', 'bb', 'c'], 100, 'aa\n\nbb\n\nc'],
  [['aa', 'bb', 'c'], 9, 'aa\n\nbb'],
  [['aa', 'bb', 'c'], 8, 'aa'],
  [['aa', 'bbbbbbbb', 'c'], 12, 'aa'],
  [['ää'], 6, ''],
  [[], 9, ''],
])('of %j there is room for %i bytes', (paragraphs, maxBytes, text) => {
  expect(fitting(paragraphs, maxBytes)).toBe(text);
});

test.each([
  [['- a', '- b', '- c'], 3, 100, '- a\n- b\n- c'],
  [['- a', '- b', '- c'], 2, 100, '- a\n- b\n- and 1 more'],
  [['- a', '- b', '- c'], 3, 8, '- a\n- b\n- and 1 more'],
  [['- a', '- b', '- c'], 3, 3, '- and 3 more'],
])('of the list %j there is room for %i items and %i bytes', (items, most, maxBytes, text) => {
  expect(fittingList(items, most, maxBytes)).toBe(text);
});
