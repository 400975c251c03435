import { compareLevels, type Level } from '../sdf/catalogue/permissions.js';
import { compareRisks, riskOf } from '../sdf/catalogue/risks.js';
import { type StandardRole, standardRoles } from '../sdf/catalogue/standard-role-permissions.js';
import { parseReference } from '../sdf/reference.js';
import { compareTexts } from '../util/compare-text.js';
import type { Grants } from './grants.js';

/** What a role holds at most and at least of a permission. */
export interface Range {
  readonly level: Level;
  readonly least: Level;
}

/** A permission of which one of two roles holds more. */
export interface Difference {
  readonly key: string;
  /** What the role has, and what the role that it was made from has; null for nothing. */
  readonly own: Level | null;
  readonly base: Level | null;
}

/** A role against the one that it was made from. */
export interface Comparison {
  /** What it has beyond it, the greatest risk first. */
  readonly beyond: readonly Difference[];
  /** What it lacks. */
  readonly lacks: readonly Difference[];
  /** What differs or not, as nobody documents it clearly. */
  readonly uncertain: readonly Difference[];
  /** How many permissions are the same. */
  readonly same: number;
}

/** Compares permissions id by id. */
export function compareWithBase(own: Grants, base: ReadonlyMap<string, Range>): Comparison {
  const beyond: Difference[] = [];
  const lacks: Difference[] = [];
  const uncertain: Difference[] = [];
  let same = 0;
  for (const key of new Set([...own.keys(), ...base.keys()])) {
    const level = own.get(key)?.level ?? null;
    const range = base.get(key) ?? NOTHING;
    const difference = { key, own: level, base: base.get(key)?.level ?? null };
    const held = level ?? 'NONE';
    if (compareLevels(held, range.level) > 0) beyond.push(difference);
    else if (compareLevels(held, range.least) < 0) lacks.push(difference);
    else if (range.level === range.least) same += 1;
    else uncertain.push(difference);
  }
  return { beyond: sorted(beyond), lacks: sorted(lacks), uncertain: sorted(uncertain), same };
}

const NOTHING: Range = { level: 'NONE', least: 'NONE' };

function sorted(differences: readonly Difference[]): Difference[] {
  const risk = ({ key, own, base }: Difference) => riskOf(key, own ?? base ?? 'NONE');
  return [...differences].sort(
    (one, other) => compareRisks(risk(other), risk(one)) || compareTexts([one.key], [other.key]),
  );
}

/** A standard role that a role is like, and how much: the part of their permissions that both hold, from 0 to 1. */
export interface Likeness {
  readonly role: StandardRole;
  readonly share: number;
}

/** The standard role that a role is most like; null where it holds no standard permission. It is a guess. */
export function closestStandardRole(own: Grants): Likeness | null {
  const keys = [...own.keys()].filter((key) => parseReference(key) === null);
  let closest: Likeness | null = null;
  for (const role of standardRoles()) {
    const both = keys.filter((key) => role.permissions.has(key)).length;
    const share = both / Math.max(1, keys.length + role.permissions.size - both);
    if (share > (closest?.share ?? 0)) closest = { role, share };
  }
  return closest;
}
