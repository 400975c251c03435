import { comparableName, type People } from '../../access/assignments.js';

import type { KnownRole } from '../../access/known-roles.js';
import { GONE, type ReviewedRow } from '../../access/reviewed-row.js';
import type { Policy } from '../../policy/policy.js';
import type { Project } from '../../sdf/project.js';
import { harmless } from '../writing/csv.js';
import { type ReviewRow, reviewRows } from './rows.js';

/** What became of a row since the last review: one that is held by other roles has to be decided anew. */
export type Change = 'new' | 'kept' | 'changed' | typeof GONE;

/** A row as it is written. */
export interface WrittenRow extends ReviewedRow {
  /** Null where there is no last review. */
  readonly change: Change | null;
  /** What was decided of a row that has changed. */
  readonly earlier: string;
}

/** An access review: what people hold that somebody has to decide on. */
export interface Review {
  readonly rows: readonly WrittenRow[];
  readonly isCompared: boolean;
  /** How many people the list has, whatever they hold. */
  readonly people: number;
  /** The list that it is made from. */
  readonly path: string;
  /** When it was made, as `YYYY-MM-DD`. */
  readonly day: string;
  /** What is not in it, a sentence each. */
  readonly notes: readonly string[];
}

interface Asked {
  readonly people: People;
  readonly projects: readonly Project[];
  readonly policy: Policy;
  readonly day: string;
  readonly notes: readonly string[];
  /** The rows of the last review; null where there is none to compare with. */
  readonly last: readonly ReviewedRow[] | null;
}

/** Null where it would have more rows than anybody could decide on. */
export function makeReview({ people, projects, policy, day, notes, last }: Asked): Review | null {
  const now = reviewRows(people, projects, policy)?.map(written);
  if (!now) return null;
  const { path, sets } = people.assignments;
  return {
    rows: last ? compared(now, last) : now,
    isCompared: last !== null,
    people: sets.reduce((sum, set) => sum + set.people, 0),
    path,
    day,
    notes,
  };
}

/** What parts roles in a cell. */
const BETWEEN = '; ';

function written({ person, held: { duty, roles, isByOne } }: ReviewRow): WrittenRow {
  return {
    person,
    roles: roles.map(nameOf).join(BETWEEN),
    roleIds: roles.map(({ id }) => id).join(BETWEEN),
    duty: duty.id,
    title: duty.title,
    risk: duty.risk,
    how: isByOne ? 'one role' : 'several roles',
    decision: '',
    reviewer: '',
    change: null,
    earlier: '',
  };
}

function nameOf({ name, id }: KnownRole): string {
  return name ?? id;
}

/** The rows with what became of those of the last review; what is gone comes last. */
function compared(now: readonly WrittenRow[], last: readonly ReviewedRow[]): WrittenRow[] {
  const known = new Map(last.map((row) => [keyOf(row), row]));
  const rows = now.map((row): WrittenRow => {
    const before = known.get(keyOf(row));
    known.delete(keyOf(row));
    if (!before) return { ...row, change: 'new' };
    const { decision, reviewer } = before;
    if (before.roleIds === harmless(row.roleIds)) return { ...row, change: 'kept', decision, reviewer };
    const earlier = [decision, reviewer].filter((text) => text !== '').join(', ');
    return { ...row, change: 'changed', earlier };
  });
  const gone = [...known.values()].map((row): WrittenRow => ({ ...row, change: GONE, earlier: '' }));
  return [...rows, ...gone];
}

/** As the file of a review has it: there no cell is a formula. */
function keyOf({ person, duty }: ReviewedRow): string {
  return JSON.stringify([comparableName(harmless(person)), comparableName(harmless(duty))]);
}
