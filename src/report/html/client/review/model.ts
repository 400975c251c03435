import { type HeldData, type ReviewData, RISK_NAMES } from '../../../review/data.js';

/** A row of the review with what can be filled in. */
export interface Row {
  readonly person: string;
  readonly held: HeldData;
  readonly change: string;
  readonly earlier: string;
  decision: string;
  reviewer: string;
}

export function rowsOf({ rows, held: all }: ReviewData): Row[] {
  return rows.flatMap(({ held, ...row }) => {
    const own = all[held];
    return own ? [{ ...row, held: own }] : [];
  });
}

/** What the reader asks for; empty for all. */
export interface Wanted {
  readonly text: string;
  readonly risk: string;
  readonly duty: string;
  readonly change: string;
  readonly state: string;
}

export const EVERYTHING: Wanted = { text: '', risk: '', duty: '', change: '', state: '' };

export function isWanted(row: Row, { text, risk, duty, change, state }: Wanted): boolean {
  const { held } = row;
  if (risk !== '' && held.risk !== risk) return false;
  if (duty !== '' && held.duty !== duty) return false;
  if (change !== '' && row.change !== change) return false;
  if (state !== '' && (state === 'decided') !== (row.decision !== '')) return false;
  const words = text.toLowerCase().split(/\s+/);
  const all = [row.person, held.roles, held.roleIds, held.duty, held.title, row.decision, row.reviewer]
    .join(' ')
    .toLowerCase();
  return words.every((word) => all.includes(word));
}

/** The columns that rows can be sorted by. */
export const SORTS = {
  person: ({ person }: Row) => person.toLowerCase(),
  roles: ({ held }: Row) => held.roles.toLowerCase(),
  duty: ({ held }: Row) => held.title.toLowerCase(),
  risk: ({ held }: Row) => RISK_NAMES.indexOf(held.risk),
  change: ({ change }: Row) => change,
  decision: ({ decision }: Row) => decision.toLowerCase(),
  reviewer: ({ reviewer }: Row) => reviewer.toLowerCase(),
} as const;

export type SortName = keyof typeof SORTS;

/** Rows that are equal keep their order. */
export function sorted(rows: readonly Row[], by: SortName, isDescending: boolean): Row[] {
  const keyOf: (row: Row) => string | number = SORTS[by];
  const turn = isDescending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, value: keyOf(row) }));
  keyed.sort((one, other) => (one.value === other.value ? 0 : one.value < other.value ? -turn : turn));
  return keyed.map(({ row }) => row);
}

/** The cells of the CSV that the page saves, in the order of its headers. */
export function cellsOf(
  { person, held, change, decision, reviewer, earlier }: Row,
  isCompared: boolean,
): string[] {
  const { roles, roleIds, duty, title, risk, how } = held;
  const about = [person, roles, roleIds, duty, title, risk, how];
  return isCompared ? [...about, change, decision, reviewer, earlier] : [...about, decision, reviewer];
}
