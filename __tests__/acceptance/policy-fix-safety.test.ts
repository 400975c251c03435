import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RULES } from '../../src/rules/index.js';
import { NO_BASELINE } from '../../src/settle/baseline.js';
import { fixAllFaults, fixFaults, judgeBy, reportOf } from '../support/fix-faults.js';
import { removals } from '../support/fix-leavings.js';
import { type GovernedProject, governedProject } from '../support/governed-project.js';
import type { JsonFinding, JsonReport } from '../support/json-report.js';
import { memoryTree } from '../support/memory-tree.js';
import { policyFrom } from '../support/policy.js';

/** As in fix-safety.test.ts, under policies: FIX_SAFETY_RUNS=20000 tries as many projects that nobody has seen. */
const RUNS = process.env.FIX_SAFETY_RUNS
  ? { numRuns: Number(process.env.FIX_SAFETY_RUNS) }
  : { seed: 1, numRuns: 60 };
const LONG = 10 * 60 * 60 * 1000;

function judgeOf({ config, base }: GovernedProject) {
  const gate = {
    policy: policyFrom(config),
    baseline: NO_BASELINE,
    today: '2026-11-21',
    pathInRepository: (path: string) => path,
  };
  return judgeBy({ gate, base: base && memoryTree(base) });
}

/**
 * A policy can ask for what it also refuses: what it requires can complete a duty or widen access, and taking that back
 * leaves something required missing. And a conflict within one role is told in place of the same one across two. Whoever
 * takes such a fix is told of what is left.
 */
function follows(error: JsonFinding, from: JsonFinding, { findings }: JsonReport): boolean {
  const raises = ['missing-required-permission', 'integration-role-incomplete'];
  const lowers = ['access-widened', 'duty-conflict', 'role-combination-conflict'];
  return (
    (raises.includes(from.rule) && lowers.includes(error.rule)) ||
    (error.rule === 'missing-required-permission' && !raises.includes(from.rule)) ||
    (error.rule === 'role-combination-conflict' &&
      findings.some(({ rule, duty }) => rule === 'duty-conflict' && duty === error.duty))
  );
}

test(
  'a fix under any policy leaves well-formed XML, its finding is gone, and no error is new',
  () => {
    fc.assert(
      fc.property(governedProject, (project) =>
        expect(fixFaults(project.files, judgeOf(project), follows)).toEqual([]),
      ),
      RUNS,
    );
  },
  LONG,
);

test('a fix that takes a role out of the list of an object says that the account keeps the row', () => {
  const found = fc
    .sample(governedProject, { seed: 1, numRuns: 60 })
    .flatMap((project) => removals(project.files, judgeOf(project)));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ isTold }) => !isTold)).toEqual([]);
});

test(
  'no policy makes --fix change access, or find something the second time',
  () => {
    fc.assert(
      fc.property(governedProject, (project) =>
        expect(fixAllFaults(project.files, judgeOf(project))).toEqual([]),
      ),
      RUNS,
    );
  },
  LONG,
);

/** Rules about objects that these projects do not have; their own tables hold them. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'ai-role-incomplete',
  'ai-role-too-powerful',
  'elevated-execution',
  'open-to-the-public',
  // Needs a list of people.
  'person-duty-conflict',
]);

test('the projects have faults of every rule of policy and security, and fixes of every rule that has any', () => {
  const found = fc
    .sample(governedProject, { seed: 1, numRuns: 400 })
    .flatMap((project) => reportOf(project.files, judgeOf(project)).findings);
  const told = new Set(found.map(({ rule }) => rule));
  const fixed = new Set(found.filter(({ fixes }) => fixes.length > 0).map(({ rule }) => rule));
  const about = RULES.filter(({ group }) => group === 'policy' || group === 'security').filter(
    ({ id, fix }) => fix !== null && !ELSEWHERE.has(id),
  );
  expect(about.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  expect(about.map(({ id }) => id).filter((id) => !fixed.has(id))).toEqual([]);
});
