import type { Target, Told } from '../../src/github/posters/reporter.js';
import type { Finding } from '../../src/rules/finding.js';
import type { CheckResult } from '../../src/settle/result.js';
import type { FakeGitHub } from './fake-github.js';
import { resultOf } from './finding.js';

/** A fingerprint as marks take it. */
export function fingerprint(number: number): string {
  return number.toString(16).padStart(20, '0');
}

/** What a run tells that has these findings. */
export function told(
  findings: readonly Finding[],
  parts: Partial<Told> = {},
  result: Partial<CheckResult> = {},
): Told {
  return {
    passed: findings.length === 0,
    reasons: ['It is so.'],
    notes: [],
    result: resultOf(findings, result),
    elsewhere: 'the summary of the run',
    ...parts,
  };
}

/** A pull request whose files are those that the findings are in. */
export function targetOf(fake: FakeGitHub, parts: Partial<Target> = {}): Target {
  return {
    github: fake.github,
    commit: 'c0ffee',
    pull: { number: 7, isClosed: false, hunksOf: (path) => fake.hunks[path] ?? [] },
    atCommit: (finding) => finding,
    addressOf: (path, line) => `https://github.example/${path}#L${line}`,
    runAddress: 'https://github.example/run',
    ...parts,
  };
}
