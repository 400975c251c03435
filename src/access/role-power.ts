import { compareLevels, type Level } from '../sdf/catalogue/permissions.js';
import { compareRisks, type Risk, riskOf } from '../sdf/catalogue/risks.js';
import { findStandardRole } from '../sdf/catalogue/standard-role-permissions.js';
import type { Project } from '../sdf/project.js';
import { type Item, roleId, written } from './door-items.js';
import { type Holder, holdersOf } from './holders.js';

/** What code may do that runs as a role. */
export type Power = 'administrator' | 'privileged' | 'other' | 'unknown' | 'none';

/** Roles that hold all, or about all (FULL_ACCESS is retired, and stands in old accounts). */
const ADMINISTRATORS: ReadonlySet<string> = new Set(['ADMINISTRATOR', 'FULL_ACCESS', 'SYSTEM_ADMINISTRATOR']);

export function isAdministrator(id: string): boolean {
  return ADMINISTRATORS.has(id);
}

const holdersByProject = new WeakMap<Project, ReturnType<typeof holdersOf>>();

function holderIn(project: Project | null, id: string): Holder | null {
  if (!project) return null;
  const holders = holdersByProject.get(project) ?? holdersOf(project);
  holdersByProject.set(project, holders);
  return holders.get(id) ?? null;
}

/** What a role holds at most and at least of each permission. */
interface Holdings {
  readonly permissions: ReadonlyMap<string, Range>;
  /** Whether it holds more of which nobody tells what it is. */
  readonly hasMore: boolean;
}

interface Range {
  readonly level: Level;
  readonly least: Level;
}

/**
 * What a role of the project grants, or a standard role by what is documented of it, with what objects of the project
 * grant it; null where neither is known.
 */
function holdingsOf(project: Project | null, id: string): Holdings | null {
  const holder = holderIn(project, id);
  const granted = [...(holder?.grants ?? [])].map(([key, { level }]): [string, Range] => [
    key,
    { level, least: level },
  ]);
  if (holder?.role) return { permissions: new Map(granted), hasMore: false };
  const standard = findStandardRole(id);
  if (!standard) return null;
  return {
    permissions: new Map([...standard.permissions, ...granted]),
    hasMore: standard.nameless.length > 0,
  };
}

export function powerOf(project: Project | null, id: string): Power {
  if (id === '') return 'none';
  if (isAdministrator(id)) return 'administrator';
  const holdings = holdingsOf(project, id);
  if (!holdings) return 'unknown';
  const isRisky = [...holdings.permissions].some(
    ([key, { level }]) => compareRisks(riskOf(key, level), 'high') >= 0,
  );
  return isRisky ? 'privileged' : 'other';
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
  const [more, less] = [holdingsOf(one.project, one.id), holdingsOf(other.project, other.id)];
  if (!more || !less || more.hasMore) return true;
  return [...more.permissions].some(([key, { level }]) => {
    const known = less.permissions.get(key);
    return !known || compareLevels(level, known.least) > 0;
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
