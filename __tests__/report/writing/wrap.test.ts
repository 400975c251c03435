import { expect, test } from '@jest/globals';
import { wrap, wrapMarkdown } from '../../../src/report/writing/wrap.js';

test('wrap breaks between words and keeps long ones whole', () => {
  expect(wrap('  one two\nthree https://example.com/long four ', 9)).toEqual([
    'one two',
    'three',
    'https://example.com/long',
    'four',
  ]);
  expect(wrap('漢字 漢字', 8)).toEqual(['漢字', '漢字']);
  expect(wrap(' ', 8)).toEqual([]);
});

test('wrapMarkdown joins the lines of a paragraph and keeps those of a list', () => {
  expect(wrapMarkdown('one\ntwo\n\n- a\n- b\n\n1. c\n   d', 20)).toEqual([
    'one two',
    '',
    '- a',
    '- b',
    '',
    '1. c',
    '   d',
  ]);
});
