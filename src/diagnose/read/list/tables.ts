import type { Level } from '../../../sdf/catalogue/permissions.js';
import { columnsOf } from './columns.js';
import { isKnown, levelBehind, type Names, namesIn, tabIn } from './names.js';
import type { Columns, State } from './state.js';
import { levelOfCell } from './text.js';

/** The permissions of a row of a table; `part` for its head and its lines; null for what is no row of a list. */
export function namesOfCells(cells: readonly string[], state: State): Names | 'part' | null {
  const head = columnsOf(cells);
  if (head) {
    // A table without a column for the tab is about that of the heading above it.
    if (!state.isHeading) state.area = null;
    Object.assign(state, { columns: head, tabs: null });
    return 'part';
  }
  const tabs = cells.map(tabIn);
  if (tabs.length > 1 && tabs.every((tab) => tab !== null)) {
    Object.assign(state, { tabs, columns: null });
    return 'part';
  }
  const byTab = state.tabs && rowByTab(cells, state.tabs);
  if (byTab) return byTab;
  if (cells.every((cell) => /^:?-*:?$/.test(cell))) return state.columns || state.tabs ? 'part' : null;
  return (state.columns && rowOf(cells, state.columns, state)) ?? rowOfCells(cells, state);
}

function rowOf(cells: readonly string[], columns: Columns, state: State): Names | null {
  const written = cells[columns.name] ?? '';
  if (written === '') return null;
  const level = columns.level < 0 ? levelBehind(written) : levelOfCell(cells[columns.level] ?? '');
  // Without a level a row is one where its name is that of a permission: tables hold notes and sums as well.
  if (!level && !(columns.level < 0 || cells[columns.level] === '' ? isKnownRow(written) : false))
    return null;
  return named(written, tabIn(cells[columns.tab] ?? ''), level, state);
}

/** A row of a table with a column for each tab: `Sales Order (Full) | Contacts (View)`. */
function rowByTab(cells: readonly string[], tabs: NonNullable<State['tabs']>): Names | null {
  const written = cells.map((cell, index) => ({ cell, tab: tabs[index] ?? null, level: levelBehind(cell) }));
  const filled = written.filter(({ cell }) => cell !== '');
  if (filled.length === 0 || filled.some(({ level }) => level === null)) return null;
  return filled.flatMap(({ cell, tab, level }) => namesIn(cell, tab, level));
}

function isKnownRow(written: string): boolean {
  return namesIn(written, null, null).every((names) => names.every(({ name }) => isKnown(name)));
}

/** A row of a table without a head, or one that lacks the cell of a tab that holds for several rows. */
function rowOfCells(cells: readonly string[], state: State): Names | null {
  const at = cells.findIndex((cell) => levelOfCell(cell));
  if (at < 1) return null;
  const level = levelOfCell(cells[at] ?? '');
  const before = cells[at - 1] ?? '';
  const isTabBefore = tabIn(before) !== null && at > 1 && tabIn(cells[at - 2] ?? '') === null;
  const written = isTabBefore ? (cells[at - 2] ?? '') : before;
  const tab = tabIn(isTabBefore ? before : (cells[at - 2] ?? '')) ?? tabIn(cells[at + 1] ?? '');
  if (!tab && !state.columns && !isKnownRow(written)) return null;
  return tabIn(written) ? null : named(written, tab, level, state);
}

function named(written: string, tab: State['area'], level: Level | null, state: State): Names {
  if (tab) state.area = tab;
  return namesIn(written, tab ?? state.area, level);
}
