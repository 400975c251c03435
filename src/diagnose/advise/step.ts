import { compareLevels, type Level } from '../../sdf/catalogue/permissions.js';
import { canonical, dueKey, dueRole } from '../../sdf/notation.js';
import {
  type Counterpart,
  inactiveMark,
  levelOf,
  type PermittedRole,
  type Role,
  type RolePermission,
} from '../../sdf/objects.js';
import { objectEntry, roleEntry } from '../../sdf/permission-entries.js';
import { formatReference } from '../../sdf/reference.js';
import { type Restriction, restrictionOf } from '../../sdf/restriction.js';
import type { NewElement } from '../../sdf/xml-edit.js';
import type { KnownObject, Target } from '../understand/targets.js';

/** What is to be done on one side. A level is never lowered. */
export type Change = 'add' | 'raise' | 'none';

/** One side of a permission: the role, or the object that lists it. */
export interface Side<T> {
  readonly in: T;
  /** The level that it has; null where it has none. */
  readonly present: Level | null;
  readonly change: Change;
  /** The `permission` as it is to be. */
  readonly entry: NewElement;
}

/** What gives a role a permission: the same level on both sides. */
export interface Step {
  readonly level: Level;
  readonly role: Side<Role>;
  /** The object of the role's project; null for a standard permission, and for what lies elsewhere. */
  readonly object: Side<Counterpart> | null;
}

/** The level at which a role has a permission: of several entries the highest; null where it has none. */
export function presentLevel(role: Role, key: string): Level | null {
  return highest(roleEntries(role, key));
}

/** The entries of a role for a permission, however the key is written. */
export function roleEntries({ permissions }: Role, key: string): readonly RolePermission[] {
  return permissions.filter((entry) => entry.key && canonical(dueKey(entry.key.text)) === canonical(key));
}

/** The entries of an object for a role. */
export function objectEntries({ permittedRoles }: Counterpart, role: Role): readonly PermittedRole[] {
  return permittedRoles.filter(
    (entry) => entry.role && canonical(dueRole(entry.role.text)) === formatReference(role.id),
  );
}

/** What it takes that the role has a permission at a level, on both sides. */
export function stepFor({ key, known }: Target, due: Level, role: Role): Step {
  const mine = roleEntries(role, key);
  const object = known && isListed(known, role) ? known.object : null;
  const theirs = object ? objectEntries(object, role) : [];
  const levels = [due, highest(mine), highest(theirs)].filter((level) => level !== null);
  const level = levels.reduce((one, other) => (compareLevels(other, one) > 0 ? other : one));
  const grant = { level, restriction: restrictionIn(mine) ?? restrictionIn(theirs) ?? 'none' };
  return {
    level,
    role: { in: role, ...changeOf(mine, level), entry: roleEntry(key, grant) },
    object: object && {
      in: object,
      ...changeOf(theirs, level),
      entry: objectEntry(object, role.id, grant),
    },
  };
}

/** Whether an object is to list the role: one of the same project, and no inactive role. */
function isListed({ project }: KnownObject, role: Role): boolean {
  return project.roles.includes(role) && !inactiveMark(role);
}

type Entry = RolePermission | PermittedRole;

function changeOf(entries: readonly Entry[], level: Level): Pick<Side<unknown>, 'present' | 'change'> {
  const present = highest(entries);
  if (entries.length === 0) return { present, change: 'add' };
  return { present, change: present && compareLevels(present, level) >= 0 ? 'none' : 'raise' };
}

function highest(entries: readonly Entry[]): Level | null {
  const levels = entries.map((entry) => levelOf(entry.level)).filter((level) => level !== null);
  const [first] = levels;
  return first ? levels.reduce((one, other) => (compareLevels(other, one) > 0 ? other : one), first) : null;
}

function restrictionIn([entry]: readonly Entry[]): Restriction | null {
  return entry ? restrictionOf(entry.restriction) : null;
}
