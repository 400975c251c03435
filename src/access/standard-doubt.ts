import { findPermission, levelVerdict } from '../sdf/catalogue/permissions.js';
import type { Doubt, StandardPermission } from '../sdf/catalogue/standard-role-permissions.js';

const WORDS: Readonly<Record<Doubt, string>> = {
  guessed: 'the id of this permission was inferred from its name',
  module: 'only with a module of NetSuite that the account may not have',
  twice: 'Oracle documents two levels; this is the higher one, the lower is ',
  highest: 'this is the highest level that Oracle documents, the lowest is ',
};

/** Why a standard role may hold less of a permission than is shown; null where the documentation is clear. */
export function doubtWords({ key, level, least, doubt }: StandardPermission): string | null {
  if (doubt !== null) return WORDS[doubt].endsWith(' ') ? WORDS[doubt] + least : WORDS[doubt];
  const permission = findPermission(key);
  return permission && levelVerdict(permission, level) !== 'allowed'
    ? 'Oracle documents this level for the role, but not for the permission'
    : null;
}
