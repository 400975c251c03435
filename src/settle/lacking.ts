import type { Exception } from '../policy/policy.js';
import type { Lacking } from '../policy/usage.js';
import type { Project } from '../sdf/project.js';
import { isCustomRoleId } from '../sdf/reference.js';
import { nearestWords } from '../util/nearest.js';

/** What an exception names that no project has: its role, else its object. Null where nothing of it is absent. */
export function lackingOf({ role, object }: Exception, projects: readonly Project[]): Lacking | null {
  if (role !== null && isCustomRoleId(role) && !projects.some(({ roleById }) => roleById.has(role)))
    return lacking(
      'role',
      role,
      projects.flatMap(({ roleById }) => [...roleById.keys()]),
    );
  if (object === null || projects.some((project) => hasObject(project, object))) return null;
  return lacking(
    'object',
    object,
    projects.flatMap(({ files }) => files.map(({ id }) => id)),
  );
}

function lacking(kind: Lacking['kind'], id: string, known: readonly string[]): Lacking {
  return { kind, id, nearest: nearestWords(id, known, 1)[0] ?? null };
}

/** Fields and deployments lie in the files of others: what is written somewhere may be one of them. */
function hasObject({ files }: Project, id: string): boolean {
  const [name = id] = id.split('.');
  return files.some((file) => file.id === name || file.source.text.includes(name));
}
