import type { Source } from '../source.js';
import { faultInCharacters } from './characters.js';
import { readOutside, type XmlComment } from './content.js';
import { documentStart, faultInDeclaration } from './declaration.js';
import type { XmlElement } from './element.js';
import { type Faults, malformed, type XmlFault } from './fault.js';
import { firstFault } from './first-fault.js';
import { faultInMarkup, MAX_CHARACTERS, refusedFault, tooLarge } from './limits.js';
import { withoutInstructions } from './markup.js';
import { parseElements } from './parser.js';
import { type PlainElement, readPlain, type Unread } from './plain.js';
import { type Rest, restOf } from './rest.js';
import { readElement } from './tree.js';

export type { XmlAttribute, XmlElement } from './element.js';
export { MAX_CHARACTERS } from './limits.js';
export { MAX_DEPTH } from './parser.js';
export type { Unread, XmlComment, XmlFault };

export type XmlResult = { readonly root: XmlElement } | { readonly fault: XmlFault };

/**
 * Reads a text as one XML document.
 *
 * A text that is not well-formed, or that no parser should be given (document type, size, depth, names that
 * JavaScript reserves), gives one fault with its place. Nothing is thrown.
 *
 * Plain elements are read where they stand. The parser gets the rest, and says where the other elements are; each is then
 * read there, tags and all that is between them: a text that the elements do not cover without a gap is not well-formed.
 *
 * @param unread rows in which only something certain is of interest
 */
export function parseXml(source: Source, unread: Unread | null = null): XmlResult {
  if (source.text.length > MAX_CHARACTERS) return { fault: tooLarge(source) };
  try {
    return readDocument(source, unread);
  } catch (error) {
    const { message = String(error) } = error as Partial<Error>;
    return { fault: firstFault(source) ?? refusedFault(source, message) ?? malformed(source, 0, message) };
  }
}

function readDocument(source: Source, unread: Unread | null): XmlResult {
  const { elements, isRoot } = readPlain(source, unread);
  const rest = restOf(source.text, elements);
  const early =
    faultInMarkup(source, rest.text) ?? faultInCharacters(source, rest.text) ?? faultInDeclaration(source);
  if (early) return { fault: early };
  const faults: Faults = { first: null };
  const root = isRoot ? elements[0] : readParsed(source, elements, rest, faults);
  if (!root) return { fault: firstFault(source) ?? malformed(source, 0, NO_ROOT) };
  readOutside(source, documentStart(source), root.start, 'before', faults);
  readOutside(source, root.end, source.text.length, 'after', faults);
  return faults.first ? { fault: firstFault(source) ?? faults.first } : { root };
}

/** The root element, where the parser is asked for all that is not plain; null where it does not find one. */
function readParsed(source: Source, plain: PlainElement[], rest: Rest, faults: Faults): XmlElement | null {
  const [first, second] = parseElements(withoutInstructions(rest.text));
  return first && !second ? readElement({ source, rest, plain: plain.reverse(), faults }, first, null) : null;
}

const NO_ROOT = 'A document has one root element.';
