import fc from 'fast-check';

/** An element to be written: text, or elements. */
export interface Node {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly Node[];
}

/** How somebody writes a file. */
export interface Handwriting {
  readonly lineBreak: '\n' | '\r\n';
  readonly hasMark: boolean;
  readonly hasDeclaration: boolean;
  readonly indent: string;
  readonly endsWithBreak: boolean;
  /** Which way each element is written, in turn; 0 is the plain one. */
  readonly ways: readonly number[];
}

export const handwriting: fc.Arbitrary<Handwriting> = fc.record({
  lineBreak: fc.constantFrom('\n' as const, '\r\n' as const),
  hasMark: fc.boolean(),
  hasDeclaration: fc.boolean(),
  indent: fc.constantFrom('  ', '\t', '    '),
  endsWithBreak: fc.boolean(),
  ways: fc.oneof(
    fc.constant([0]),
    fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(11) }), {
      minLength: 1,
      maxLength: 30,
    }),
  ),
});

/** A document as somebody writes it. */
export function write(root: Node, hand: Handwriting): string {
  const { lineBreak, hasMark, hasDeclaration, indent, endsWithBreak, ways } = hand;
  let turn = 0;
  const nextWay = () => ways[turn++ % ways.length] ?? 0;
  const lines: string[] = [];
  writeInto(lines, root, '', indent, nextWay);
  const text = [...(hasDeclaration ? ['<?xml version="1.0" encoding="UTF-8"?>'] : []), ...lines].join('\n');
  return `${hasMark ? '\uFEFF' : ''}${(endsWithBreak ? `${text}\n` : text).replaceAll('\n', lineBreak)}`;
}

function writeInto(lines: string[], node: Node, indent: string, unit: string, nextWay: () => number): void {
  const { name, content } = node;
  const way = nextWay();
  const open = `<${name}${attributesOf(node, way)}`;
  const own = (some: readonly string[]) => some.map((line) => indent + line);
  if (content.length === 0) lines.push(...own([emptyElement(open, name, way)]));
  else if (typeof content === 'string') lines.push(...own(leaf(open, name, content, way)));
  else {
    const inner: string[] = [];
    for (const child of content) writeInto(inner, child, unit, unit, nextWay);
    lines.push(...own(branch([`${open}>`, ...inner, `</${name}>`], unit, way)));
  }
}

function attributesOf({ attributes = {} }: Node, way: number): string {
  const quote = way === 6 ? "'" : '"';
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}=${quote}${value}${quote}`);
  return all.join('') + (way === 7 ? ' ' : '');
}

function branch(whole: readonly string[], unit: string, way: number): string[] {
  const [start, last, end = ''] = [whole.slice(0, -2), whole.at(-2), whole.at(-1)];
  if (way === 1) return [whole.map((line) => line.trimStart()).join('')];
  if (way === 2) return ['<!-- before & -->', ...whole];
  if (way === 3) return [...whole.slice(0, -1), `${unit}<!-- <permission/> -->`, end];
  if (way === 4) return [...whole.slice(0, -1), '', `${end}<!-- after -->`];
  if (way === 5) return [...start, `${last}<!-- beside -->${end}`];
  return [...whole];
}

function emptyElement(open: string, name: string, way: number): string {
  if (way === 1) return `${open}/>`;
  if (way === 2) return `${open} />`;
  if (way === 3) return `${open}><!-- empty --></${name}>`;
  if (way === 4) return `${open}> </${name}>`;
  if (way === 5) return `${open}><![CDATA[]]></${name}>`;
  return `${open}></${name}>`;
}

function leaf(open: string, name: string, value: string, way: number): string[] {
  const [first = '', ...rest] = value;
  const around = (inside: string) => `${open}>${inside}</${name}>`;
  const plain = around(escaped(value));
  if (way === 1) return [around(` ${escaped(value)}\t`)];
  if (way === 2) return [around(`<!-- note -->${escaped(value)}`)];
  if (way === 3) return [around(`${escaped(value)}<!-- note -->`)];
  if (way === 4) return [around(`<![CDATA[${value}]]>`)];
  if (way === 5) return [around(`&#x${first.codePointAt(0)?.toString(16)};${escaped(rest.join(''))}`)];
  if (way === 8) return [`${open}>`, escaped(value), `</${name}>`];
  if (way === 9) return [`${plain} <!-- beside -->`];
  if (way === 10) return ['<!-- before -->', plain];
  if (way === 11) return [`<!-- before -->${plain}`];
  return [plain];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
