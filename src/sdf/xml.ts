import { offsetAt, type Source } from './source.js';
import { faultInCharacters } from './xml-characters.js';
import { readOutside, type XmlComment } from './xml-content.js';
import { documentStart, faultInDeclaration } from './xml-declaration.js';
import type { XmlElement } from './xml-element.js';
import { type Faults, malformed, type XmlFault } from './xml-fault.js';
import { firstFault } from './xml-first-fault.js';
import { refusedFault, unsafeFault } from './xml-limits.js';
import { withoutInstructions } from './xml-markup.js';
import { type ParsedNode, parseElements, rangeOf, verdictOn } from './xml-parser.js';
import { readElement } from './xml-tree.js';

export type { XmlAttribute, XmlElement } from './xml-element.js';
export { MAX_CHARACTERS } from './xml-limits.js';
export { MAX_DEPTH } from './xml-parser.js';
export type { XmlComment, XmlFault };

export type XmlResult = { readonly root: XmlElement } | { readonly fault: XmlFault };

/**
 * Reads a text as one XML document.
 *
 * A text that is not well-formed, or that no parser should be given (document type, size, depth, names that
 * JavaScript reserves), gives one fault with its place. Nothing is thrown.
 *
 * The validator and the parser judge first. What they let pass is found where the parts of the document are read.
 */
export function parseXml(source: Source): XmlResult {
  const early = unsafeFault(source) ?? faultInCharacters(source) ?? faultInDeclaration(source);
  if (early) return { fault: early };
  const text = withoutInstructions(source.text);
  const verdict = verdictOn(text);
  if (verdict)
    return { fault: firstFault(source) ?? malformed(source, offsetAt(source, verdict), verdict.message) };
  try {
    return readDocument(source, parseElements(text));
  } catch (error) {
    const { message = String(error) } = error as Partial<Error>;
    return { fault: firstFault(source) ?? refusedFault(source, message) ?? malformed(source, 0, message) };
  }
}

function readDocument(source: Source, elements: readonly ParsedNode[]): XmlResult {
  const [first] = elements;
  const faults: Faults = { first: null };
  if (!first || elements.length > 1) return { fault: firstFault(source) ?? malformed(source, 0, NO_ROOT) };
  const { start, end } = rangeOf(first);
  readOutside(source, documentStart(source), start, 'before', faults);
  const root = readElement(source, first, null, faults);
  readOutside(source, end, source.text.length, 'after', faults);
  return faults.first ? { fault: firstFault(source) ?? faults.first } : { root };
}

const NO_ROOT = 'A document has one root element.';
