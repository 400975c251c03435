import { compareLevels, type Level } from '../sdf/catalogue/permissions.js';
import type { StandardRole } from '../sdf/catalogue/standard-role-permissions.js';
import type { Question } from './question.js';
import { doubtWords } from './standard-doubt.js';
import type { WayIn } from './way-in.js';

/** Why a role with core administration may not hold a permission that it does not name. */
export const CORE_WORDS = 'core administration covers most, but not all, of what an administrator may do';

/** What somebody holds of what is asked for. */
export interface HeldAt<T> {
  readonly held: T;
  /** The key that is asked for. */
  readonly key: string;
  /** Of a duty: which of its sides, from 1. */
  readonly side: number | null;
}

/**
 * What somebody has of what is asked for; of a duty nothing unless it has all sides.
 *
 * @param keysFor the keys by any of which a permission is held
 * @param holds what somebody holds of a key
 */
export function heldBy<T extends { readonly key: string; readonly level: Level }>(
  question: Question,
  keysFor: (key: string) => readonly string[],
  holds: (key: string) => readonly T[],
): HeldAt<T>[] {
  if (question.kind === 'object') return [];
  const sides = question.kind === 'duty' ? question.duty.sides : [[question]];
  const found = sides.map((side, index) => {
    const seen = new Set<string>();
    return side.flatMap(({ key, level }) =>
      keysFor(key)
        .flatMap(holds)
        .filter((held) => compareLevels(held.level, level) >= 0 && !seen.has(held.key) && seen.add(held.key))
        .map((held) => ({ held, key, side: question.kind === 'duty' ? index + 1 : null })),
    );
  });
  return found.every((side) => side.length > 0) ? found.flat() : [];
}

/** What a standard role holds of what is asked for. */
export function heldByStandard(
  question: Question,
  role: StandardRole,
  keysFor: (key: string) => readonly string[] = (key) => [key],
): WayIn[] {
  const holds = (key: string) => {
    const held = role.permissions.get(key);
    return held ? [held] : [];
  };
  return heldBy(question, keysFor, holds).map(({ held, side }) => ({
    project: null,
    role: role.id,
    name: role.name,
    level: held.level,
    restriction: 'none',
    through: 'standard role',
    permission: held.key,
    object: null,
    side,
    says: null,
    doubt: doubtWords(held),
    at: null,
  }));
}
