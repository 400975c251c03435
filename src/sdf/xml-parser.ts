import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Position, Span } from './source.js';

/** Far deeper than what NetSuite exports: of the real objects surveyed the deepest has 7 levels. */
export const MAX_DEPTH = 64;

/** A node of fast-xml-parser in `preserveOrder`: its children under its name, and its range under a symbol. */
export type ParsedNode = Readonly<Record<string, readonly ParsedNode[]>>;

/** Elements and their places are all that is asked of the parser: it leaves out whatever else it can. */
const parser = new XMLParser({
  preserveOrder: true,
  captureMetaData: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: false,
  parseTagValue: false,
  tagValueProcessor: () => '',
  onDangerousProperty: (name) => name,
  jPath: false,
  // The parser allows one level more than it is told.
  maxNestedTags: MAX_DEPTH - 1,
});

/** The elements of a text that `verdictOn` lets pass. Throws for names and depths that the parser refuses. */
export function parseElements(text: string): readonly ParsedNode[] {
  return elementsIn(parser.parse(text) as readonly ParsedNode[]);
}

/** What the validator objects to, in its own words; null where it lets the text pass. */
export function verdictOn(text: string): (Position & { readonly message: string }) | null {
  const verdict = XMLValidator.validate(text);
  if (verdict === true) return null;
  const { msg, line, col } = verdict.err;
  return { message: msg, line, column: col || 1 };
}

/** The name of an element. */
export function nameOf(node: ParsedNode): string {
  for (const name in node) return name;
  return TEXT;
}

/** The range of an element, from `<` to `>`. */
export function rangeOf(node: ParsedNode): Span {
  const { startIndex, endIndex } = (node as unknown as Record<symbol, ParsedRange>)[META_DATA] ?? NOWHERE;
  return { start: startIndex, end: endIndex };
}

/** The child elements of an element, in their order. */
export function childrenOf(node: ParsedNode, name: string): readonly ParsedNode[] {
  return elementsIn(node[name] ?? []);
}

function elementsIn(nodes: readonly ParsedNode[]): readonly ParsedNode[] {
  return nodes.some((node) => nameOf(node) === TEXT) ? nodes.filter((node) => nameOf(node) !== TEXT) : nodes;
}

/** CDATA is kept as an empty text. */
const TEXT = '#text';

interface ParsedRange {
  readonly startIndex: number;
  readonly endIndex: number;
}

const META_DATA = XMLParser.getMetaDataSymbol() as unknown as symbol;
const NOWHERE: ParsedRange = { startIndex: 0, endIndex: 0 };
