import type { Level } from '../../../sdf/catalogue/permissions.js';
import type { Area, PermissionWords } from '../../saying.js';

/** A row of a permission list. */
export interface ListRow {
  /** The permission; of several any one is enough. */
  readonly names: readonly PermissionWords[];
  /** As the text has it, and the line where it begins. */
  readonly text: string;
  readonly line: number;
}

/** Where a table has what; -1 for what it does not have. */
export interface Columns {
  readonly tab: number;
  readonly name: number;
  readonly level: number;
}

/** What a line of words before a list says of its rows. */
export interface Introduction {
  /** The level of rows that name none; null for the least. */
  readonly level: Level | null;
  /** Whether it says that the rows are needed, so that a name alone is one. */
  readonly isDemand: boolean;
  /** Whether the rows are to be removed, so that nothing of them is lacking. */
  readonly isRemoval: boolean;
}

/** A cell that stands on a line of its own. */
export interface Cell {
  readonly text: string;
  readonly line: number;
}

/** What earlier lines of a list have told. */
export interface State {
  columns: Columns | null;
  /** The heads of columns that stood on lines of their own, in their order. */
  heads: readonly Head[];
  /** The tab of the last heading or row; and whether a heading has named it since the last row. */
  area: Area | null;
  isHeading: boolean;
  /** Whether a heading has named a tab at all. */
  isList: boolean;
  /** The tabs that the columns of a table are about. */
  tabs: readonly (Area | null)[] | null;
  introduction: Introduction | null;
  /** The last cells that are no row yet. */
  cells: Cell[];
  /** A row whose tab may stand on the next line. */
  waiting: ListRow | null;
  /** The last line that belonged to a list. */
  lastLine: number;
}

export type Head = 'name' | 'level' | 'tab';

export function newState(): State {
  return {
    columns: null,
    heads: [],
    area: null,
    isHeading: false,
    isList: false,
    tabs: null,
    introduction: null,
    cells: [],
    waiting: null,
    lastLine: 0,
  };
}

/** So many lines after the last one of a list nothing of it counts any more. */
const MOST_LINES_BETWEEN = 40;

/** Forgets a list that has ended. */
export function forgetOld(state: State, line: number): void {
  if (state.lastLine === 0 || line - state.lastLine <= MOST_LINES_BETWEEN) return;
  Object.assign(state, { ...newState(), cells: state.cells, waiting: state.waiting });
}
