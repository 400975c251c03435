import { hasExpired } from '../policy/exceptions.js';
import { keyMatches, policiesFor } from '../policy/match.js';
import type { Exception, Glob } from '../policy/policy.js';
import { ruleSettingOf } from '../policy/rule-settings.js';
import { compareLevels, type Level } from '../sdf/catalogue/permissions.js';
import { canonical } from '../sdf/notation.js';
import type { Role } from '../sdf/objects.js';
import type { Gate } from './gate.js';

/** What keeps a role from having a permission at a level. */
export interface RoleLimit {
  readonly rule: 'forbidden-permission' | 'level-above-limit';
  /** The most that the role may have; NONE where the permission is forbidden. */
  readonly level: Level;
  /** The entry of the policy that says so. */
  readonly entry: Glob;
}

/** What a policy would say if a role had a permission at a level; null where it would say nothing, or accept it. */
export function limitOn(
  { policy, today, pathInRepository }: Pick<Gate, 'policy' | 'today' | 'pathInRepository'>,
  role: Role,
  key: string,
  level: Level,
): RoleLimit | null {
  const entries = policiesFor(policy, role.id);
  const meant = <T extends Glob>(globs: readonly T[]) => globs.filter(({ glob }) => keyMatches(glob, key));
  const [forbid] = meant(entries.flatMap((entry) => entry.forbid));
  const [limit] = meant(entries.flatMap((entry) => entry.limit))
    .filter((entry) => compareLevels(level, entry.level) > 0)
    .sort((one, other) => compareLevels(one.level, other.level));
  const found: RoleLimit | null = forbid
    ? { rule: 'forbidden-permission', level: 'NONE', entry: forbid }
    : limit
      ? { rule: 'level-above-limit', level: limit.level, entry: limit }
      : null;
  if (!found || ruleSettingOf(policy, found.rule, pathInRepository(role.source.path)) === 'off') return null;
  const isAccepted = policy.exceptions.some(
    (exception) =>
      exception.rule === found.rule && !hasExpired(exception, today) && accepts(exception, role, key, level),
  );
  return isAccepted ? null : found;
}

/** Whether an exception accepts that a role has a permission at a level. */
function accepts(
  { role, object, permission, duty, level }: Exception,
  { id }: Role,
  key: string,
  due: Level,
) {
  return (
    (role === null || role === id) &&
    object === null &&
    duty === null &&
    (permission === null || canonical(permission) === canonical(key)) &&
    (level === null || compareLevels(due, level) <= 0)
  );
}
