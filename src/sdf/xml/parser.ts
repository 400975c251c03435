import { XMLParser } from 'fast-xml-parser';
import type { Span } from '../source.js';

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
  // No entity is resolved, and yet each text that is parsed gets a table of entities made for it unless there is one.
  entityDecoder: {
    reset() {},
    setXmlVersion() {},
    addInputEntities() {},
    setExternalEntities() {},
    decode: (text) => text,
  },
  // The parser allows one level more than it is told.
  maxNestedTags: MAX_DEPTH - 1,
});

/**
 * The elements of a text. The parser builds something of nearly any text, well-formed or not: what it says is no more
 * than a claim, until each piece has been read at its place. Throws for names and depths that it refuses.
 */
export function parseElements(text: string): readonly ParsedNode[] {
  return elementsIn(parser.parse(text) as readonly ParsedNode[]);
}

/** The name of an element. */
export function nameOf(node: ParsedNode): string {
  for (const name in node) return name;
  return TEXT;
}

/** The range of an element, from `<` to `>`. One that is not closed has none. */
export function rangeOf(node: ParsedNode): Span {
  const { startIndex, endIndex } = (node as unknown as Record<symbol, ParsedRange>)[META_DATA] ?? NOWHERE;
  return { start: startIndex, end: endIndex ?? startIndex };
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
  readonly endIndex?: number;
}

const META_DATA = XMLParser.getMetaDataSymbol() as unknown as symbol;
const NOWHERE: ParsedRange = { startIndex: 0, endIndex: 0 };
