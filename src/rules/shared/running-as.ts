import { activeRolesOf } from '../../access/active-roles.js';
import { CORE_ADMINISTRATION, type Grant } from '../../access/grants.js';
import type { Level } from '../../sdf/catalogue/permissions.js';
import { privilegeOf } from '../../sdf/catalogue/privileges.js';
import { compareRisks, riskOf } from '../../sdf/catalogue/risks.js';
import { findStandardRole } from '../../sdf/catalogue/standard-role-permissions.js';
import type { Execution } from '../../sdf/executions.js';
import { listedValues } from '../../sdf/listed.js';
import { dueRole, referenceOfRole } from '../../sdf/notation.js';
import { type Project, roleOf } from '../../sdf/project.js';
import type { Place } from '../../sdf/source.js';
import { child, childValue, type Value } from '../../sdf/value.js';

/** The rights with which code runs, where they are those of an administrator or of a privileged role. */
export interface Elevation {
  /** The script id of the role, or the id of a standard role; null for an administrator. */
  readonly roleId: string | null;
  /** What makes the role privileged. */
  readonly grant: Privileging | null;
}

/** A privileged permission of a role. */
export interface Privileging {
  readonly key: string;
  readonly level: Level;
  /** Where the role grants it; null for a standard role, which is in no file. */
  readonly at: Place | null;
}

/** Standard roles that hold about what an administrator does; FULL_ACCESS is left in old accounts. */
const ADMINISTRATORS: ReadonlySet<string> = new Set(['ADMINISTRATOR', 'FULL_ACCESS', 'SYSTEM_ADMINISTRATOR']);

/** How far code reaches beyond the rights of whoever sets it off; null where no further than an ordinary role. */
export function elevationOf(project: Project, { runsAs }: Execution): Elevation | null {
  if (!runsAs) return null;
  if (runsAs.element.name === 'runasadmin' || ADMINISTRATORS.has(runsAs.text))
    return { roleId: null, grant: null };
  const reference = referenceOfRole(runsAs.text);
  if (!reference) return standardElevation(dueRole(runsAs.text));
  const role = roleOf(project, reference);
  const grant = role && (privilegesOf(project).get(role.id) ?? null);
  return grant ? { roleId: role.id, grant } : null;
}

/** The role that every employee can have: of employees it shows one's own record, be it with a privileged permission. */
const EVERY_EMPLOYEE = 'EMPLOYEE_CENTER';

/** The privileged permission of a standard role that it surely has, by what is documented: the one with the greatest risk. */
function standardElevation(id: string): Elevation | null {
  if (id === EVERY_EMPLOYEE) return null;
  const sure = [...(findStandardRole(id)?.permissions.values() ?? [])]
    .map(({ key, least }) => ({ key, level: least, at: null }))
    .filter(({ key, level }) => privilegeOf(key, level) !== null)
    .sort((one, other) => compareRisks(riskOf(other.key, other.level), riskOf(one.key, one.level)));
  const [grant] = sure;
  return grant ? { roleId: id, grant } : null;
}

const privilegesByProject = new WeakMap<Project, ReadonlyMap<string, Grant>>();

/** The active roles of a project that hold a privileged permission, each with the first such grant. */
function privilegesOf(project: Project): ReadonlyMap<string, Grant> {
  const known = privilegesByProject.get(project);
  if (known) return known;
  const privileges = new Map<string, Grant>();
  for (const { role, grants } of activeRolesOf(project)) {
    const grant = [...grants.values()].find(isPrivileged);
    if (grant) privileges.set(role.id, grant);
  }
  privilegesByProject.set(project, privileges);
  return privileges;
}

function isPrivileged({ key, level }: Grant): boolean {
  return key === CORE_ADMINISTRATION || privilegeOf(key, level) !== null;
}

/** Standard roles of people who have not logged in, or of everybody. */
export const PUBLIC_ROLES: ReadonlySet<string> = new Set(['ONLINE_FORM_USER', '_ALL_ROLES']);

/** Standard roles that people outside the company log in with. */
const OUTSIDERS: ReadonlySet<string> = new Set([
  'ADVANCED_PARTNER_CENTER',
  'CUSTOMER_CENTER',
  'PARTNER_CENTER',
  'SHOPPER',
  'VENDOR_CENTER',
]);

/** What one calls by its address. */
const CALLABLE: ReadonlySet<string> = new Set(['restlet', 'suitelet']);

/** What opens a page to people without a login; null where nothing does. */
export function onlineMark({ file, element }: Execution): Value | null {
  const value = file.kind === 'suitelet' ? childValue(element, 'isonline') : null;
  return value?.text === 'T' ? value : null;
}

/** What opens a script to people without a login or to everybody; null where nothing does. */
export function publicMark(execution: Execution): Value | null {
  return onlineMark(execution) ?? audience(execution, PUBLIC_ROLES);
}

/** What lets people outside the company call a script after they have logged in; null where nothing does. */
export function outsidersMark(execution: Execution): Value | null {
  const { file, element } = execution;
  const partners = CALLABLE.has(file.kind) ? childValue(element, 'allpartners') : null;
  return partners?.text === 'T' ? partners : audience(execution, OUTSIDERS);
}

function audience({ file, element }: Execution, roles: ReadonlySet<string>): Value | null {
  const list = CALLABLE.has(file.kind) ? child(element, 'audslctrole') : null;
  return (list && listedValues(list).find(({ text }) => roles.has(text))) ?? null;
}
