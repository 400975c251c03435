import type { People, RoleSet } from '../../access/assignments.js';
import { type KnownRole, roleReader } from '../../access/known-roles.js';
import { dutiesFor } from '../../policy/built-in-duties.js';
import type { Duty, Policy } from '../../policy/policy.js';
import { heldRoles } from '../../rules/shared/people/combinations.js';
import { dutyReader } from '../../rules/shared/people/duty-table.js';
import { compareRisks } from '../../sdf/catalogue/risks.js';
import type { Project } from '../../sdf/project.js';
import { compareText } from '../../util/compare-text.js';

/** A duty that a person holds all sides of, to be decided by somebody. */
export interface ReviewRow {
  readonly person: string;
  readonly held: HeldDuty;
}

/** A duty, and the roles by which all of its sides are held: the same for all who hold the same roles. */
export interface HeldDuty {
  readonly duty: Duty;
  /** In the order of their ids. */
  readonly roles: readonly KnownRole[];
  /** Whether one of them is enough. */
  readonly isByOne: boolean;
}

/** Nobody decides on more, and a list of administrators that never ends must not fill the memory. */
export const MOST_ROWS = 500_000;

/** A row for each person and duty, the greatest risk first, then by person; null where they are too many. */
export function reviewRows(
  { assignments, names }: People,
  projects: readonly Project[],
  policy: Policy,
): ReviewRow[] | null {
  const heldBy = dutiesReader(projects, dutiesFor(policy));
  const rows: ReviewRow[] = [];
  for (const set of assignments.sets) {
    const all = heldBy(set);
    if (rows.length + all.length * set.people > MOST_ROWS) return null;
    for (const person of names.get(set) ?? []) for (const held of all) rows.push({ person, held });
  }
  return rows.sort(
    (one, other) =>
      compareRisks(other.held.duty.risk, one.held.duty.risk) ||
      compareText(one.person, other.person) ||
      compareText(one.held.duty.id, other.held.duty.id),
  );
}

/** A reader of the duties that sets of roles hold, as all projects see them together. */
function dutiesReader(projects: readonly Project[], duties: readonly Duty[]): (set: RoleSet) => HeldDuty[] {
  const readers = projects.map((project) => {
    const read = roleReader(project, projects);
    const conflictsOf = dutyReader(duties);
    const isOwn = (role: KnownRole) => role.role !== null && role.project === project;
    return (set: RoleSet) => {
      const roles = heldRoles(set, read);
      // A project that defines none of the roles sees what the first one sees.
      return project === projects[0] || roles.some(isOwn) ? conflictsOf(roles) : [];
    };
  });
  return (set) => {
    const held = new Map<Duty, HeldDuty>();
    for (const { duty, parts, alone } of readers.flatMap((conflictsOf) => conflictsOf(set))) {
      const own = { duty, roles: parts.map(({ role }) => role), isByOne: alone.length > 0 };
      held.set(duty, together(held.get(duty), own));
    }
    return [...held.values()];
  };
}

/** What several projects say of the same roles. */
function together(known: HeldDuty | undefined, own: HeldDuty): HeldDuty {
  if (!known) return own;
  const roles = new Map([...known.roles, ...own.roles].map((role) => [role.id, role]));
  return {
    duty: own.duty,
    roles: [...roles.values()].sort((one, other) => compareText(one.id, other.id)),
    isByOne: known.isByOne || own.isByOne,
  };
}
