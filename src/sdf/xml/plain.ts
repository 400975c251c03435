import type { Source } from '../source.js';
import { skipSpace } from './characters.js';
import { type Leaf, ReadElement } from './element.js';
import { endOfLeaf, endOfLeaves, readLeaf } from './leaf.js';
import { nextMarkup } from './markup.js';
import { attributesOf, type PlainTag, readPlainTag } from './plain-tag.js';

/** Rows of a name of which nothing is of interest: they appear to be empty. */
export interface Unread {
  readonly element: string;
  /** What has to stand in the text of such a row for it to be read. */
  readonly unless: string;
}

/** A leaf, a row, which holds leaves alone, or a list, which holds rows and leaves. */
export type PlainElement = Leaf | ReadElement;

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
  const reader: Reader = { source, unread };
  const elements: PlainElement[] = [];
  const root = nextTag(text, 0);
  const row = root === -1 ? null : readElement(reader, root, ROW, elements);
  if (row) return { elements: [row], isRoot: true };
  for (let at = root; at !== -1; at = nextTag(text, Math.max(at + 1, elements.at(-1)?.end ?? 0))) {
    const element = at === root ? null : readElement(reader, at, LIST, elements);
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
}

/**
 * Reads the element at an offset, if it is plain. If not, what comes first in it may be: that is added to `pieces`.
 *
 * @param levels how many levels of elements may be in it
 */
function readElement(
  reader: Reader,
  start: number,
  levels: number,
  pieces: PlainElement[],
): PlainElement | null {
  const { source, unread } = reader;
  const leafEnd = endOfLeaf(source.text, start);
  if (leafEnd !== -1) return readLeaf(source, start, leafEnd);
  const tag = levels === 0 ? null : readPlainTag(source.text, start);
  if (!tag) return null;
  const empty = unread && unreadRow(source, tag, unread);
  if (empty) return empty;
  const children: PlainElement[] = [];
  const contentEnd = readChildren(reader, tag.end, levels - 1, children);
  const element = contentEnd === null ? null : closed(source, tag, contentEnd);
  if (element) return withChildren(element, children);
  for (const child of children) pieces.push(child);
  return null;
}

/** Reads elements that only white space parts, and gives the offset at which they end; null where one is not plain. */
function readChildren(
  reader: Reader,
  start: number,
  levels: number,
  children: PlainElement[],
): number | null {
  const { text } = reader.source;
  let at = skipSpace(text, start, text.length);
  while (text.charCodeAt(at) === LESS_THAN && text.charCodeAt(at + 1) !== SLASH) {
    const child = readElement(reader, at, levels, children);
    if (!child) return null;
    children.push(child);
    at = skipSpace(text, child.end, text.length);
  }
  return at;
}

/** A row that need not be read; null for any other element. */
function unreadRow(source: Source, tag: PlainTag, { element, unless }: Unread): ReadElement | null {
  const { text } = source;
  const { start, nameEnd, end } = tag;
  if (nameEnd - start - 1 !== element.length || !text.startsWith(element, start + 1)) return null;
  const row = closed(source, tag, endOfLeaves(text, end));
  return row && !text.slice(start, row.end).includes(unless) ? row : null;
}

/** An element of which the content ends at an offset; null where no end tag of its name stands there. */
function closed(source: Source, tag: PlainTag, contentEnd: number): ReadElement | null {
  const { text } = source;
  const { start, nameEnd, end: contentStart } = tag;
  const name = text.slice(start + 1, nameEnd);
  const end = contentEnd + name.length + '</>'.length;
  if (!text.startsWith('</', contentEnd) || !text.startsWith(`${name}>`, contentEnd + 2)) return null;
  const element = new ReadElement(source, start, end, name, nameEnd, contentStart, contentEnd, false);
  element.attributes = attributesOf(source, tag);
  return element;
}

function withChildren(element: ReadElement, children: readonly PlainElement[]): ReadElement {
  for (const child of children) child.parent = element;
  element.children = children;
  return element;
}
