import { compareHarm, type Finding } from '../../rules/finding.js';
import type { CheckResult } from '../../settle/result.js';
import { accessText } from '../access/text.js';
import { messageWithNewness } from '../findings/newness.js';
import { fixableSentence, summarySentence } from '../findings/sentence.js';
import { annotation, SLOTS } from '../pull-request/annotations.js';
import type { ReportOptions } from '../reporter.js';
import { workflowCommand } from '../writing/workflow-command.js';

/** Annotations of a workflow run, worst first, since GitHub keeps only the first ones. */
export function githubReport(result: CheckResult, { repositoryPath }: ReportOptions): string {
  const findings = [...result.findings].sort(compareHarm);
  const lines = [
    ...findings.map((finding) => commandOf(finding, repositoryPath)),
    result.access && accessText(result.access, false, [], result.notCompared).trimEnd(),
    summarySentence(result),
    fixableSentence(result),
    limitSentence(result),
  ];
  return `${lines.filter((line) => line !== null).join('\n')}\n`;
}

function commandOf(finding: Finding, repositoryPath: (path: string) => string): string {
  const { severity, message, place } = annotation({ ...finding, message: messageWithNewness(finding) });
  const properties = {
    title: place.title,
    file: repositoryPath(place.file),
    line: place.startLine,
    col: place.startColumn,
    endColumn: place.endColumn,
  };
  return workflowCommand(severity, properties, message);
}

function limitSentence({ summary: { errors, warnings, notices } }: CheckResult): string | null {
  if (Math.max(errors, warnings, notices) <= SLOTS) return null;
  return `GitHub shows ${SLOTS} annotations of each severity; this log has them all.`;
}
