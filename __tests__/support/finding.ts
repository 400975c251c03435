import { levelMismatch } from '../../src/rules/counterpart/level-mismatch.js';
import type { Finding } from '../../src/rules/finding.js';
import type { Place } from '../../src/sdf/source.js';
import { defaultGate } from '../../src/settle/default-gate.js';
import type { CheckResult } from '../../src/settle/result.js';
import { markedPlace } from './place.js';

/** A finding that says what a test needs, of a rule that exists. */
export function finding(
  parts: Partial<Omit<Finding, 'at'>> = {},
  at: Place = markedPlace('<a>«x»</a>'),
): Finding {
  return {
    rule: levelMismatch,
    severity: 'error',
    message: '"x" is wrong.',
    messageId: 'mismatch',
    args: {},
    subject: {},
    project: '.',
    fingerprint: '0',
    introduced: null,
    ...parts,
    at,
  };
}

/** What a run over these findings would give. */
export function resultOf(findings: readonly Finding[], parts: Partial<CheckResult> = {}): CheckResult {
  const of = (severity: string) => findings.filter((one) => one.severity === severity).length;
  return {
    conclusion: of('error') > 0 ? 'failure' : 'success',
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
    summary: {
      projects: 1,
      roles: 2,
      objects: 3,
      files: 4,
      errors: of('error'),
      warnings: of('warning'),
      notices: of('notice'),
      suppressed: 0,
      introduced: null,
    },
    gate: defaultGate([]),
    problems: [],
    ...parts,
  };
}
