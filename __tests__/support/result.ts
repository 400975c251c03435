import { levelMismatch } from '../../src/rules/counterpart/level-mismatch.js';
import type { Finding } from '../../src/rules/finding.js';
import { defaultGate } from '../../src/settle/default-gate.js';
import type { CheckResult } from '../../src/settle/result.js';
import { markedPlace } from './place.js';

/** A finding at the place that a text marks with `«…»`. */
export function findingAt(marked: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: levelMismatch,
    severity: 'error',
    message: '"FULL" is wrong.',
    messageId: 'mismatch',
    args: {},
    at: markedPlace(marked),
    subject: {},
    project: '.',
    fingerprint: '0',
    introduced: null,
    ...more,
  };
}

/** A run over one project with these findings. */
export function resultOf(findings: readonly Finding[]): CheckResult {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    conclusion: findings.length > 0 ? 'failure' : 'success',
    findings,
    silenced: [],
    mended: [],
    hints: [],
    notes: [],
    access: null,
    scope: null,
    notCompared: null,
    before: null,
    projects: [],
    gate: defaultGate([levelMismatch]),
    problems: [],
    summary: {
      projects: 1,
      roles: 1,
      objects: 2,
      files: 5,
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      suppressed: 0,
      introduced: null,
    },
  };
}
