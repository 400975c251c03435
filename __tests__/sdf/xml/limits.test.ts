import { describe, expect, test } from '@jest/globals';
import { decode } from '../../../src/sdf/decode.js';
import { readFirstTag } from '../../../src/sdf/first-tag.js';
import { firstFault } from '../../../src/sdf/xml/first-fault.js';
import { nextMarkup } from '../../../src/sdf/xml/markup.js';
import { MAX_CHARACTERS, MAX_DEPTH, parseXml } from '../../../src/sdf/xml/xml.js';
import { effortOf } from '../../support/effort.js';

const LENGTH = 300_000;
/** Work that grows with the square of the length takes minutes. */
const MOST_EFFORT = 1000;

const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));
const inside = (piece: string) => `<r>${filled(piece)}</r>`;
const many = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => piece(i));

const HOSTILE: Readonly<Record<string, string>> = {
  '"<"': filled('<'),
  '"<" in an element': inside('<'),
  'tags that do not end': filled('<a'),
  'comments that do not end': filled('<!--'),
  'comments that do not end, in an element': `<r>${filled('<!--')}`,
  comments: inside('<!---->'),
  'comments before the root': `${filled('<!---->')}<r/>`,
  'dashes in a comment': `<r><!--${filled('- ')}--></r>`,
  'CDATA that does not end': `<r>${filled('<![CDATA[')}`,
  CDATA: inside('<![CDATA[x]]>'),
  'instructions that do not end': `<r>${filled('<?x ')}`,
  instructions: inside('<?x ?>'),
  'instructions with a quote': inside("<?x '?>"),
  '"&"': inside('&'),
  '"&" in an attribute': `<r a="${filled('&')}"/>`,
  'a reference without end': `<r>&${filled('x')}</r>`,
  references: inside('&amp;'),
  '"["': filled('['),
  '"]" in an element': inside(']'),
  '">" in an element': inside('>'),
  'document types': filled('<!DOCTYPE a>'),
  'brackets of a document type': `<!DOCTYPE a [${filled('[')}`,
  'a document type in a comment': `<!--${filled('<!DOCTYPE ')}--><r/>`,
  'other declarations': inside('<!x>'),
  quotes: `<r ${filled('"')}>`,
  'quotes that are not closed': filled('<a b="'),
  'one quote that is not closed': `<r b="${filled('x')}`,
  'attributes without values': `<r ${filled('b ')}/>`,
  'equals signs': `<r ${filled('=')}/>`,
  attributes: `<r ${many(100_000, (i) => `a${i}="x"`).join(' ')}/>`,
  'attributes, one of them repeated': `<r ${many(50_000, (i) => `a${i}="x"`).join(' ')} a1=""/>`,
  siblings: `<r>${'<a/>'.repeat(100_000)}</r>`,
  'siblings of as many names': `<r>${many(50_000, (i) => `<e${i}/>`).join('')}</r>`,
  'siblings with line breaks': inside('<a/>\r\n'),
  roots: filled('<a/>'),
  'end tags': `<r>${filled('</a>')}`,
  'open tags': '<a>'.repeat(200_000),
  leaves: inside('<a>1</a>'),
  'leaves that no root closes': `<r>${filled('<a>1</a>')}`,
  'leaves far apart': inside(`<a></a>${' '.repeat(50)}`),
  'leaves and comments': inside('<a>1</a><!---->'),
  'a leaf of references': `<r><a>${filled('&amp;')}</a><b/></r>`,
  'a leaf of references that is not closed': `<r><a>${filled('&amp;')}`,
  rows: inside('<a b="c"><d>1</d></a>'),
  'rows that are not closed': `<r>${filled('<a b="c"><d>1</d>')}`,
  lists: inside('<a><b><c>1</c></b></a>'),
  'lists that are not closed': `<r>${filled('<a><b><c>1</c></b>')}`,
  'an attribute of a row that is not closed': `<r><a b="${filled('x')}`,
  'deep nesting': '<a>'.repeat(100_000) + '</a>'.repeat(100_000),
  'a long text': inside('x'),
  'a long name': `<${filled('x')}/>`,
  'a long name that is none': `<${filled('x')}@/>`,
  'a long attribute': `<r a="${filled('x')}"/>`,
  'line breaks in an attribute': `<r a="${filled('\n')}"/>`,
  'white space in tags': `<r${filled(' ')}a${filled(' ')}=${filled(' ')}"x"${filled(' ')}/>`,
  'white space in an end tag': `<r></r${filled(' ')}>`,
  'white space': inside(' '),
  'white space before the root': `${filled(' ')}<r/>`,
  'lone CR': inside('\r'),
  tabs: `<r${filled('\t')}a="x"/>`,
  'a declaration with white space': `<?xml version="1.0"${filled(' ')}?><r/>`,
  'a declaration of many encodings': `<?xml ${filled('encoding="')}?><r/>`,
  'byte order marks': filled('\uFEFF'),
  zeros: filled('\0'),
  'marks of a merge': filled('<<<<<<< \n'),
};

