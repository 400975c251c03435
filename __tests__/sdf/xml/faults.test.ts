import { describe, expect, test } from '@jest/globals';
import { positionAt } from '../../../src/sdf/source.js';
import { parseXml } from '../../../src/sdf/xml/xml.js';

/** What is wrong, the text with `«…»` around the place that is told, and what is said of it. */
type Fault = readonly [what: string, text: string, message: string];

const TAGS: readonly Fault[] = [
  [
    'a tag that is not closed before its parent is',
    '<role>\n  <name>Clerk</name>\n  «<centertype»>BASIC\n</role>',
    '"<centertype>" is not closed; write "</centertype>" before "</role>".',
  ],
  [
    'a tag that is not closed among its neighbours',
    '<permission>\n  «<permkey»>LIST_X\n  <permlevel>FULL</permlevel>\n</permission>',
    '"<permkey>" is not closed; write "</permkey>" before "</permission>".',
  ],
  [
    'an end tag without its slash',
    '<role>\n  <name>Clerk«<name»>\n</role>',
    '"<name>" is not closed; write "</name>" before "</role>".',
  ],
  [
    'a file that is cut off',
    '<role>\n  <permissions>\n    «<permission»>\n      <permkey>X</permkey>\n',
    '"<permission>" is not closed; the file ends before "</permission>".',
  ],
  [
    'a root that is not closed',
    '«<role» scriptid="customrole_x">\n  <name>Clerk</name>\n',
    '"<role>" is not closed; the file ends before "</role>".',
  ],
  [
    'an end tag with another name',
    '<role>\n  <centertype>BASIC«</centretype>»\n</role>',
    '"</centretype>" closes nothing: the open element is "<centertype>".',
  ],
  ['tags that cross', '<a>«<b»><c></c></a></b>', '"<b>" is not closed; write "</b>" before "</a>".'],
  [
    'one end tag too many',
    '<role><name>x</name>«</name>»</role>',
    '"</name>" closes nothing: the open element is "<role>".',
  ],
  [
    'an end tag after the root',
    '<role></role>\n«</role>»',
    '"</role>" closes nothing: every element is closed already.',
  ],
  ['names that differ in case', '<Role>«</role>»', '"</role>" closes nothing: the open element is "<Role>".'],
  [
    'an end tag with an attribute',
    '<role></role «a»="b">',
    'An end tag may contain only its name. Write "</role>".',
  ],
  [
    'an end tag that closes itself',
    '<role></role«/»>',
    'An end tag may contain only its name. Write "</role>".',
  ],
  ['an end tag without ">"', '<role>«</role»\n', '"</role" is not closed; its ">" is missing.'],
  [
    'a tag without ">"',
    '<role>\n  «<permkey»\n  <permlevel/>\n</role>',
    '"<permkey" is not closed; its ">" is missing.',
  ],
  ['a tag at the end of the file', '«<role»', '"<role" is not closed; its ">" is missing.'],
  [
    'a tag without a name',
    '<role>«<»></role>',
    '"<" starts a tag, but no name follows; write "&lt;" for the character itself.',
  ],
  [
    'a blank before the name',
    '<role>«<» name>x</name></role>',
    '"<" starts a tag, but no name follows; write "&lt;" for the character itself.',
  ],
  [
    'a bare "<"',
    '<role><name>a «<» b</name></role>',
    '"<" starts a tag, but no name follows; write "&lt;" for the character itself.',
  ],
  [
    'an end tag without a name',
    '<role>«</»></role>',
    '"</" starts a tag, but no name follows; write "&lt;" for the character itself.',
  ],
  ['a name that begins with a digit', '<role><«1st»/></role>', '"1st" is not a valid element name.'],
  ['a name with a mark', '<role><«a&b»/></role>', '"a&b" is not a valid element name.'],
  [
    'a no-break space after the name',
    '<role><«name\u00A0»>x</name></role>',
    '"nameU+00A0" is not a valid element name.',
  ],
  [
    'an invisible character in a name',
    '<role><«na\uFEFFme»/></role>',
    '"naU+FEFFme" is not a valid element name.',
  ],
];

