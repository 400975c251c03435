import type { Severity } from '../../policy/rule-info.js';
import type { Finding } from '../../rules/finding.js';
import { positionAt } from '../../sdf/source.js';
import type { CheckResult } from '../../settle/result.js';
import type { ReportOptions } from '../reporter.js';
import { plain, plainJson } from '../writing/plain.js';

const SEVERITIES = { error: 'critical', warning: 'major', notice: 'info' } as const satisfies Record<
  Severity,
  string
>;

/**
 * The report of GitLab's Code Quality, which shows findings in a merge request. It knows a finding again by its
 * fingerprint, so that each has its own.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlabReport({ findings }: CheckResult, { repositoryPath }: ReportOptions): string {
  const seen = new Map<string, number>();
  const issues = findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return issueOf(finding, count === 1 ? '' : `-again-${count}`, repositoryPath);
  });
  return `${plainJson(JSON.stringify(issues, null, 2))}\n`;
}

function issueOf(finding: Finding, suffix: string, repositoryPath: (path: string) => string) {
  const { rule, severity, message, fingerprint, at } = finding;
  const { line: begin } = positionAt(at.source, at.start);
  const { line: end } = positionAt(at.source, at.end);
  return {
    description: plain(message),
    check_name: rule.id,
    fingerprint: fingerprint + suffix,
    severity: SEVERITIES[severity],
    location: { path: repositoryPath(at.source.path), lines: { begin, end } },
  };
}
