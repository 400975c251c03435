import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareWithBase, versionsOf } from '../../src/check/base.js';
import { check } from '../../src/check/check.js';
import type { FileTree } from '../../src/files/tree.js';
import { NO_BASELINE } from '../../src/settle/baseline.js';
import { faultyProject } from '../support/faulty-project.js';
import { memoryTree } from '../support/memory-tree.js';
import { policyOf } from '../support/policy.js';
import { permissions, role } from '../support/xml.js';

/** A few seconds' worth. KNOWN_RUNS=20000 tries as many changes that nobody has seen before. */
const RUNS = process.env.KNOWN_RUNS ? { numRuns: Number(process.env.KNOWN_RUNS) } : { seed: 1, numRuns: 150 };

const config = `extends: [all]
exceptions:
  - { rule: invalid-value, reason: old }
  - { rule: level-mismatch, role: customrole_guide, reason: old }
  - { rule: missing-counterpart, reason: over, expires: 2026-01-01 }
`;
const gate = {
  policy: await policyOf(config),
  baseline: NO_BASELINE,
  today: '2026-11-21',
  pathInRepository: (path: string) => path,
};
const same = (path: string) => path;
const options = { pathOf: same, isWanted: () => true, failOn: 'error', gate } as const;
const judged = (head: FileTree, base: FileTree | null) => check(head, { ...options, base });

/** Now and then a comment in a file, which silences a rule or nothing at all. */
const commented = fc
  .tuple(
    faultyProject,
    fc.array(fc.constantFrom('', '', 'level-mismatch', 'invalid-value, level-not-allowed')),
  )
  .map(([files, comments]) =>
    Object.fromEntries(
      Object.entries(files).map(([path, text], index) => {
        const rules = comments[index % comments.length];
        return [path, rules ? `<!-- sdf-role-compliance-ignore ${rules}: agreed -->\n${text}` : text];
      }),
    ),
  );

test('what is old and what is worse is what the whole base says, whichever of its rules are run', () => {
  let reviewed = 0;
  let old = 0;
  fc.assert(
    fc.property(commented, commented, fc.array(fc.boolean()), (one, other, choices) => {
      const isKept = (_: unknown, index: number) => choices[index % choices.length];
      const head = memoryTree({ ...one, ...Object.fromEntries(Object.entries(other).filter(isKept)) });
      const base = memoryTree(one);
      const { findings } = judged(head, base);
      const before = judged(base, null);
      const silenced = before.silenced.map(({ finding }) => finding);
      const known = compareWithBase(findings, before.findings, versionsOf(head, base, same), silenced);
      const marks = (all: typeof findings) =>
        all.map(({ fingerprint, introduced, worse }) => [fingerprint, introduced, worse]);
      expect(marks(findings)).toEqual(marks(known));
      reviewed += findings.filter(({ rule, introduced }) => rule.review && introduced).length;
      old += findings.filter(({ introduced }) => !introduced).length;
    }),
    RUNS,
  );
  expect(Math.min(reviewed, old)).toBeGreaterThan(20);
});

test('an exception that the change makes superfluous is new, although its rule finds nothing any more', () => {
  const tree = (level: string) =>
    memoryTree({
      'Objects/customrole_guide.xml': role('customrole_guide', permissions(['LIST_VENDOR', level])),
    });
  const unused = ({ findings }: ReturnType<typeof judged>) =>
    findings
      .filter(({ rule, message }) => rule.id === 'exception-unused' && message.includes('invalid-value'))
      .map(({ introduced }) => introduced);
  expect(unused(judged(tree('VIEW'), tree('ALL')))).toEqual([true]);
  expect(unused(judged(tree('VIEW'), tree('EDIT')))).toEqual([false]);
});
