import { nearestAmong } from '../../util/nearest.js';
import data from './permissions.json' with { type: 'json' };
import type { SourceToken } from './sources.js';

export type Level = 'NONE' | 'VIEW' | 'CREATE' | 'EDIT' | 'FULL';

/** The levels of access, the least first. */
export const LEVELS: readonly Level[] = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'];

/** Where a role shows a permission in the UI: the subtabs of its Permissions tab. */
export type Tab = 'Transactions' | 'Reports' | 'Lists' | 'Setup';

/** A standard permission, as far as public sources describe it. */
export interface Permission {
  readonly id: string;
  /** Its names in the UI: the one to show, then those it has elsewhere or had before; empty if unknown. */
  readonly names: readonly string[];
  readonly tab: Tab | null;
  /** The levels that it takes, the least first; null where no source tells. */
  readonly levels: readonly Level[] | null;
  /** Further levels that roles exported by NetSuite itself carry. */
  readonly exported?: readonly Level[];
  /** Further levels that SDF is known to refuse, exported or not. */
  readonly refused?: readonly Level[];
  /** The feature that it belongs to, as the UI names it (no id for a manifest); `; ` parts several. */
  readonly feature?: string;
  /** The NetSuite release that brought it, where the catalogue has seen that. */
  readonly since?: string;
  readonly sources: readonly SourceToken[];
}

/**
 * What is known of a permission at a level: `allowed`; `exported`, outside the documented levels, yet carried
 * by NetSuite's own exports, with no refusal known; or `not-allowed`.
 */
export type LevelVerdict = 'allowed' | 'exported' | 'not-allowed';

const permissions = data as readonly Permission[];
const byId = new Map(permissions.map((permission) => [permission.id, permission]));

/** All standard permissions, sorted by id. */
export function allPermissions(): readonly Permission[] {
  return permissions;
}

/** The permission with exactly this id, or undefined. */
export function findPermission(id: string): Permission | undefined {
  return byId.get(id);
}

/** The permission with this id, whatever its case, or undefined. All ids are in upper case. */
export function findPermissionInAnyCase(id: string): Permission | undefined {
  return byId.get(id.toUpperCase());
}

/** The permission ids that a misspelt one probably stands for, as `nearestWords` finds them. */
export function nearestPermissions(id: string, max: number): string[] {
  nearest ??= nearestAmong(byId.keys());
  return nearest(id, max);
}

let nearest: ReturnType<typeof nearestAmong> | null = null;

/** Judges a level of a permission. Where no source tells its levels, every level is allowed. */
export function levelVerdict({ levels, exported, refused }: Permission, level: Level): LevelVerdict {
  if (refused?.includes(level)) return 'not-allowed';
  if (levels === null || levels.includes(level)) return 'allowed';
  return exported?.includes(level) ? 'exported' : 'not-allowed';
}

/** Whether a text is the name of a level, written exactly as SDF takes it. */
export function isLevel(text: string): text is Level {
  return (LEVELS as readonly string[]).includes(text);
}

/** Negative where `a` grants less than `b`, positive where it grants more, 0 where they are the same. */
export function compareLevels(a: Level, b: Level): number {
  return LEVELS.indexOf(a) - LEVELS.indexOf(b);
}
