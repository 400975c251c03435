import type { Place, Source } from '../source.js';

/** Why it cannot be said what a file defines. */
export type WhyUnread = 'link' | 'pointer' | 'encoding' | 'tag';

/** Why a text is no document that can be judged. */
export interface XmlFault extends Place {
  readonly kind: 'malformed' | 'unsafe' | 'unread';
  readonly message: string;
  /** Of a file that is not read: why. */
  readonly why?: WhyUnread;
}

/** Where readers note what is wrong. One fault a file is told: the first. */
export interface Faults {
  first: XmlFault | null;
}

/** What a message quotes at most of a name or a line of the file. */
const QUOTED_LENGTH = 60;

export function unsafe(place: Place, message: string): XmlFault {
  return { ...place, kind: 'unsafe', message };
}

/** A fault at a range, or at an offset: then it is shown under the word or tag that begins there. */
export function malformed(
  source: Source,
  start: number,
  message: string,
  end = endOfWord(source, start),
): XmlFault {
  return { source, start, end, kind: 'malformed', message };
}

/** Notes a fault unless an earlier one is known. */
export function note(faults: Faults, source: Source, start: number, message: string, end?: number): void {
  faults.first ??= malformed(source, start, message, end);
}

/** A piece of the file in quotes, as messages show it: on one line, not at any length, and nothing in it unseen. */
export function quoted(text: string): string {
  const line = text.slice(0, QUOTED_LENGTH).replace(/[ \t\r\n]+/g, ' ');
  const seen = line.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, codePointName);
  return `"${seen}${text.length > QUOTED_LENGTH ? '…' : ''}"`;
}

/** `U+FEFF`: how messages name a character that nobody sees. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function endOfWord({ text }: Source, start: number): number {
  const word = /[^\s<>]{1,60}>?|<[^\s<>]{0,60}>?/y;
  word.lastIndex = start;
  return start + (word.exec(text)?.[0].length ?? 0);
}
