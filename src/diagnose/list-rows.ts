import { permissionsCalled, tabNamed, withTab } from '../sdf/catalogue/names/names.js';
import type { Level } from '../sdf/catalogue/permissions.js';
import type { Area, PermissionWords } from './saying.js';
import { levelIn } from './shapes/shape.js';

/** Reads the rows of a permission list as vendors publish it, line by line: bullets, Markdown, CSV, TSV, HTML. */
export interface ListReader {
  /** The permission of a row; `part` for a line that belongs to a list and names none; null for any other line. */
  read(line: string): PermissionWords | 'part' | null;
}

/** Longer lines are no rows. */
const LONGEST = 600;

export function listReader(): ListReader {
  const state: State = { columns: null, heading: null };
  return {
    read(raw) {
      if (raw.length > LONGEST || !MAY_BE_ROW.test(raw)) return null;
      const line = plainLine(raw);
      const cells = cellsOf(line);
      return cells ? readCells(cells, state) : readText(line, state);
    },
  };
}

/** What earlier lines of a list have told. */
interface State {
  columns: Columns | null;
  heading: Area | null;
}

function readCells(cells: readonly string[], state: State): PermissionWords | 'part' | null {
  const head = columnsOf(cells);
  if (head) {
    state.columns = head;
    return 'part';
  }
  const { columns, heading } = state;
  if (cells.every((cell) => /^:?-*:?$/.test(cell))) return columns ? 'part' : null;
  return columns ? rowOf(cells, columns, heading) : rowOfCells(cells, heading);
}

function readText(line: string, state: State): PermissionWords | 'part' | null {
  const alone = tabNamed(line.replace(/^[-*#•\d.)\s]{0,8}/, '').replace(/[*_:]+/g, ''));
  if (!alone) return rowOfText(line, state.heading);
  state.heading = alone;
  return 'part';
}

/** Where a table has what. */
interface Columns {
  readonly tab: number;
  readonly name: number;
  readonly level: number;
}

const MAY_BE_ROW =
  /\b(?:view|create|edit|full|level|transactions?|reports?|lists?|setup|custom records?)\b|^[\s|:-]+$/i;

/** Without tags of HTML and the marks of Markdown; a cell of a row ends in `|`. */
function plainLine(raw: string): string {
  return raw
    .replace(/<\/t[dh]\s{0,5}>/gi, '|')
    .replace(/<[/!?]?[a-z][^<>]{0,300}>/gi, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:gt|rarr);/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/&[nm]dash;/g, '–')
    .replace(/\*\*|__|`/g, '')
    .trim();
}

/** The cells of a row of a table; null for a line that is none. */
function cellsOf(line: string): string[] | null {
  if (line.includes('|')) return line.replace(/^\|/, '').replace(/\|$/, '').split('|').map(trimmed);
  if (line.includes('\t')) return line.split('\t').map(trimmed);
  for (const mark of [';', ',']) if (line.split(mark).length >= 3) return csvCells(line, mark);
  return null;
}

function csvCells(line: string, mark: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === mark && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return [...cells, cell.trim()];
}

function trimmed(text: string): string {
  return text.trim();
}

/** The columns that the head of a table names; null for a row that is no head. */
function columnsOf(cells: readonly string[]): Columns | null {
  const find = (pattern: RegExp) => cells.findIndex((cell) => pattern.test(cell));
  const level = find(/^(?:minimum |required |access |permission )?(?:access )?levels?$|^access$/i);
  const name = find(/^(?:.{0,20} )?permissions?(?: name)?$|^name$/i);
  if (level < 0 || name < 0 || name === level) return null;
  return { level, name, tab: find(/^(?:permission )?(?:sub-?)?(?:tab|section|category|type|area)$/i) };
}

function rowOf(
  cells: readonly string[],
  { tab, name, level }: Columns,
  heading: Area | null,
): PermissionWords | 'part' | null {
  const named = levelOfCell(cells[level] ?? '');
  const written = cells[name] ?? '';
  if (!named || written === '') return rowOfCells(cells, heading);
  const own = withTab(written);
  return { name: own.name, area: tabNamed(cells[tab] ?? '') ?? own.tab ?? heading, level: named };
}

/** A row of a table without a head: the cell with a level, before it a permission, and perhaps its tab. */
function rowOfCells(cells: readonly string[], heading: Area | null): PermissionWords | null {
  const at = cells.findIndex((cell) => levelOfCell(cell));
  const written = cells[at - 1] ?? '';
  const tab = tabNamed(cells[at - 2] ?? '');
  const own = withTab(written);
  if (at < 1 || (!tab && permissionsCalled(written).length === 0)) return null;
  return { name: own.name, area: tab ?? own.tab ?? heading, level: levelOfCell(cells[at] ?? '') };
}

/** `Full`, `View (or higher)`, `Edit or above`, `View/Full`: of several the least. */
function levelOfCell(cell: string): Level | null {
  const [, first] =
    /^[("']?(view|create|edit|full)\b[)"']?(?: ?\(?(?:only|access|or (?:higher|above|more)).{0,20}| ?[/,] ?\w{4,6}|\*)?[.)]?$/i.exec(
      cell,
    ) ?? [];
  return levelIn(first);
}

const TEXT_ROW =
  /^(?:[-*•◦·]|\d{1,3}[.)])?\s{0,4}(?<name>\S.{2,90}?)\s?(?:[-–—:=>→(]|\s-\s|->|=>)\s?(?<level>(?:view|create|edit|full)\b(?:[) ].{0,20}|\/\w{4,6})?)$/i;

/** `Lists > Accounts – VIEW`, or `Vendors: Edit` below a heading that names the tab. */
function rowOfText(line: string, heading: Area | null): PermissionWords | null {
  const found = TEXT_ROW.exec(line);
  const level = levelOfCell((found?.groups?.level ?? '').replace(/\)$/, ''));
  if (!found || !level) return null;
  const { tab, name } = withTab((found.groups?.name ?? '').replace(/[\s–—:=>→-]+$/, ''));
  const isNamed = tab !== null || (heading !== null && permissionsCalled(name).length > 0);
  return isNamed ? { name, area: tab ?? heading, level } : null;
}
