import type { Source, Span } from './source.js';
import { faultInCharacters } from './xml-characters.js';
import { readOutside, type XmlComment } from './xml-content.js';
import { documentStart, faultInDeclaration } from './xml-declaration.js';
import type { XmlElement } from './xml-element.js';
import { type Faults, malformed, type XmlFault } from './xml-fault.js';
import { firstFault } from './xml-first-fault.js';
import { leafRuns, withoutLeaves } from './xml-leaves.js';
import { refusedFault, unsafeFault } from './xml-limits.js';
import { withoutInstructions } from './xml-markup.js';
import { type ParsedNode, parseElements, rangeOf } from './xml-parser.js';
import { readElement, type Unread } from './xml-tree.js';

export type { XmlAttribute, XmlElement } from './xml-element.js';
export { MAX_CHARACTERS } from './xml-limits.js';
export { MAX_DEPTH } from './xml-parser.js';
export type { Unread, XmlComment, XmlFault };

export type XmlResult = { readonly root: XmlElement } | { readonly fault: XmlFault };

/**
 * Reads a text as one XML document.
 *
 * A text that is not well-formed, or that no parser should be given (document type, size, depth, names that
 * JavaScript reserves), gives one fault with its place. Nothing is thrown.
 *
 * The parser says where the elements are. Each is then read where it stands, tags and all that is between them: a text
 * that the elements do not cover without a gap is not well-formed.
 *
 * @param unread elements in which only something certain is of interest
 */
export function parseXml(source: Source, unread: Unread | null = null): XmlResult {
  const early = unsafeFault(source) ?? faultInCharacters(source) ?? faultInDeclaration(source);
  if (early) return { fault: early };
  try {
    const leaves = leafRuns(source);
    const elements = parseElements(withoutLeaves(withoutInstructions(source.text), leaves));
    return readDocument(source, elements, leaves.reverse(), unread);
  } catch (error) {
    const { message = String(error) } = error as Partial<Error>;
    return { fault: firstFault(source) ?? refusedFault(source, message) ?? malformed(source, 0, message) };
  }
}

function readDocument(
  source: Source,
  elements: readonly ParsedNode[],
  leaves: Span[],
  unread: Unread | null,
): XmlResult {
  const [first] = elements;
  const faults: Faults = { first: null };
  if (!first || elements.length > 1) return { fault: firstFault(source) ?? malformed(source, 0, NO_ROOT) };
  const { start, end } = rangeOf(first);
  readOutside(source, documentStart(source), start, 'before', faults);
  const root = readElement({ source, leaves, unread, faults }, first, null);
  readOutside(source, end, source.text.length, 'after', faults);
  return faults.first ? { fault: firstFault(source) ?? faults.first } : { root };
}

const NO_ROOT = 'A document has one root element.';
