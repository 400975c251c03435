import { compareLevels, type Level } from '../sdf/catalogue/permissions.js';
import { compareRisks, type Risk } from '../sdf/catalogue/risks.js';
import type { AskedDuty } from './question.js';

/** A duty with its risk. */
export interface RatedDuty extends AskedDuty {
  readonly risk: Risk;
}

/** The level at which somebody holds a permission; null for none. */
export type LevelOf = (key: string) => Level | null;

/** A permission by which a side of a duty is held. */
export interface HeldKey {
  readonly key: string;
  readonly level: Level;
}

/** A duty of which somebody holds all sides. */
export interface HeldDuty {
  readonly duty: RatedDuty;
  /** What each side is held by. */
  readonly sides: readonly (readonly HeldKey[])[];
}

/** The duties whose sides somebody holds all, the greatest risk first. */
export function dutiesHeld(duties: readonly RatedDuty[], levelOf: LevelOf): HeldDuty[] {
  return duties
    .flatMap((duty) => {
      const sides = duty.sides.map((side) =>
        side.flatMap(({ key, level: least }) => {
          const level = levelOf(key);
          return level !== null && compareLevels(level, least) >= 0 ? [{ key, level }] : [];
        }),
      );
      return sides.every((side) => side.length > 0) ? [{ duty, sides }] : [];
    })
    .sort((one, other) => compareRisks(other.duty.risk, one.duty.risk));
}

/** Somebody who holds permissions. */
export interface Party {
  readonly id: string;
  readonly levelOf: LevelOf;
}

/** The duties that one party and another hold only together, with all those others, the greatest risk first. */
export function dutiesTogether(
  duties: readonly RatedDuty[],
  one: Party,
  others: readonly Party[],
): readonly { readonly duty: RatedDuty; readonly others: readonly Party[] }[] {
  const open = duties.filter((duty) => dutiesHeld([duty], one.levelOf).length === 0);
  return open
    .flatMap((duty) => {
      const completing = others.filter(
        (other) =>
          dutiesHeld([duty], other.levelOf).length === 0 &&
          dutiesHeld([duty], (key) => higher(one.levelOf(key), other.levelOf(key))).length > 0,
      );
      return completing.length > 0 ? [{ duty, others: completing }] : [];
    })
    .sort((first, second) => compareRisks(second.duty.risk, first.duty.risk));
}

function higher(one: Level | null, other: Level | null): Level | null {
  if (one === null || other === null) return one ?? other;
  return compareLevels(one, other) >= 0 ? one : other;
}
