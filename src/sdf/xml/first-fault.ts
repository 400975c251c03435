import { hasByteOrderMark, type Source } from '../source.js';
import { readAttributeText } from './characters.js';
import { emptyContent, readContent, readMarkup, readOutside } from './content.js';
import { documentStart } from './declaration.js';
import { type Faults, note, quoted, type XmlFault } from './fault.js';
import { readEndTag, readOpenTag } from './tag.js';

/** How far a text has been read. */
interface Reader {
  readonly source: Source;
  readonly faults: Faults;
  /** The opening tags that wait for their end tags. */
  readonly open: { readonly name: string; readonly start: number }[];
  hasRoot: boolean;
}

/**
 * The first fault of a text that is known to be malformed: where a person would look for it, and in words for
 * people. Null where it finds none.
 */
export function firstFault(source: Source): XmlFault | null {
  const { text } = source;
  const reader: Reader = { source, faults: { first: null }, open: [], hasRoot: false };
  let at = documentStart(source);
  while (at < text.length && !reader.faults.first) {
    const next = text.indexOf('<', at);
    const stop = next === -1 ? text.length : next;
    if (at < stop) readText(reader, at, stop);
    at = next === -1 ? stop : readMark(reader, next);
  }
  noteUnfinished(reader);
  return reader.faults.first;
}

function readText({ source, faults, open, hasRoot }: Reader, start: number, end: number): void {
  if (open.length > 0) readContent(source, start, end, emptyContent(), faults);
  else readOutside(source, start, end, hasRoot ? 'after' : 'before', faults);
}

/** Reads what the `<` at an offset begins, and gives the offset after it. */
function readMark(reader: Reader, start: number): number {
  const { source, faults, open } = reader;
  const next = source.text[start + 1];
  if (isMergeMark(source, start)) return noteMergeMark(reader, start);
  if (next === '/') return readEnd(reader, start);
  if (next !== '!' && next !== '?') return readStart(reader, start);
  if (open.length === 0) readText(reader, start, start + 1);
  return readMarkup(source, start, emptyContent(), faults);
}

function readStart(reader: Reader, start: number): number {
  const { source, faults, open, hasRoot } = reader;
  const tag = readOpenTag(source, start, faults);
  if (!tag) return source.text.length;
  for (const { start, end } of tag.attributes) readAttributeText(source, start, end, faults);
  if (hasRoot && open.length === 0) {
    const message = `A document has one root element; ${quoted(`<${tag.name}>`)} is a second.`;
    note(faults, source, start, message, start + 1 + tag.name.length);
  }
  reader.hasRoot = true;
  if (!tag.selfClosing) open.push(tag);
  return tag.end;
}

function readEnd({ source, faults, open }: Reader, start: number): number {
  const tag = readEndTag(source, start, faults);
  if (!tag) return source.text.length;
  const last = open.pop();
  if (last?.name === tag.name) return tag.end;
  const end = quoted(`</${tag.name}>`);
  if (!last) {
    note(faults, source, start, `${end} closes nothing: every element is closed already.`, tag.end);
  } else if (open.some(({ name }) => name === tag.name)) {
    noteUnclosed(source, last, `write ${quoted(`</${last.name}>`)} before ${end}`, faults);
  } else {
    note(
      faults,
      source,
      start,
      `${end} closes nothing: the open element is ${quoted(`<${last.name}>`)}.`,
      tag.end,
    );
  }
  return tag.end;
}

/** Whether an offset begins a line such as `<<<<<<< HEAD`. */
function isMergeMark({ text }: Source, start: number): boolean {
  return /^<{7}[ \r\n]/.test(text.slice(start, start + 8)) && !/[^\r\n\uFEFF]/.test(text[start - 1] ?? '\n');
}

function noteMergeMark({ source, faults }: Reader, start: number): number {
  const end = source.text.slice(start, start + LONGEST_MARK).search(/[\n\r]|$/);
  const mark = source.text.slice(start, start + end);
  note(
    faults,
    source,
    start,
    `${quoted(mark)} is left over from a merge. Resolve the conflict.`,
    start + end,
  );
  return source.text.length;
}

const LONGEST_MARK = 200;

/** What the end of the file leaves open. */
function noteUnfinished({ source, faults, open, hasRoot }: Reader): void {
  const last = open.at(-1);
  if (last) noteUnclosed(source, last, `the file ends before ${quoted(`</${last.name}>`)}`, faults);
  else if (!hasRoot) note(faults, source, hasByteOrderMark(source) ? 1 : 0, 'The file contains no element.');
}

function noteUnclosed(
  source: Source,
  { name, start }: { readonly name: string; readonly start: number },
  how: string,
  faults: Faults,
): void {
  note(faults, source, start, `${quoted(`<${name}>`)} is not closed; ${how}.`, start + 1 + name.length);
}
