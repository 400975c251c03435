import {
  findPermission,
  LEVELS,
  levelVerdict,
  nearestPermissions,
} from '../../../sdf/catalogue/permissions.js';
import { either } from '../../../util/words.js';
import { ID, sdfShape, trimmed } from './sdf-words.js';
import type { Shape } from './shape.js';

/** What SDF says of the permissions of roles, and of objects that list roles. */
export const ROLE_SHAPES: readonly Shape[] = [
  sdfShape(
    'invalid permlevel reference key',
    `invalid permlevel reference key (?<level>\\w{1,20}) for permkey (?<key>${ID})`,
    ({ level = '', key = '' }) => ({
      cause: `The permission ${trimmed(key)} does not have the level ${level.toUpperCase()}, even if NetSuite exported it.`,
      fix: levelsOf(trimmed(key), level.toUpperCase()),
      rule: 'level-not-allowed',
    }),
  ),
  sdfShape(
    'the following permission ids have invalid permissions',
    'the following permission ids have invalid permissions(?:, which prevent this role from being deployed)?(?:: (?<ids>[\\w,\\s]{1,300}))?',
    ({ ids }) => ({
      cause: `The role holds permissions at levels that they do not have${ids ? `: ${trimmed(ids)}` : ''}.`,
      fix: 'Use a level that each of them has; check lists them.',
      rule: 'level-not-allowed',
    }),
  ),
  sdfShape(
    'role contains a reference on the',
    `(?<=(?<lead>(?:the )?(?<role>\\w{1,60}) ))role contains a reference on the (?<object>\\w{1,60}) (?<kind>custom[a-z]{3,30}) in the permkey field but the \\w{1,40} does not reference the role(?:[.] you must either reference the role from the \\w{1,60} \\w{1,40} object or remove the permission from the \\w{1,60} role)?`,
    ({ role = 'The role', object = '', kind = '' }) => ({
      cause: `${role} has a permission for ${object}, which does not list the role. If both are deployed together, each must list the other.`,
      fix: `Add ${role} to the permissions of ${object} (${kind}) with the level of the role, or remove the permission from the role.`,
      rule: 'missing-counterpart',
    }),
  ),
  sdfShape(
    'the permissions specified in the',
    'the permissions specified in the ["\']?(?<object>\\w{1,60})["\']? (?<kind>custom[a-z]{3,30}) object do not',
    ({ object = '' }) => ({
      cause: `${object} lists a role at a different level or restriction than the role itself.`,
      fix: 'Give both sides the same level and the same restriction. If both are equal, see restriction-mismatch as well.',
      rule: 'level-mismatch',
    }),
  ),
  sdfShape('level mismatch cannot be deployed', 'level mismatch cannot be deployed', () => ({
    cause: 'A role and an object of the project set different levels for each other.',
    fix: 'Give both sides the same level and the same restriction.',
    rule: 'level-mismatch',
  })),
  sdfShape(
    'duplicate values',
    `duplicate values (?<key>${ID}) were found in the ['"]?permissions['"]? sublist`,
    ({ key = '' }) => ({
      cause: `The role lists ${trimmed(key)} twice, as imports sometimes write it.`,
      fix: 'Keep one of the two. check --fix does it if both are equal.',
      rule: 'duplicate-permission',
    }),
  ),
];

function levelsOf(key: string, refused: string): string {
  const permission = findPermission(key);
  if (!permission) {
    const [nearest] = nearestPermissions(key, 1);
    return `Use a level that it has${nearest ? `; did you mean ${nearest}?` : '.'}`;
  }
  const allowed = LEVELS.filter(
    (level) => level !== refused && levelVerdict(permission, level) === 'allowed',
  );
  if (allowed.every((level) => level === 'NONE'))
    return 'The catalogue has no other level. Look at the permission on the role page of the account.';
  return `Use a level that it has: ${either(allowed)}.`;
}