const ATTRIBUTES: readonly Fault[] = [
  ['an attribute without value', '<role «scriptid»></role>', 'The attribute "scriptid" has no value.'],
  [
    'an attribute with "=" alone',
    '<role «scriptid»=></role>',
    'The value of the attribute "scriptid" must be in quotes.',
  ],
  [
    'a value without quotes',
    '<role «scriptid»=customrole_x></role>',
    'The value of the attribute "scriptid" must be in quotes.',
  ],
  [
    'a quote that is missing, with others behind',
    '<role scriptid=«"»customrole_x>\n  <a b="c"/>\n</role>',
    'The value of the attribute "scriptid" is not closed; a quote is missing.',
  ],
  [
    'a quote that is missing, on one line',
    '<role scriptid=«"»customrole_x><a b="c"/></role>',
    'The value of the attribute "scriptid" is not closed; a quote is missing.',
  ],
  [
    'a quote that is missing altogether',
    "<role scriptid=«'»customrole_x>\n  <a/>\n</role>",
    'The value of the attribute "scriptid" is not closed; a quote is missing.',
  ],
  ['"<" in a value', '<role a="1 «<» 2"></role>', '"<" is not allowed in an attribute; write "&lt;".'],
  ['a repeated attribute', '<role a="1" b="2" «a»="3"></role>', 'The attribute "a" is repeated. Keep one.'],
  [
    'a repeated attribute with a name of JavaScript',
    '<a __proto__="1" «__proto__»="2"/>',
    'The attribute "__proto__" is repeated. Keep one.',
  ],
  ['attributes without a blank between them', '<role a="1"«b»="2"></role>', 'A space is missing before "b".'],
  ['a quote too many', '<role a="1"«"»></role>', "'\"' is not expected in a tag. Remove it."],
  ['"=" without a name', '<role «=»"1"></role>', '"=" is not expected in a tag. Remove it.'],
  ['a slash before other marks', '<role «/» ></role>', '"/" is not expected in a tag. Remove it.'],
  ['a name that is none', '<role «1a»="x"></role>', '"1a" is not a valid attribute name.'],
];

const TEXT: readonly Fault[] = [
  [
    'a bare "&"',
    '<name>A «&» B</name>',
    '"&" starts a reference such as "&lt;"; write "&amp;" for the character itself.',
  ],
  [
    '"&" in a word',
    '<name>AT«&»T</name>',
    '"&" starts a reference such as "&lt;"; write "&amp;" for the character itself.',
  ],
  [
    'a reference without ";"',
    '<name>A «&»amp B</name>',
    '"&" starts a reference such as "&lt;"; write "&amp;" for the character itself.',
  ],
  [
    '"&;"',
    '<name>«&»;</name>',
    '"&" starts a reference such as "&lt;"; write "&amp;" for the character itself.',
  ],
  [
    'a reference of HTML',
    '<name>A«&nbsp;»B</name>',
    '"&nbsp;" is not known to XML. Write the character itself.',
  ],
  [
    'a reference in an attribute',
    '<a b="«&copy;»"/>',
    '"&copy;" is not known to XML. Write the character itself.',
  ],
  [
    '"&" in an attribute',
    '<a b="1«&»2"/>',
    '"&" starts a reference such as "&lt;"; write "&amp;" for the character itself.',
  ],
  [
    'a reference to no character',
    '<a>«&#0;»</a>',
    '"&#0;" stands for a character that XML does not allow. Write the character itself.',
  ],
  [
    'a reference to half a character',
    '<a>«&#xD800;»</a>',
    '"&#xD800;" stands for a character that XML does not allow. Write the character itself.',
  ],
  [
    'a reference beyond all characters',
    '<a>«&#x110000;»</a>',
    '"&#x110000;" stands for a character that XML does not allow. Write the character itself.',
  ],
  [
    'a number that is none',
    '<a b="«&#65z;»"/>',
    '"&#65z;" stands for a character that XML does not allow. Write the character itself.',
  ],
  [
    'a capital X',
    '<a>«&#X41;»</a>',
    '"&#X41;" stands for a character that XML does not allow. Write the character itself.',
  ],
  ['"]]>" in text', '<a>x «]]>» y</a>', '"]]>" is not allowed in text; write "]]&gt;".'],
  ['a control character', '<a>x«\u0001»y</a>', 'The character U+0001 is not allowed in XML. Remove it.'],
  ['a zero', '<a>x«\u0000»y</a>', 'The character U+0000 is not allowed in XML. Remove it.'],
  ['half a character', '<a>x«\uD83D»y</a>', 'The character U+D83D is not allowed in XML. Remove it.'],
  ['a character that is none', '<a>x«\uFFFE»y</a>', 'The character U+FFFE is not allowed in XML. Remove it.'],
  [
    'marks of a merge',
    '<role>\n«<<<<<<< HEAD»\n  <name>A</name>\n=======\n  <name>B</name>\n>>>>>>> other\n</role>',
    '"<<<<<<< HEAD" is left over from a merge. Resolve the conflict.',
  ],
  [
    'marks of a merge before the root',
    '«<<<<<<< HEAD»\n<role/>\n',
    '"<<<<<<< HEAD" is left over from a merge. Resolve the conflict.',
  ],
];

