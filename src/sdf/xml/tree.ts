import type { Source, Span } from '../source.js';
import { readAttributeText, trimSpace } from './characters.js';
import { type Content, emptyContent, readContent } from './content.js';
import { NONE, ReadElement, type XmlElement } from './element.js';
import { type Faults, note } from './fault.js';
import { childrenOf, MAX_DEPTH, nameOf, type ParsedNode, rangeOf } from './parser.js';
import { LIST, type PlainElement } from './plain.js';
import { attributesOf, readPlainTag } from './plain-tag.js';
import { inWhole, type Rest } from './rest.js';
import { readEndTag, readOpenTag } from './tag.js';

/** A text of which the elements are read. */
export interface Reading {
  readonly source: Source;
  /** What the parser has seen of it. */
  readonly rest: Rest;
  /** The plain elements, which it has not, that have no parent yet: the next ones last. */
  readonly plain: PlainElement[];
  readonly faults: Faults;
}

/** Reads an element and what is in it. The parser has refused whatever is nested too deep for that. */
export function readElement(reading: Reading, node: ParsedNode, parent: XmlElement | null): ReadElement {
  const { source, faults } = reading;
  const name = nameOf(node);
  const { start, end } = placeOf(reading, node);
  const tag = readTag(source, start, name, faults);
  const contentEnd = tag.selfClosing ? end : endOfContent(source, tag.end, end, name, faults);
  const nameEnd = start + 1 + name.length;
  const element = new ReadElement(source, start, end, name, nameEnd, tag.end, contentEnd, tag.selfClosing);
  element.parent = parent;
  element.attributes = tag.attributes;
  const content = emptyContent();
  const children: XmlElement[] = [];
  let at = tag.end;
  for (const childNode of childrenOf(node, name)) {
    if (faults.first) break;
    readBetween(reading, element, at, placeOf(reading, childNode).start, content, children);
    const child = readElement(reading, childNode, element);
    children.push(child);
    at = child.end;
  }
  readBetween(reading, element, at, contentEnd, content, children);
  if (children.length > 0) element.children = children;
  if (content.comments) element.comments = content.comments;
  const { textSpan } = content;
  if (textSpan) {
    element.text = trimSpace(content.text);
    element.textSpan = textSpan;
  }
  return element;
}

/** The range of a node in the whole text. */
function placeOf({ rest }: Reading, node: ParsedNode): Span {
  const { start, end } = rangeOf(node);
  return { start: inWhole(rest, start), end: inWhole(rest, end) };
}

/** Reads what stands between two elements that the parser has seen: text, comments, and plain elements. */
function readBetween(
  { source, plain, faults }: Reading,
  parent: XmlElement,
  start: number,
  end: number,
  content: Content,
  children: XmlElement[],
): void {
  let at = start;
  for (let next = plain.at(-1); next && next.end <= end; next = plain.at(-1)) {
    plain.pop();
    if (next.start < at) continue;
    if (isTooDeep(next, depthOf(parent))) throw new Error('Too many nested tags');
    readContent(source, at, next.start, content, faults);
    next.parent = parent;
    children.push(next);
    at = next.end;
  }
  readContent(source, at, end, content, faults);
}

/** Whether an element, or one in it, stands deeper than any may. */
function isTooDeep({ children }: XmlElement, depth: number): boolean {
  if (depth >= MAX_DEPTH) return true;
  return depth + LIST >= MAX_DEPTH && children.some((child) => isTooDeep(child, depth + 1));
}

/** How many levels an element and those around it are. */
function depthOf({ parent }: XmlElement): number {
  return parent ? depthOf(parent) + 1 : 1;
}

/** The opening tag. Nearly all are plain, and those are not looked at attribute by attribute. */
function readTag(source: Source, start: number, name: string, faults: Faults) {
  const end = start + 1 + name.length;
  const plain = readPlainTag(source.text, start);
  if (plain?.nameEnd === end)
    return { attributes: attributesOf(source, plain), selfClosing: false, end: plain.end };
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
