import { type Columns, countFound, type Found, faultsInHeader, findColumns, isHeader } from './columns.js';
import type { TableFault } from './fault.js';
import { tableText } from './text.js';

/** A cell without the spaces around it. */
export interface Cell {
  readonly text: string;
  /** The line on which the text begins, from 1. */
  readonly line: number;
}

export interface Row<Name extends string> {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** The cells of a column that hold something, that of the best header first. */
  readonly cells: (name: Name) => readonly Cell[];
}

/** What Excel writes between cells, by language and format. */
const DELIMITERS = [',', ';', '\t'];
/** Reports have titles above the header. */
const HEADER_WITHIN_ROWS = 20;
const HEADER_WITHIN_CHARACTERS = 100_000;
/** No name is that long, nor a list of them: a quote is not closed, or somebody means harm. */
const MOST_CHARACTERS = 100_000;
/** More are no help. */
const MOST_FAULTS = 20;

/**
 * Reads a CSV file with a header: in UTF-8 or UTF-16, with or without a byte order mark, its cells parted by comma,
 * semicolon or tab. Each row is given to `take` as it is read. A table with a fault is not to be used, whatever was taken.
 */
export async function readTable<Name extends string>(
  bytes: Uint8Array,
  columns: Columns<Name>,
  take: (row: Row<Name>) => void,
): Promise<readonly TableFault[]> {
  const read = tableText(bytes);
  if ('fault' in read) return [read.fault];
  const { default: papa } = await import('papaparse');
  const { text } = read;
  const header = headerOf(papa, text, columns);
  const faults = faultsInHeader(header.cells, header.found, columns, header.line);
  if (faults.length > 0) return faults;
  eachRecord(papa, text, header.delimiter, (record) => {
    if (record.index <= header.index || record.cells.every((cell) => cell.trim() === '')) return true;
    const fault = faultIn(record, header);
    if (fault) faults.push(fault);
    else if (faults.length === 0) take(rowOf(record, header.found));
    return faults.length < MOST_FAULTS;
  });
  return faults;
}

type Papa = typeof import('papaparse');

/** The cells between two line ends that no quotes enclose. */
interface Record {
  readonly index: number;
  readonly line: number;
  readonly cells: readonly string[];
  /** What the parser says of its quotes. */
  readonly quotes: 'InvalidQuotes' | 'MissingQuotes' | null;
}

interface Header<Name extends string> {
  readonly delimiter: string;
  readonly index: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly found: Found<Name>;
}

/** Goes on as long as the visitor says so. */
function eachRecord(papa: Papa, text: string, delimiter: string, visit: (record: Record) => boolean): void {
  let [index, line, start] = [0, 1, 0];
  papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data: cells, errors, meta }, parser) {
      const quotes = errors.find(({ type }) => type === 'Quotes')?.code ?? null;
      if (!visit({ index, line, cells, quotes: quotes as Record['quotes'] })) parser.abort();
      for (let at = text.indexOf('\n', start); at !== -1 && at < meta.cursor; at = text.indexOf('\n', at + 1))
        line++;
      index++;
      start = meta.cursor;
    },
  });
}

/** The row and delimiter by which all columns are there, soonest; else by which most of them are. */
function headerOf<Name extends string>(papa: Papa, text: string, columns: Columns<Name>): Header<Name> {
  const beginning = text.slice(0, HEADER_WITHIN_CHARACTERS);
  const all: Header<Name>[] = [];
  for (const delimiter of DELIMITERS) {
    eachRecord(papa, beginning, delimiter, ({ index, line, cells }) => {
      all.push({ delimiter, index, line, cells, found: findColumns(cells, columns) });
      return index + 1 < HEADER_WITHIN_ROWS;
    });
  }
  const whole = all.filter(({ found }) => isHeader(found, columns));
  const best = (whole.length > 0 ? whole : all).sort(
    (one, other) =>
      countFound(other.found) - countFound(one.found) ||
      one.line - other.line ||
      other.cells.length - one.cells.length,
  )[0];
  return best ?? { delimiter: ',', index: 0, line: 1, cells: [], found: findColumns([], columns) };
}

function faultIn<Name extends string>(record: Record, { cells: header }: Header<Name>): TableFault | null {
  const { line, cells, quotes } = record;
  if (quotes === 'MissingQuotes') return { line, message: 'A quote that opens a cell here is not closed.' };
  if (quotes !== null)
    return {
      line,
      message: 'A closing quote is followed by text. Write quotes inside a cell twice, as in "a ""b"" c".',
    };
  if (cells.slice(header.length).some((cell) => cell.trim() !== ''))
    return {
      line,
      message: `There are ${cells.length} cells, but the header has ${header.length}. Put cells that contain a delimiter in quotes.`,
    };
  if (cells.some((cell) => cell.length > MOST_CHARACTERS))
    return { line, message: `A cell has more than ${MOST_CHARACTERS} characters.` };
  return null;
}

function rowOf<Name extends string>({ line, cells }: Record, found: Found<Name>): Row<Name> {
  return {
    line,
    cells: (name) => {
      const own: Cell[] = [];
      for (const index of found[name]) {
        const text = cells[index]?.trim() ?? '';
        if (text !== '') own.push({ text, line: line + linesBefore(cells, index) });
      }
      return own;
    },
  };
}

/** How many lines of a row end before the text of a cell begins. */
function linesBefore(cells: readonly string[], index: number): number {
  let lines = 0;
  for (let at = 0; at < index; at++) lines += lineEnds(cells[at] ?? '');
  const written = cells[index] ?? '';
  return lines + lineEnds(written.slice(0, written.length - written.trimStart().length));
}

function lineEnds(text: string): number {
  return text.includes('\n') ? text.split('\n').length - 1 : 0;
}
