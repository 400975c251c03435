import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RULES } from '../../src/rules/index.js';
import { faultyProject } from '../support/faulty-project.js';
import { fixAllFaults, fixFaults, reportOf } from '../support/fix-faults.js';

/** A few seconds' worth. FIX_SAFETY_RUNS=20000 tries as many projects that nobody has seen before. */
const RUNS = process.env.FIX_SAFETY_RUNS
  ? { numRuns: Number(process.env.FIX_SAFETY_RUNS) }
  : { seed: 1, numRuns: 100 };
const LONG = 10 * 60 * 60 * 1000;

test(
  'a fix leaves well-formed XML, its finding is gone, and no error is new',
  () => {
    fc.assert(
      fc.property(faultyProject, (files) => expect(fixFaults(files)).toEqual([])),
      RUNS,
    );
  },
  LONG,
);

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
  const about = RULES.filter(({ group }) => ['role', 'permission', 'counterpart', 'project'].includes(group));
  expect(about.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  expect(
    about
      .filter(({ fix }) => fix !== null)
      .map(({ id }) => id)
      .filter((id) => !fixed.has(id)),
  ).toEqual([]);
});
