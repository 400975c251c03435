import type { ActiveRole } from '../../access/active-roles.js';
import { canonicalKey, type Grant } from '../../access/grants.js';
import type { Duty, DutySide } from '../../policy/policy.js';
import type { Severity } from '../../policy/rule-info.js';
import { compareLevels, type Level } from '../../sdf/catalogue/permissions.js';
import { compareRisks } from '../../sdf/catalogue/risks.js';
import type { Role } from '../../sdf/objects.js';
import type { Project } from '../../sdf/project.js';
import type { Place } from '../../sdf/source.js';
import type { Fix, Related } from '../rule.js';
import { capitalised, levelBelow, lowerFix } from './access-fixes.js';
import { sideCaption } from './captions.js';
import { grantWords, type HeldArgs, heldArgs } from './grant-words.js';

/** A permission by which a side of a duty is held. */
export interface Held {
  readonly role: Role;
  readonly grant: Grant;
  /** The highest level at which the side is not held by it. */
  readonly below: Level;
}

/** A duty whose sides all are held. */
export interface Conflict {
  readonly duty: Duty;
  /** What each side is held by. The side that is easiest to give up comes first. */
  readonly sides: readonly (readonly Held[])[];
}

export const words = {
  held: (grant: string, role: string) => `${grant} in ${role} is the other side of the conflict.`,
  same: (grant: string, role: string) => `${grant} in ${role} is also enough for this side.`,
  lower: (key: string, where: string, level: Level) => `lower ${key}${where} to ${level}`,
  remove: (key: string, where: string) => `remove ${key}${where}`,
  end: (steps: readonly string[]) => `${capitalised(steps.join(' and '))} to end it.`,
};

/** The duties of which all sides are held by roles together, the greatest risk first. */
export function conflictsOf(
  project: Project,
  duties: readonly Duty[],
  roles: readonly ActiveRole[],
): Conflict[] {
  return [...duties]
    .sort((one, other) => compareRisks(other.risk, one.risk))
    .flatMap((duty) => {
      const sides = duty.sides.map((side) => heldBy(project, side, roles));
      return sides.every((held) => held.length > 0) ? { duty, sides: byEase(sides) } : [];
    });
}

function heldBy(project: Project, side: DutySide, roles: readonly ActiveRole[]): Held[] {
  return roles.flatMap(({ role, grants }) =>
    side.flatMap(({ key, level }) => {
      const grant = grants.get(canonicalKey(project, key));
      if (!grant || compareLevels(grant.level, level) < 0) return [];
      return { role, grant, below: levelBelow(key, level) };
    }),
  );
}

/** The side of which fewest permissions must change; then the later one, as duties put what is easiest to give up last. */
function byEase(sides: readonly (readonly Held[])[]): (readonly Held[])[] {
  return [...sides].reverse().sort((one, other) => one.length - other.length);
}

/** The smallest change of each side, which ends the conflict. */
export function endings(project: Project, { sides }: Conflict): Fix[] {
  return sides
    .map((side) => {
      const all = side.map(({ role, grant, below }) => ({ holder: role.id, key: grant.key, level: below }));
      return lowerFix(project, all);
    })
    .filter((fix) => fix !== null);
}

/** A permission of a conflict as messages have it among their arguments. */
export type HeldSide = HeldArgs & { role: string; below: Level };

/** What messages say of a conflict. */
export type ConflictArgs = { duty: string; title: string; why: string | null; sides: HeldSide[][] };

export function conflictArgs({ duty: { id, title, why }, sides }: Conflict): ConflictArgs {
  return {
    duty: id,
    title,
    why: why ?? null,
    sides: sides.map((side) =>
      side.map(({ role, grant, below }) => ({ ...heldArgs(grant), role: role.id, below })),
    ),
  };
}

/** The smallest change that ends a conflict, in words. */
export function ending({ sides: [first = []] }: ConflictArgs, where: (role: string) => string): string {
  const steps = first.map(({ role, permission, below }) =>
    below === 'NONE' ? words.remove(permission, where(role)) : words.lower(permission, where(role), below),
  );
  return words.end(steps);
}

/** The permissions that a conflict is made of, but for the one at a place. */
export function othersOf({ sides: [side = [], ...others] }: Conflict, at: Place): Related[] {
  const all = [
    ...side.map((held) => ({
      at: held.grant.at,
      caption: sideCaption('same', held.grant),
      message: words.same(grantWords(held.grant), held.role.id),
    })),
    ...others.flat().map((held) => ({
      at: held.grant.at,
      caption: sideCaption('other', held.grant),
      message: words.held(grantWords(held.grant), held.role.id),
    })),
  ];
  return all.filter((other) => other.at !== at);
}

export function severityOf({ risk }: Duty): Severity {
  return compareRisks(risk, 'high') >= 0 ? 'error' : 'warning';
}
