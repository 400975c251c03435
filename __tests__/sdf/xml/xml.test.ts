import { describe, expect, test } from '@jest/globals';
import { textAt } from '../../../src/sdf/source.js';
import { parseXml, type XmlElement } from '../../../src/sdf/xml/xml.js';

function parse(text: string): XmlElement {
  const result = parseXml({ path: 'x.xml', text, encoding: 'utf-8' });
  if ('fault' in result) throw new Error(result.fault.message);
  return result.root;
}

const textOf = (text: string) => parse(text).text;
const written = (element: XmlElement) =>
  element.textSpan && textAt({ source: element.source, ...element.textSpan });

describe('an element', () => {
  const text =
    '\uFEFF<?xml version="1.0"?>\r\n<role scriptid="customrole_x">\r\n\t<name>Clerk</name>\r\n</role>\r\n';
  const root = parse(text);
  const [name] = root.children as [XmlElement];

  test('knows the ranges of its parts', () => {
    expect(textAt(root)).toBe(text.slice(text.indexOf('<role'), text.lastIndexOf('>') + 1));
    expect(textAt({ source: root.source, ...root.nameSpan })).toBe('role');
    expect(textAt({ source: root.source, ...root.contentSpan })).toBe('\r\n\t<name>Clerk</name>\r\n');
    expect(root.attributes.map(textAt)).toEqual(['customrole_x']);
    expect(textAt(name)).toBe('<name>Clerk</name>');
    expect(written(name)).toBe('Clerk');
  });

  test('that holds only elements has no text', () => {
    expect([root.text, root.textSpan]).toEqual(['', null]);
  });

  test('that closes itself has an empty content at its end', () => {
    const { selfClosing, contentSpan, end } = parse('<a b="1" />');
    expect([selfClosing, contentSpan]).toEqual([true, { start: end, end }]);
  });

  test('may stand on one line with all others', () => {
    const [a, b] = parse('<r><a><b>x</b></a><c/></r>').children as [XmlElement, XmlElement];
    expect([textAt(a), textAt(b)]).toEqual(['<a><b>x</b></a>', '<c/>']);
    expect(a.children.map((child) => [textAt(child), child.text, child.parent === a])).toEqual([
      ['<b>x</b>', 'x', true],
    ]);
  });
});

describe('text', () => {
  test.each([
    ['<a> FULL </a>', 'FULL'],
    ['<a>\r\n\tFULL\r\n</a>', 'FULL'],
    ['<a>two\r\nlines\rhere\n</a>', 'two\nlines\nhere'],
    ['<a>&lt;&gt;&amp;&quot;&apos;</a>', '<>&"\''],
    ['<a>&#65;&#x1F600;&#x0041;&#00066;</a>', 'A😀AB'],
    ['<a>&amp;lt;</a>', '&lt;'],
    ['<a>FU<!-- not this -->LL</a>', 'FULL'],
    ['<a><!-- FULL --></a>', ''],
    ['<a><![CDATA[ <FULL> &amp; ]]></a>', '<FULL> &amp;'],
    ['<a>FU<![CDATA[LL]]></a>', 'FULL'],
    ['<a>x<?pi FULL?>y</a>', 'xy'],
    ['<a>x<b>no</b>y</a>', 'xy'],
    ['<a>FULL\u00A0</a>', 'FULL\u00A0'],
    ['<a>𝄞 é</a>', '𝄞 é'],
    ['<a>a > b ] ]] c</a>', 'a > b ] ]] c'],
    ['<a> &#32; </a>', ''],
    ['<a/>', ''],
  ])('of %j is %j', (text, expected) => expect(textOf(text)).toBe(expected));

  test.each([
    ['<a> FULL </a>', 'FULL'],
    ['<a> FU<!-- x -->LL </a>', 'FU<!-- x -->LL'],
    ['<a><!-- x --> FULL <!-- y --></a>', 'FULL'],
    ['<a> <![CDATA[FULL]]> </a>', '<![CDATA[FULL]]>'],
    ['<a> &amp; </a>', '&amp;'],
    ['<a><![CDATA[ ]]></a>', null],
    ['<a> </a>', null],
    ['<a></a>', null],
    ['<a/>', null],
  ])('of %j stands at %j', (text, expected) => expect(written(parse(text))).toBe(expected));
});

describe('attributes', () => {
  test.each([
    ['<a b="1"/>', '1', '1'],
    ["<a b='\"'/>", '"', '"'],
    ['<a b=""/>', '', ''],
    ['<a\n\tb\n=\r\n"1"></a>', '1', '1'],
    ['<a b="&lt;&#65;&amp;"/>', '&lt;&#65;&amp;', '<A&'],
    ['<a b=" 1\r\n2\t3\n"/>', ' 1\r\n2\t3\n', ' 1 2 3 '],
    ['<a b="&#10;"/>', '&#10;', '\n'],
    ['<a b="x>y/>"/>', 'x>y/>', 'x>y/>'],
  ])('of %j: %j is %j', (text, range, meant) => {
    const [attribute] = parse(text).attributes;
    expect(attribute && [textAt(attribute), attribute.text]).toEqual([range, meant]);
  });
});

describe('comments', () => {
  test('belong to the element that they stand in', () => {
    const root = parse('<!-- top --><a><!-- one\r\n --><b><!--two--></b><!----></a><!-- end -->');
    expect(root.comments.map(({ text }) => text)).toEqual([' one\n ', '']);
    expect(root.comments.map(textAt)).toEqual(['<!-- one\r\n -->', '<!---->']);
    expect(root.children[0]?.comments.map(({ text }) => text)).toEqual(['two']);
  });

  test('may hold anything', () => {
    const root = parse('<a><!-- <b> & </a> ]]> <!DOCTYPE <? -->x</a>');
    expect([root.text, root.children]).toEqual(['x', []]);
  });
});

test.each(["<?pi it's?>", '<?pi "?>', '<?pi <b> & > ?>', '<?pi?>', '<?xml-stylesheet href="x"?>'])(
  'the instruction %s counts as nothing',
  (instruction) => {
    const root = parse(`${instruction}<a>x${instruction}<b c='"'/>y</a>${instruction}`);
    expect([root.text, root.children.map(({ name }) => name)]).toEqual(['xy', ['b']]);
  },
);

test('a document that goes through every form is read', () => {
  expect(parse('<?xml version="1.0" encoding="utf-8" standalone="no"?><a:b xmlns:a="x"/>').name).toBe('a:b');
  expect(
    parseXml({
      path: 'x.xml',
      text: "<?xml version='1.0' encoding='latin1'?><a/>",
      encoding: 'windows-1252',
    }),
  ).toHaveProperty('root');
  expect(
    parseXml({
      path: 'x.xml',
      text: '\uFEFF<?xml version="1.0" encoding="UTF-16"?><a/>',
      encoding: 'utf-16be',
    }),
  ).toHaveProperty('root');
});
