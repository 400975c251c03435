import { lstatSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Loaded, load } from '../check/load.js';
import { roleIdsNamed } from '../check/role-names.js';
import type { Surroundings } from '../diagnose/understand/resolution.js';
import { pathSeenFrom, relativePath } from '../files/relative-path.js';
import { workingTree } from '../files/working-tree.js';
import type { Role } from '../sdf/objects.js';
import type { Project } from '../sdf/project.js';
import { parseReference } from '../sdf/reference.js';
import { didYouMean, nearestWord } from '../util/nearest.js';
import { either } from '../util/words.js';
import { wrongUse } from './failure.js';
import { findTargets } from './targets.js';

/** The projects of the current folder, or of a role's file, and the role. Throws wrong use where there is no such role. */
export function findSurroundings(
  written: string | undefined,
  folder: string,
): { readonly surroundings: Surroundings; readonly problems: readonly string[] } {
  const path = written === undefined ? null : pathOfRole(written, folder);
  const { folders, named } = findTargets(path === null ? [] : [path], folder);
  const { tree } = workingTree(folder, folders, () => false, { named });
  const loaded = load(tree, pathSeenFrom(folder));
  const { projects, problems } = loaded;
  if (written === undefined) return { surroundings: { projects, role: null, home: null }, problems };
  const { role, project } = path === null ? roleById(written, loaded) : roleAt(path, folder, loaded);
  return { surroundings: { projects, role, home: project }, problems };
}

/** What looks like a path is one; a script id never does. */
function pathOfRole(written: string, folder: string): string | null {
  if (!/[/\\]|\.xml$/i.test(written)) return null;
  const stats = lstatSync(resolve(folder, written), { throwIfNoEntry: false });
  if (!stats) throw wrongUse(`There is no file "${written}".`);
  if (stats.isSymbolicLink()) throw wrongUse(`"${written}" is a link. Name the file that it points to.`);
  return written;
}

interface RoleInProject {
  readonly role: Role;
  readonly project: Project;
}

function roleById(written: string, { projects }: Loaded): RoleInProject {
  const id = parseReference(written)?.scriptId ?? written;
  const found = projects.flatMap((project) => {
    const role = project.roleById.get(id);
    return role ? [{ role, project }] : [];
  });
  const [only, ...others] = found;
  if (only && others.length === 0) return only;
  if (only) {
    const paths = found.map(({ role }) => role.source.path);
    throw wrongUse(`"${id}" is in several projects. Name its file: ${either(paths)}.`);
  }
  const named = rolesNamed(written, projects);
  const [one, ...namesakes] = named;
  if (one && namesakes.length === 0) return one;
  if (one) {
    const all = named.map(({ role }) => role.id);
    throw wrongUse(`Several roles are named "${written}". Use a script id: ${either(all)}.`);
  }
  const ids = projects.flatMap(({ roleById: roles }) => [...roles.keys()]);
  const where = projects.length === 0 ? ' There is no SDF project here.' : didYouMean(nearestWord(id, ids));
  throw wrongUse(`There is no role "${id}" here.${where}`);
}

/** The roles that the UI calls so. */
function rolesNamed(name: string, projects: readonly Project[]): readonly RoleInProject[] {
  return projects.flatMap((project) =>
    roleIdsNamed(name, [project]).flatMap((id) => {
      const role = project.roleById.get(id);
      return role ? { role, project } : [];
    }),
  );
}

function roleAt(path: string, folder: string, { projects }: Loaded): RoleInProject {
  const real = relativePath(folder, realpathSync.native(resolve(folder, path)));
  for (const project of projects) {
    const role = project.roles.find(({ source }) => source.path === real);
    if (role) return { role, project };
  }
  throw wrongUse(`"${path}" is not a readable role.`);
}
