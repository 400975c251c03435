import { isPermissionTargetId, parseReference } from '../reference.js';
import { compareLevels, findPermission, type Level } from './permissions.js';
import dangers from './risks.json' with { type: 'json' };
import type { SourceToken } from './sources.js';

/** How much harm an access can do, the least first. */
export type Risk = 'low' | 'medium' | 'high' | 'critical';

export const RISKS: readonly Risk[] = ['low', 'medium', 'high', 'critical'];

/** The risk of a permission at a level, and where it comes from. */
export interface RiskReason {
  readonly risk: Risk;
  /** What a holder does that can harm, in a few words that follow the permission's name. */
  readonly why: string;
  /** Empty where the area of the permission alone decides. */
  readonly sources: readonly SourceToken[];
}

/** Permissions of which more is known than their area, and the least level that lets their holder do the harm. */
interface Danger extends RiskReason {
  readonly from: Level;
  readonly keys: readonly string[];
}

type Area = 'transaction' | 'list' | 'report' | 'setup' | 'custom' | 'unknown';

/** What a permission is worth of which nothing but its area is known. To look does little harm, to act does more. */
const BY_AREA: Readonly<Record<Area, Readonly<Record<Level, Risk>>>> = {
  transaction: { NONE: 'low', VIEW: 'low', CREATE: 'medium', EDIT: 'medium', FULL: 'medium' },
  list: { NONE: 'low', VIEW: 'low', CREATE: 'low', EDIT: 'low', FULL: 'medium' },
  report: { NONE: 'low', VIEW: 'low', CREATE: 'low', EDIT: 'low', FULL: 'low' },
  setup: { NONE: 'low', VIEW: 'low', CREATE: 'medium', EDIT: 'medium', FULL: 'medium' },
  custom: { NONE: 'low', VIEW: 'low', CREATE: 'low', EDIT: 'low', FULL: 'medium' },
  unknown: { NONE: 'low', VIEW: 'low', CREATE: 'medium', EDIT: 'medium', FULL: 'medium' },
};

const AREA_OF_PREFIX: ReadonlyMap<string, Area> = new Map([
  ['TRAN', 'transaction'],
  ['LIST', 'list'],
  ['REGT', 'report'],
  ['REPO', 'report'],
  ['GRAP', 'report'],
  ['ADMI', 'setup'],
]);

const WORDS: Readonly<Record<Area, string>> = {
  transaction: 'transactions',
  list: 'records',
  report: 'reports',
  setup: 'a part of the setup',
  custom: 'custom records or segments',
  unknown: 'something that no public source describes',
};

const DOES: Readonly<Record<Level, string>> = {
  NONE: 'grants nothing of',
  VIEW: 'reads',
  CREATE: 'adds',
  EDIT: 'changes',
  FULL: 'changes and deletes',
};

const dangersByKey = byKey(dangers as readonly Danger[]);

/** Nobody knows what a key opens that no source describes. */
const WHY_UNKNOWN = 'may do something that no public source describes';

/** The risk of holding a permission, by its key as a role writes it, at a level. What grants nothing has the least. */
export function riskOf(key: string, level: Level): Risk {
  return explainRisk(key, level).risk;
}

/**
 * The same with its reason. The one place where the level counts: from the level on that a danger names, the danger
 * decides; below it, and where none is known, the area does.
 */
export function explainRisk(key: string, level: Level): RiskReason {
  const danger = level === 'NONE' ? undefined : dangersByKey.get(key);
  if (danger && compareLevels(level, danger.from) >= 0) return danger;
  if (level !== 'NONE' && parseReference(key) === null && !isPermissionTargetId(key) && !findPermission(key))
    return { risk: 'high', why: WHY_UNKNOWN, sources: [] };
  const area = areaOf(key);
  return { risk: BY_AREA[area][level], why: `${DOES[level]} ${WORDS[area]}`, sources: [] };
}

/** Negative where `a` is less than `b`, positive where it is more, 0 where they are the same. */
export function compareRisks(a: Risk, b: Risk): number {
  return RISKS.indexOf(a) - RISKS.indexOf(b);
}

/** The greater of risks; null for none. */
export function greatestRisk(risks: Iterable<Risk>): Risk | null {
  let greatest: Risk | null = null;
  for (const risk of risks) if (!greatest || compareRisks(risk, greatest) > 0) greatest = risk;
  return greatest;
}

function areaOf(key: string): Area {
  const id = parseReference(key)?.objectId ?? key;
  if (/^custom(?:transaction|sale|purchase)/.test(id)) return 'transaction';
  if (isPermissionTargetId(id)) return 'custom';
  return AREA_OF_PREFIX.get(id.slice(0, id.indexOf('_'))) ?? 'unknown';
}

/** A key has one danger: a table that names it twice would hide one. A test sees to that. */
function byKey(all: readonly Danger[]): ReadonlyMap<string, Danger> {
  return new Map(all.flatMap((danger) => danger.keys.map((key) => [key, danger])));
}
