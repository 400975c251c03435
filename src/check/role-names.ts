import { nameOfRole } from '../access/names.js';
import { workingTree } from '../files/working-tree.js';
import type { ConfigFault } from '../policy/config/fault.js';
import { plainName } from '../sdf/catalogue/names/spelling.js';
import type { Project } from '../sdf/project.js';
import { either } from '../util/words.js';
import { load } from './load.js';

/** The script ids of the roles that the UI calls so, whatever case and spaces. */
export function roleIdsNamed(name: string, projects: readonly Project[]): string[] {
  const wanted = plainName(name);
  const ids = projects
    .flatMap(({ roleById }) => [...roleById.values()])
    .flatMap((role) => {
      return plainName(nameOfRole(role) ?? '') === wanted ? [role.id] : [];
    });
  return [...new Set(ids)].sort();
}

/**
 * Faults of a config; where one is a role's name in place of its script id, with the script id that has the name. The
 * roles are looked for only then.
 *
 * @param top the folder to look in, absolute
 */
export function withRoleIds(faults: readonly ConfigFault[], top: string): readonly ConfigFault[] {
  if (faults.every(({ role }) => role === undefined)) return faults;
  const { projects } = load(workingTree(top, [''], () => false).tree, (path) => path);
  return faults.map((fault) => {
    const ids = fault.role === undefined ? [] : roleIdsNamed(fault.role, projects);
    if (ids.length === 0) return fault;
    return {
      ...fault,
      message: `${fault.message} "${fault.role}" is the name of ${either(ids)}: write that.`,
    };
  });
}
