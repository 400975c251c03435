import { standardRoleCalled } from '../sdf/catalogue/standard-role-permissions.js';
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

/** What a text means that names roles. */
export interface Meaning {
  readonly roles: readonly KnownRole[];
  /** The parts of it that mean no role, or more than one. */
  readonly unmatched: readonly UnmatchedName[];
}

export interface UnmatchedName {
  readonly text: string;
  /** The roles that have this name; none where nobody has it. */
  readonly ids: readonly string[];
}

/**
 * What texts mean to a project that name roles: its own roles come first, then those of the other projects, by script id or
 * name, then standard roles. A text can name several, parted by `;` or `|`; as names of roles hold these as well, the
 * longest name that is known is what is meant.
 */
export function roleReader(
  project: Project,
  projects: readonly Project[] = [project],
): (text: string) => Meaning {
  const inOrder = [project, ...projects.filter((other) => other !== project)];
  const standard = remembered((id) => standardRole(id, project));
  const one = (text: string) => oneMeaning(text, inOrder, standard);
  return remembered((text) => meaningOf(text, one));
}

function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
}

/** Nobody holds more; a cell that has more is none of roles. */
const MOST_PARTS = 200;
/** No name has more of the marks in it that part names. */
const MOST_MARKS = 3;
const ENDS_IN_MARK = /[;|]$/;

/** A role; the ids of several; null where a text means none. */
type One = KnownRole | readonly string[] | null;

function meaningOf(text: string, one: (text: string) => One): Meaning {
  const ends = [...text.matchAll(/[;|]|$/g)].map(({ index }) => index);
  const unmatched: UnmatchedName[] = [];
  const roles: KnownRole[] = [];
  if (ends.length > MOST_PARTS) return { roles, unmatched: [{ text, ids: [] }] };
  for (let at = 0; at < ends.length; ) {
    const start = at === 0 ? 0 : (ends[at - 1] ?? 0) + 1;
    const { found, parts } = longest(text, start, ends.slice(at, at + 1 + MOST_MARKS), one);
    if (found) roles.push(...found);
    else unmatched.push(...notMatched(text.slice(start, ends[at]).trim(), one));
    at += parts;
  }
  return { roles, unmatched };
}

/** The longest name that begins at a part and means something, and how many parts it takes. */
function longest(
  text: string,
  start: number,
  ends: readonly number[],
  one: (text: string) => One,
): { readonly found: readonly KnownRole[] | null; readonly parts: number } {
  for (let parts = ends.length; parts > 0; parts--) {
    const name = text.slice(start, ends[parts - 1]).trim();
    const found = ENDS_IN_MARK.test(name) ? null : rolesCalled(name, parts === 1, one);
    if (found) return { found, parts };
  }
  return { found: null, parts: 1 };
}

/** Null where a text means none, or more than one. */
function rolesCalled(text: string, isPart: boolean, one: (text: string) => One): readonly KnownRole[] | null {
  const whole = one(text);
  if (isRole(whole)) return [whole];
  // A search that shows several roles in a cell can part them by commas, which names of roles may contain as well.
  if (!isPart || !text.includes(',')) return null;
  const all = text.split(',').map((part) => one(part.trim()));
  return all.every(isRole) ? all : null;
}

function notMatched(text: string, one: (text: string) => One): UnmatchedName[] {
  const meant = one(text);
  return text === '' ? [] : [{ text, ids: meant === null || isRole(meant) ? [] : meant }];
}

function isRole(meant: One): meant is KnownRole {
  return meant !== null && 'grants' in meant;
}

function oneMeaning(
  text: string,
  inOrder: readonly Project[],
  standard: (id: string) => KnownRole | null,
): One {
  for (const some of inOrder) {
    const { byId, byName } = indexOf(some);
    const id = parseReference(text)?.scriptId ?? text;
    const own = byId.get(id) ?? byId.get(id.toLowerCase());
    if (own) return own;
    const [named, ...others] = byName.get(comparableName(text)) ?? [];
    if (named) return others.length === 0 ? named : [named, ...others].map((role) => role.id).sort();
  }
  const id = standardRoleCalled(text);
  return id === null ? null : standard(id);
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
