import type { Source, Span } from './source.js';
import { readText, skipSpace, skipSpaceBack, trimSpace } from './xml-characters.js';
import type { XmlElement } from './xml-element.js';
import type { Faults } from './xml-fault.js';
import { DELIMITED } from './xml-markup.js';

/**
 * An element that holds text alone, without attributes, in the form that NetSuite writes. It is found to be well-formed
 * and read in one step: nine in ten elements are such, and the parser takes thirty times as long for one.
 */
const LEAF =
  /<(?!(?:constructor|prototype)>)([A-Za-z][\w.]*)>[^<>&]*(?:&(?:amp|lt|gt|quot|apos);[^<>&]*)*<\/\1>/y;

/** Leaves that stand side by side, with the white space around them. The root is none. */
export function leafRuns({ text }: Source): Span[] {
  const runs: Span[] = [];
  let hasRoot = false;
  let start = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', start)) {
    const delimited = DELIMITED.find(({ open }) => text.startsWith(open, at));
    const end = delimited || !hasRoot ? at : endOfLeaves(text, at);
    if (end > at) runs.push({ start: skipSpaceBack(text, start, at), end });
    else if (!delimited) hasRoot = true;
    start = Math.max(end, delimited ? endOf(delimited, text, at) : at + 1);
  }
  return runs;
}

const OPEN = '<!--';
const CLOSE = '-->';

/**
 * The text with each run made a comment, which the parser passes over: every offset stays what it was. Leaves are no
 * shorter than the marks of a comment, and there is no "-->" in them: neither their names nor their texts can end so.
 */
export function withoutLeaves(text: string, runs: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of runs) {
    parts.push(text.slice(at, start), OPEN, text.slice(start + OPEN.length, end - CLOSE.length), CLOSE);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Reads the leaves of a run as children of an element. */
export function readLeaves(parent: XmlElement, run: Span, faults: Faults): XmlElement[] {
  const leaves: XmlElement[] = [];
  const { text } = parent.source;
  LEAF.lastIndex = skipSpace(text, run.start, run.end);
  for (let found = LEAF.exec(text); found && LEAF.lastIndex <= run.end; found = LEAF.exec(text)) {
    leaves.push(leaf(parent, found.index, LEAF.lastIndex, found[1] ?? '', faults));
    LEAF.lastIndex = skipSpace(text, LEAF.lastIndex, run.end);
  }
  return leaves;
}

function leaf(parent: XmlElement, start: number, end: number, name: string, faults: Faults): XmlElement {
  const { source } = parent;
  const nameSpan = { start: start + 1, end: start + 1 + name.length };
  const contentSpan = { start: nameSpan.end + 1, end: end - name.length - '</>'.length };
  const first = skipSpace(source.text, contentSpan.start, contentSpan.end);
  const textSpan =
    first === contentSpan.end
      ? null
      : { start: first, end: skipSpaceBack(source.text, first, contentSpan.end) };
  return {
    source,
    start,
    end,
    name,
    parent,
    nameSpan,
    attributes: NONE,
    children: NONE,
    comments: NONE,
    text: textSpan ? trimSpace(readText(source, textSpan.start, textSpan.end, faults)) : '',
    textSpan,
    contentSpan,
    selfClosing: false,
  };
}

const NONE: readonly never[] = Object.freeze([]);

/** The offset after the leaves that begin at an offset, and after the white space behind them; the offset for none. */
function endOfLeaves(text: string, start: number): number {
  let at = start;
  LEAF.lastIndex = at;
  while (LEAF.test(text)) {
    at = skipSpace(text, LEAF.lastIndex, text.length);
    LEAF.lastIndex = at;
  }
  return at;
}

function endOf({ open, close }: (typeof DELIMITED)[number], text: string, start: number): number {
  const end = text.indexOf(close, start + open.length);
  return end === -1 ? text.length : end + close.length;
}
