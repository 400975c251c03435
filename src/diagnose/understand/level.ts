import {
  compareLevels,
  LEVELS,
  type Level,
  levelVerdict,
  type Permission,
} from '../../sdf/catalogue/permissions.js';
import type { Act, Lack, Operation } from '../saying.js';

/** What one sentence asks of a permission. */
export interface Demand {
  readonly lack: Lack;
  readonly act: Act | null;
  /** The level that the message itself names. */
  readonly level: Level | null;
}

/** A level, and why it is that one. */
export interface Due {
  readonly level: Level;
  readonly why: string;
}

/** What an operation takes: CREATE changes nothing that is there, EDIT adds as well, FULL deletes. */
const LEVEL_OF: Readonly<Record<Operation, Level>> = {
  read: 'VIEW',
  create: 'CREATE',
  edit: 'EDIT',
  delete: 'FULL',
};

/** The levels of a permission that grant something, the least first; all where no source tells. */
export function grantingLevels(permission: Permission | null): readonly Level[] {
  const granting = LEVELS.filter((level) => level !== 'NONE');
  const allowed = granting.filter((level) => !permission || levelVerdict(permission, level) === 'allowed');
  return allowed.length > 0 ? allowed : granting;
}

/**
 * The least level that answers all demands.
 *
 * @param present the level that the role has; null where it has none, undefined where no role is known
 */
export function dueLevel(
  permission: Permission | null,
  demands: readonly Demand[],
  present: Level | null | undefined,
): Due {
  const levels = grantingLevels(permission);
  const dues = demands.map((demand) => dueFor(levels, demand, present));
  return dues.reduce((one, other) => (compareLevels(other.level, one.level) > 0 ? other : one));
}

function dueFor(levels: readonly Level[], demand: Demand, present: Level | null | undefined): Due {
  const wished = wishedLevel(levels, demand);
  const above = levelAbove(levels, demand, present);
  return above && (!wished || compareLevels(above.level, wished.level) > 0)
    ? above
    : (wished ?? {
        level: leastOf(levels),
        why: levels.length > 1 ? 'the lowest level that grants something' : ONLY,
      });
}

const ONLY = 'the only level that it has';

/** The level that the message or the operation names, or the nearest that the permission takes. */
function wishedLevel(levels: readonly Level[], { level, act }: Demand): Due | null {
  const named = level ?? (act && LEVEL_OF[act.operation]);
  if (!named) return null;
  const enough = levels.find((other) => compareLevels(other, named) >= 0) ?? levels.at(-1) ?? named;
  if (levels.length === 1) return { level: enough, why: ONLY };
  if (level) return { level: enough, why: 'the message names it' };
  return { level: enough, why: act ? `to ${act.operation} (${act.word})` : '' };
}

/** The next level above the one that is said to be too low. */
function levelAbove(
  levels: readonly Level[],
  { lack }: Demand,
  present: Level | null | undefined,
): Due | null {
  const held = present && present !== 'NONE' ? present : null;
  if (lack === 'absent' || (lack === 'either' && !held)) return null;
  const least = leastOf(levels);
  const next = levels.find((level) => compareLevels(level, held ?? least) > 0);
  if (!next)
    return { level: levels.at(-1) ?? least, why: levels.length > 1 ? 'the highest level that it has' : ONLY };
  if (held) return { level: next, why: `the next above ${held}, which the role has` };
  return { level: next, why: `the message says that a lower one was not enough` };
}

function leastOf(levels: readonly Level[]): Level {
  return levels[0] ?? 'VIEW';
}
