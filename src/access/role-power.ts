import { compareLevels } from '../sdf/catalogue/permissions.js';
import { compareRisks, type Risk, riskOf } from '../sdf/catalogue/risks.js';
import type { Project } from '../sdf/project.js';
import { type Item, roleId, written } from './door-items.js';
import type { Grants } from './grants.js';
import { holdersOf } from './holders.js';

/** What code may do that runs as a role. */
export type Power = 'administrator' | 'privileged' | 'other' | 'unknown' | 'none';

/** Roles that hold all, or about all (FULL_ACCESS is retired, and stands in old accounts). */
const ADMINISTRATORS: ReadonlySet<string> = new Set(['ADMINISTRATOR', 'FULL_ACCESS', 'SYSTEM_ADMINISTRATOR']);

export function isAdministrator(id: string): boolean {
  return ADMINISTRATORS.has(id);
}

const holdersByProject = new WeakMap<Project, ReturnType<typeof holdersOf>>();

/** What a role of a project grants; null where the project does not hold it. */
function grantsOfRole(project: Project | null, id: string): Grants | null {
  if (!project?.roleById.has(id)) return null;
  const holders = holdersByProject.get(project) ?? holdersOf(project);
  holdersByProject.set(project, holders);
  return holders.get(id)?.grants ?? null;
}

export function powerOf(project: Project | null, id: string): Power {
  if (id === '') return 'none';
  if (isAdministrator(id)) return 'administrator';
  const grants = grantsOfRole(project, id);
  if (!grants) return 'unknown';
  const worst = [...grants.values()].some(({ key, level }) => compareRisks(riskOf(key, level), 'high') >= 0);
  return worst ? 'privileged' : 'other';
}

/** A role as one of two versions knows it; '' for none of its own. */
export interface RoleIn {
  readonly project: Project | null;
  readonly id: string;
}

/** Whether code may do something as one role that it may not as another. Roles that cannot be compared differ both ways. */
export function mayMore(one: RoleIn, other: RoleIn): boolean {
  if (one.id === '' || isAdministrator(other.id)) return false;
  if (other.id === '' || isAdministrator(one.id)) return true;
  if (one.id === other.id) return false;
  const [more, less] = [grantsOfRole(one.project, one.id), grantsOfRole(other.project, other.id)];
  if (!more || !less) return true;
  return [...more.values()].some(({ key, level }) => {
    const known = less.get(key);
    return !known || compareLevels(level, known.level) > 0;
  });
}

/** Who sets code off, and whether it is there at all before the change. */
export interface Calls {
  readonly isPublic: boolean;
  readonly isCalled: boolean;
  readonly isNew: boolean;
}

/** The risk that code runs as a role: on its own, behind a login, or where anybody may call it. */
export function riskOfRunning(power: Power, { isPublic, isCalled, isNew }: Calls): Risk {
  const isPowerful = power === 'administrator' || power === 'privileged';
  if (isNew && isPowerful) return isPublic || isCalled ? 'high' : 'medium';
  if (isNew) return isPublic ? 'medium' : 'low';
  if (isPowerful) return isPublic || power === 'administrator' ? 'critical' : 'high';
  return isPublic || power === 'unknown' ? 'high' : 'medium';
}

/** The role that the code of an item runs as; '' for that of whoever sets it off. */
export function runAs(item: Item): string {
  return roleId(written(item, 'runasrole').texts.at(-1) ?? '');
}
