import fc from 'fast-check';
import type { Source, Span } from '../../src/sdf/source.js';
import type { XmlElement } from '../../src/sdf/xml/xml.js';

/** A document that is known through and through: how it is written, and what its parts and their ranges are. */
export interface KnownDocument {
  readonly source: Source;
  readonly root: KnownElement;
}

/** An element as `parseXml` has to give it, without source and parent. */
export interface KnownElement extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  readonly attributes: readonly (Span & { readonly name: string; readonly text: string })[];
  readonly children: readonly KnownElement[];
  readonly comments: readonly (Span & { readonly text: string })[];
  readonly text: string;
  readonly textSpan: Span | null;
  readonly contentSpan: Span;
  readonly selfClosing: boolean;
}

/** A parsed element in the form of a known one. */
export function knownForm(element: XmlElement): KnownElement {
  const { start, end, name, nameSpan, text, textSpan, contentSpan, selfClosing } = element;
  return {
    ...{ start, end, name, nameSpan, text, textSpan, contentSpan, selfClosing },
    attributes: element.attributes.map(({ source: _, ...attribute }) => attribute),
    comments: element.comments.map(({ source: _, ...comment }) => comment),
    children: element.children.map(knownForm),
  };
}

/** Characters as they are written, and as they are meant. `\n` is written as the line break of the document. */
type Piece = readonly [written: string, meant: string];

type Node = TextNode | MarkupNode | ElementNode;

interface TextNode {
  readonly kind: 'text';
  readonly pieces: readonly Piece[];
}

interface MarkupNode {
  readonly kind: 'comment' | 'cdata' | 'instruction';
  readonly text: string;
}

interface ElementNode {
  readonly kind: 'element';
  readonly name: string;
  readonly space: string;
  readonly attributes: readonly AttributeNode[];
  readonly content: readonly Node[] | null;
}

interface AttributeNode {
  readonly name: string;
  readonly before: string;
  readonly equals: string;
  readonly quote: '"' | "'";
  readonly pieces: readonly Piece[];
}

const PLAIN = [
  'a',
  'FULL',
  'é',
  '\u00A0',
  '𝄞',
  '\u2028',
  '-',
  '[',
  ']',
  '>',
  '/',
  '=',
  '?',
  '!',
  ' ',
  '  ',
  '\t',
  '\n',
];
const REFERENCES: readonly Piece[] = [
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&#65;', 'A'],
  ['&#x1F600;', '😀'],
  ['&#32;', ' '],
  ['&#10;', '\n'],
  ['&#0013;', '\r'],
];
const NAMES = ['a', 'role', 'b-c', 'x.y', 'p:q', '_', 'é', 'toString', 'hasOwnProperty', 'a1'];

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...PLAIN).map((text): Piece => [text, text]),
    fc.constantFrom(...REFERENCES),
  ),
  { maxLength: 5 },
);
const words = (banned: RegExp) =>
  fc
    .array(fc.constantFrom(...PLAIN, '<', '&', '"', "'", '<b>', ']]', '<!'), { maxLength: 5 })
    .map((parts) => parts.join('').replace(banned, ''));
const blank = fc.constantFrom(' ', '\n', '\t', ' \n  ');
const maybeBlank = fc.constantFrom('', '', '', ' ', '\n\t');

const attribute = fc.record({
  name: fc.constantFrom(...NAMES, '__proto__', 'constructor'),
  before: blank,
  equals: fc.constantFrom('=', '=', ' = ', '\n=\t'),
  quote: fc.constantFrom('"' as const, "'" as const),
  pieces,
});

const { element } = fc.letrec<{ element: ElementNode; node: Node }>((tie) => ({
  element: fc.record({
    kind: fc.constant('element' as const),
    name: fc.constantFrom(...NAMES),
    space: maybeBlank,
    attributes: fc.uniqueArray(attribute, { selector: ({ name }) => name, maxLength: 3 }),
    content: fc.option(fc.array(tie('node'), { maxLength: 5, depthIdentifier: 'xml' }), { freq: 4 }),
  }),
  node: fc.oneof(
    { depthSize: 'small', depthIdentifier: 'xml' },
    fc.record({ kind: fc.constant('text' as const), pieces }),
    fc.record({ kind: fc.constant('comment' as const), text: words(/-/g) }),
    fc.record({ kind: fc.constant('cdata' as const), text: words(/\]\]>|>/g) }),
    fc.record({ kind: fc.constant('instruction' as const), text: words(/\?/g) }),
    tie('element'),
  ),
}));

