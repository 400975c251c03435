import type { Source, Span } from '../source.js';
import { skipSpace } from './characters.js';
import { type Faults, note, quoted } from './fault.js';

/** An opening tag as it is written. */
export interface OpenTag extends Span {
  readonly name: string;
  readonly attributes: readonly WrittenAttribute[];
  readonly selfClosing: boolean;
}

/** An attribute as it is written; the range is that of the value between the quotes. */
export interface WrittenAttribute extends Span {
  readonly name: string;
}

/** An end tag as it is written. */
export interface EndTag extends Span {
  readonly name: string;
}

const START = ':A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D';
const NAME_START = `${START}\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD`;
/**
 * A name by XML 1.0, section 2.3, as the validator and the parser know it: without the rare scripts beyond U+FFFF,
 * and without U+1680 and U+FEFF, which JavaScript counts as white space.
 */
const NAME = new RegExp(`^[${NAME_START}][${NAME_START}\\-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040]*$`);
/** What stands where a name is due: all up to white space or a mark that ends it. */
const WORD = /[^\t\n\r "'<=>/]*/y;

/** Whether a text is a name of XML. */
export function isName(text: string): boolean {
  return NAME.test(text) && !/\s/.test(text);
}

/** The word at an offset; may be empty, or no name. */
export function wordAt(text: string, start: number): string {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0] ?? '';
}

/** Reads the opening tag at an offset; null, with the fault noted, where it is none. */
export function readOpenTag(source: Source, start: number, faults: Faults): OpenTag | null {
  const { text } = source;
  const name = readElementName(source, start, '<', faults);
  if (name === null) return null;
  const attributes: WrittenAttribute[] = [];
  const names = new Set<string>();
  let at = start + 1 + name.length;
  for (;;) {
    const next = skipSpace(text, at, text.length);
    if (text[next] === '>') return { name, attributes, selfClosing: false, start, end: next + 1 };
    if (text.startsWith('/>', next)) return { name, attributes, selfClosing: true, start, end: next + 2 };
    if (!startsAttribute(source, next, { start, end: at, name }, faults)) return null;
    const attribute = readAttribute(source, next, faults);
    if (!attribute) return null;
    if (names.has(attribute.name)) {
      const message = `The attribute ${quoted(attribute.name)} is repeated. Keep one.`;
      note(faults, source, next, message, next + attribute.name.length);
      return null;
    }
    names.add(attribute.name);
    attributes.push(attribute);
    at = attribute.end + 1;
  }
}

/** Reads the end tag at an offset; null, with the fault noted, where it is none. */
export function readEndTag(source: Source, start: number, faults: Faults): EndTag | null {
  const { text } = source;
  const name = readElementName(source, start, '</', faults);
  if (name === null) return null;
  const nameEnd = start + 2 + name.length;
  const end = skipSpace(text, nameEnd, text.length);
  if (text[end] === '>') return { name, start, end: end + 1 };
  if (end === text.length || text[end] === '<') {
    noteUnended(source, { start, end: nameEnd }, faults);
  } else {
    const message = `An end tag may contain only its name. Write ${quoted(`</${name}>`)}.`;
    note(faults, source, end, message, end + Math.max(wordAt(text, end).length, 1));
  }
  return null;
}

function readElementName(source: Source, start: number, open: '<' | '</', faults: Faults): string | null {
  const nameStart = start + open.length;
  const name = wordAt(source.text, nameStart);
  if (isName(name)) return name;
  if (name === '') {
    const message = `"${open}" starts a tag, but no name follows; write "&lt;" for the character itself.`;
    note(faults, source, start, message, nameStart);
  } else {
    note(faults, source, nameStart, `${quoted(name)} is not a valid element name.`, nameStart + name.length);
  }
  return null;
}

/** Whether a name begins at an offset, with white space between it and `before`, what the tag holds up to there. */
function startsAttribute(
  source: Source,
  start: number,
  before: Span & { readonly name: string },
  faults: Faults,
): boolean {
  const { text } = source;
  if (start >= text.length || text[start] === '<') {
    noteUnended(source, { start: before.start, end: before.start + 1 + before.name.length }, faults);
    return false;
  }
  const name = wordAt(text, start);
  const end = start + Math.max(name.length, 1);
  const shown = text[start] === '"' ? "'\"'" : quoted(name || (text[start] ?? ''));
  if (name === '') note(faults, source, start, `${shown} is not expected in a tag. Remove it.`, end);
  else if (start === before.end) note(faults, source, start, `A space is missing before ${shown}.`, end);
  else if (!isName(name)) note(faults, source, start, `${shown} is not a valid attribute name.`, end);
  else return true;
  return false;
}

function readAttribute(source: Source, start: number, faults: Faults): WrittenAttribute | null {
  const { text } = source;
  const name = wordAt(text, start);
  const end = start + name.length;
  const equals = skipSpace(text, end, text.length);
  const open = skipSpace(text, equals + 1, text.length);
  const quote = text[open];
  if (text[equals] !== '=') {
    note(faults, source, start, `The attribute ${quoted(name)} has no value.`, end);
  } else if (quote !== '"' && quote !== "'") {
    note(faults, source, start, `The value of the attribute ${quoted(name)} must be in quotes.`, end);
  } else {
    const value = readValue(source, open, name, faults);
    return value && { name, ...value };
  }
  return null;
}

/** The range between the quote at an offset and its partner. */
function readValue(source: Source, open: number, name: string, faults: Faults): Span | null {
  const { text } = source;
  const start = open + 1;
  const close = text.indexOf(text[open] ?? '', start);
  const end = close === -1 ? text.length : close;
  const angle = text.slice(start, end).indexOf('<');
  if (close !== -1 && angle === -1) return { start, end };
  if (close === -1 || /[>\n\r]/.test(text.slice(start, start + angle))) {
    const message = `The value of the attribute ${quoted(name)} is not closed; a quote is missing.`;
    note(faults, source, open, message, start);
  } else {
    const message = '"<" is not allowed in an attribute; write "&lt;".';
    note(faults, source, start + angle, message, start + angle + 1);
  }
  return null;
}

function noteUnended(source: Source, { start, end }: Span, faults: Faults): void {
  note(
    faults,
    source,
    start,
    `${quoted(source.text.slice(start, end))} is not closed; its ">" is missing.`,
    end,
  );
}
