import { suppressionsOf } from '../policy/suppressions.js';
import { describeGateChange } from '../report/pull-request/gate-change.js';
import type { Project } from '../sdf/project.js';
import { type Baseline, baselineText } from '../settle/baseline.js';
import type { Gate } from '../settle/gate.js';
import { gateChange } from '../settle/gate-change.js';
import type { CheckResult } from '../settle/result.js';
import type { GateChoice } from './gate.js';

/**
 * What a change does to the policy and the baseline that judge it, a sentence each; none where it leaves them alone.
 *
 * @param result the head of the change under the gate in force
 * @param judge judges the head of the change under the other gate, which is asked only where the two differ
 */
export function policyChanges(
  { inForce, side, other }: GateChoice,
  result: CheckResult,
  judge: (gate: Gate) => CheckResult,
): string[] {
  if (other === null) return [];
  const ofForce = { ...inForce, findings: result.findings };
  const isSame =
    sameFiles(inForce.policy.files, other.policy.files) && sameEntries(inForce.baseline, other.baseline);
  const ofOther = { ...other, findings: isSame ? result.findings : judge(other).findings };
  const [base, head] = side === 'base' ? [ofForce, ofOther] : [ofOther, ofForce];
  return describeGateChange(
    gateChange(
      { ...base, suppressions: suppressionsIn(result.before ?? []) },
      { ...head, suppressions: suppressionsIn(result.projects) },
    ),
  );
}

function suppressionsIn(projects: readonly Project[]) {
  return projects.flatMap(suppressionsOf);
}

type Files = Gate['policy']['files'];

function sameFiles(base: Files, head: Files): boolean {
  return (
    base.length === head.length &&
    base.every(({ path, text }) => head.some((file) => file.path === path && file.text === text))
  );
}

function sameEntries(base: Baseline, head: Baseline): boolean {
  return base.size === head.size && baselineText(base) === baselineText(head);
}
