import type { Source } from '../source.js';
import { skipSpace } from './characters.js';
import { type Leaf, Row } from './element.js';
import { endOfLeaf, endOfLeaves, readLeaf } from './leaf.js';
import { nextMarkup } from './markup.js';
import { attributesOf, type PlainTag, readPlainTag } from './plain-tag.js';
import { sharedName } from './shared-text.js';

/** Rows of which nothing is of interest: they appear to be empty. */
export interface Unread {
  /** The name of such rows; null for any. */
  readonly element: string | null;
  /** What has to stand in the text of such a row for it to be read. */
  readonly unless: string;
}

/** A leaf, a row, which holds leaves alone, or a list, which holds rows and leaves. */
export type PlainElement = Leaf | Row;

/** How many levels of plain elements may be in a plain element: those of a row, and those of a list. */
const ROW = 1;
export const LIST = 2;

/** The plain elements of a text, as far as they stand in no other one, in their order. */
export interface Plain {
  readonly elements: PlainElement[];
  /** Whether the root of the text is one of them. Then it is the only one, and nothing after it was looked at. */
  readonly isRoot: boolean;
}

/**
 * Finds and reads the plain elements of a text. They are well-formed, whatever the rest of it is. A root that is more
 * than a row is left to the parser, which has to say that there is one.
 */
export function readPlain(source: Source, unread: Unread | null): Plain {
  const { text } = source;
  const elements: PlainElement[] = [];
  const reader: Reader = { source, unread, found: elements, named: -1 };
  const root = nextTag(text, 0);
  const row = root === -1 ? null : readElement(reader, root, ROW);
  if (row) return { elements: [row], isRoot: true };
  for (let at = root; at !== -1; at = nextTag(text, Math.max(at + 1, elements.at(-1)?.end ?? 0))) {
    const element = at === root ? null : readElement(reader, at, LIST);
    if (element) elements.push(element);
  }
  return { elements, isRoot: false };
}

/** The next offset at which an opening tag may begin; -1 for none. */
function nextTag(text: string, from: number): number {
  let at = text.indexOf('<', from);
  while (at !== -1) {
    const mark = text.charCodeAt(at + 1);
    if (mark === EXCLAMATION_MARK || mark === QUESTION_MARK)
      at = text.indexOf('<', nextMarkup(text, at)?.end ?? text.length);
    else if (mark === SLASH) at = text.indexOf('<', at + 1);
    else return at;
  }
  return at;
}

const SLASH = 47;
const LESS_THAN = 60;
const EXCLAMATION_MARK = 33;
const QUESTION_MARK = 63;

interface Reader {
  readonly source: Source;
  readonly unread: Unread | null;
  /** What was read and has no parent yet. The children of an element are the last ones, until it is read to its end. */
  readonly found: PlainElement[];
  /** Where the text next says what makes a row one to be read; -1 where nobody has looked yet. */
  named: number;
}

/**
 * Reads the element at an offset, if it is plain. If not, what comes first in it may be: that stays with what was found.
 *
 * @param levels how many levels of elements may be in it
 */
function readElement(reader: Reader, start: number, levels: number): PlainElement | null {
  const { source, unread, found } = reader;
  const leafEnd = endOfLeaf(source.text, start);
  if (leafEnd !== -1) return readLeaf(source, start, leafEnd);
  const tag = levels === 0 ? null : readPlainTag(source.text, start);
  if (!tag) return null;
  const empty = unread && unreadRow(reader, tag, unread);
  if (empty) return empty;
  const first = found.length;
  const contentEnd = readChildren(reader, tag.end, levels - 1);
  const element = contentEnd === null ? null : closed(source, tag, contentEnd);
  if (!element) return null;
  element.children = found.slice(first);
  found.length = first;
  for (const child of element.children as readonly PlainElement[]) child.parent = element;
  return element;
}

/** Reads elements that only white space parts, and gives the offset at which they end; null where one is not plain. */
function readChildren(reader: Reader, start: number, levels: number): number | null {
  const { text } = reader.source;
  let at = skipSpace(text, start, text.length);
  while (text.charCodeAt(at) === LESS_THAN && text.charCodeAt(at + 1) !== SLASH) {
    const child = readElement(reader, at, levels);
    if (!child) return null;
    reader.found.push(child);
    at = skipSpace(text, child.end, text.length);
  }
  return at;
}

/** A row that need not be read; null for any other element. */
function unreadRow(reader: Reader, tag: PlainTag, { element, unless }: Unread): Row | null {
  const { source } = reader;
  const { text } = source;
  const { start, nameEnd, end } = tag;
  const isMeant =
    element === null || (nameEnd - start - 1 === element.length && text.startsWith(element, start + 1));
  const row = isMeant ? closed(source, tag, endOfLeaves(text, end)) : null;
  if (!row) return null;
  if (reader.named < start) reader.named = nextOf(text, unless, start);
  return reader.named < row.end ? null : row;
}

/** The offset at which a text says a word next; beyond all offsets where it does not. */
function nextOf(text: string, word: string, from: number): number {
  const at = text.indexOf(word, from);
  return at === -1 ? Number.POSITIVE_INFINITY : at;
}

/** An element of which the content ends at an offset; null where no end tag of its name stands there. */
function closed(source: Source, tag: PlainTag, contentEnd: number): Row | null {
  const { text } = source;
  const { start, nameEnd, end: contentStart } = tag;
  const name = sharedName(text, start + 1, nameEnd);
  const end = contentEnd + name.length + '</>'.length;
  if (!text.startsWith('</', contentEnd) || !text.startsWith(name, contentEnd + 2) || text[end - 1] !== '>')
    return null;
  return new Row(source, start, end, name, contentStart, attributesOf(source, tag));
}
