import { describe, expect, test } from '@jest/globals';
import { globMatches, keyMatches } from '../../src/policy/match.js';
import { effortOf } from '../support/effort.js';

describe('a glob', () => {
  test.each([
    ['a', 'a', true],
    ['a', 'ab', false],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'anything', true],
    ['a*c', 'ac', true],
    ['a*c', 'abcbc', true],
    ['a*c', 'abcb', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['*_?', 'x_y_z', true],
    ['**', 'x', true],
    ['a.c', 'abc', false],
    ['[ab]', 'a', false],
  ])('%j and %j', (glob, text, expected) => {
    expect(globMatches(glob, text)).toBe(expected);
  });

  test('of many wildcards takes no long time', async () => {
    const effort = await effortOf(() => {
      expect(globMatches(`${'a*'.repeat(200)}b`, 'a'.repeat(20_000))).toBe(false);
    });
    expect(effort).toBeLessThan(100);
  });
});

describe('a glob over permissions', () => {
  test.each([
    ['TRAN_*', 'TRAN_CHECK', true],
    ['TRAN_*', 'LIST_VENDOR', false],
    ['*', '[scriptid=customrecord_x]', true],
    ['[scriptid=customrecord_*]', '[scriptid=customrecord_x]', true],
    ['[scriptid=customrecord_*]', '[ scriptid = customrecord_x ]', true],
    ['[scriptid=cseg_*]', '[type=customsegment, scriptid=cseg_x]', true],
    ['[scriptid=*]', '[appid=com.acme.a, scriptid=customrecord_x]', false],
    ['[appid=com.acme.*, scriptid=*]', '[appid=com.acme.a, scriptid=customrecord_x]', true],
    ['[scriptid=*]', 'TRAN_CHECK', false],
  ])('%s and %s', (glob, key, expected) => {
    expect(keyMatches(glob, key)).toBe(expected);
  });
});
