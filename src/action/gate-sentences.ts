import { suppressionsOf } from '../policy/suppressions.js';
import { describeGateChange } from '../report/pull-request/gate-change.js';
import type { Project } from '../sdf/project.js';
import { gateChange } from '../settle/gate-change.js';
import type { CheckResult } from '../settle/result.js';
import type { FoundGate } from './gate.js';

/**
 * What a change does to its own gate, a sentence each; none where it leaves it alone.
 *
 * @param judge judges the head of the change under another gate
 */
export function gateSentences(
  { sides }: FoundGate,
  result: CheckResult,
  judge: (gate: FoundGate['inForce']) => CheckResult,
): string[] {
  if (sides === null) return [];
  const { base, head } = sides;
  const isSame =
    sameFiles(base.policy.files, head.policy.files) && base.baseline.size + head.baseline.size === 0;
  const underHead = isSame ? result : judge(head);
  const underBase = isSame ? result : judge(base);
  return describeGateChange(
    gateChange(
      { ...base, suppressions: suppressionsIn(result.before ?? []), findings: underBase.findings },
      { ...head, suppressions: suppressionsIn(result.projects), findings: underHead.findings },
    ),
  );
}

function suppressionsIn(projects: readonly Project[]) {
  return projects.flatMap(suppressionsOf);
}

type Files = FoundGate['inForce']['policy']['files'];

function sameFiles(base: Files, head: Files): boolean {
  return (
    base.length === head.length &&
    base.every(({ path, text }) => head.some((file) => file.path === path && file.text === text))
  );
}
