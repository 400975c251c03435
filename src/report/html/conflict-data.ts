import { activeRolesOf } from '../../access/active-roles.js';
import type { Duty } from '../../policy/policy.js';
import type { Finding } from '../../rules/finding.js';
import { type Conflict, conflictsOf } from '../../rules/shared/conflicts.js';
import type { Project } from '../../sdf/project.js';
import type { CheckResult, SilencedBy } from '../../settle/result.js';
import type { ConflictData } from './data.js';
import type { MatrixIndex } from './matrix-index.js';

/** The duties that roles hold together: alone, then as one person may hold them; the greatest risk first. */
export function conflictData(result: CheckResult, index: MatrixIndex): ConflictData[] {
  const { duties, combinations } = result.gate.policy;
  const stateOf = statesOf(result);
  const all = result.projects.flatMap((project) => {
    const active = activeRolesOf(project);
    const alone = active.flatMap((role) => conflictsOf(project, duties, [role]));
    const together = combinations.flatMap(({ roles }) => {
      const held = active.filter(({ role }) => roles.includes(role.id));
      const others = duties.filter((duty) =>
        held.every((role) => conflictsOf(project, [duty], [role]).length === 0),
      );
      return conflictsOf(project, others, held);
    });
    return [...alone, ...together].map((conflict) => dataOf(project, conflict, duties, index, stateOf));
  });
  const unique = [...new Map(all.map((conflict) => [JSON.stringify(conflict), conflict])).values()];
  const rank = ({ state }: ConflictData) => STATES.indexOf(state);
  return unique.sort((one, other) => rank(one) - rank(other));
}

const STATES: readonly ConflictData['state'][] = ['open', 'accepted', 'unreported'];

type State = Pick<ConflictData, 'state' | 'note'>;

function dataOf(
  project: Project,
  { duty, sides }: Conflict,
  duties: readonly Duty[],
  { roleAt, permissionAt }: MatrixIndex,
  stateOf: (name: string) => State,
): ConflictData {
  const ids = [...new Set(sides.flat().map(({ role }) => role.id))].sort();
  return {
    duty: duties.indexOf(duty),
    roles: ids.map((id) => roleAt(project.root, id)),
    sides: sides.map((side) =>
      side.map(({ role, grant }) => [roleAt(project.root, role.id), permissionAt(grant.key)] as const),
    ),
    ...stateOf(nameOf(project.root, duty.id, ids)),
  };
}

/** What became of the findings about duties, by the roles that they name. */
function statesOf({ findings, silenced }: CheckResult): (name: string) => State {
  const states = new Map<string, State>([
    ...silenced.map(({ finding, by }): [string, State] => [
      nameOfFinding(finding),
      { state: 'accepted', note: noteOf(by) },
    ]),
    ...findings.map((finding): [string, State] => [nameOfFinding(finding), { state: 'open', note: null }]),
  ]);
  return (name) => states.get(name) ?? { state: 'unreported', note: null };
}

function nameOfFinding({ project, subject: { role, duty, detail } }: Finding): string {
  return nameOf(project, duty ?? '', detail && detail.length > 0 ? detail : [role ?? '']);
}

function nameOf(project: string, duty: string, roles: readonly string[]): string {
  return JSON.stringify([project, duty, roles]);
}

function noteOf(by: SilencedBy): string {
  if (by.kind === 'baseline') return 'Accepted by the baseline.';
  if (by.kind === 'suppression')
    return `Suppressed by a comment: ${by.suppression.reason ?? 'no reason given'}`;
  const { reason, approvedBy, expires } = by.exception;
  const approval = approvedBy === null ? 'approved by nobody' : `approved by ${approvedBy}`;
  return `Accepted ${expires ? `until ${expires.date}` : 'without an end date'}, ${approval}: ${reason}`;
}