describe.each(Object.entries(HOSTILE))('%s', (_what, text) => {
  test('is read in linear time, and nothing is thrown', async () => {
    const source = { path: 'x.xml', text, encoding: 'utf-8' };
    const effort = await effortOf(() => {
      const result = parseXml(source);
      readFirstTag(text);
      firstFault(source);
      decode('x.xml', Buffer.from(text));
      for (let markup = nextMarkup(text, 0); markup; markup = nextMarkup(text, markup.end));
      expect('root' in result || result.fault.message.length < 300).toBe(true);
    });
    expect(effort).toBeLessThan(MOST_EFFORT);
  });
});

const faultOf = (text: string) => {
  const result = parseXml({ path: 'x.xml', text, encoding: 'utf-8' });
  if ('root' in result) return null;
  const { kind, message, start, end } = result.fault;
  return { kind, message, text: text.slice(start, end) };
};

test('elements may be nested to a limit, and no deeper', () => {
  const nested = (depth: number, inner = '') => '<a>'.repeat(depth) + inner + '</a>'.repeat(depth);
  expect(faultOf(nested(MAX_DEPTH))).toBeNull();
  expect(faultOf(nested(MAX_DEPTH, '<b>x</b>'))).toEqual({
    kind: 'unsafe',
    message: 'Elements are nested more than 64 deep; SDF objects never are.',
    text: '<b>',
  });
});

test('neighbours, comments and CDATA do not count as depth', () => {
  expect(faultOf(`<a>${'<b><c/></b><!-- <a> --><![CDATA[<a>]]>'.repeat(200)}</a>`)).toBeNull();
});

test('text has a limit', () => {
  expect(faultOf(`<a>${' '.repeat(MAX_CHARACTERS)}</a>`)).toEqual({
    kind: 'unsafe',
    message: 'The file contains more than 16 Mi characters and was not read.',
    text: '',
  });
});

describe.each([
  ['<!DOCTYPE', '<!DOCTYPE role>\n<role/>'],
  ['<!DOCTYPE', '<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE role SYSTEM "file:///etc/passwd">\n<role/>'],
  ['<!DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><a>&d;</a>'],
  ['<!doctype', '<!doctype html><html></html>'],
  ['<!DOCTYPE', '<!DOCTYPE a [<!-- ]> -->'],
  ['<!ENTITY', '<a><!ENTITY b "c"></a>'],
])('%s in %j', (word, text) => {
  test('is refused before anything is parsed', () => {
    expect(faultOf(text)).toEqual({
      kind: 'unsafe',
      message: `"${word}" can define entities, which SDF objects do not use. Remove the declaration.`,
      text: word,
    });
  });
});

test.each([
  '<a><!-- <!DOCTYPE a> --></a>',
  '<a><![CDATA[<!DOCTYPE a>]]></a>',
  '<a b="x"><?pi <!ENTITY ?></a>',
])('what only looks like a declaration is none: %s', (text) => expect(faultOf(text)).toBeNull());

test.each(['__proto__', 'constructor', 'prototype'])('%s is no name for an element', (name) => {
  const fault = {
    kind: 'unsafe',
    message: `"${name}" is a reserved name that no SDF object uses. Rename it.`,
    text: name,
  };
  expect(faultOf(`<a b="${name}">${name}<!-- ${name} --><${name}>x</${name}></a>`)).toEqual(fault);
  expect(faultOf(`<${name}/>`)).toEqual(fault);
});

test('names of JavaScript are attributes and elements as any others', () => {
  const text = '<a __proto__="1" constructor="2"><toString>x</toString><hasOwnProperty/><valueOf/></a>';
  const result = parseXml({ path: 'x.xml', text, encoding: 'utf-8' });
  if ('fault' in result) throw new Error(result.fault.message);
  expect(result.root.attributes.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
  expect(result.root.children.map(({ name }) => name)).toEqual(['toString', 'hasOwnProperty', 'valueOf']);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});
