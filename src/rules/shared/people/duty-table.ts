import { canonicalKey } from '../../../access/grants.js';
import type { Holding, KnownRole } from '../../../access/known-roles.js';
import type { Duty, DutyPermission, DutySide } from '../../../policy/policy.js';
import { compareLevels } from '../../../sdf/catalogue/permissions.js';

/** A role that holds a side of a duty. */
export interface Part {
  readonly role: KnownRole;
  /** Which sides of the duty it holds by itself, in their order. */
  readonly sides: readonly boolean[];
  /** The permissions by which it holds each; none of a role that holds everything. */
  readonly held: readonly (readonly Held[])[];
}

/** A permission of a role that holds a side, and what the duty says of it. */
export interface Held {
  readonly grant: Holding;
  readonly asked: DutyPermission;
}

/** The roles by which a person holds all sides of a duty. */
export interface Together {
  readonly duty: Duty;
  /** Those that hold all sides by themselves. */
  readonly alone: readonly Part[];
  /** All that hold a side, the former among them. */
  readonly parts: readonly Part[];
}

/** Finds the duties that roles hold together. Each role is looked at once, in however many sets it is. */
export function dutyReader(duties: readonly Duty[]): (roles: readonly KnownRole[]) => Together[] {
  const known = new Map<KnownRole, ReadonlyMap<Duty, Part>>();
  const partsOf = (role: KnownRole) => {
    const parts = known.get(role) ?? heldParts(role, duties);
    known.set(role, parts);
    return parts;
  };
  return (roles) => {
    const all = roles.map(partsOf);
    // Most roles hold no side of most duties.
    const some = new Set(all.flatMap((parts) => [...parts.keys()]));
    return [...some].flatMap((duty) => {
      const parts = all.flatMap((own) => own.get(duty) ?? []);
      const isHeld = duty.sides.every((_, index) => parts.some(({ sides }) => sides[index]));
      if (!isHeld) return [];
      return [{ duty, parts, alone: parts.filter(({ sides }) => sides.every(Boolean)) }];
    });
  };
}

/** The duties of which a role holds a side. */
function heldParts(role: KnownRole, duties: readonly Duty[]): Map<Duty, Part> {
  return new Map(
    duties.flatMap((duty): [Duty, Part][] => {
      const held = duty.sides.map((side) => heldOf(role, side));
      const sides = held.map((own) => role.holdsEverything || own.length > 0);
      return sides.some(Boolean) ? [[duty, { role, sides, held }]] : [];
    }),
  );
}

function heldOf({ project, grants }: KnownRole, side: DutySide): Held[] {
  return side.flatMap((asked) => {
    const grant = grants.get(canonicalKey(project, asked.key));
    return grant && compareLevels(grant.level, asked.level) >= 0 ? [{ grant, asked }] : [];
  });
}

/** More ways to hold one duty are told as one. */
const MOST_COVERS = 50;

/**
 * The ways in which roles hold all sides of a duty, none with a role that it does not need; where there are very many,
 * one way with all the roles.
 */
export function leastCovers({ duty, parts }: Together): (readonly Part[])[] {
  const found = new Map<string, readonly Part[]>();
  const open: (readonly Part[])[] = [[]];
  for (let cover = open.pop(); cover; cover = open.pop()) {
    const chosen = cover;
    const missing = duty.sides.findIndex((_, index) => !chosen.some(({ sides }) => sides[index]));
    if (missing !== -1) {
      for (const part of parts) if (part.sides[missing]) open.push([...chosen, part]);
    } else if (isLeast(chosen)) {
      const sorted = chosen.toSorted((one, other) => parts.indexOf(one) - parts.indexOf(other));
      found.set(sorted.map((part) => parts.indexOf(part)).join(), sorted);
    }
    if (open.length > MOST_COVERS || found.size > MOST_COVERS) return [parts];
  }
  return [...found.values()];
}

function isLeast(cover: readonly Part[]): boolean {
  return cover.every((part) => {
    const others = cover.filter((other) => other !== part);
    return part.sides.some((holds, index) => holds && !others.some(({ sides }) => sides[index]));
  });
}
