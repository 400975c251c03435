import { describe, expect, test } from '@jest/globals';
import {
  formatReference,
  isCustomRoleId,
  isPermissionTargetId,
  isSegmentId,
  parseReference,
  sameTarget,
} from '../../src/sdf/reference.js';

const OWN = { type: null, appId: null, bundleId: null };

describe('parseReference', () => {
  test.each([
    ['[scriptid=customrole_x]', { ...OWN, scriptId: 'customrole_x', objectId: 'customrole_x' }],
    [' [ scriptid = customrole_x ] ', { ...OWN, scriptId: 'customrole_x', objectId: 'customrole_x' }],
    ['[ScriptId=customrole_x]', { ...OWN, scriptId: 'customrole_x', objectId: 'customrole_x' }],
    [
      '[scriptid=customrecord_a.custrecord_b]',
      { ...OWN, scriptId: 'customrecord_a.custrecord_b', objectId: 'customrecord_a' },
    ],
    [
      '[type=customsegment, scriptid=cseg_a]',
      { ...OWN, scriptId: 'cseg_a', objectId: 'cseg_a', type: 'customsegment' },
    ],
    [
      '[appid=com.a.b, scriptid=customrecord_a]',
      { ...OWN, scriptId: 'customrecord_a', objectId: 'customrecord_a', appId: 'com.a.b' },
    ],
    [
      '[scriptid=customrecord_a,bundleid=12]',
      { ...OWN, scriptId: 'customrecord_a', objectId: 'customrecord_a', bundleId: '12' },
    ],
    ['[scriptid=a=b]', { ...OWN, scriptId: 'a=b', objectId: 'a=b' }],
  ])('reads %j', (text, reference) => expect(parseReference(text)).toEqual(reference));

  test.each([
    '',
    'customrole_x',
    'LIST_CUSTJOB',
    '[]',
    '[customrole_x]',
    '[scriptid=]',
    '[type=customsegment]',
    '[scriptid=a',
    'scriptid=a]',
    '[[scriptid=a]]',
    '[scriptid=a][scriptid=b]',
    'x [scriptid=a]',
  ])('finds none in %j', (text) => expect(parseReference(text)).toBeNull());

  test('is linear in hostile text', () => {
    expect(parseReference('['.repeat(300_000))).toBeNull();
    expect(parseReference(`[${','.repeat(300_000)}]`)).toBeNull();
    expect(parseReference(`[${'scriptid=a,'.repeat(30_000)}]`)).toMatchObject({ scriptId: 'a' });
  });

  test('keys that JavaScript knows are no others', () => {
    expect(parseReference('[__proto__=a, constructor=b, scriptid=c]')).toMatchObject({ scriptId: 'c' });
    expect(parseReference('[__proto__=a]')).toBeNull();
  });
});

test.each([
  ['customrole_x', '[scriptid=customrole_x]'],
  ['cseg_x', '[type=customsegment, scriptid=cseg_x]'],
])('a reference to %s is written %s, and read back', (id, text) => {
  expect(formatReference(id)).toBe(text);
  expect(parseReference(text)).toMatchObject({ scriptId: id });
});

test.each([
  ['[scriptid=cseg_a]', '[type=customsegment, scriptid=cseg_a]', true],
  ['[scriptid=customrecord_a]', '[scriptid=customrecord_b]', false],
  ['[scriptid=customrecord_a]', '[appid=x, scriptid=customrecord_a]', false],
  ['[appid=x, scriptid=customrecord_a]', '[scriptid=customrecord_a, appid=x]', true],
  ['[bundleid=1, scriptid=customrecord_a]', '[bundleid=2, scriptid=customrecord_a]', false],
])('%s and %s: one object is %s', (one, other, same) => {
  const [first, second] = [parseReference(one), parseReference(other)];
  expect(first && second && sameTarget(first, second)).toBe(same);
});

test('script ids show what they are of', () => {
  const ids = [
    'customrecord_a',
    'customrecorda',
    'cseg_a',
    'customtransaction_a',
    'customsale_a',
    'custompurchase_a',
  ];
  expect(ids.filter(isPermissionTargetId)).toEqual(ids);
  expect(
    ['customrole_a', 'CUSTOMRECORD_A', 'custrecord_a', 'customrecord_a.b', ''].filter(isPermissionTargetId),
  ).toEqual([]);
  expect(
    ['customrole_a', 'customrole12', 'CUSTOMROLE41', 'role', 'customrole a'].filter(isCustomRoleId),
  ).toEqual(['customrole_a', 'customrole12']);
  expect(['cseg_a', 'customrecord_cseg_a'].filter(isSegmentId)).toEqual(['cseg_a']);
});
