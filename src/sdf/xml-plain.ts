import type { Source } from './source.js';
import { isSpace, readText, skipSpace, skipSpaceBack } from './xml-characters.js';
import { Leaf, ReadElement, type XmlAttribute } from './xml-element.js';
import type { Faults } from './xml-fault.js';
import { DELIMITED } from './xml-markup.js';

/** What XML allows in a text or a value, but for `<`, `>`, `&` and a quote, and for what takes two units. */
const MARK = "!#-%'-;=?-\\uD7FF\\uE000-\\uFFFD";
const TEXT = `[\\t\\n\\r "${MARK}]*`;

/**
 * A leaf is an element that holds text alone, without attributes, in the form that NetSuite writes. It is found to be
 * well-formed in one step: nine in ten elements are such, and the parser takes thirty times as long for one.
 */
const LEAF = new RegExp(
  `<(?!(?:constructor|prototype)>)([A-Za-z][\\w.]*)>${TEXT}(?:&(?:amp|lt|gt|quot|apos);${TEXT})*</\\1>`,
  'y',
);

/** The opening tag of what may be a row: an element that holds leaves alone, with one attribute at most. */
const ROW_TAG = new RegExp(
  `<(?!(?:constructor|prototype)[>\\t\\n\\r ])[A-Za-z][\\w.]*(?:[\\t\\n\\r ]+[A-Za-z][\\w.]*="[ ${MARK}]*")?>`,
  'y',
);

/** Rows of a name of which nothing is of interest: they appear to be empty. */
export interface Unread {
  readonly element: string;
  /** What has to stand in the text of such a row for it to be read. */
  readonly unless: string;
}

/** A leaf or a row. */
export type PlainElement = Leaf | ReadElement;

/** The plain elements of a text: its rows, and its leaves that stand in none, in their order. */
export interface Plain {
  readonly elements: PlainElement[];
  /** Whether the root of the text is plain. Then it is the only one, and what comes after it is not looked at. */
  readonly isRoot: boolean;
}

/** Finds and reads the plain elements of a text. They are well-formed, whatever the rest of it is. */
export function readPlain(source: Source, unread: Unread | null): Plain {
  const { text } = source;
  const elements: PlainElement[] = [];
  let root = -1;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const start = at;
    const mark = text.charCodeAt(start + 1);
    if (mark === SLASH) {
      at = start + 1;
    } else if (mark === EXCLAMATION_MARK || mark === QUESTION_MARK) {
      at = endOfDelimited(text, start);
    } else {
      at = readElement(source, start, unread, elements);
      if (root === -1) root = start;
      if (elements[0]?.start === root) return { elements, isRoot: true };
    }
  }
  return { elements, isRoot: false };
}

const SLASH = 47;
const EXCLAMATION_MARK = 33;
const QUESTION_MARK = 63;

/**
 * Reads a leaf or row, or what leaves come first in any other element, and gives the offset after it. An offset at
 * which no element begins is passed over.
 */
function readElement(source: Source, start: number, unread: Unread | null, found: PlainElement[]): number {
  const { text } = source;
  const leafEnd = endOfLeaf(text, start);
  if (leafEnd !== -1) {
    found.push(leaf(source, start, leafEnd));
    return leafEnd;
  }
  ROW_TAG.lastIndex = start;
  if (!ROW_TAG.test(text)) return start + 1;
  const tag = { source, start, nameEnd: endOfName(text, start), end: ROW_TAG.lastIndex };
  const empty = unread && unreadRow(tag, unread);
  if (empty) {
    found.push(empty);
    return empty.end;
  }
  const leaves = readLeaves(source, tag.end);
  const contentEnd = skipSpace(text, leaves.at(-1)?.end ?? tag.end, text.length);
  const own = row(tag, contentEnd);
  if (own) found.push(withChildren(own, leaves));
  else for (const leaf of leaves) found.push(leaf);
  return own?.end ?? contentEnd;
}

/** The opening tag of what may be a row. */
interface RowTag {
  readonly source: Source;
  readonly start: number;
  readonly nameEnd: number;
  readonly end: number;
}

