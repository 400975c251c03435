import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  codeBlock,
  codeSpan,
  encodePath,
  escapeMarkdown,
} from '../../../src/report/writing/markdown-escape.js';
import { plain } from '../../../src/report/writing/plain.js';
import { hostileText } from '../../support/hostile-text.js';
import { takeApart } from '../../support/markdown.js';

const BREAK = '\u200B';

describe('text', () => {
  test.each([
    ['"FULL" in customrole_x, see a.xml:7', '"FULL" in customrole\\_x, see a.xml:7'],
    ['*a* `b` _c_ [d](e) ~~f~~ |g| \\', '\\*a\\* \\`b\\` \\_c\\_ \\[d\\](e) \\~\\~f\\~\\~ \\|g\\| \\\\'],
    ['<img src=x onerror=y> &amp; <!-- z -->', '&lt;img src=x onerror=y&gt; &amp;amp; &lt;!-- z --&gt;'],
    ['@octocat, a@b.example', `@${BREAK}octocat, a@${BREAK}b.example`],
    ['#12 gh-3 acme/x#4', `\\#${BREAK}12 gh-${BREAK}3 acme/x#${BREAK}4`],
    ['https://a.example www.b.example', `https:${BREAK}//a.example www${BREAK}.b.example`],
    [':tada: a:b', `:${BREAK}tada: a:b`],
    ['$a$ costs $5', '<span>$</span>a<span>$</span> costs <span>$</span>5'],
    ['at deadbee, 123456', `at deadbe${BREAK}e, 123456`],
    ['0123456789abcdef0123', `012345${BREAK}6789ab${BREAK}cdef01${BREAK}23`],
    ['customrole1234567 customrecord_1234567', 'customrole1234567 customrecord\\_1234567'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['=== a', '\\=== a'],
    ['12. a', '12\\. a'],
    ['1) a', '1\\) a'],
    ['    a', 'a'],
    ['a\n\n# b\r\nc', 'a\\\\n\\\\n# b\\\\r\\\\nc'],
    ['a\u202Eb', 'a\\\\u202Eb'],
    ['', ''],
  ])('%j becomes %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  test('of anybody is on one line, means nothing, and reads as it is', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = escapeMarkdown(text);
        const bare = markdown.replaceAll('<span>$</span>', 'x').replace(/\\[!-/:-@[-`{-~]/g, 'x');
        expect(bare).not.toMatch(/[\\`*_[\]~|<>$\p{Cc}]|&(?!(?:amp|lt|gt);)/u);
        expect(bare).not.toMatch(/^\s|^[-+=#>]|^\d+[.)]/);
        expect(readAs(markdown)).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|:[\w+-]+:|\b[\da-f]{7,40}\b/i);
        expect(readAs(markdown).replaceAll(BREAK, '')).toBe(plain(text.trim()));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a code span', () => {
  test.each([
    ['<a>', '`<a>`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    [' a ', '`  a  `'],
    [' a', '` a`'],
    ['a\nb', '`a\\nb`'],
  ])('of %j is %j', (text, markdown) => {
    expect(codeSpan(text)).toBe(markdown);
  });

  test('holds any text whole and ends with it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = codeSpan(text);
        const [, fence = '', inner = ''] = /^(`+)(.*?[^`])\1$/su.exec(markdown) ?? [];
        expect(inner.match(/`+/g) ?? []).not.toContain(fence);
        const shown = /^ .* $/su.test(inner) && inner.trim() !== '' ? inner.slice(1, -1) : inner;
        expect(shown.trim()).toBe(plain(text).trim());
        expect(markdown).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a block of code', () => {
  test.each([
    [['<a>'], '```xml\n<a>\n```'],
    [[], '```xml\n```'],
    [['a\r', ''], '```xml\na\r\n\n```'],
    [['`` ```` `', '```'], '`````xml\n`` ```` `\n```\n`````'],
  ])('of %j is %j', (lines, markdown) => {
    expect(codeBlock(lines, 'xml')).toBe(markdown);
  });

  test('holds lines of anybody as they are', () => {
    const line = hostileText.map((text) => text.replaceAll('\n', ''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const { blocks, prose } = takeApart(codeBlock(lines, 'suggestion'));
        expect(blocks).toEqual([{ language: 'suggestion', lines }]);
        expect(prose).toBe('');
      }),
    );
  });

  test('takes any number of backticks', () => {
    expect(codeBlock(['` '.repeat(500_000)], '')).toMatch(/^```\n/);
  });
});

test.each([
  ['src/Objects/customrole_x.xml', 'src/Objects/customrole_x.xml'],
  ['a b/(c)#d?e.xml', 'a%20b/%28c%29%23d%3Fe.xml'],
  ['ä/%41<>"`[].xml', '%C3%A4/%2541%3C%3E%22%60%5B%5D.xml'],
  ['\uD800', '%EF%BF%BD'],
])('the path %j is %s in an address', (path, encoded) => {
  expect(encodePath(path)).toBe(encoded);
});

/** What GitHub shows of escaped text. */
function readAs(markdown: string): string {
  return markdown
    .replaceAll('<span>$</span>', '$')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
