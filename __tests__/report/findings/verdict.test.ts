import { expect, test } from '@jest/globals';
import type { Severity } from '../../../src/policy/rule-info.js';
import { verdict } from '../../../src/report/findings/verdict.js';
import type { Threshold } from '../../../src/settle/result.js';
import { finding, resultOf } from '../../support/finding.js';

const SIZE = '1 project: 2 roles, 3 objects.';

const CASES: readonly (readonly [Threshold, readonly Severity[], 'success' | 'failure', string])[] = [
  ['error', [], 'success', `No problems in ${SIZE}`],
  ['never', [], 'success', `No problems in ${SIZE}`],
  ['never', ['error'], 'success', `1 error in ${SIZE} Findings do not fail this run.`],
  ['error', ['error', 'warning'], 'failure', `1 error and 1 warning in ${SIZE} This run fails on errors.`],
  ['error', ['warning', 'warning'], 'success', `2 warnings in ${SIZE} Only errors fail this run.`],
  ['warning', ['warning'], 'failure', `1 warning in ${SIZE} This run fails on errors and warnings.`],
  ['warning', ['notice'], 'success', `1 notice in ${SIZE} Only errors and warnings fail this run.`],
  ['notice', ['notice'], 'failure', `1 notice in ${SIZE} This run fails on errors, warnings and notices.`],
];

test.each(CASES)('threshold %s, findings %j: %s', (failOn, severities, conclusion, sentence) => {
  const findings = severities.map((severity) => finding({ severity }));
  expect(verdict(resultOf(findings, { conclusion }), failOn)).toBe(sentence);
});

test.each(['never', 'error'] as const)('what was not read fails a run with the threshold %s', (failOn) => {
  const result = resultOf([finding()], {
    conclusion: 'failure',
    problems: ['a.xml could not be read: gone'],
  });
  expect(verdict(result, failOn)).toBe(`1 error in ${SIZE} Not everything could be read, so this run fails.`);
});
