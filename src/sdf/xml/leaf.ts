import type { Source } from '../source.js';
import { readText, skipSpace, skipSpaceBack } from './characters.js';
import { Leaf } from './element.js';
import type { Faults } from './fault.js';
import { sharedName } from './shared-text.js';

/** What XML allows in a text or a value, but for `<`, `>`, `&` and a quote, and for what takes two units. */
export const PLAIN_MARK = "!#-%'-;=?-\\uD7FF\\uE000-\\uFFFD";

/** A name that XML knows and that no parser refuses. */
export const PLAIN_NAME = '(?!(?:constructor|prototype)[>\\t\\n\\r ])[A-Za-z][\\w.]*';

const TEXT = `[\\t\\n\\r "${PLAIN_MARK}]*`;

/**
 * A leaf is an element that holds text alone, without attributes, in the form that NetSuite writes. It is found to be
 * well-formed in one step: nine in ten elements are such, and the parser takes thirty times as long for one.
 */
const LEAF = new RegExp(`<(${PLAIN_NAME})>${TEXT}(?:&(?:amp|lt|gt|quot|apos);${TEXT})*</\\1>`, 'y');

/** Leaves, and the white space behind them. So many that they take few steps, and do not take up the memory at once. */
const LEAVES = new RegExp(`(?:${LEAF.source}[\\t\\n\\r ]*){1,50}`, 'y');

/** The offset after the leaf that begins at an offset; -1 where none does. */
export function endOfLeaf(text: string, start: number): number {
  LEAF.lastIndex = start;
  return LEAF.test(text) ? LEAF.lastIndex : -1;
}

/** The offset after the leaves from an offset on that only white space parts, and after the white space behind them. */
export function endOfLeaves(text: string, start: number): number {
  let at = skipSpace(text, start, text.length);
  for (LEAVES.lastIndex = at; LEAVES.test(text); LEAVES.lastIndex = at) at = LEAVES.lastIndex;
  return at;
}

/** The leaf between two offsets. */
export function readLeaf(source: Source, start: number, end: number): Leaf {
  const { text } = source;
  const nameEnd = text.indexOf('>', start);
  const name = sharedName(text, start + 1, nameEnd);
  const contentEnd = end - name.length - '</>'.length;
  const textStart = skipSpace(text, nameEnd + 1, contentEnd);
  const textEnd = skipSpaceBack(text, textStart, contentEnd);
  return new Leaf(source, start, end, name, readText(source, textStart, textEnd, NO_FAULTS));
}

/** The references of a leaf are known ones. */
const NO_FAULTS: Faults = { first: null };
