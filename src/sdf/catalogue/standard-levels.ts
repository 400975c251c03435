import { once } from '../../util/once.js';
import type { Level } from './permissions.js';
import { standardRoles } from './standard-role-permissions.js';

const namesByLevel = once(() => {
  const names = new Map<string, string[]>();
  for (const { name, permissions } of standardRoles()) {
    for (const { key, level, least } of permissions.values()) {
      for (const held of new Set([level, least])) {
        if (held === 'NONE') continue;
        const known = names.get(`${key} ${held}`) ?? [];
        names.set(`${key} ${held}`, [...known, name]);
      }
    }
  }
  return names;
});

/**
 * The names of NetSuite's own roles that hold a permission at exactly this level, documented for the permission or not: a
 * copy of such a role starts with it.
 */
export function standardRolesAt(key: string, level: Level): readonly string[] {
  return namesByLevel().get(`${key} ${level}`) ?? [];
}
