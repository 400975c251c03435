import type { CheckResult } from '../../settle/result.js';
import type { Target } from './reporter.js';

/** A result whose findings stand where the commit has them, since that is what links and lines speak of. */
export function resultAtCommit(result: CheckResult, atCommit: Target['atCommit']): CheckResult {
  return { ...result, findings: result.findings.map((finding) => atCommit(finding) ?? finding) };
}
