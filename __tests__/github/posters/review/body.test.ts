import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commentBody } from '../../../../src/github/posters/review/body.js';
import { type Lines, linesOfSuggestion } from '../../../../src/github/posters/review/lines.js';
import { suggestionOf } from '../../../../src/report/findings/suggestion.js';
import type { Fix } from '../../../../src/rules/rule.js';
import type { Place } from '../../../../src/sdf/source.js';
import { helpUri } from '../../../../src/util/version.js';
import { finding } from '../../../support/finding.js';
import { hostileText } from '../../../support/hostile-text.js';
import { liveIn, takeApart } from '../../../support/markdown.js';
import { markedPlace } from '../../../support/place.js';

const RULE = `([level-mismatch](${helpUri('level-mismatch')}))`;
const addressOf = (path: string, line: number) => `https://github.example/${path}#L${line}`;

const role = markedPlace('<role>\n  <permlevel>«FULL»</permlevel>\n</role>\n');
const record = markedPlace('<r>\n\n  <permittedlevel>«VIEW»</permittedlevel>\n</r>\n', 'customrecord_y.xml');
const ofRole: Lines = { path: role.source.path, startLine: 2, endLine: 2 };

function fix(title: string, place: Place, text: string): Fix {
  return { title, applicability: 'choice', edits: [{ ...place, text }] };
}

const toView = fix('Set the level in customrole_x to VIEW', role, 'VIEW');
const toFull = fix('Set the level in customrecord_y to FULL', record, 'FULL');

describe('a comment', () => {
  test('tells both ways, the one of its lines to be committed', () => {
    const one = finding(
      {
        message: '"FULL" in customrole_x.',
        related: [{ at: record, message: '"VIEW" here.' }],
        fixes: [toView, toFull],
      },
      role,
    );
    expect(commentBody(one, ofRole, addressOf)).toBe(`❌ **Error:** "FULL" in customrole\\_x. ${RULE}

See [\`customrecord_y.xml:3\`](https://github.example/customrecord_y.xml#L3): "VIEW" here.

There is more than one way to fix this; apply one of them.

**Fix:** Set the level in customrole\\_x to VIEW.

\`\`\`suggestion
  <permlevel>VIEW</permlevel>
\`\`\`

**Or:** Set the level in customrecord\\_y to FULL, in [\`customrecord_y.xml:3\`](https://github.example/customrecord_y.xml#L3):

\`\`\`xml
  <permittedlevel>FULL</permittedlevel>
\`\`\``);
  });

  test('suggests two values for the same line', () => {
    const one = finding({ fixes: [toView, fix('Set it to EDIT', role, 'EDIT')] }, role);
    const { blocks } = takeApart(commentBody(one, ofRole, addressOf));
    expect(blocks).toEqual([
      { language: 'suggestion', lines: ['  <permlevel>VIEW</permlevel>'] },
      { language: 'suggestion', lines: ['  <permlevel>EDIT</permlevel>'] },
    ]);
  });

  test.each([
    ['the lines are others', { ...ofRole, endLine: 3 }],
    ['the file is another one', { ...ofRole, path: 'b.xml' }],
    ['nothing can be committed', null],
  ])('suggests nothing where %s', (_, lines) => {
    const { blocks } = takeApart(commentBody(finding({ fixes: [toView] }, role), lines, addressOf));
    expect(blocks).toEqual([{ language: 'xml', lines: ['  <permlevel>VIEW</permlevel>'] }]);
  });

  test('is as bad as its finding', () => {
    const first = (severity: 'warning' | 'notice') => commentBody(finding({ severity }), null, addressOf);
    expect(first('warning')).toBe(`⚠️ **Warning:** "x" is wrong. ${RULE}`);
    expect(first('notice')).toBe(`ℹ️ **Notice:** "x" is wrong. ${RULE}`);
  });

  test('shows three of many related places', () => {
    const related = Array.from({ length: 5 }, (_, index) => ({ at: record, message: `Place ${index}.` }));
    const body = commentBody(finding({ related }), null, () => null);
    expect(body).toContain(
      'See `customrecord_y.xml:3`: Place 0.<br>\nSee `customrecord_y.xml:3`: Place 1.<br>\n',
    );
    expect(body).not.toContain('Place 3');
  });
});

