import { once } from '../util/once.js';
import type { Counterpart, PermittedRole, Role, RolePermission } from './objects.js';
import { counterpartOf, type Project, roleOf } from './project.js';
import type { XmlElement } from './xml/xml.js';

/** A role's permission for an object of its project. */
export interface RoleSide {
  readonly role: Role;
  readonly permission: RolePermission;
  readonly object: Counterpart;
}

/** An object's entry for a role of its project. */
export interface ObjectSide {
  readonly role: Role;
  readonly object: Counterpart;
  readonly permitted: PermittedRole;
}

/** A role and an object that name each other. */
export interface Pair extends RoleSide, ObjectSide {}

/** What the roles and the objects of a project say of each other, in the order of the files. */
export interface Pairs {
  readonly both: readonly Pair[];
  /** Those of `both` by the element of either side. Only for what is repeated somebody asks for them. */
  readonly byElement: () => ReadonlyMap<XmlElement, Pair>;
  readonly roleOnly: readonly RoleSide[];
  readonly objectOnly: readonly ObjectSide[];
}

const pairsByProject = new WeakMap<Project, Pairs>();

/**
 * Matches both sides of a project. Of several files that define one object the deployed one speaks for it, and of
 * several entries for one role or object the first.
 */
export function pairsOf(project: Project): Pairs {
  const known = pairsByProject.get(project);
  if (known) return known;
  const pairs = match(project);
  pairsByProject.set(project, pairs);
  return pairs;
}

/** The pair that one of some entries, of a role or of an object, is a side of; null for none. */
export function pairOf(project: Project, entries: readonly { readonly element: XmlElement }[]): Pair | null {
  const byElement = pairsOf(project).byElement();
  const side = entries.find(({ element }) => byElement.has(element));
  return (side && byElement.get(side.element)) ?? null;
}

/** Whether both sides are deployed together: only then does SDF compare them. */
export function isDeployed({ role, object }: { readonly role: Role; readonly object: Counterpart }): boolean {
  return role.inScope && object.inScope;
}

function match(project: Project): Pairs {
  const both: Pair[] = [];
  const roleOnly: RoleSide[] = [];
  const listed = new Map<Counterpart, Map<Role, PermittedRole>>();
  for (const object of project.counterpartById.values()) listed.set(object, rolesListedBy(project, object));
  for (const role of project.roleById.values()) {
    for (const [object, permission] of objectsHeldBy(project, role)) {
      const roles = listed.get(object);
      const permitted = roles?.get(role);
      if (permitted) both.push({ role, permission, object, permitted });
      else roleOnly.push({ role, permission, object });
      roles?.delete(role);
    }
  }
  const objectOnly: ObjectSide[] = [];
  for (const [object, roles] of listed)
    for (const [role, permitted] of roles) objectOnly.push({ role, object, permitted });
  return { both, byElement: once(() => elementsOf(both)), roleOnly, objectOnly };
}

function elementsOf(pairs: readonly Pair[]): Map<XmlElement, Pair> {
  const byElement = new Map<XmlElement, Pair>();
  for (const pair of pairs) byElement.set(pair.permission.element, pair).set(pair.permitted.element, pair);
  return byElement;
}

/** The objects that a role has a permission for, with the first such permission. */
function objectsHeldBy(project: Project, role: Role): Map<Counterpart, RolePermission> {
  const first = new Map<Counterpart, RolePermission>();
  for (const permission of role.permissions) {
    const object = permission.reference && counterpartOf(project, permission.reference);
    if (object && !first.has(object)) first.set(object, permission);
  }
  return first;
}

/** The roles that an object lists, with the first entry for each. */
function rolesListedBy(project: Project, object: Counterpart): Map<Role, PermittedRole> {
  const first = new Map<Role, PermittedRole>();
  for (const permitted of object.permittedRoles) {
    const role = permitted.reference && roleOf(project, permitted.reference);
    if (role && !first.has(role)) first.set(role, permitted);
  }
  return first;
}
