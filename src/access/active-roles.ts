import type { Role } from '../sdf/objects.js';
import type { Project } from '../sdf/project.js';
import type { Grants } from './grants.js';
import { holdersOf } from './holders.js';

/** A role that people can use, and what it grants them. */
export interface ActiveRole {
  readonly role: Role;
  readonly grants: Grants;
}

const rolesByProject = new WeakMap<Project, readonly ActiveRole[]>();

/**
 * The roles of a project that are not inactive, in the order of the files. Whether deploy.xml deploys them makes no
 * difference: it says what is deployed next, and the files what people may do.
 */
export function activeRolesOf(project: Project): readonly ActiveRole[] {
  const known = rolesByProject.get(project);
  if (known) return known;
  const roles = [...holdersOf(project).values()].flatMap(({ role, isActive, grants }) => {
    return role && isActive ? [{ role, grants }] : [];
  });
  rolesByProject.set(project, roles);
  return roles;
}
