import { knownName } from '../../access/known-name.js';
import { compareLevels, type Level } from '../../sdf/catalogue/permissions.js';
import { canonical, dueKey } from '../../sdf/notation.js';
import type { Role } from '../../sdf/objects.js';
import { compareText } from '../../util/compare-text.js';
import type { Surroundings } from '../understand/resolution.js';
import type { Answer } from './answers.js';
import type { Question } from './questions.js';
import { presentLevel } from './step.js';

/** A permission list, as a vendor publishes it, beside a role. */
export interface VendorList {
  /** What its rows ask for, each at the least level that answers them. */
  readonly asks: readonly Answer[];
  /** The role that it is compared with; null without one. */
  readonly role: string | null;
  /** What the role has beyond the list, by key. */
  readonly beyond: readonly Beyond[];
  /** How many rows are not certain: they may ask for something of `beyond`. */
  readonly open: number;
}

/** A permission of a role that a list does not name, or names at a lower level. */
export interface Beyond {
  readonly key: string;
  readonly name: string | null;
  readonly level: Level;
  /** The level that the list names; null where it does not name the permission. */
  readonly listed: Level | null;
}

/**
 * The list that a text holds, beside the role; null for a text that holds none.
 *
 * @param questions all that the text asks, and those that nothing answers
 */
export function vendorListOf(
  answers: readonly Answer[],
  questions: { readonly asked: readonly Question[]; readonly open: readonly Question[] },
  surroundings: Surroundings,
): VendorList | null {
  const asks = answers.filter(({ isListed }) => isListed);
  const asked = questions.asked.filter(({ isListed }) => isListed);
  if (asks.length === 0 && asked.length === 0) return null;
  const { role } = surroundings;
  return {
    asks,
    role: role?.id ?? null,
    beyond: role ? beyondOf(role, answers, asked, surroundings) : [],
    open: questions.open.filter(({ isListed }) => isListed).length,
  };
}

function beyondOf(
  role: Role,
  answers: readonly Answer[],
  questions: readonly Question[],
  surroundings: Surroundings,
): Beyond[] {
  const asked = new Map(answers.map(({ target, level }) => [target.key, level]));
  const possible = new Set(
    questions.flatMap(({ candidates, held }) => [...candidates.map(({ target }) => target.key), ...held]),
  );
  const keys = role.permissions.flatMap(({ key }) => (key ? canonical(dueKey(key.text)) : []));
  return [...new Set(keys)].sort(compareText).flatMap((key) => {
    const level = presentLevel(role, key);
    const listed = asked.get(key) ?? null;
    if (!level || level === 'NONE' || possible.has(key)) return [];
    if (listed && compareLevels(level, listed) <= 0) return [];
    return { key, name: knownName(key, surroundings.projects), level, listed };
  });
}
