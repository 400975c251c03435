import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RULES } from '../../src/rules/index.js';
import { faultyProject } from '../support/faulty-project.js';
import { fixAllFaults, fixFaults, judgeBy, reportOf } from '../support/fix-faults.js';
import { removals } from '../support/fix-leavings.js';
import type { JsonFinding } from '../support/json-report.js';

/** A few seconds' worth. FIX_SAFETY_RUNS=20000 tries as many projects that nobody has seen before. */
const RUNS = process.env.FIX_SAFETY_RUNS
  ? { numRuns: Number(process.env.FIX_SAFETY_RUNS) }
  : { seed: 1, numRuns: 100 };
/**
 * What a fix uncovers, and whoever chooses it is told. A SuiteApp may not name objects of the account: once they are gone
 * from its manifest, what refers to them is at fault. Only a reference that leads somewhere can be compared with the
 * other side, and so can only the entry that is kept of two.
 */
const uncovers = (error: JsonFinding, from: JsonFinding) =>
  UNCOVERED[from.rule]?.includes(error.rule) === true;
const OF_BOTH_SIDES = [
  'inactive-role-reference',
  'level-mismatch',
  'missing-counterpart',
  'restriction-mismatch',
];
const UNCOVERED: Readonly<Record<string, readonly string[]>> = {
  'invalid-dependency': ['unresolved-reference', ...OF_BOTH_SIDES],
  'unresolved-reference': OF_BOTH_SIDES,
  'duplicate-permitted-role': OF_BOTH_SIDES,
};

/** Rules that need a base, or another file in another place, than these projects have; their own tables hold them. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'access-left-in-account',
  'deploy-path-without-files',
  'invalid-project-type',
  'nested-project',
  'unknown-feature',
  'value-not-deployable',
]);

const LONG = 10 * 60 * 60 * 1000;

test(
  'a fix leaves well-formed XML, its finding is gone, and no error is new',
  () => {
    fc.assert(
      fc.property(faultyProject, (files) => expect(fixFaults(files, judgeBy(), uncovers)).toEqual([])),
      RUNS,
    );
  },
  LONG,
);

test('a fix that takes a role out of the list of an object says that the account keeps the row', () => {
  const found = fc.sample(faultyProject, { seed: 1, numRuns: 150 }).flatMap((files) => removals(files));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ isTold }) => !isTold)).toEqual([]);
});

test(
  'all safe fixes together leave no more errors and nothing for a second time',
  () => {
    fc.assert(
      fc.property(faultyProject, (files) => expect(fixAllFaults(files)).toEqual([])),
      RUNS,
    );
  },
  LONG,
);

test('the projects have faults of every rule that can be broken by what they hold, and fixes of every rule that has any', () => {
  const found = fc
    .sample(faultyProject, { seed: 1, numRuns: 400 })
    .flatMap((files) => reportOf(files).findings);
  const told = new Set(found.map(({ rule }) => rule));
  const fixed = new Set(found.filter(({ fixes }) => fixes.length > 0).map(({ rule }) => rule));
  const about = RULES.filter(
    ({ group, id }) => ['role', 'permission', 'counterpart', 'project'].includes(group) && !ELSEWHERE.has(id),
  );
  expect(about.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  expect(
    about
      .filter(({ fix }) => fix !== null)
      .map(({ id }) => id)
      .filter((id) => !fixed.has(id)),
  ).toEqual([]);
});
