import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beginsEntry, clean } from '../../../src/diagnose/read/clean.js';
import { effortOf } from '../../support/effort.js';
import { hostileText } from '../../support/hostile-text.js';

const PLAIN = "You need the 'Lists -> Currency' permission";

describe('a message comes out as NetSuite said it', () => {
  test.each([
    ['two blanks', "You need  the 'Lists -> Currency' permission"],
    ['tabs and hard blanks', "You\tneed\u00A0the 'Lists -> Currency' permission  "],
    ['XML', "You need  the 'Lists -&gt; Currency' permission"],
    ['XML of XML', 'You need the &amp;apos;Lists -&amp;gt; Currency&amp;#39; permission'],
    ['numbers for letters', 'You need the &#x27;Lists -&#62; Currency&#39; permission'],
    ['JSON', 'You need the \\u0027Lists -\\u003e Currency\\u0027 permission\\n'],
    ['JSON of JSON', 'You need the \\\\u0027Lists -> Currency\\\\\\u0027 permission'],
    ['a string of Python', "You need the \\'Lists -> Currency\\' permission"],
    ['a URL', 'You%20need%20the%20%27Lists%20-%3E%20Currency%27%20permission'],
    ['typographic quotes', 'You need the ‘Lists -> Currency’ permission'],
    ['another arrow', "You need the 'Lists → Currency' permission"],
    ['a path of the UI', "You need the 'Lists > Currency' permission"],
    ['tags', "<p>You need <b>the</b> 'Lists -> Currency' permission</p>"],
    ['colours', "\u001B[31mYou need the 'Lists -> Currency' permission\u001B[0m"],
    ['a mail', "> > You need the 'Lists -> Currency' permission"],
    ['a container', "api_1  | You need the 'Lists -> Currency' permission"],
    ['a log', "2026-11-20T10:00:01.123Z You need the 'Lists -> Currency' permission"],
    ['a level', "[2026-11-20 10:00:01,123] ERROR You need the 'Lists -> Currency' permission"],
    ['what cannot be seen', "You need the 'Lists\u200B -> Cur\u00ADrency' permission"],
  ])('from %s', (_, text) => {
    expect(clean(text)).toBe(PLAIN);
  });

  test('from CSV', () => {
    expect(clean('1,"You need the ""Lists -> Currency"" permission"')).toBe(`1,"${PLAIN}"`);
  });
});

test('tags of SOAP that name an operation leave a mark', () => {
  expect(clean('<soapenv:Body><addListResponse xmlns="urn:x"><writeResponse>')).toBe('\u0001addList\u0001');
  expect(clean('<platformMsgs:update><record/>')).toBe('\u0001update\u0001');
  expect(clean('<updated>no</updated>')).toBe('no');
});

test('what is no escape stays', () => {
  expect(clean('a & b &unknown; 5 < 6')).toBe('a & b &unknown; 5 < 6');
  expect(clean('100%20')).toBe('100');
});

test.each([
  ['2026-11-20 10:00 x', true],
  ['ERROR x', true],
  ['[WARN] x', true],
  ['x ERROR', false],
  ['  "detail": 1', false],
])('whether "%s" begins an entry of a log', (line, begins) => {
  expect(beginsEntry(line)).toBe(begins);
});

test('takes any text, and leaves no control character but its own mark', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(clean(text)).not.toMatch(/[\u0000\u0002-\u001F\u007F]/);
    }),
  );
});

test.each([
  ['backslashes', '\\'],
  ['beginnings of tags', '<a'],
  ['ampersands', '&'],
  ['entities of entities', '&amp;'],
  ['blanks', ' '],
  ['quotes', '"'],
  ['arrows', '->'],
  ['escapes of terminals', '\u001B['],
])('a long row of %s takes no time', async (_, piece) => {
  expect(await effortOf(() => clean(piece.repeat(200_000)))).toBeLessThan(200);
});