const outside = fc.array(
  fc.oneof(
    blank.map((text) => text),
    words(/-/g).map((text) => `<!--${text}-->`),
    words(/\?/g).map((text) => `<?pi ${text}?>`),
  ),
  { maxLength: 3 },
);

/** Any well-formed document, in any form: line breaks, byte order mark, XML declaration. */
export const knownDocument: fc.Arbitrary<KnownDocument> = fc
  .record({
    mark: fc.constantFrom('', '\uFEFF'),
    declaration: fc.constantFrom(
      '',
      '<?xml version="1.0" encoding="UTF-8"?>',
      "<?xml version='1.1' standalone='yes' ?>",
    ),
    lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
    before: outside,
    root: element,
    after: outside,
  })
  .map(({ mark, declaration, lineBreak, before, root, after }) => {
    const writer: Writer = { text: mark + declaration, lineBreak };
    write(writer, before.join(''));
    const known = writeElement(writer, root);
    write(writer, after.join(''));
    return { source: { path: 'x.xml', text: writer.text, encoding: 'utf-8' }, root: known };
  });

interface Writer {
  text: string;
  readonly lineBreak: string;
}

function write(writer: Writer, text: string): Span {
  const start = writer.text.length;
  writer.text += text.replaceAll('\n', writer.lineBreak);
  return { start, end: writer.text.length };
}

function writeElement(writer: Writer, { name, space, attributes, content }: ElementNode): KnownElement {
  const { start } = write(writer, '<');
  const nameSpan = write(writer, name);
  const known = attributes.map((node) => writeAttribute(writer, node));
  write(writer, content === null ? `${space}/>` : `${space}>`);
  const contentStart = writer.text.length;
  const gathered: Gathered = { children: [], comments: [], text: '', spans: [] };
  for (const node of joined(content ?? [])) writeNode(writer, node, gathered);
  const contentEnd = writer.text.length;
  if (content !== null) write(writer, `</${name}${space}>`);
  const { children, comments, text, spans } = gathered;
  const [first, last] = [spans.at(0), spans.at(-1)];
  return {
    start,
    end: writer.text.length,
    name,
    nameSpan,
    attributes: known,
    children,
    comments,
    text: text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''),
    textSpan: first && last ? { start: first.start, end: last.end } : null,
    contentSpan: { start: contentStart, end: contentEnd },
    selfClosing: content === null,
  };
}

function writeAttribute(writer: Writer, { name, before, equals, quote, pieces }: AttributeNode) {
  write(writer, `${before}${name}${equals}${quote}`);
  const span = write(writer, pieces.map(([written]) => written).join(''));
  write(writer, quote);
  const text = pieces
    .map(([written, meant]) => (written === meant ? meant.replace(/[\t\n]/g, ' ') : meant))
    .join('');
  return { name, ...span, text };
}

interface Gathered {
  readonly children: KnownElement[];
  readonly comments: (Span & { readonly text: string })[];
  text: string;
  readonly spans: Span[];
}

function writeNode(writer: Writer, node: Node, gathered: Gathered): void {
  if (node.kind === 'element') gathered.children.push(writeElement(writer, node));
  else if (node.kind === 'text') writeText(writer, node, gathered);
  else if (node.kind === 'comment')
    gathered.comments.push({ ...write(writer, `<!--${node.text}-->`), text: node.text });
  else if (node.kind === 'instruction') write(writer, `<?pi ${node.text}?>`);
  else gather(gathered, node.text, write(writer, `<![CDATA[${node.text}]]>`));
}

function writeText(writer: Writer, { pieces }: TextNode, gathered: Gathered): void {
  const { start, end } = write(writer, pieces.map(([written]) => written).join(''));
  const raw = writer.text.slice(start, end);
  const lead = /^[ \t\r\n]*/.exec(raw)?.[0].length ?? 0;
  const trail = /[ \t\r\n]*$/.exec(raw)?.[0].length ?? 0;
  const meant = pieces.map(([, text]) => text).join('');
  gather(gathered, meant, { start: start + lead, end: end - trail });
}

function gather(gathered: Gathered, text: string, span: Span): void {
  gathered.text += text;
  if (/[^ \t\r\n]/.test(text)) gathered.spans.push(span);
}

/** Texts that follow each other are one. They may not hold "]]>": every "]" is left out. */
function joined(nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.kind === 'text' && node.kind === 'text')
      result[result.length - 1] = { kind: 'text', pieces: [...last.pieces, ...node.pieces] };
    else result.push(node);
  }
  return result.map((node) =>
    node.kind === 'text' ? { ...node, pieces: node.pieces.filter(([written]) => written !== ']') } : node,
  );
}
