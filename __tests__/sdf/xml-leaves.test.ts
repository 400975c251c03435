import { describe, expect, test } from '@jest/globals';
import { MAX_DEPTH, parseXml, type Unread, type XmlElement } from '../../src/sdf/xml.js';
import { leafRuns, withoutLeaves } from '../../src/sdf/xml-leaves.js';

const sourceOf = (text: string) => ({ path: 'x.xml', text, encoding: 'utf-8' });
const runs = (text: string) => leafRuns(sourceOf(text)).map(({ start, end }) => text.slice(start, end));

function parse(text: string, unread?: Unread): XmlElement | string {
  const result = parseXml(sourceOf(text), unread);
  return 'fault' in result ? result.fault.message : result.root;
}

/** Names, texts and children, as a text of its own. */
function shown(element: XmlElement | string): string {
  if (typeof element === 'string') return element;
  return `${element.name}(${[element.text, ...element.children.map(shown)].filter((part) => part !== '').join(' ')})`;
}

describe('leafRuns', () => {
  test.each<[string, string[]]>([
    ['<r><a>1</a> <b></b>\n</r>', ['<a>1</a> <b></b>\n']],
    ['<r>\n  <a>x &amp; y</a>\n</r>', ['\n  <a>x &amp; y</a>\n']],
    ['<r><a>1</a><!-- <b>2</b> --><c>3</c></r>', ['<a>1</a>', '<c>3</c>']],
    ['<r><![CDATA[<a>1</a>]]></r>', []],
    ['<?p <a>1</a> ?><r><a>1</a></r>', ['<a>1</a>']],
    ['<r><a b="c">1</a><d/></r>', []],
    ['<r><a>1 & 2</a><b>]]></b><c>&x;</c></r>', []],
    ['<r><constructor>1</constructor><prototype>1</prototype></r>', []],
    ['<r>1</r>', []],
    ['<r><a>1</b></r>', []],
  ])('of %s', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  test('are hidden by comments of their length', () => {
    const text = '<r><a>--</a>\r\n<b>></b><c></c></r>';
    const hidden = withoutLeaves(text, leafRuns(sourceOf(text)));
    expect(hidden).toHaveLength(text.length);
    expect(hidden.replace(/<!--.*?-->/gs, '')).toBe('<r><b>></b></r>');
  });
});

describe('a document reads the same, whether leaves or not', () => {
  test.each([
    ['<r>\n<a> 1 </a><b c="d">2</b><e>3</e>\n</r>', 'r(a(1) b(2) e(3))'],
    ['<r>x <a>1</a> y <b>2</b> z</r>', 'r(x  y  z a(1) b(2))'],
    ['<r><a>1</a><!-- n --><b>2</b><![CDATA[t]]><c>3</c></r>', 'r(t a(1) b(2) c(3))'],
    ['<r><a>&lt;&amp;</a><b>&#65;</b></r>', 'r(a(<&) b(A))'],
    ['<r><a>1</a></r><b>2</b>', 'A document has one root element; "<b>" is a second.'],
    ['<r><a>1</a></s>', '"</s>" closes nothing: the open element is "<r>".'],
  ])('%s', (text, expected) => {
    expect(shown(parse(text))).toBe(expected);
  });

  test('at any depth that is allowed', () => {
    const nested = (depth: number) => `${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}`;
    expect(parse(nested(MAX_DEPTH))).toMatchObject({ name: 'a' });
    expect(parse(nested(MAX_DEPTH + 1))).toMatch(/nested more than/);
  });
});

describe('what need not be read', () => {
  const unread = { element: 'field', unless: 'roles' };
  test.each([
    ['is left out', '<r><field id="1"><a>1</a></field><b>2</b></r>', 'r(field() b(2))'],
    [
      'is read where it is of interest',
      '<r><field><a>1</a><roles></roles></field></r>',
      'r(field(a(1) roles()))',
    ],
    [
      'is read where more than leaves stand in it',
      '<r><field><a><b>1</b></a></field></r>',
      'r(field(a(b(1))))',
    ],
    ['is read where it holds a comment', '<r><field><a>1</a><!-- --></field></r>', 'r(field(a(1)))'],
    ['may be the root', '<field id="1"><a>1</a></field>', 'field()'],
  ])('%s', (_, text, expected) => {
    expect(shown(parse(text, unread))).toBe(expected);
  });

  test('is judged all the same', () => {
    expect(parse('<r><field><a>1</b></field></r>', unread)).toMatch(/closes nothing|not closed/);
    expect(parse('<r><field><a>\u0001</a></field></r>', unread)).toMatch(/U\+0001/);
  });
});
