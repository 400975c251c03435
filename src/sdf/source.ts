/** A half-open range of a text: offsets from 0 in UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A file as it was read. Offsets count in `text`, a byte order mark included. */
export interface Source {
  /** Path as users see it: relative, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The encoding that the bytes were read in, for example `utf-8`. */
  readonly encoding: string;
}

/** A range of one file. */
export interface Place extends Span {
  readonly source: Source;
}

/** A point as editors and GitHub count it: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const BYTE_ORDER_MARK = 0xfeff;
const lineStartsOf = new WeakMap<Source, readonly number[]>();

/**
 * The offset at which each line of a text begins.
 *
 * A line ends at LF, as Git and GitHub count lines; the CR of a CRLF belongs to its line, and a lone CR is an
 * ordinary column.
 */
export function lineStarts(source: Source): readonly number[] {
  const known = lineStartsOf.get(source);
  if (known) return known;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
    starts.push(at + 1);
  lineStartsOf.set(source, starts);
  return starts;
}

/** Line and column of an offset. A byte order mark is no column. */
export function positionAt(source: Source, offset: number): Position {
  const starts = lineStarts(source);
  const line = lineAt(starts, offset);
  const start = starts[line] ?? 0;
  const column = offset - start - (start < offset ? markAt(source, start) : 0);
  return { line: line + 1, column: column + 1 };
}

/** Offset of a line and column, both from 1; kept inside the text, and a column inside its line. */
export function offsetAt(source: Source, { line, column }: Position): number {
  const starts = lineStarts(source);
  const index = Math.min(Math.max(line, 1), starts.length) - 1;
  const start = starts[index] ?? 0;
  const end = (starts[index + 1] ?? source.text.length + 1) - 1;
  return Math.min(start + markAt(source, start) + Math.max(column, 1) - 1, end);
}

/** The length of a byte order mark at the start of a line: that of the first line alone. */
function markAt(source: Source, lineStart: number): number {
  return lineStart === 0 && hasByteOrderMark(source) ? 1 : 0;
}

/** Whether the text begins with a byte order mark. */
export function hasByteOrderMark(source: Source): boolean {
  return source.text.charCodeAt(0) === BYTE_ORDER_MARK;
}

/** The line break that a text uses: that of its first line, or LF. */
export function lineBreakOf(source: Source): '\n' | '\r\n' {
  const first = source.text.indexOf('\n');
  return first > 0 && source.text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** The text at a place, exactly as written. */
export function textAt({ source, start, end }: Place): string {
  return source.text.slice(start, end);
}

/** The index of the line, from 0, that an offset lies in, by the offsets at which lines begin. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
