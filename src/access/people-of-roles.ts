import type { Project } from '../sdf/project.js';
import type { Assignments } from './assignments.js';
import { roleReader } from './known-roles.js';

/**
 * How many people hold each role by a list of assignments. A role is known by its id: the list is that of one account. The
 * answer is 0 for a role that nobody holds, and undefined where there is no role.
 */
export function peopleOfRoles(
  projects: readonly Project[],
  { sets }: Assignments,
): (role: { readonly role: string | null }) => number | undefined {
  const [first] = projects;
  if (!first) return () => undefined;
  const read = roleReader(first, projects);
  const counts = new Map<string, number>();
  for (const { roles, people } of sets) {
    // A role that a list names twice for one person is held once.
    const ids = new Set(roles.flatMap((text) => read(text).roles.map(({ id }) => id)));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + people);
  }
  return ({ role }) => (role === null ? undefined : (counts.get(role) ?? 0));
}
