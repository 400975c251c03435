import type { Source } from '../source.js';
import { codePointName, type Faults, malformed, note, quoted, type XmlFault } from './fault.js';
import { sharedText } from './shared-text.js';

/** What XML 1.0, section 2.2, does not allow: most control characters, halves of surrogate pairs, FFFE and FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** A reference with its name or number, an ampersand that begins none, or a line break. */
const REFERENCE_OR_BREAK = /&(?:#(\d+)|#x([\dA-Fa-f]+)|([^\s;&<#][^\s;&<]*));|&[^\s;&<]*;?|\r\n?/;

/** What is resolved in character data and in attributes, and what the white space in it stands for. */
const IN_TEXT = { pattern: new RegExp(REFERENCE_OR_BREAK, 'g'), space: '\n' };
const IN_ATTRIBUTE = { pattern: new RegExp(`${REFERENCE_OR_BREAK.source}|[\\t\\n]`, 'g'), space: ' ' };

/** The first character that XML does not allow, or null; by the part of the text in which there can be one. */
export function faultInCharacters(source: Source, part: string): XmlFault | null {
  const found = FORBIDDEN.test(part) ? FORBIDDEN.exec(source.text) : null;
  if (!found) return null;
  const message = `The character ${codePointName(found[0])} is not allowed in XML. Remove it.`;
  return malformed(source, found.index, message, found.index + 1);
}

/** White space of XML: blank, tab, LF and CR. Others, such as the no-break space, are text. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** The first offset from `start` on that is no white space, at most `end`. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** The offset after the last character before `end` that is no white space, at least `start`. */
export function skipSpaceBack(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** A text without the white space around it. */
export function trimSpace(text: string): string {
  const start = skipSpace(text, 0, text.length);
  return text.slice(start, skipSpaceBack(text, start, text.length));
}

/** Character data as XML means it: references resolved, every line break LF. */
export function readText(source: Source, start: number, end: number, faults: Faults): string {
  const raw = sharedText(source.text, start, end);
  return raw.includes('&') || raw.includes('\r') ? resolve(source, start, raw, IN_TEXT, faults) : raw;
}

/** An attribute's value as XML means it: references resolved, every other white space a blank. */
export function readAttributeText(source: Source, start: number, end: number, faults: Faults): string {
  return resolve(source, start, source.text.slice(start, end), IN_ATTRIBUTE, faults);
}

/** Text in which nothing is resolved, as in CDATA and comments: every line break is LF. */
export function readVerbatim(source: Source, start: number, end: number): string {
  const raw = source.text.slice(start, end);
  return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
}

/** Resolves what is found in a text of the source, up to the first fault. */
function resolve(
  source: Source,
  start: number,
  raw: string,
  { pattern, space }: typeof IN_TEXT,
  faults: Faults,
): string {
  const parts: string[] = [];
  let at = 0;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(raw); found && !faults.first; found = pattern.exec(raw)) {
    const meant = found[0].startsWith('&') ? characterOf(found) : space;
    if (meant === undefined) noteReference(source, start + found.index, found[0], faults);
    parts.push(raw.slice(at, found.index), meant ?? found[0]);
    at = found.index + found[0].length;
  }
  return parts.join('') + raw.slice(at);
}

/** The character that a reference stands for; undefined where XML knows none. */
function characterOf([, decimal, hex, name]: RegExpExecArray): string | undefined {
  return name === undefined ? numbered(decimal, hex) : PREDEFINED.get(name);
}

/** The character of a numeric reference; undefined where XML does not allow it. */
function numbered(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  if (!(code > 0 && code <= 0x10ffff)) return undefined;
  const character = String.fromCodePoint(code);
  return FORBIDDEN.test(character) ? undefined : character;
}

function noteReference(source: Source, start: number, found: string, faults: Faults): void {
  const isLone = found.length < 3 || !found.endsWith(';');
  const end = start + (isLone ? 1 : found.length);
  note(faults, source, start, isLone ? LONE_AMPERSAND : unknownReference(found), end);
}

const LONE_AMPERSAND = '"&" starts a reference such as "&lt;"; write "&amp;" for the character itself.';

function unknownReference(reference: string): string {
  const why = reference.startsWith('&#')
    ? 'stands for a character that XML does not allow'
    : 'is not known to XML';
  return `${quoted(reference)} ${why}. Write the character itself.`;
}
