import type { Assignments, RoleSet } from '../../../access/assignments.js';
import { type KnownRole, type Meaning, roleReader } from '../../../access/known-roles.js';
import type { Duty } from '../../../policy/policy.js';
import type { Project } from '../../../sdf/project.js';
import { dutyReader, leastCovers, type Part } from './duty-table.js';

/** Roles of which none holds all sides of a duty, but which do so together, and how many people hold them. */
export interface Combination {
  readonly duty: Duty;
  /** In the order of their ids. */
  readonly parts: readonly Part[];
  readonly people: number;
}

/**
 * The combinations that people hold, as a project sees them: those whose first role with a file is its own, and of roles
 * without a file all, if it is the first of the projects. So each is told once.
 */
export function combinationsOf(
  project: Project,
  projects: readonly Project[],
  { sets }: Assignments,
  duties: readonly Duty[],
): Combination[] {
  const read = roleReader(project, projects);
  const conflictsOf = dutyReader(duties);
  const found = new Map<string, Counted>();
  for (const set of sets) {
    const roles = heldRoles(set, read);
    // What a role holds by itself is told of the role.
    const across = roles.length < 2 ? [] : conflictsOf(roles).filter(({ alone }) => alone.length === 0);
    for (const conflict of across)
      for (const parts of leastCovers(conflict)) add(found, conflict.duty, parts, set.people);
  }
  const isFirst = projects[0] === project;
  return [...found.values()].filter(({ parts }) => {
    const first = firstWithFile(parts);
    return first ? first.project === project : isFirst;
  });
}

interface Counted extends Combination {
  people: number;
}

function add(found: Map<string, Counted>, duty: Duty, parts: readonly Part[], people: number): void {
  const name = parts.reduce((ids, { role }) => `${ids} ${role.id}`, duty.id);
  const known = found.get(name);
  if (known) known.people += people;
  else found.set(name, { duty, parts, people });
}

/** The first role that has a file. */
export function firstWithFile(parts: readonly Part[]): KnownRole | null {
  return parts.find(({ role }) => role.role !== null)?.role ?? null;
}

/** The roles of a set, in the order of their ids; what means none is told once, elsewhere. */
export function heldRoles({ roles }: RoleSet, read: (text: string) => Meaning): KnownRole[] {
  const meant = roles.flatMap((text) => read(text).roles);
  return [...new Map(meant.map((role) => [role.id, role])).values()].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  );
}
