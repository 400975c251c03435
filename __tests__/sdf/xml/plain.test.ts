import { describe, expect, test } from '@jest/globals';
import { readPlain } from '../../../src/sdf/xml/plain.js';
import { inWhole, restOf } from '../../../src/sdf/xml/rest.js';
import { MAX_DEPTH, parseXml, type Unread, type XmlElement } from '../../../src/sdf/xml/xml.js';

const sourceOf = (text: string) => ({ path: 'x.xml', text, encoding: 'utf-8' });
const plain = (text: string) =>
  readPlain(sourceOf(text), null).elements.map(({ start, end }) => text.slice(start, end));

function parse(text: string, unread?: Unread): XmlElement | string {
  const result = parseXml(sourceOf(text), unread);
  return 'fault' in result ? result.fault.message : result.root;
}

/** Names, texts and children, as a text of its own. */
function shown(element: XmlElement | string): string {
  if (typeof element === 'string') return element;
  return `${element.name}(${[element.text, ...element.children.map(shown)].filter((part) => part !== '').join(' ')})`;
}

describe('what is plain', () => {
  test.each<[string, string[]]>([
    ['<r><a>1</a> <b></b>\n<c><d/></c></r>', ['<a>1</a>', '<b></b>']],
    ['<r>\n  <a>x &amp; y</a>\n<c/></r>', ['<a>x &amp; y</a>']],
    ['<r><a>1</a><!-- <b>2</b> --><c>3</c></r>', ['<a>1</a>', '<c>3</c>']],
    ['<r><![CDATA[<a>1</a>]]></r>', []],
    ['<?p <a>1</a> ?><r><a>1</a><b/></r>', ['<a>1</a>']],
    ['<r><a b="c">1</a><d/></r>', []],
    ['<r><a>1 & 2</a><b>]]></b><c>&x;</c></r>', []],
    ['<r><constructor>1</constructor><prototype>1</prototype></r>', []],
    [
      '<r><constructor><a>1</a></constructor><prototype id="x"><a>1</a></prototype></r>',
      ['<a>1</a>', '<a>1</a>'],
    ],
    ['<r><a>1</b></r>', []],
    [
      '<r><a><b>1</b> <c>2</c></a><d id="x">\n<e></e>\n</d><f/></r>',
      ['<a><b>1</b> <c>2</c></a>', '<d id="x">\n<e></e>\n</d>'],
    ],
    ['<r><a><b>1</b>x</a></r>', ['<b>1</b>']],
    ['<r><a><b>1</b></c></r>', ['<b>1</b>']],
    ['<r><a id=\'x\'><b>1</b></a><c id="x" d="y"><b>2</b></c></r>', ['<b>1</b>', '<b>2</b>']],
    ['<r><a id="&amp;"><b>1</b></a><c id=">"><b>2</b></c></r>', ['<b>1</b>', '<b>2</b>']],
    ['<r><a id="x" ><b>1</b></a><c id = "x"><b>2</b></c></r>', ['<b>1</b>', '<b>2</b>']],
    ['<r><a id="x\ty"><b>1</b></a></r>', ['<b>1</b>']],
    ['<r><a><b><c>1</c></b></a></r>', ['<a><b><c>1</c></b></a>']],
    ['<r><a> <b><c>1</c></b> <d>2</d><e f="g"/> </a></r>', ['<b><c>1</c></b>', '<d>2</d>']],
    ['<r><a><b><c>1</c></b><d>2</d></a></r>', ['<a><b><c>1</c></b><d>2</d></a>']],
    ['<r><a><b><c><d>1</d></c></b></a></r>', ['<b><c><d>1</d></c></b>']],
    ['<r><a><b><c>1</c></a></r>', ['<c>1</c>']],
    ['<r><a><b><c>1</c></b><!-- --></a></r>', ['<b><c>1</c></b>']],
  ])('in %s', (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  test.each(['<r>1</r>', '<r><a>1</a></r>', '<?p?><!-- <a></a> -->\n<r id="1"><a>1</a></r><b>2</b>'])(
    'may be the root, and nothing else then: %s',
    (text) => {
      expect(readPlain(sourceOf(text), null)).toMatchObject({ isRoot: true, elements: [{ name: 'r' }] });
    },
  );

  test.each(['\0', '\b', '\x1F', '\uFFFE', '\uFFFF', '\uD83D\uDE00', '\uD83D', '<', '>', '&'])(
    'holds no %j',
    (mark) => {
      expect(plain(`<r><a>${mark}</a><b c="${mark}"><d></d></b><e/></r>`)).not.toContain(`<a>${mark}</a>`);
      expect(plain(`<r><b c="${mark}"><d></d></b><e/></r>`)).toEqual(['<d></d>']);
    },
  );

  test.each([
    '\t',
    '\n',
    '\r',
    ' ',
    '~',
    '\x7F',
    '\x80',
    'é',
    '\u2028',
    '\uD7FF',
    '\uE000',
    '\uFFFD',
    ';',
    '?',
    '%',
    "'",
  ])('may hold %j', (mark) => {
    expect(plain(`<r><a>${mark}</a><e/></r>`)).toEqual([`<a>${mark}</a>`]);
  });
});

describe('the rest of a text', () => {
  const text = '\uFEFF<r>\r\n <a>1</a>\r\n<b>></b><c></c> <d e="-"><f>-</f></d></r>';
  const rest = restOf(text, readPlain(sourceOf(text), null).elements);

  test('has a blank in place of plain elements and the white space around them', () => {
    expect(rest.text).toBe('\uFEFF<r> <b>></b> </r>');
    expect(restOf('<r/>', []).text).toBe('<r/>');
  });

  test('has its marks in the whole text', () => {
    const marks = [...rest.text.matchAll(/[^ ]/g)];
    expect(marks.map(({ index }) => text[inWhole(rest, index)])).toEqual(marks.map(([mark]) => mark));
    const end = rest.text.indexOf('</b>') + '</b>'.length;
    expect(text.slice(0, inWhole(rest, end))).toMatch(/<b>><\/b>$/);
  });

  test('joins nothing', () => {
    expect(parse('<r>\uD83D<a></a>\uDE00<b/></r>')).toMatch(/U\+D83D is not allowed/);
    expect(parse('<r>]<a></a>]><b/></r>')).toMatchObject({ text: ']]>' });
    expect(parse('<r><a <b></b>c="1"></a></r>')).toMatch(/./);
    expect(parse('<r><<a></a>!-- --><b/></r>')).toMatch(/starts a tag/);
  });
});

describe('a document reads the same, whether plain or not', () => {
  test.each([
    ['<r>\n<a> 1 </a><b c="d">2</b><e>3</e>\n</r>', 'r(a(1) b(2) e(3))'],
    ['<r>x <a>1</a> y <b>2</b> z</r>', 'r(x  y  z a(1) b(2))'],
    ['<r><a>1</a><!-- n --><b>2</b><![CDATA[t]]><c>3</c></r>', 'r(t a(1) b(2) c(3))'],
    ['<r><a>&lt;&amp;</a><b>&#65;</b></r>', 'r(a(<&) b(A))'],
    ['<r><a x="1"><b>2</b></a><a><b>3</b><c/></a></r>', 'r(a(b(2)) a(b(3) c()))'],
    ['<r><a>1</a></r><b>2</b>', 'A document has one root element; "<b>" is a second.'],
    ['<r><a>1</a></s>', '"</s>" closes nothing: the open element is "<r>".'],
  ])('%s', (text, expected) => {
    expect(shown(parse(text))).toBe(expected);
  });

  test('at any depth that is allowed', () => {
    const nested = (depth: number) => `${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}`;
    expect(parse(nested(MAX_DEPTH))).toMatchObject({ name: 'a' });
    expect(parse(nested(MAX_DEPTH + 1))).toMatch(/nested more than/);
    expect(parse(nested(MAX_DEPTH + 2))).toMatch(/nested more than/);
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
