import type { Source } from './source.js';
import { readAttributeText, trimSpace } from './xml-characters.js';
import { emptyContent, readContent } from './xml-content.js';
import type { XmlElement } from './xml-element.js';
import { type Faults, note } from './xml-fault.js';
import { childrenOf, nameOf, type ParsedNode, rangeOf } from './xml-parser.js';
import { readEndTag, readOpenTag } from './xml-tag.js';

/** Reads an element and what is in it. The parser has refused whatever is nested too deep for that. */
export function readElement(
  source: Source,
  node: ParsedNode,
  parent: XmlElement | null,
  faults: Faults,
): XmlElement {
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
  const content = emptyContent();
  let at = tag.end;
  for (const childNode of childrenOf(node, name)) {
    if (faults.first) break;
    readContent(source, at, rangeOf(childNode).start, content, faults);
    const child = readElement(source, childNode, element, faults);
    children.push(child);
    at = child.end;
  }
  readContent(source, at, contentEnd, content, faults);
  element.text = trimSpace(content.text);
  element.textSpan = content.textSpan;
  element.comments = content.comments ?? NONE;
  return element;
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
