import { nearestWord } from '../../util/nearest.js';
import { either } from '../../util/words.js';
import type { TableFault } from './fault.js';

/** Something that a reader looks for in a table. */
export interface Column {
  /** What its cells hold, as faults name it: `a role`. */
  readonly holds: string;
  /** The headers that name it, best first. Case, spaces and punctuation do not count. */
  readonly headers: readonly string[];
  /** A table without it is a fault, unless this is set. */
  readonly optional?: boolean;
}

export type Columns<Name extends string> = Readonly<Record<Name, Column>>;

/** The indexes of the columns of each name, best header first. */
export type Found<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/** Where the columns are by a header; those that are missing have none. */
export function findColumns<Name extends string>(
  header: readonly string[],
  wanted: Columns<Name>,
): Found<Name> {
  const names = header.map(comparable);
  const indexes = namesOf(wanted).map((name) => [
    name,
    wanted[name].headers.flatMap((known) =>
      names.flatMap((own, index) => (own === comparable(known) ? [index] : [])),
    ),
  ]);
  return Object.fromEntries(indexes);
}

/** How many of the wanted columns there are. */
export function countFound<Name extends string>(found: Found<Name>): number {
  return namesOf(found).filter((name) => found[name].length > 0).length;
}

/** Whether a row is the header: it names every column that a table must have. */
export function isHeader<Name extends string>(found: Found<Name>, wanted: Columns<Name>): boolean {
  return namesOf(wanted).every((name) => wanted[name].optional || found[name].length > 0);
}

/** What is wrong with the header at a line: columns that are missing, or that appear twice. */
export function faultsInHeader<Name extends string>(
  header: readonly string[],
  found: Found<Name>,
  wanted: Columns<Name>,
  line: number,
): TableFault[] {
  return namesOf(wanted).flatMap((name) => {
    const { holds, headers, optional } = wanted[name];
    const quoted = headers.map((known) => `"${known}"`);
    if (found[name].length === 0 && !optional)
      return [
        {
          line,
          message: `No column for ${holds}: the header must have ${either(quoted)}.${nearly(header, headers)}`,
        },
      ];
    const own = found[name].map((index) => comparable(header[index] ?? ''));
    const twice = headers.find((known) => own.filter((one) => one === comparable(known)).length > 1);
    if (twice === undefined) return [];
    return [{ line, message: `Two columns are named "${twice}". Rename or remove one of them.` }];
  });
}

function nearly(header: readonly string[], headers: readonly string[]): string {
  for (const [index, cell] of header.entries()) {
    const near = cell.length < 50 ? nearestWord(cell.trim(), headers) : null;
    if (near !== null) return ` The name of column ${index + 1} is close to "${near}".`;
  }
  return '';
}

function comparable(header: string): string {
  return header
    .slice(0, 100)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(record) as Name[];
}