const MARKUP: readonly Fault[] = [
  [
    'a comment that is not closed',
    '<role>\n  «<!--» x >\n</role>',
    'This comment is not closed; its "-->" is missing.',
  ],
  [
    'a comment that closes too early',
    '<role>«<!--»-></role>',
    'This comment is not closed; its "-->" is missing.',
  ],
  ['"--" in a comment', '<role><!-- a «--» b --></role>', 'A comment must not contain "--" or end with "-".'],
  [
    'a comment that ends in "-"',
    '<role><!-- a «--»-></role>',
    'A comment must not contain "--" or end with "-".',
  ],
  [
    '"--" in a comment before the root',
    '<!-- a «--» b --><role/>',
    'A comment must not contain "--" or end with "-".',
  ],
  [
    'CDATA that is not closed',
    '<role>«<![CDATA[»x]]</role>',
    'This CDATA is not closed; its "]]>" is missing.',
  ],
  ['CDATA outside the root', '«<»![CDATA[x]]><role/>', 'There is text before the root element. Remove it.'],
  [
    'another declaration',
    '<role>«<!ELEMENT» a></role>',
    '"<!" can only start a comment or CDATA here. Remove it.',
  ],
  [
    'a section of another kind',
    '<role>«<![INCLUDE[x]]>»</role>',
    '"<!" can only start a comment or CDATA here. Remove it.',
  ],
  [
    'an instruction that is not closed',
    '<role>«<?»pi ></role>',
    'This processing instruction is not closed; its "?>" is missing.',
  ],
  [
    'an instruction without a name',
    '<role>«<? x ?>»</role>',
    '"<? x ?>" is not a processing instruction. Remove it.',
  ],
  [
    'an instruction named like the declaration',
    '<role>«<?XML x?>»</role>',
    '"<?XML x?>" is not a processing instruction. Remove it.',
  ],
  [
    'a declaration after a blank',
    ' «<?xml» version="1.0"?><role/>',
    'The XML declaration must be the first thing in the file. Remove what comes before it.',
  ],
  [
    'a declaration after a comment',
    '<!-- x -->\n«<?xml» version="1.0"?>\n<role/>',
    'The XML declaration must be the first thing in the file. Remove what comes before it.',
  ],
  [
    'a second declaration',
    '<?xml version="1.0"?>\n«<?xml» version="1.0"?>\n<role/>',
    'The XML declaration must be the first thing in the file. Remove what comes before it.',
  ],
  ...[
    '<?xml?>',
    '<?xml version=1.0?>',
    '<?xml encoding="UTF-8"?>',
    '<?xml version="1.0" x="y"?>',
    '<?xml version="1.0"',
  ].map(
    (declaration): Fault => [
      `the declaration ${declaration}`,
      `${declaration.replace('<?xml', '«<?xml»')}\n<role/>`,
      'The XML declaration cannot be read. Write <?xml version="1.0" encoding="UTF-8"?>.',
    ],
  ),
  [
    'another encoding than the declared',
    '<?xml version="1.0" encoding="«UTF-16»"?>\n<role/>',
    'The file declares the encoding "UTF-16" but is written in utf-8. Save it as UTF-8 and declare UTF-8.',
  ],
  [
    'an encoding that nobody knows',
    "<?xml version='1.0' encoding='«klingon»'?>\n<role/>",
    'The file declares the encoding "klingon" but is written in utf-8. Save it as UTF-8 and declare UTF-8.',
  ],
];

