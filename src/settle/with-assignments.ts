import type { Assignments } from '../access/assignments.js';
import { personDutyConflict } from '../rules/security/person-duty-conflict.js';
import type { Gate } from './gate.js';

/** A gate that is told who holds which roles: what people hold together is judged, unless the policy says it is not. */
export function withAssignments(gate: Gate, assignments: Assignments | null): Gate {
  if (!assignments) return gate;
  const { policy } = gate;
  const { id } = personDutyConflict;
  const isSaid = policy.rules.has(id) || policy.off.has(id);
  const rules = isSaid ? policy.rules : new Map([...policy.rules, [id, null] as const]);
  return { ...gate, assignments, policy: { ...policy, rules } };
}