/** A row that need not be read; null for any other element. */
function unreadRow(tag: RowTag, { element, unless }: Unread): ReadElement | null {
  const { source, start, nameEnd, end } = tag;
  const { text } = source;
  if (nameEnd - start - 1 !== element.length || !text.startsWith(element, start + 1)) return null;
  const own = row(tag, endOfLeaves(text, end));
  return own && !text.slice(start, own.end).includes(unless) ? own : null;
}

/** A row without what is in it, if its content ends at an offset; null where no end tag of its name stands there. */
function row({ source, start, nameEnd, end: tagEnd }: RowTag, contentEnd: number): ReadElement | null {
  const { text } = source;
  const name = text.slice(start + 1, nameEnd);
  const end = contentEnd + name.length + '</>'.length;
  if (text.slice(contentEnd, end) !== `</${name}>`) return null;
  const element = new ReadElement(source, start, end, name, nameEnd, tagEnd, contentEnd, false);
  if (tagEnd > nameEnd + 1) element.attributes = [attribute(source, nameEnd, tagEnd)];
  return element;
}

/** The attribute of a row: a name, `="`, a value in which nothing is to be resolved, and `">`. */
function attribute(source: Source, start: number, tagEnd: number): XmlAttribute {
  const { text } = source;
  const nameStart = skipSpace(text, start, tagEnd);
  const equals = text.indexOf('=', nameStart);
  const [valueStart, valueEnd] = [equals + '="'.length, tagEnd - '">'.length];
  const name = text.slice(nameStart, equals);
  return { source, start: valueStart, end: valueEnd, name, text: text.slice(valueStart, valueEnd) };
}

function withChildren(row: ReadElement, leaves: readonly Leaf[]): ReadElement {
  for (const leaf of leaves) leaf.parent = row;
  row.children = leaves;
  return row;
}

/** The leaves from an offset on that only white space parts. */
function readLeaves(source: Source, start: number): Leaf[] {
  const { text } = source;
  const leaves: Leaf[] = [];
  let at = skipSpace(text, start, text.length);
  for (let end = endOfLeaf(text, at); end !== -1; end = endOfLeaf(text, at)) {
    leaves.push(leaf(source, at, end));
    at = skipSpace(text, end, text.length);
  }
  return leaves;
}

/** The offset after the leaves from an offset on that only white space parts, and after the white space behind them. */
function endOfLeaves(text: string, start: number): number {
  let at = skipSpace(text, start, text.length);
  for (let end = endOfLeaf(text, at); end !== -1; end = endOfLeaf(text, at))
    at = skipSpace(text, end, text.length);
  return at;
}

/** The offset after the leaf that begins at an offset; -1 where none does. */
function endOfLeaf(text: string, start: number): number {
  LEAF.lastIndex = start;
  return LEAF.test(text) ? LEAF.lastIndex : -1;
}

function leaf(source: Source, start: number, end: number): Leaf {
  const { text } = source;
  const nameEnd = text.indexOf('>', start);
  const name = text.slice(start + 1, nameEnd);
  const contentEnd = end - name.length - '</>'.length;
  const textStart = skipSpace(text, nameEnd + 1, contentEnd);
  if (textStart === contentEnd) return new Leaf(source, start, end, name, '', -1, -1);
  const textEnd = skipSpaceBack(text, textStart, contentEnd);
  const meant = readText(source, textStart, textEnd, NO_FAULTS);
  return new Leaf(source, start, end, name, meant, textStart, textEnd);
}

/** The references of a leaf are known ones. */
const NO_FAULTS: Faults = { first: null };

function endOfName(text: string, start: number): number {
  let at = start + 1;
  while (!isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== GREATER_THAN) at += 1;
  return at;
}

const GREATER_THAN = 62;

function endOfDelimited(text: string, start: number): number {
  const delimited = DELIMITED.find(({ open }) => text.startsWith(open, start));
  if (!delimited) return start + 1;
  const end = text.indexOf(delimited.close, start + delimited.open.length);
  return end === -1 ? text.length : end + delimited.close.length;
}