const OUTSIDE: readonly Fault[] = [
  ['two roots', '<role></role>\n«<role»></role>', 'A document has one root element; "<role>" is a second.'],
  ['two roots that close themselves', '<role/>«<a»/>', 'A document has one root element; "<a>" is a second.'],
  [
    'a root that closes itself, and another',
    '<role/>«<a»></a>',
    'A document has one root element; "<a>" is a second.',
  ],
  [
    'text after the root',
    '<role></role>\n«trailing» text',
    'There is text after the root element. Remove it.',
  ],
  ['text after a root that closes itself', '<role/>«x»', 'There is text after the root element. Remove it.'],
  ['a reference after the root', '<role></role>«&amp;»', 'There is text after the root element. Remove it.'],
  ['text before the root', '«role:» <role/>', 'There is text before the root element. Remove it.'],
  ['a mark before the root', '«>»<role/>', 'There is text before the root element. Remove it.'],
  [
    'a second byte order mark',
    ' «\uFEFF»<role/>',
    'The character U+FEFF is before the root element. Remove it.',
  ],
  [
    'a no-break space after the root',
    '<role/>\n«\u00A0»',
    'The character U+00A0 is after the root element. Remove it.',
  ],
  ['nothing', '«»', 'The file contains no element.'],
  ['white space alone', '«»\n\n', 'The file contains no element.'],
  ['comments alone', '«<!--» a -->\n<!-- b -->\n', 'The file contains no element.'],
];

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text,
  'CRLF and a byte order mark': (text) => `\uFEFF${text.replace(/\n/g, '\r\n')}`,
  'lone CR': (text) => text.replace(/\n/g, '\r'),
};

describe.each(Object.entries(FORMS))('faults, %s', (_form, write) => {
  test.each([...TAGS, ...ATTRIBUTES, ...TEXT, ...MARKUP, ...OUTSIDE])('%s', (_what, marked, message) => {
    const written = write(marked);
    const text = written.replace(/[«»]/g, '');
    const result = parseXml({ path: 'x.xml', text, encoding: 'utf-8' });
    if ('root' in result) throw new Error('There is no fault.');
    const { start, end, ...fault } = result.fault;
    expect(fault).toMatchObject({ kind: 'malformed', message });
    expect(`${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`).toBe(written);
  });
});

test('a place is a line and a column', () => {
  const source = { path: 'x.xml', text: '\uFEFF<role>\r\n\t<name>x</nam>\r\n</role>', encoding: 'utf-8' };
  const result = parseXml(source);
  expect('fault' in result && positionAt(source, result.fault.start)).toEqual({ line: 2, column: 9 });
});

test('a message shows no more than the beginning of a long name', () => {
  const result = parseXml({ path: 'x.xml', text: `<${'a'.repeat(100_000)}>`, encoding: 'utf-8' });
  expect('fault' in result && result.fault.message.length).toBeLessThan(200);
});
