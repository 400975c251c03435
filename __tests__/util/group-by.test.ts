import { expect, test } from '@jest/globals';
import { groupBy } from '../../src/util/group-by.js';

test('keys and items keep their order', () => {
  const groups = groupBy(['pear', 'fig', 'plum', 'apple', 'kiwi'], (word) => word.length);
  expect([...groups]).toEqual([
    [4, ['pear', 'plum', 'kiwi']],
    [3, ['fig']],
    [5, ['apple']],
  ]);
});

test('a key may be the name of what every object has', () => {
  expect([...groupBy(['constructor', '__proto__', 'constructor'], (word) => word)]).toEqual([
    ['constructor', ['constructor', 'constructor']],
    ['__proto__', ['__proto__']],
  ]);
});

test('nothing gives no group', () => {
  expect([...groupBy([], () => 'key')]).toEqual([]);
});
