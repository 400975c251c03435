import type { Level } from './permissions.js';
import { standardRolesWith } from './standard-role-permissions.js';

/**
 * The names of NetSuite's own roles that hold a permission at exactly this level, documented for the permission or not: a
 * copy of such a role starts with it.
 */
export function standardRolesAt(key: string, level: Level): readonly string[] {
  return standardRolesWith(key).flatMap(({ name, permissions }) => {
    const held = permissions.get(key);
    return held && (held.level === level || held.least === level) ? [name] : [];
  });
}
