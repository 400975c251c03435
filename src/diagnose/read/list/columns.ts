import type { Columns, Head } from './state.js';

const HEADS: readonly (readonly [Head, RegExp])[] = [
  [
    'level',
    /^(?:minimum |required |recommended |access |permission )?(?:access |permission )?levels?(?: of access)?$|^access$|^minimum$/i,
  ],
  [
    'tab',
    /^(?:netsuite )?(?:permissions? )?(?:sub-?)?(?:tab|section|category|type|area|group)s?(?: (?:name|of (?:the )?permissions? tab))?$/i,
  ],
  [
    'name',
    /^(?:(?:netsuite|required|minimum|needed|necessary|standard|role|user) )?permissions?(?: names?| required| needed)?$|^name$/i,
  ],
];

/** What a cell at the head of a column says that the column has. */
export function headOf(cell: string): Head | null {
  return HEADS.find(([, pattern]) => pattern.test(cell))?.[0] ?? null;
}

/** The columns that the head of a table names; null for a row that is no head. */
export function columnsOf(cells: readonly string[]): Columns | null {
  const heads = cells.map(headOf);
  const columns = {
    tab: heads.indexOf('tab'),
    name: heads.indexOf('name'),
    level: heads.indexOf('level'),
  };
  const isNamed =
    columns.name >= 0 && (columns.level >= 0 || /^permissions?\b/i.test(cells[columns.name] ?? ''));
  return isNamed ? columns : null;
}
