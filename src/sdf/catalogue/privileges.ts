import { compareLevels, type Level } from './permissions.js';
import data from './privileges.json' with { type: 'json' };
import type { SourceToken } from './sources.js';

/**
 * A permission that NetSuite itself calls privileged, by which its holder can get more access than the role grants, or
 * by which data leave the account in bulk. Core administration is none of them: it is all of them.
 */
export interface Privilege {
  readonly keys: readonly string[];
  /** The least level that is dangerous. */
  readonly from: Level;
  /** Whether NetSuite demands two-factor authentication for it (section_1515446005). */
  readonly twoFactor?: boolean;
  /** What its holder can do, or who takes over the holder's login; words that follow "its holder". */
  readonly attack: string;
  /** What to grant or do instead: a sentence without its full stop. */
  readonly instead: string;
  readonly sources: readonly SourceToken[];
}

const byKey = new Map(
  (data as readonly Privilege[]).flatMap((privilege) => privilege.keys.map((key) => [key, privilege])),
);

/** What makes a permission privileged at a level; null where it is not. */
export function privilegeOf(key: string, level: Level): Privilege | null {
  const privilege = byKey.get(key);
  return privilege && compareLevels(level, privilege.from) >= 0 ? privilege : null;
}

/** Whether NetSuite demands two-factor authentication of everybody who holds a permission (section_1515446005). */
export function demandsTwoFactor(key: string, level: Level): boolean {
  return (key === 'ADMI_KERNEL' && level !== 'NONE') || privilegeOf(key, level)?.twoFactor === true;
}
