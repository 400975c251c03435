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
  /** Those of `both` by the element of either side. */
  readonly byElement: ReadonlyMap<XmlElement, Pair>;
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
  const { byElement } = pairsOf(project);
  const side = entries.find(({ element }) => byElement.has(element));
  return (side && byElement.get(side.element)) ?? null;
}

/** Whether both sides are deployed together: only then does SDF compare them. */
export function isDeployed({ role, object }: { readonly role: Role; readonly object: Counterpart }): boolean {
  return role.inScope && object.inScope;
}

function match(project: Project): Pairs {
  const roleSides = byPair([...project.roleById.values()].flatMap((role) => roleSidesOf(project, role)));
  const objectSides = byPair(
    [...project.counterpartById.values()].flatMap((object) => objectSidesOf(project, object)),
  );
  const both: Pair[] = [];
  const roleOnly: RoleSide[] = [];
  for (const [key, side] of roleSides) {
    const other = objectSides.get(key);
    if (other) both.push({ ...side, ...other });
    else roleOnly.push(side);
  }
  const objectOnly = [...objectSides].filter(([key]) => !roleSides.has(key)).map(([, side]) => side);
  const byElement = new Map<XmlElement, Pair>();
  for (const pair of both) byElement.set(pair.permission.element, pair).set(pair.permitted.element, pair);
  return { both, byElement, roleOnly, objectOnly };
}

function roleSidesOf(project: Project, role: Role): RoleSide[] {
  return role.permissions.flatMap((permission) => {
    const object = permission.reference && counterpartOf(project, permission.reference);
    return object ? [{ role, permission, object }] : [];
  });
}

function objectSidesOf(project: Project, object: Counterpart): ObjectSide[] {
  return object.permittedRoles.flatMap((permitted) => {
    const role = permitted.reference && roleOf(project, permitted.reference);
    return role ? [{ role, object, permitted }] : [];
  });
}

/** The first side of each role and object. */
function byPair<T extends RoleSide | ObjectSide>(sides: readonly T[]): Map<string, T> {
  const first = new Map<string, T>();
  for (const side of sides) {
    const key = `${side.role.id} ${side.object.id}`;
    if (!first.has(key)) first.set(key, side);
  }
  return first;
}
