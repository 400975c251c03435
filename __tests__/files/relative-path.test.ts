import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { isWithin, relativePath } from '../../src/files/relative-path.js';

test.each([
  ['/a', '/a', ''],
  ['/a', '/a/b c/d.xml', 'b c/d.xml'],
  ['/a/b', '/a/d.xml', '../d.xml'],
])('from %s to %s it is %j', (folder, path, expected) => {
  expect(relativePath(resolve(folder), resolve(path))).toBe(expected);
});

test.each([
  ['/a', '/a', true],
  ['/a', '/a/b', true],
  ['/a', '/a/..b', true],
  ['/a', '/ab', false],
  ['/a/b', '/a', false],
  ['/', '/a', true],
])('in %s lies %s: %s', (folder, path, expected) => {
  expect(isWithin(resolve(folder), resolve(path))).toBe(expected);
});
