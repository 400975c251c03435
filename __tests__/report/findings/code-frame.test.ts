import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeFrame } from '../../../src/report/findings/code-frame.js';
import { markedPlace } from '../../support/place.js';

/** A frame as a column of text: label, bar, line. */
function frame(marked: string, linesBefore = 0): string[] {
  return codeFrame(markedPlace(marked), { mark: '^', linesBefore }).map(
    ({ label, text }) => `${label}|${text}`,
  );
}

describe('a range on one line', () => {
  test('has marks under exactly the range', () => {
    expect(frame('<a>\n  <b>«FULL»</b>\n</a>')).toEqual(['2|  <b>FULL</b>', '|     ^^^^']);
  });

  test('comes after the lines before it, as many as there are', () => {
    expect(frame('<a>\n  <b>«FULL»</b>', 1)).toEqual(['1|<a>', '2|  <b>FULL</b>', '|     ^^^^']);
    expect(frame('«<a>»\n', 3)).toEqual(['1|<a>', '|^^^']);
  });

  test('has one mark where it is empty', () => {
    expect(frame('<b>«»</b>')).toEqual(['1|<b></b>', '|   ^']);
    expect(frame('<b>\n</b>\n«»')).toEqual(['3|', '|^']);
    expect(frame('«»')).toEqual(['1|', '|^']);
  });

  test('has its caption beside the last marks', () => {
    const captioned = (marked: string) =>
      codeFrame(markedPlace(marked), { mark: '-', linesBefore: 0, caption: 'permits VIEW' }).map(
        ({ text }) => text,
      );
    expect(captioned('  <b>«VIEW»</b>')).toEqual(['  <b>VIEW</b>', '     ---- permits VIEW']);
    expect(captioned('«<a>\n<b/>»')).toEqual(['<a>', '---', '<b/>', '---- permits VIEW']);
  });

  test('shows no byte order mark and no CR of a line break', () => {
    expect(frame('\uFEFF«<a>»\r\n<b/>\r\n')).toEqual(['1|<a>', '|^^^']);
    expect(frame('\uFEFF<a>\r\n<b>«x»</b>\r\n', 1)).toEqual(['1|<a>', '2|<b>x</b>', '|   ^']);
  });

  test('shows a CR that breaks no line', () => {
    expect(frame('<b>\r«x»</b>')).toEqual(['1|<b>\\rx</b>', '|     ^']);
  });

  test('counts tabs up to the next stop', () => {
    expect(frame('\t<b>\t«x»</b>')).toEqual(['1|    <b> x</b>', '|        ^']);
    expect(frame('漢漢\t«x\ty»')).toEqual(['1|漢漢    x   y', '|        ^^^^^']);
  });

  test('counts wide characters twice and marks on letters not at all', () => {
    expect(frame('<b>漢字«ｆ»ｱ</b>')).toEqual(['1|<b>漢字ｆｱ</b>', '|       ^^']);
    expect(frame('<b>e\u0301🙂«한»</b>')).toEqual(['1|<b>e\u0301🙂한</b>', '|      ^^']);
  });

  test('shows what is unseen, with marks below all of it', () => {
    expect(frame('<b>\u202E«a\u200Bb»</b>')).toEqual(['1|<b>\\u202Ea\\u200Bb</b>', '|         ^^^^^^^^']);
    expect(frame('##«[error]»')).toEqual(['1|##\\u005Berror]', '|  ^^^^^^^^^^^^']);
  });
});

describe('a range of several lines', () => {
  test('has marks on each, without the white space at the ends of lines', () => {
    expect(frame('<p>\n  «<a>  \n\n    <b/>\n  </a>» <c/>\n</p>')).toEqual([
      '2|  <a>',
      '|  ^^^',
      '3|',
      '4|    <b/>',
      '|    ^^^^',
      '5|  </a> <c/>',
      '|  ^^^^',
    ]);
  });

  test('shows the first two lines and the last of more than four', () => {
    expect(frame('«<a>\n1\n2\n3\n4\n</a>»')).toEqual(['1|<a>', '|^^^', '2|1', '|^', '…|', '6|</a>', '|^^^^']);
    expect(frame('«<a>\n1\n2\n</a>»')).toHaveLength(8);
  });

  test('ends with its last line break', () => {
    expect(frame('«<a/>\r\n»<b/>')).toEqual(['1|<a/>', '|^^^^']);
  });
});

describe('a long line', () => {
  const long = 'x'.repeat(500);

  test('is cut around the range', () => {
    const [code = '', marks = ''] = frame(`${long}«FULL»${long}`);
    expect(code).toBe(`1|…${'x'.repeat(40)}FULL${'x'.repeat(76)}…`);
    expect(marks).toBe(`|${' '.repeat(41)}^^^^`);
  });

  test('is cut on one side where the range is near an end', () => {
    expect(frame(`«FULL»${long}`)).toEqual([`1|FULL${'x'.repeat(116)}…`, '|^^^^']);
    expect(frame(`${long}«FULL»`)).toEqual([`1|…${'x'.repeat(116)}FULL`, `|${' '.repeat(117)}^^^^`]);
  });

  test('has marks as far as it is shown', () => {
    expect(frame(`«${long}»`)).toEqual([`1|${'x'.repeat(120)}…`, `|${'^'.repeat(120)}`]);
  });

  test('is never cut within a character', () => {
    for (const before of ['', 'x']) {
      const [code = ''] = frame(`${before}${'🙂'.repeat(100)}«FULL»${'🙂'.repeat(100)}`);
      expect(code).not.toContain('\\u');
    }
  });
});

test('whatever the text, marks stay below the line and the line shows nothing unseen', () => {
  const piece = fc.constantFrom(
    '<a>',
    '\n',
    '\r\n',
    '\t',
    '漢',
    '🙂',
    '\u202E',
    '##',
    '[',
    '::',
    ' ',
    'x'.repeat(90),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), fc.array(piece), (before, inside, after) => {
      const rows = codeFrame(markedPlace([...before, '«', ...inside, '»', ...after].join('')), {
        mark: '^',
        linesBefore: 1,
      });
      expect(rows.filter(({ kind }) => kind === 'marks').length).toBeGreaterThan(0);
      for (const { text } of rows) expect(text).not.toMatch(/[\p{Cc}\p{Cf}]|^\s*::|##\[/u);
    }),
  );
});
