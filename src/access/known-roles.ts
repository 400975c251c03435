import { isStandardRole } from '../sdf/catalogue/standard-roles.js';
import type { Role } from '../sdf/objects.js';
import type { Project } from '../sdf/project.js';
import { parseReference } from '../sdf/reference.js';
import { groupBy } from '../util/group-by.js';
import { comparableName } from './assignments.js';
import type { Grant } from './grants.js';
import { holdersOf } from './holders.js';
import { nameOfRole } from './names.js';
import { standardGrants } from './standard-grants.js';

/** A role that people are said to hold, with all that is known of it. */
export interface KnownRole {
  readonly id: string;
  /** What the UI calls it; null where no source tells. */
  readonly name: string | null;
  /** Null for a role that no project defines. */
  readonly role: Role | null;
  /** The project by whose files it is known; of a standard role the one that is judged. */
  readonly project: Project;
  readonly isStandard: boolean;
  readonly holdsEverything: boolean;
  readonly grants: ReadonlyMap<string, Holding>;
}

/** A permission that a role holds; without a place where it is so by NetSuite's documentation. */
export type Holding = Pick<Grant, 'key' | 'level' | 'restriction' | 'field'> & Partial<Pick<Grant, 'at'>>;

/** What a name of a role means: one role, several that a cell lists, none, or more than one. */
export type Meaning =
  | { readonly kind: 'roles'; readonly roles: readonly KnownRole[] }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown' };

/**
 * What names of roles mean to a project: its own roles come first, then those of the other projects, by script id or
 * name, then standard roles.
 */
export function roleReader(
  project: Project,
  projects: readonly Project[] = [project],
): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  const inOrder = [project, ...projects.filter((other) => other !== project)];
  return (text) => {
    const meaning = known.get(text) ?? meaningOf(text, project, inOrder);
    known.set(text, meaning);
    return meaning;
  };
}

function meaningOf(text: string, project: Project, inOrder: readonly Project[]): Meaning {
  const whole = oneMeaning(text, project, inOrder);
  if (whole.kind !== 'unknown' || !text.includes(',')) return whole;
  // A search that shows several roles in a cell can part them by commas, which names of roles may contain as well.
  const parts = text.split(',').map((part) => oneMeaning(part.trim(), project, inOrder));
  const roles = parts.flatMap((part) => (part.kind === 'roles' ? part.roles : []));
  return roles.length === parts.length ? { kind: 'roles', roles } : whole;
}

function oneMeaning(text: string, project: Project, inOrder: readonly Project[]): Meaning {
  for (const some of inOrder) {
    const { byId, byName } = indexOf(some);
    const id = parseReference(text)?.scriptId ?? text;
    const own = byId.get(id) ?? byId.get(id.toLowerCase());
    if (own) return { kind: 'roles', roles: [own] };
    const named = byName.get(comparableName(text)) ?? [];
    if (named.length === 1) return { kind: 'roles', roles: named };
    if (named.length > 1) return { kind: 'ambiguous', ids: named.map((role) => role.id).sort() };
  }
  const standard = standardRole(text, project);
  return standard ? { kind: 'roles', roles: [standard] } : { kind: 'unknown' };
}

/** A role that NetSuite brings, with what the objects of a project give it beside. */
function standardRole(text: string, project: Project): KnownRole | null {
  const standard = standardGrants(text);
  if (!standard) return null;
  const { id, name, levels, holdsEverything } = standard;
  const grants = new Map<string, Holding>(holdersOf(project).get(id)?.grants);
  for (const [key, level] of levels) grants.set(key, { key, level, restriction: 'none' });
  return { id, name, role: null, project, isStandard: true, holdsEverything, grants };
}

interface Index {
  readonly byId: ReadonlyMap<string, KnownRole>;
  readonly byName: ReadonlyMap<string, readonly KnownRole[]>;
}

const indexByProject = new WeakMap<Project, Index>();

/** The roles of a project, and those that its objects name with what they permit them, but no standard ones. */
function indexOf(project: Project): Index {
  const known = indexByProject.get(project);
  if (known) return known;
  const roles = [...holdersOf(project).values()].flatMap(({ id, role, isActive, grants }): KnownRole[] => {
    if (!role && isStandardRole(id)) return [];
    // Nobody can use a role that is inactive.
    const held = isActive ? grants : new Map<string, Holding>();
    const what = { isStandard: false, holdsEverything: false, grants: held };
    return [{ id, name: nameOfRole(role), role, project, ...what }];
  });
  const index = {
    byId: new Map(roles.map((role) => [role.id, role])),
    byName: groupBy(
      roles.filter(({ name }) => name !== null),
      ({ name }) => comparableName(name ?? ''),
    ),
  };
  indexByProject.set(project, index);
  return index;
}
