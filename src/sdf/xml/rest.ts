import type { Span } from '../source.js';
import { skipSpace, skipSpaceBack } from './characters.js';

/** A text without what has been read of it already: each stretch of it is a blank. */
export interface Rest {
  readonly text: string;
  /** The stretches, in their order. */
  readonly cuts: readonly Cut[];
}

interface Cut {
  /** The offset in the rest after the blank. */
  readonly at: number;
  /** How much later everything from there on stands in the whole text. */
  readonly shift: number;
}

/** The text without some pieces of it, which are in their order, and without the white space around them. */
export function restOf(text: string, pieces: readonly Span[]): Rest {
  const parts: string[] = [];
  const cuts: Cut[] = [];
  let length = 0;
  let at = 0;
  let start = -1;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as Span;
    if (start === -1) start = skipSpaceBack(text, at, piece.start);
    const end = skipSpace(text, piece.end, text.length);
    if (pieces[index + 1]?.start === end) continue;
    parts.push(text.slice(at, start), ' ');
    length += start - at + 1;
    cuts.push({ at: length, shift: end - length });
    at = end;
    start = -1;
  }
  return cuts.length === 0 ? { text, cuts } : { text: parts.join('') + text.slice(at), cuts };
}

/** The offset in the whole text of an offset in the rest: of the character there, not of the end of a cut before it. */
export function inWhole({ cuts }: Rest, offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as Cut).at <= offset) low = middle + 1;
    else high = middle;
  }
  return offset + (cuts[low - 1]?.shift ?? 0);
}
