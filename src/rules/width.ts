import type { Grant } from '../access/grants.js';
import { LEVELS, type Level } from '../sdf/catalogue/permissions.js';
import { compareRestrictions, type Restriction } from '../sdf/restriction.js';

/**
 * How far a fault goes: a number for everything in it that can go further, by its name. One that goes further than
 * before in any of them, or in something that was not in it before, is worse than it was.
 */
export type Width = ReadonlyMap<string, number>;

/** How far a fault goes, and the highest level that it is about, which an exception can name. */
export interface Extent {
  readonly width: Width;
  readonly level?: Level;
}

type Held = Pick<Grant, 'key' | 'level' | 'restriction'>;

/** Of permissions that are held together. */
export function extentOfGrants(grants: readonly Held[]): Extent {
  const width = new Map<string, number>();
  for (const grant of grants) {
    const name = grant.key;
    width.set(name, Math.max(widthOfLevel(grant.level), width.get(name) ?? 0));
    const open = widthOfRestriction(grant.restriction);
    const restricted = `${name} restriction`;
    width.set(restricted, Math.max(open, width.get(restricted) ?? 0));
  }
  return extent(
    width,
    grants.map(({ level }) => level),
  );
}

/** Of a permission whose level alone is known; a level that nobody knows is taken for the highest. */
export function extentOfLevels(levels: Readonly<Record<string, Level | null>>): Extent {
  const known = Object.entries(levels).map(([name, level]): [string, Level] => [name, level ?? 'FULL']);
  return extent(
    new Map(known.map(([name, level]) => [name, widthOfLevel(level)])),
    known.map(([, level]) => level),
  );
}

function extent(width: Width, levels: readonly Level[]): Extent {
  const highest = Math.max(...levels.map(widthOfLevel));
  const level = LEVELS[highest];
  return level === undefined ? { width } : { width, level };
}

/** Whether a fault goes no further than another one does; nothing is known of one without a width. */
export function isNoWider(width: Width | undefined, other: Width | undefined): boolean {
  if (!width || !other) return true;
  return [...width].every(([name, reach]) => reach <= (other.get(name) ?? Number.NEGATIVE_INFINITY));
}

export function widthOfLevel(level: Level): number {
  return LEVELS.indexOf(level);
}

/** From 0, which leaves least open. */
export function widthOfRestriction(restriction: Restriction): number {
  return compareRestrictions(restriction, 'VIEWANDEDIT');
}
