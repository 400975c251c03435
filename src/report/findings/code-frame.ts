import {
  hasByteOrderMark,
  lineStarts,
  type Place,
  positionAt,
  type Source,
  type Span,
} from '../../sdf/source.js';
import { cut } from '../writing/cut.js';
import { displayWidth } from '../writing/display-width.js';
import { plain } from '../writing/plain.js';

/** A row of a code frame: a line of the file with its number, the marks below one, or lines left out. */
export interface FrameRow {
  readonly kind: 'code' | 'marks' | 'gap';
  readonly label: string;
  readonly text: string;
}

/** Of a longer range the first two lines and the last are shown. */
const MOST_LINES = 4;
/** A longer line is cut to this many characters around the range, some of which come before it. */
const MOST_CHARACTERS = 120;
const CHARACTERS_BEFORE = 40;
const TAB_WIDTH = 4;
const CUT = '…';

/** How a place is shown. */
export interface FrameOptions {
  readonly mark: '^' | '-';
  readonly linesBefore: number;
  /** What stands beside the last marks. */
  readonly caption?: string | undefined;
}

/** The lines of a place with marks under its range, and so many lines before it. */
export function codeFrame(place: Place, { mark, linesBefore, caption }: FrameOptions): FrameRow[] {
  const rows = rowsOf(place, mark, linesBefore);
  const last = rows.at(-1);
  if (caption === undefined || last?.kind !== 'marks') return rows;
  return [...rows.slice(0, -1), { ...last, text: `${last.text} ${plain(cut(caption, MOST_CHARACTERS))}` }];
}

function rowsOf(place: Place, mark: '^' | '-', linesBefore: number): FrameRow[] {
  const first = positionAt(place.source, place.start).line;
  const last = positionAt(place.source, Math.max(place.start, place.end - 1)).line;
  const before = range(Math.max(1, first - linesBefore), first - 1).map((number) =>
    codeRow(shownPart(lineOf(place.source, number), 0)),
  );
  if (last - first < MOST_LINES) return [...before, ...markedRows(place, mark, first, last)];
  const gap: FrameRow = { kind: 'gap', label: CUT, text: '' };
  const start = markedRows(place, mark, first, first + 1);
  return [...before, ...start, gap, ...markedRows(place, mark, last, last)];
}

function markedRows(place: Place, mark: string, first: number, last: number): FrameRow[] {
  return range(first, last).flatMap((number) => {
    const line = lineOf(place.source, number);
    const marked = markedPart(place, line);
    const shown = shownPart(line, marked.start);
    const isBlank = marked.start === marked.end && place.start < line.start;
    return isBlank ? [codeRow(shown)] : [codeRow(shown), markRow(shown, marked, mark)];
  });
}

/** A line of a file, without its line break and a byte order mark. */
interface Line extends Place {
  readonly number: number;
}

function lineOf(source: Source, number: number): Line {
  const starts = lineStarts(source);
  const start = starts[number - 1] ?? 0;
  const next = starts[number];
  const end = next === undefined ? source.text.length : next - 1;
  const hasReturn = next !== undefined && source.text[end - 1] === '\r';
  return {
    source,
    number,
    start: start === 0 && hasByteOrderMark(source) ? 1 : start,
    end: hasReturn ? end - 1 : end,
  };
}

/** The part of a line that belongs to a place, without the white space at line ends that the place runs over. */
function markedPart(place: Place, line: Line): Span {
  const start = Math.min(Math.max(place.start, line.start), line.end);
  const end = Math.max(start, Math.min(place.end, line.end));
  const text = place.source.text.slice(start, end);
  const indent = place.start < line.start ? text.length - text.trimStart().length : 0;
  const rest = place.end > line.end ? text.trimEnd().length : text.length;
  return { start: start + indent, end: start + Math.max(indent, rest) };
}

/** What is shown of a line, so that what is marked can be seen. */
interface Shown extends Span {
  readonly line: Line;
}

function shownPart(line: Line, marked: number): Shown {
  if (line.end - line.start <= MOST_CHARACTERS) return { line, start: line.start, end: line.end };
  const wished = Math.max(line.start, marked - CHARACTERS_BEFORE);
  const start = Math.min(wished, line.end - MOST_CHARACTERS);
  const end = start + MOST_CHARACTERS;
  return { line, start: wholeCharacter(line.source, start), end: wholeCharacter(line.source, end) };
}

/** The next offset that is not between the halves of a surrogate pair. */
function wholeCharacter({ text }: Source, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset + 1 : offset;
}

function codeRow({ line, start, end }: Shown): FrameRow {
  const before = start > line.start ? CUT : '';
  const after = end < line.end ? CUT : '';
  const text = before + visible(line.source.text.slice(start, end)) + after;
  return { kind: 'code', label: String(line.number), text: text.trimEnd() };
}

function markRow({ line, start, end }: Shown, marked: Span, mark: string): FrameRow {
  const before = start > line.start ? CUT.length : 0;
  const columnOf = (offset: number) => before + displayWidth(visible(line.source.text.slice(start, offset)));
  const from = columnOf(marked.start);
  const to = columnOf(Math.min(marked.end, end));
  return { kind: 'marks', label: '', text: ' '.repeat(from) + mark.repeat(Math.max(to - from, 1)) };
}

/** Text as a frame shows it: that of the start of a line is the start of that of the line, so columns can be counted. */
function visible(text: string): string {
  const [first = '', ...rest] = text.split('\t');
  return rest.reduce((shown, part) => {
    const toTabStop = TAB_WIDTH - (displayWidth(shown) % TAB_WIDTH);
    return shown + ' '.repeat(toTabStop) + plain(part);
  }, plain(first));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
