import type { DifferenceData, ParentData } from '../../data.js';
import type { Model } from './model.js';
import { count } from './words.js';

/** A permission that a role and the standard role it was made from hold differently. */
export interface ParentDifference {
  readonly key: string;
  readonly name: string;
  /** Levels, 0 for nothing. */
  readonly own: number;
  readonly base: number;
  readonly risk: number;
  /** Why it may be no difference, or another; null where it is certain. */
  readonly doubt: string | null;
}

/** The standard role that a role was made from; null where that, or what it holds, is not known. */
export function parentOf({ data }: Model, role: number): ParentData | null {
  return data.parents.roles.find((parent) => parent.role === role) ?? null;
}

/** Differences with the names that they are shown by. */
export function differencesOf({ data }: Model, rows: readonly DifferenceData[]): ParentDifference[] {
  const { permissions, doubts } = data.parents;
  return rows.map(([permission, own, base, risk, doubt]) => {
    const [key, name] = permissions[permission] ?? ['', ''];
    return { key, name, own, base, risk, doubt: doubts[doubt] ?? null };
  });
}

/** The comparison in numbers, and what a reader must know of it. */
export function parentNotes({
  beyond,
  lacks,
  uncertain,
  same,
  nameless,
  isIdInferred,
}: ParentData): string[] {
  return [
    `${count(beyond.length, 'permission')} beyond it, ${lacks.length} lacking, ${uncertain.length} uncertain, ${same} equal.`,
    ...(lacks.length > 0
      ? [
          'NetSuite does not pass later changes of a standard role on to its copies, nor permissions of features that were turned on later. What this role lacks can be that.',
        ]
      : []),
    ...(nameless > 0 && beyond.length > 0
      ? [
          `Oracle documents ${nameless} more of the standard role whose ids are not known. Some of what is beyond it can be among them.`,
        ]
      : []),
    ...(isIdInferred ? ['The id of the standard role was inferred from its name.'] : []),
  ];
}
