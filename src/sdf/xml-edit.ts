import { hasByteOrderMark, lineBreakOf, type Place, type Source } from './source.js';
import { writtenName } from './value.js';
import { skipSpaceBack } from './xml/characters.js';
import type { XmlElement } from './xml/xml.js';

/** A change of one file: `text` takes the place of the range. Edits of one fix never overlap. */
export interface Edit extends Place {
  readonly text: string;
}

/** An element to be written: a name with text, or with elements. */
export interface NewElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly NewElement[];
}

/** Gives an element this text in place of its own. */
export function setText(element: XmlElement, text: string): Edit {
  const { source, textSpan, contentSpan, selfClosing } = element;
  if (textSpan) return { source, ...textSpan, text: escapeText(text) };
  if (!selfClosing)
    return { source, start: contentSpan.start, end: contentSpan.start, text: escapeText(text) };
  return open(element, escapeText(text));
}

/** Gives an element another name in both of its tags. */
export function rename(element: XmlElement, name: string): Edit[] {
  const { source, nameSpan, contentSpan, selfClosing } = element;
  const opening = { source, ...nameSpan, text: name };
  if (selfClosing) return [opening];
  const start = contentSpan.end + '</'.length;
  return [opening, { source, start, end: start + writtenName(element).length, text: name }];
}

/** Takes an element out, with its lines where nothing else stands on them. */
export function remove(element: XmlElement): Edit {
  const { source, start, end } = element;
  const indent = indentBefore(element);
  const lineEnd = endOfLine(source, end);
  if (indent === null || lineEnd === null) return { source, start, end, text: '' };
  return { source, start: start - indent.length, end: lineEnd, text: '' };
}

/** Adds an element as the last child, indented as its neighbours are. */
export function append(parent: XmlElement, child: NewElement): Edit {
  const { source } = parent;
  const last = parent.children.at(-1);
  const layout = layoutOf(parent);
  const lines = renderLines(child, layout.unit).map((line) => layout.child + line);
  const block = lines.join(layout.lineBreak);
  if (last && startsLine(last)) {
    const at = afterComments(parent, last);
    return { source, start: at, end: at, text: layout.lineBreak + block };
  }
  if (last) return { source, start: last.end, end: last.end, text: render(child) };
  const content = `${layout.lineBreak}${block}${layout.lineBreak}${layout.parent}`;
  if (parent.selfClosing) return open(parent, content);
  return { source, start: afterContent(parent), end: parent.contentSpan.end, text: content };
}

/** Gives an element that closes itself content and an end tag. */
function open(element: XmlElement, content: string): Edit {
  const { source, start, end } = element;
  const slash = skipSpaceBack(source.text, start, end - '/>'.length);
  return { source, start: slash, end, text: `>${content}</${writtenName(element)}>` };
}

/** The offset after the last child and the comments that stand behind it on its line. */
function afterComments(parent: XmlElement, last: XmlElement): number {
  let at = last.end;
  for (const comment of parent.comments) {
    if (comment.start < at) continue;
    if (!/^[ \t]*$/.test(parent.source.text.slice(at, comment.start))) break;
    at = comment.end;
  }
  return at;
}

/** An element as text on lines of its own: what a user would write. */
export function renderLines(element: NewElement, unit = '  '): string[] {
  const attributes = Object.entries(element.attributes ?? {}).map(
    ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
  );
  const open = `<${element.name}${attributes.join('')}>`;
  const close = `</${element.name}>`;
  if (typeof element.content === 'string') return [`${open}${escapeText(element.content)}${close}`];
  const inner = element.content.flatMap((child) => renderLines(child, unit)).map((line) => unit + line);
  return [open, ...inner, close];
}

/** An element as text on one line. */
export function render(element: NewElement): string {
  return renderLines(element, '').join('');
}

/** Text as XML shows it between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** White space before the end tag of an element without children is replaced, a comment is kept. */
function afterContent(parent: XmlElement): number {
  return skipSpaceBack(parent.source.text, parent.contentSpan.start, parent.contentSpan.end);
}

interface Layout {
  readonly parent: string;
  readonly child: string;
  readonly unit: string;
  readonly lineBreak: string;
}

function layoutOf(parent: XmlElement): Layout {
  const { source } = parent;
  const own = indentOf(parent);
  const sibling = parent.children.find(startsLine);
  const unit = sibling ? unitBetween(own, indentOf(sibling)) : unitOf(source);
  return {
    parent: own,
    child: sibling ? indentOf(sibling) : own + unit,
    unit,
    lineBreak: lineBreakOf(source),
  };
}

function unitBetween(outer: string, inner: string): string {
  return inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : '  ';
}

/** The indentation of the first indented line of a file; two blanks where there is none. */
function unitOf(source: Source): string {
  return /\n([ \t]+)</.exec(source.text)?.[1] ?? '  ';
}

function startsLine(element: XmlElement): boolean {
  return indentBefore(element) !== null;
}

function indentOf(element: XmlElement): string {
  return indentBefore(element) ?? '';
}

/** The white space between the start of the line and an element, or null where something else stands there. */
function indentBefore({ source, start }: Place): string | null {
  const { text } = source;
  let at = start;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  const isLineStart = at === 0 || text[at - 1] === '\n' || (at === 1 && hasByteOrderMark(source));
  return isLineStart ? text.slice(at, start) : null;
}

/** The offset after the line break that ends a line, or null where more than blanks stands before it. */
function endOfLine({ text }: Source, start: number): number | null {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  if (text.startsWith('\r\n', at)) return at + 2;
  if (text[at] === '\n') return at + 1;
  return at === text.length ? at : null;
}
