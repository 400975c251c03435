import { plainName } from '../../sdf/catalogue/names/spelling.js';
import { standardRoleCalled } from '../../sdf/catalogue/standard-role-permissions.js';
import type { Role } from '../../sdf/objects.js';
import type { Project } from '../../sdf/project.js';
import { parseReference } from '../../sdf/reference.js';
import { listed } from '../../util/words.js';
import { add, type Grant, type Grants } from '../grants.js';
import { holdersOf } from '../holders.js';
import { nameOfRole } from '../names.js';

/** A role of the repository, with all that it holds there. */
export interface RepositoryRole {
  readonly id: string;
  readonly name: string | null;
  readonly project: Project;
  readonly role: Role;
  readonly grants: Grants;
}

/** Which role a row is about. */
export type RoleMatch =
  | { readonly kind: 'known'; readonly role: RepositoryRole }
  | { readonly kind: 'standard' }
  /** By its script id, or by its name where the export has no ids. */
  | { readonly kind: 'unknown'; readonly name: string }
  /** With the roles that it may be; null where it may be any. */
  | { readonly kind: 'unclear'; readonly why: string; readonly may: readonly string[] | null };

const INTERNAL_ID = 'The role is named by its internal id alone. Export its script id or name.';

/** The roles that projects define. Of one that several projects define all that any of them grants counts. */
export function repositoryRoles(projects: readonly Project[]): ReadonlyMap<string, RepositoryRole> {
  const roles = new Map<string, RepositoryRole>();
  for (const project of projects) {
    for (const { id, role, grants } of holdersOf(project).values()) {
      if (!role?.scriptId?.text) continue;
      const known = roles.get(id);
      if (known) roles.set(id, { ...known, grants: together(known.grants, grants) });
      else roles.set(id, { id, name: nameOfRole(role), project, role, grants });
    }
  }
  return roles;
}

function together(one: Grants, other: Grants): Grants {
  const all = new Map<string, Grant>(one);
  for (const grant of other.values()) add(all, grant);
  return all;
}

/** Finds roles by what a row calls them: by script id first, since names can be changed, and be those of others. */
export function roleMatcher(
  roles: ReadonlyMap<string, RepositoryRole>,
): (names: readonly string[]) => RoleMatch {
  const byName = new Map<string, RepositoryRole[]>();
  for (const role of roles.values()) {
    const name = plainName(role.name ?? '');
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), role]);
  }
  const known = new Map<string, RoleMatch>();
  return (names) => {
    const key = JSON.stringify(names);
    const match = known.get(key) ?? matched(names, roles, byName);
    known.set(key, match);
    return match;
  };
}

type ByName = ReadonlyMap<string, readonly RepositoryRole[]>;

function matched(
  names: readonly string[],
  roles: ReadonlyMap<string, RepositoryRole>,
  byName: ByName,
): RoleMatch {
  for (const name of names) {
    const match = matchedById(name, roles);
    if (match) return match;
  }
  for (const name of names) {
    const match = matchedByName(name, byName);
    if (match) return match;
  }
  if (names.some((name) => standardRoleCalled(name) !== null)) return { kind: 'standard' };
  const [name] = names.filter((one) => !/^-?\d+$/.test(one));
  if (name !== undefined) return { kind: 'unknown', name };
  return { kind: 'unclear', why: names.length === 0 ? 'The row names no role.' : INTERNAL_ID, may: null };
}

/** Null for what is no script id. */
function matchedById(written: string, roles: ReadonlyMap<string, RepositoryRole>): RoleMatch | null {
  if (/^CUSTOMROLE\d/.test(written) && standardRoleCalled(written) !== null) return { kind: 'standard' };
  const id = (parseReference(written)?.scriptId ?? written).toLowerCase();
  const role = roles.get(id);
  if (role) return { kind: 'known', role };
  return /^customrole\w*$/.test(id) ? { kind: 'unknown', name: id } : null;
}

/** Null for a name that no role of the repository has. */
function matchedByName(written: string, byName: ByName): RoleMatch | null {
  const all = byName.get(plainName(written)) ?? [];
  const [role, ...others] = all;
  if (role && others.length === 0) return { kind: 'known', role };
  if (!role) return null;
  const may = all.map(({ id }) => id);
  return { kind: 'unclear', why: `Several roles of the repository have this name: ${listed(may)}.`, may };
}
