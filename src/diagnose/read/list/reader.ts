import type { Line } from '../lines.js';
import { headOf } from './columns.js';
import { introductionIn } from './introduction.js';
import { namesOfLine } from './lines.js';
import { isKnown, type Names, namesIn, tabIn } from './names.js';
import { type Cell, forgetOld, type ListRow, newState, type State } from './state.js';
import { namesOfCells } from './tables.js';
import { cellsOf, levelOfCell, onlyCell, plainLine } from './text.js';

/**
 * Reads permission lists as vendors publish them: bullets, Markdown, CSV, TSV, HTML, and pages whose tables were copied
 * cell by cell.
 */
export interface ListReader {
  /** The rows that end with a line, and whether the line is part of a list. */
  read(line: Line): Read;
  end(): readonly ListRow[];
}

interface Read {
  readonly rows: readonly ListRow[];
  readonly isPart: boolean;
}

const NONE: Read = { rows: [], isPart: false };

/** Longer lines are no rows. */
const LONGEST = 600;
/** Longer lines are no cells. */
const LONGEST_CELL = 200;
/** So many lines a cell may have. */
const MOST_CELLS = 5;

/** Words of which a row, a head or an introduction has one. */
const MAY_BE_ROW =
  /\b(?:view|create|edit|full|levels?|permissions?|transactions?|reports?|lists?|setup|custom records?)\b|^[\s|:-]+$|^.{0,80}\b(?:name|tab|section|category|type|area|group|access)\b.{0,30}$/i;

export function listReader(): ListReader {
  const state = newState();
  return {
    read(line) {
      const { text, number } = line;
      if (text.length > LONGEST) return NONE;
      const isItem =
        (state.introduction !== null && text.length <= LONGEST_CELL) ||
        (state.columns !== null && /[|\t;,]/.test(text));
      if (!isItem && !MAY_BE_ROW.test(text)) return remember(state, line);
      forgetOld(state, number);
      const read = readLine(plainLine(text), line, state);
      if (read.isPart || read.rows.length > 0) state.lastLine = number;
      return read;
    },
    end: () => flushed(state),
  };
}

function readLine(plain: string, line: Line, state: State): Read {
  const cells = cellsOf(plain);
  const names = cells && namesOfCells(cells, state);
  if (names) return take(names, plain, line.number, state);
  const text = onlyCell(plain);
  if (text === '') return NONE;
  return readHead(text, state) ?? readCell(text, line, state);
}

/** The head of a column, or of a part of the list. */
function readHead(text: string, state: State): Read | null {
  const tab = tabIn(text.replace(/^[-*#•\d.)\s]{0,8}/, '').replace(/^.{0,60}[>→]\s?/, ''));
  if (tab) {
    const { waiting } = state;
    state.waiting = null;
    if (waiting) return { rows: [withArea(waiting, tab)], isPart: true };
    // Several headings in a row are those of columns: nothing tells which of them a cell belongs to.
    const area = state.isHeading && state.area !== tab ? null : tab;
    Object.assign(state, { area, isHeading: true, isList: true, cells: [] });
    return { rows: [], isPart: true };
  }
  const head = headOf(text);
  if (!head) return null;
  state.heads = state.cells.length > 0 || state.heads.includes(head) ? [head] : [...state.heads, head];
  state.cells = [];
  return { rows: flushed(state), isPart: true };
}

function readCell(text: string, line: Line, state: State): Read {
  const introduction = introductionIn(text);
  if (introduction) {
    Object.assign(state, { introduction, cells: [], lastLine: line.number });
    return { rows: flushed(state), isPart: false };
  }
  const level = levelOfCell(text);
  const cell = level && cellBefore(state);
  if (cell) {
    const names = namesIn(cell.text, state.area, level);
    const read = take(names, `${cell.text}: ${text}`, cell.line, state);
    const last = read.rows.at(-1);
    if (state.heads.at(-1) !== 'tab' || !last) return read;
    state.waiting = last;
    return { rows: read.rows.slice(0, -1), isPart: true };
  }
  const names = namesOfLine(text, state);
  if (names) return take(names, text, line.number, state);
  return remember(state, { ...line, text });
}

/** The cell with the name before one with a level; null where nothing tells that they are cells of a list. */
function cellBefore({ cells: written, columns, heads }: State): Cell | null {
  const isInList = heads.length > 0 || columns !== null;
  const cells = (isInList ? written : written.slice(-1))
    .map(({ text, line }) => ({ text: onlyCell(plainLine(text)), line }))
    .filter(({ text }) => text !== '');
  const at = cells.findLastIndex(isName);
  const known = cells[at] ?? null;
  if (!isInList) return known;
  if (!known) return heads.includes('name') ? (cells[0] ?? null) : null;
  const either = alternatives(cells, at);
  return either === null ? known : { text: either, line: known.line };
}

/** Whether a cell holds the name of a permission; `Note:` is no name. */
function isName({ text }: Cell): boolean {
  return (
    !text.endsWith(':') && namesIn(text, null, null).every((all) => all.every(({ name }) => isKnown(name)))
  );
}

/** `A`, `or`, `B` on lines of their own. */
function alternatives(cells: readonly Cell[], index: number): string | null {
  const [one, mark, other] = [cells[index - 2], cells[index - 1], cells[index]];
  const isEither = one && other && /^-?or-?$/i.test(mark?.text ?? '') && isKnown(one.text);
  return isEither ? `${one.text} or ${other.text}` : null;
}

function take(names: Names | 'part', text: string, line: number, state: State): Read {
  const before = flushed(state);
  state.cells = [];
  if (names === 'part') return { rows: before, isPart: true };
  state.isHeading = false;
  if (state.introduction?.isRemoval) return { rows: before, isPart: true };
  return { rows: [...before, ...names.map((all) => ({ names: all, text, line }))], isPart: true };
}

/** Keeps a line that may be the cell of a row. It is read once a row needs it: most lines of most texts are none. */
function remember(state: State, { text, number }: Line): Read {
  if (text.length > LONGEST_CELL || text.trim() === '') return NONE;
  state.cells = [...state.cells.slice(1 - MOST_CELLS), { text, line: number }];
  return state.waiting ? { rows: flushed(state), isPart: false } : NONE;
}

/** The row that waited for its tab, which has not come. */
function flushed(state: State): readonly ListRow[] {
  const { waiting } = state;
  state.waiting = null;
  return waiting ? [waiting] : [];
}

function withArea(row: ListRow, area: State['area']): ListRow {
  return { ...row, names: row.names.map((name) => ({ ...name, area })) };
}
