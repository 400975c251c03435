import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Suggestion, suggestionOf } from '../../../src/report/findings/suggestion.js';
import { applyEdits } from '../../../src/sdf/edits.js';
import type { Source } from '../../../src/sdf/source.js';
import type { Edit } from '../../../src/sdf/xml-edit.js';

const MARK = '\uFEFF';

function sourceOf(text: string, path = 'a.xml'): Source {
  return { path, text, encoding: 'utf-8' };
}

/** Edits of a text in which `«a|b»` stands for `a` that becomes `b`. */
function edited(marked: string): { readonly source: Source; readonly edits: Edit[] } {
  const pieces = marked.split(/«(.*?)»/s);
  const source = sourceOf(pieces.map((piece, index) => (index % 2 ? piece.split('|')[0] : piece)).join(''));
  const edits: Edit[] = [];
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const [before = '', text = ''] = index % 2 ? piece.split('|') : [piece];
    if (index % 2) edits.push({ source, start: at, end: at + before.length, text });
    at += before.length;
  }
  return { source, edits };
}

/** The first and last line, then the lines that take their place. */
function told(suggestion: Suggestion | null): readonly (string | number)[] | null {
  return suggestion && [suggestion.startLine, suggestion.endLine, ...suggestion.lines];
}

/** As GitHub commits it: the lines of the block take the place of those of the comment, and whatever ends the file stays. */
function committed({ source, startLine, endLine, lines }: Suggestion): string {
  const end = source.text.endsWith('\n') ? '\n' : '';
  const all = source.text.slice(0, source.text.length - end.length).split('\n');
  all.splice(startLine - 1, endLine - startLine + 1, ...lines);
  return all.join('\n') + (all.length > 0 ? end : '');
}

describe('edits as whole lines', () => {
  test.each<[string, string, (string | number)[] | null]>([
    ['a value', 'a\n <b>«c|d»</b>\ne\n', [2, 2, ' <b>d</b>']],
    ['two values of a line', '<«a|b»>c</«a|b»>\n', [1, 1, '<b>c</b>']],
    ['values of several lines', 'a\n«b|c»\nd\n«e|f»\ng', [2, 4, 'c', 'd', 'f']],
    ['a line that goes', 'a\n«b\n|»c\n', [2, 2]],
    ['lines that go', 'a\n«b\nc\n|»d\n', [2, 3]],
    ['the first line that goes', '«a\n|»b\n', [1, 1]],
    ['the last line that goes', 'a\n«b\n|»', [2, 2]],
    ['lines that go here and there', 'a\n«b\n|»c\n«d\n|»e\n', [2, 4, 'c']],
    ['a line that goes, and its neighbour with another value', 'a\n«b\n|»«c|d»\n', [2, 3, 'd']],
    ['a line that is joined with the next', 'a«\n|»b\nc\n', [1, 2, 'ab']],
    ['lines added behind a line', 'a\nb«|\nc\nd»\ne\n', [2, 2, 'b', 'c', 'd']],
    ['lines added before a line', 'a\n«|b\n»c\n', [2, 2, 'b', 'c']],
    ['lines added behind the last one, which no line end follows', 'a\nb«|\nc»', [2, 2, 'b', 'c']],
    ['a line that becomes several', 'a\n«b|c\nd»\ne\n', [2, 2, 'c', 'd']],
    ['several lines that become one', 'a\n«b\nc|d»\ne\n', [2, 3, 'd']],
    ['an empty line among others', 'a\n«b|c\n\nd»\ne\n', [2, 2, 'c', '', 'd']],
    ['CRLF', 'a\r\n«b|c\r\nd»\r\ne\r\n', [2, 2, 'c\r', 'd\r']],
    ['CRLF of lines that go', 'a\r\n«b\r\n|»c\r\n', [2, 2]],
    ['CRLF behind the last line', 'a\r\nb«|\r\nc»', [2, 2, 'b\r', 'c']],
    ['a byte order mark', `${MARK}<«a|b»/>\nc\n`, [1, 1, `${MARK}<b/>`]],
    ['a byte order mark of a line that goes', `${MARK}«a\n|»b\n`, [1, 2, `${MARK}b`]],
    ['nothing', 'a\nb\n', null],
    ['a value that stays as it is', 'a\n«b|b»\n', null],
    ['a line that becomes empty', 'a\n«b|»\nc\n', null],
    ['a line of blanks', 'a\n  «b|»\nc\n', null],
    ['the last line end that goes', 'a\nb«\n|»', null],
    ['a last line end that comes', 'a\nb«|\n»', null],
    ['a last line that goes together with its place', 'a\n«b|»', null],
    ['a whole file that goes', '«a\nb|»', null],
    ['a CR within a line', 'a\n«b|c\rd»\ne\n', null],
    ['a tab', 'a\n«b|\tc»\ne\n', [2, 2, '\tc']],
    ['a control character', 'a\n«b|c\u0007»\ne\n', null],
    ['a mark that turns the direction of text', 'a\n«b|\u202Ec»\ne\n', null],
    ['half a character', 'a\n«b|\uD800»\ne\n', null],
    ['a line separator', 'a\n«b|c\u2028»\ne\n', null],
    ['a byte order mark in the middle', `a\n«b|${MARK}c»\ne\n`, null],
  ])('%s', (_, marked, expected) => {
    const { source, edits } = edited(marked);
    const suggestion = suggestionOf(edits);
    expect(told(suggestion)).toEqual(expected);
    if (suggestion) expect(committed(suggestion)).toBe(applyEdits(source, edits));
  });

  test('of two files are none', () => {
    const [one, other] = [edited('«a|b»\n'), edited('«a|b»\n')];
    expect(suggestionOf([...one.edits, ...other.edits])).toBeNull();
  });
});

describe('a suggestion that GitHub commits', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '<', '`', '\t'), maxLength: 4 });
  const written = fc.record({
    lines: fc.array(line, { maxLength: 8 }),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    mark: fc.constantFrom('', MARK),
    isEnded: fc.boolean(),
    cuts: fc.array(fc.nat(), { maxLength: 6 }),
    texts: fc.array(fc.array(line, { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
  });

  test('gives the text that the edits give, and takes whole lines alone', () => {
    fc.assert(
      fc.property(written, ({ lines, lineBreak, mark, isEnded, cuts, texts }) => {
        const source = sourceOf(mark + lines.join(lineBreak) + (isEnded ? lineBreak : ''));
        const offsets = cuts.map((cut) => cut % (source.text.length + 1)).sort((a, b) => a - b);
        const edits = texts.slice(0, offsets.length >> 1).map((text, index) => ({
          source,
          start: offsets[2 * index]!,
          end: offsets[2 * index + 1]!,
          text: text.join(lineBreak),
        }));
        const suggestion = suggestionOf(edits);
        if (!suggestion) return;
        expect(committed(suggestion)).toBe(applyEdits(source, edits));
        const count = (source.text.match(/\n/g)?.length ?? 0) + (source.text.endsWith('\n') ? 0 : 1);
        expect(suggestion.startLine).toBeGreaterThanOrEqual(1);
        expect(suggestion.endLine).toBeGreaterThanOrEqual(suggestion.startLine);
        expect(suggestion.endLine).toBeLessThanOrEqual(count);
      }),
      { numRuns: 5000 },
    );
  });
});