describe('a fix that is told', () => {
  const at = (marked: string, replacement: string) => fix('Do it', markedPlace(marked, 'a.xml'), replacement);
  const told = (one: Fix) =>
    commentBody(finding({ fixes: [one] }), null, addressOf)
      .split('\n\n')
      .slice(1);
  const where = (lines: string, from: string) =>
    `[\`a.xml:${lines}\`](https://github.example/a.xml#L${from})`;

  test.each<[string, Fix, string[]]>([
    [
      'changes a line',
      at('<a>\n  <«b»/>\n  <c/>\n</a>\n', 'd'),
      [`**Fix:** Do it, in ${where('2', '2')}:`, '```xml\n  <d/>\n```'],
    ],
    [
      'adds lines',
      at('<a>\n  <b/>«»\n  <c/>\n</a>\n', '\n  <d/>'),
      [`**Fix:** Do it, below ${where('2', '2')}:`, '```xml\n  <d/>\n```'],
    ],
    [
      'adds lines to a file with CRLF',
      at('<a>\r\n  <b/>«»\r\n</a>\r\n', '\r\n  <d/>'),
      [`**Fix:** Do it, below ${where('2', '2')}:`, '```xml\n  <d/>\r\n```'],
    ],
    [
      'adds lines behind the end of a file',
      at('<a/>«»', '\r\n<d/>'),
      [`**Fix:** Do it, below ${where('1', '1')}:`, '```xml\n<d/>\n```'],
    ],
    [
      'takes lines out',
      at('<a>\n«  <b/>\n  <c/>\n»</a>\n', ''),
      [`**Fix:** Do it, by removing ${where('2-3', '2-L3')}.`],
    ],
    [
      'changes several lines',
      at('<a>\n«  <b/>\n  <c/>»\n</a>\n', '  <d/>'),
      [`**Fix:** Do it, in ${where('2-3', '2-L3')}:`, '```xml\n  <d/>\n```'],
    ],
    [
      'writes what no comment can hold',
      at('<a>\n  <«b»/>\n  <c/>\n</a>\n', '\u202Ed'),
      [`**Fix:** Do it, in ${where('2', '2')}: \`<\\u202Ed/>\``],
    ],
    [
      'writes more than anybody reads',
      at('<«b»/>\n', 'x'.repeat(5000)),
      [`**Fix:** Do it, in ${where('1', '1')}.`],
    ],
    ['does nothing', { title: 'Do it', applicability: 'choice', edits: [] }, ['**Fix:** Do it.']],
  ])('%s', (_, one, expected) => {
    expect(told(one)).toEqual(expected);
  });

  test('tells each of its files', () => {
    const one: Fix = { ...toView, edits: [...toView.edits, ...toFull.edits] };
    expect(told(one)).toEqual([
      '**Fix:** Set the level in customrole\\_x to VIEW, in [`Objects/customrole_x.xml:2`](https://github.example/Objects/customrole_x.xml#L2):',
      '```xml\n  <permlevel>VIEW</permlevel>\n```',
      'And in [`customrecord_y.xml:3`](https://github.example/customrecord_y.xml#L3):',
      '```xml\n  <permittedlevel>FULL</permittedlevel>\n```',
    ]);
  });
});

test('nothing that anybody writes means anything, and a suggestion is what GitHub commits', () => {
  const texts = fc.array(hostileText, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(
      texts,
      fc.boolean(),
      ([path = '', before = '', after = '', message = '', title = '', text = ''], isInPlace) => {
        const source = { path, text: `${before}\n<a>x</a>\n${after}`, encoding: 'utf-8' };
        const start = before.length + 1;
        const at = { source, start, end: start + '<a>x</a>'.length };
        const suggested: Fix = { title, applicability: 'choice', edits: [{ ...at, text }] };
        const one = finding({ message, fixes: [suggested], related: [{ at, message }] }, at);
        const suggestion = suggestionOf(suggested.edits);
        const lines = suggestion && isInPlace ? linesOfSuggestion(suggestion) : null;
        const { blocks, prose } = takeApart(commentBody(one, lines, () => null));
        expect(liveIn(prose)).toEqual(['](', '://']);
        for (const paragraph of prose.split('\n'))
          expect(paragraph).toMatch(/^(?:$|❌ \*\*|See x: |\*\*Fix:\*\* )/);
        if (suggestion && lines)
          expect(blocks).toEqual([{ language: 'suggestion', lines: suggestion.lines }]);
        else
          expect(blocks.map(({ language }) => language)).toEqual(
            suggestion && suggestion.lines.length > 0 ? ['xml'] : [],
          );
      },
    ),
    { numRuns: 500 },
  );
});

test('a comment is no longer than GitHub takes, and what is left out of it comes last', () => {
  const long = '$'.repeat(100_000);
  const at = markedPlace(`<a>«${long}»</a>`, long);
  const wide = fix(long, at, long);
  const one = finding({ message: long, fixes: [wide, wide, wide], related: [{ at, message: long }] }, at);
  const body = commentBody(one, null, addressOf);
  expect(body.length).toBeLessThan(65_100);
  expect(body).toMatch(/^❌ \*\*Error:\*\* /);
});
