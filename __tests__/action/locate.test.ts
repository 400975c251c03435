import { expect, jest, test } from '@jest/globals';
import { locating } from '../../src/action/locate.js';
import type { Finding } from '../../src/rules/finding.js';
import { finding } from '../support/finding.js';
import { memoryTree } from '../support/memory-tree.js';
import { markedPlace } from '../support/place.js';

const placeIn = (path: string, marked = '<a>«x»</a>') => {
  const place = markedPlace(marked);
  return { ...place, source: { ...place.source, path } };
};
const one = finding(
  { fingerprint: '1', related: [{ at: placeIn('b.xml'), message: 'here' }] },
  placeIn('a.xml'),
);
const judged = memoryTree({ 'a.xml': '<a>x</a>', 'b.xml': '<a>x</a>' });

test('a finding stands where it is if its files are the same', () => {
  const judge = jest.fn(() => []);
  expect(locating(judged, judged, judge)(one)).toBe(one);
  const copy = memoryTree({ 'a.xml': '<a>x</a>', 'b.xml': '<a>x</a>', 'c.xml': 'other' });
  expect(locating(copy, judged, judge)(one)).toBe(one);
  expect(judge).not.toHaveBeenCalled();
});

test.each([
  { 'a.xml': '<a>x</a>\n', 'b.xml': '<a>x</a>' },
  { 'a.xml': '<a>x</a>', 'b.xml': '<b>x</b>' },
])('where one of them differs it is known by its fingerprint: %j', (files) => {
  const there: Finding = finding({ fingerprint: '1' }, placeIn('a.xml', '<!-- --><a>«x»</a>'));
  const judge = jest.fn(() => [there]);
  const locate = locating(memoryTree(files), judged, judge);
  expect([locate(one), locate({ ...one, fingerprint: '2' })]).toEqual([there, null]);
  expect(judge).toHaveBeenCalledTimes(1);
});

test('files that are not known show nothing', () => {
  expect(locating(null, judged, () => [one])(one)).toBeNull();
});
