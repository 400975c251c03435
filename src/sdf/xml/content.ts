import type { Place, Source, Span } from '../source.js';
import { isSpace, readText, readVerbatim, skipSpace, skipSpaceBack } from './characters.js';
import { codePointName, type Faults, note, quoted } from './fault.js';
import { DELIMITED } from './markup.js';
import { isName, wordAt } from './tag.js';

/** A comment; the range includes its delimiters, `text` does not. */
export interface XmlComment extends Place {
  readonly text: string;
}

/** What stands between the child elements of an element, gathered piece by piece. */
export interface Content {
  /** Character data as XML means it. */
  text: string;
  /** From the first to the last mark of `text`; null as long as there is only white space. */
  textSpan: Span | null;
  comments: XmlComment[] | null;
}

export function emptyContent(): Content {
  return { text: '', textSpan: null, comments: null };
}

/** Reads a range that holds no element into `content`. */
export function readContent(
  source: Source,
  start: number,
  end: number,
  content: Content,
  faults: Faults,
): void {
  const { text } = source;
  let at = start;
  while (at < end) {
    if (text.charCodeAt(at) === LESS_THAN) {
      at = readMarkup(source, at, content, faults);
    } else {
      const next = text.indexOf('<', at);
      const stop = next === -1 || next > end ? end : next;
      readRun(source, at, stop, content, faults);
      at = stop;
    }
    if (faults.first) return;
  }
  if (at > end) note(faults, source, start, 'This markup cannot be read.');
}

const LESS_THAN = 60;

/** Reads a comment, CDATA or processing instruction and gives the offset after it. */
export function readMarkup(source: Source, start: number, content: Content, faults: Faults): number {
  const { text } = source;
  const delimited = DELIMITED.find(({ open }) => text.startsWith(open, start));
  if (!delimited) {
    note(faults, source, start, '"<!" can only start a comment or CDATA here. Remove it.');
    return text.length;
  }
  const { kind, open, close } = delimited;
  const inner = start + open.length;
  const innerEnd = text.indexOf(close, inner);
  if (innerEnd === -1) {
    note(faults, source, start, `This ${NAMES[kind]} is not closed; its "${close}" is missing.`, inner);
    return text.length;
  }
  const end = innerEnd + close.length;
  if (kind === 'comment') {
    checkComment(source, inner, innerEnd, faults);
    content.comments ??= [];
    content.comments.push({ source, start, end, text: readVerbatim(source, inner, innerEnd) });
  } else if (kind === 'cdata') {
    add(content, readVerbatim(source, inner, innerEnd), start, end);
  } else {
    checkInstruction(source, start, end, faults);
  }
  return end;
}

const NAMES = { comment: 'comment', cdata: 'CDATA', instruction: 'processing instruction' } as const;

/** Reads character data; its range leaves out the white space around it. */
function readRun(source: Source, start: number, end: number, content: Content, faults: Faults): void {
  const { text } = source;
  const visible = skipSpace(text, start, end);
  if (visible === end && content.text === '') return;
  const close = text.slice(start, end).indexOf(']]>');
  if (close !== -1)
    note(faults, source, start + close, '"]]>" is not allowed in text; write "]]&gt;".', start + close + 3);
  add(content, readText(source, start, end, faults), visible, skipSpaceBack(text, visible, end));
}

function add(content: Content, text: string, start: number, end: number): void {
  content.text += text;
  if (skipSpace(text, 0, text.length) === text.length) return;
  content.textSpan = { start: content.textSpan?.start ?? start, end };
}

function checkComment(source: Source, start: number, end: number, faults: Faults): void {
  const text = source.text.slice(start, end);
  const dashes = text.indexOf('--');
  const at = dashes === -1 && text.endsWith('-') ? text.length - 1 : dashes;
  if (at !== -1)
    note(faults, source, start + at, 'A comment must not contain "--" or end with "-".', start + at + 2);
}

/** A processing instruction begins with a name; that of the XML declaration belongs to the start of the file. */
function checkInstruction(source: Source, start: number, end: number, faults: Faults): void {
  const { text } = source;
  const target = wordAt(text, start + 2).replace(/\?.*$/s, '');
  if (target === 'xml') {
    const message = 'The XML declaration must be the first thing in the file. Remove what comes before it.';
    note(faults, source, start, message, start + '<?xml'.length);
  } else if (/^xml$/i.test(target) || !isName(target) || !endsTarget(text, start + 2 + target.length)) {
    const message = `${quoted(text.slice(start, end))} is not a processing instruction. Remove it.`;
    note(faults, source, start, message, end);
  }
}

function endsTarget(text: string, at: number): boolean {
  return text.startsWith('?>', at) || isSpace(text.charCodeAt(at));
}

/** Reads a range before or after the root element, in which only comments and instructions may stand. */
export function readOutside(
  source: Source,
  start: number,
  end: number,
  where: 'before' | 'after',
  faults: Faults,
): void {
  const content = emptyContent();
  const { text } = source;
  let at = skipSpace(text, start, end);
  while (at < end && !faults.first) {
    if (text.charCodeAt(at) !== LESS_THAN || text.startsWith('<![CDATA[', at))
      noteText(source, at, where, faults);
    else at = skipSpace(text, readMarkup(source, at, content, faults), end);
  }
}

function noteText(source: Source, start: number, where: 'before' | 'after', faults: Faults): void {
  const character = String.fromCodePoint(source.text.codePointAt(start) ?? 0);
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) {
    const message = `There is text ${where} the root element. Remove it.`;
    note(faults, source, start, message, start + Math.max(wordAt(source.text, start).length, 1));
  } else {
    const message = `The character ${codePointName(character)} is ${where} the root element. Remove it.`;
    note(faults, source, start, message, start + character.length);
  }
}
