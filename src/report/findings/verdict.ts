import type { CheckResult, Threshold } from '../../settle/result.js';
import { listed } from '../../util/words.js';
import { summarySentence } from './sentence.js';

/** What a run found and why it passes or fails, in plain words on one line. */
export function verdict(result: CheckResult, failOn: Threshold): string {
  return [summarySentence(result), reason(result, failOn)].filter((sentence) => sentence !== '').join(' ');
}

function reason({ conclusion, findings, problems }: CheckResult, failOn: Threshold): string {
  if (problems.length > 0) return 'Not everything could be read, so this run fails.';
  if (findings.length === 0) return '';
  if (failOn === 'never') return 'Findings do not fail this run.';
  const failing = listed(SEVERITIES.slice(0, SEVERITIES.indexOf(`${failOn}s`) + 1));
  return conclusion === 'failure' ? `This run fails on ${failing}.` : `Only ${failing} fail this run.`;
}

const SEVERITIES = ['errors', 'warnings', 'notices'];
