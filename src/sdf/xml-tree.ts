import type { Source, Span } from './source.js';
import { readAttributeText, trimSpace } from './xml-characters.js';
import { type Content, emptyContent, readContent } from './xml-content.js';
import type { XmlElement } from './xml-element.js';
import { type Faults, note } from './xml-fault.js';
import { readLeaves } from './xml-leaves.js';
import { childrenOf, MAX_DEPTH, nameOf, type ParsedNode, rangeOf } from './xml-parser.js';
import { readEndTag, readOpenTag } from './xml-tag.js';

/** A text of which the elements are read. */
export interface Reading {
  readonly source: Source;
  /** The leaves that the parser has not seen and that are yet to be read: the next ones last. */
  readonly leaves: Span[];
  readonly unread: Unread | null;
  readonly faults: Faults;
}

/** Elements of a name that appear to be empty where they are nothing but leaves, none of which is of interest. */
export interface Unread {
  readonly element: string;
  /** What has to stand in the text of such an element for it to be read. */
  readonly unless: string;
}

/** Reads an element and what is in it. The parser has refused whatever is nested too deep for that. */
export function readElement(reading: Reading, node: ParsedNode, parent: XmlElement | null): XmlElement {
  const { source, faults } = reading;
  const name = nameOf(node);
  const { start, end } = rangeOf(node);
  const tag = readTag(source, start, name, faults);
  const contentEnd = tag.selfClosing ? end : endOfContent(source, tag.end, end, name, faults);
  const children: XmlElement[] = [];
  const element: Draft = {
    source,
    start,
    end,
    name,
    parent,
    nameSpan: { start: start + 1, end: start + 1 + name.length },
    attributes: tag.attributes,
    children,
    comments: NONE,
    text: '',
    textSpan: null,
    contentSpan: { start: tag.end, end: contentEnd },
    selfClosing: tag.selfClosing,
  };
  if (isUnread(reading, element)) return element;
  const content = emptyContent();
  let at = tag.end;
  for (const childNode of childrenOf(node, name)) {
    if (faults.first) break;
    children.push(...readBetween(reading, element, at, rangeOf(childNode).start, content));
    const child = readElement(reading, childNode, element);
    children.push(child);
    at = child.end;
  }
  children.push(...readBetween(reading, element, at, contentEnd, content));
  element.text = trimSpace(content.text);
  element.textSpan = content.textSpan;
  element.comments = content.comments ?? NONE;
  return element;
}

function isUnread({ source, leaves, unread }: Reading, { name, contentSpan }: XmlElement): boolean {
  if (name !== unread?.element) return false;
  const run = leaves.at(-1);
  const { start, end } = contentSpan;
  if (run?.start !== start || run.end !== end || source.text.slice(start, end).includes(unread.unless))
    return false;
  leaves.pop();
  return true;
}

/** Reads what stands between two elements that the parser has seen: text, comments, and leaves, which it gives. */
function readBetween(
  { source, leaves, faults }: Reading,
  parent: XmlElement,
  start: number,
  end: number,
  content: Content,
): readonly XmlElement[] {
  const found: XmlElement[] = [];
  let at = start;
  for (let run = leaves.at(-1); run && run.end <= end; run = leaves.at(-1)) {
    leaves.pop();
    if (run.start < at) continue;
    if (depthOf(parent) === MAX_DEPTH) throw new Error('Too many nested tags');
    readContent(source, at, run.start, content, faults);
    at = run.start;
    for (const leaf of readLeaves(parent, run, faults)) {
      readContent(source, at, leaf.start, content, faults);
      found.push(leaf);
      at = leaf.end;
    }
  }
  readContent(source, at, end, content, faults);
  return found;
}

/** How many levels an element and those around it are. */
function depthOf({ parent }: XmlElement): number {
  return parent ? depthOf(parent) + 1 : 1;
}

/** The opening tag. Most have no attributes, and their names are known: those are not read again. */
function readTag(source: Source, start: number, name: string, faults: Faults) {
  const end = start + 1 + name.length;
  if (source.text[end] === '>') return { attributes: NONE, selfClosing: false, end: end + 1 };
  const tag = readOpenTag(source, start, faults);
  if (tag?.name !== name) {
    note(faults, source, start, UNREADABLE);
    return { attributes: NONE, selfClosing: false, end };
  }
  const attributes = tag.attributes.map((attribute) => ({
    source,
    ...attribute,
    text: readAttributeText(source, attribute.start, attribute.end, faults),
  }));
  return { attributes, selfClosing: tag.selfClosing, end: tag.end };
}

/** The offset at which the end tag of an element begins. */
function endOfContent(source: Source, start: number, end: number, name: string, faults: Faults): number {
  const { text } = source;
  const usual = end - name.length - '</>'.length;
  if (text.startsWith('</', usual) && text.startsWith(name, usual + 2)) return usual;
  const at = text.lastIndexOf('</', end - 1);
  const tag = at < start ? null : readEndTag(source, at, faults);
  if (tag?.name !== name || tag.end !== end) note(faults, source, start, UNREADABLE);
  return Math.max(at, start);
}

const UNREADABLE = 'This element cannot be read.';

/** An element while it is read. */
type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] };

/** Most elements have neither attributes nor comments: they share one list of none. */
const NONE: readonly never[] = Object.freeze([]);
