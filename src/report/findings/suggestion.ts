import { applyEdits } from '../../sdf/edits.js';
import { hasByteOrderMark, lineStarts, positionAt, type Source } from '../../sdf/source.js';
import type { Edit } from '../../sdf/xml-edit.js';

/** Whole lines of a file, and what is to stand in their place. */
export interface Suggestion {
  readonly source: Source;
  readonly startLine: number;
  /** The last line that goes. */
  readonly endLine: number;
  /** Without the LF that ends each; the CR of a CRLF belongs to its line. Empty where the lines only go. */
  readonly lines: readonly string[];
}

/**
 * Edits of one file as whole lines, the way GitHub applies a suggestion: the lines of its block take the place of those
 * that the comment covers, line ends included. Null where that cannot come to the same text: for edits of several files,
 * that change nothing or the line end of the last line, and for lines that would not survive in a comment.
 */
export function suggestionOf(edits: readonly Edit[]): Suggestion | null {
  const [first] = edits;
  if (!first || edits.some(({ source }) => source !== first.source)) return null;
  const { source } = first;
  const { start, startLine } = startOf(source, edits);
  const { end, endLine } = endOf(source, edits, start);
  const before = source.text.slice(start, end);
  const after = rewritten(source, edits, { start, end });
  if (before === '' || after === before || !keepsLastLineEnd(before, after)) return null;
  const lines = linesOf(after);
  return isBlank(lines) || !survives(lines, start === 0 && hasByteOrderMark(source))
    ? null
    : { source, startLine, endLine, lines };
}

function startOf(source: Source, edits: readonly Edit[]) {
  const startLine = positionAt(source, Math.min(...edits.map((edit) => edit.start))).line;
  return { startLine, start: lineStarts(source)[startLine - 1] ?? 0 };
}

/** The last line is that of the last edit; where whole lines go, the line above what follows them. */
function endOf(source: Source, edits: readonly Edit[], start: number) {
  const last = Math.max(...edits.map((edit) => edit.end));
  const { line } = positionAt(source, last);
  const starts = lineStarts(source);
  const isLineStart = starts[line - 1] === last && last > start;
  const kept = isLineStart ? rewritten(source, edits, { start, end: last }) : null;
  if (kept === '' || kept?.endsWith('\n')) return { end: last, endLine: line - 1 };
  return { end: starts[line] ?? source.text.length, endLine: line };
}

/** A range of whole lines after edits that lie within it. */
function rewritten(source: Source, edits: readonly Edit[], { start, end }: { start: number; end: number }) {
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits({ ...source, text: source.text.slice(start, end) }, moved);
}

/** What follows must stay on a line of its own, and the last line of a file keeps or lacks its line end. */
function keepsLastLineEnd(before: string, after: string): boolean {
  if (before.endsWith('\n')) return after === '' || after.endsWith('\n');
  return after !== '' && !after.endsWith('\n');
}

function linesOf(text: string): string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

/** A block of one empty line reads like a block of none. */
function isBlank(lines: readonly string[]): boolean {
  return lines.length > 0 && lines.every((line) => line.trim() === '');
}

/** What a comment could lose or would break a line at. Invisible marks would hide from the reader what is committed. */
const FRAGILE = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function survives(lines: readonly string[], hasMark: boolean): boolean {
  return lines.every((line, index) => {
    const from = hasMark && index === 0 && line.startsWith('\uFEFF') ? 1 : 0;
    return !FRAGILE.test(line.slice(from).replace(/\r$/, ''));
  });
}
