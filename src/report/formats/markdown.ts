import { compareHarm, type Finding } from '../../rules/finding.js';
import type { Related } from '../../rules/rule.js';
import { type Place, positionAt } from '../../sdf/source.js';
import type { CheckResult } from '../../settle/result.js';
import { groupBy } from '../../util/group-by.js';
import { HOME, helpUri, NAME, VERSION } from '../../util/version.js';
import { accessSection, notComparedParts, scopeParts } from '../access/markdown.js';
import { isPartial } from '../access/not-compared.js';
import { bundled, isBundle } from '../findings/bundle.js';
import { bundleMarkdown } from '../findings/bundle-markdown.js';
import {
  type AddressOf,
  linked,
  paragraph,
  pathAndLine,
  pathCode,
  SEVERITY_MARKS,
} from '../findings/finding-markdown.js';
import { describedFix } from '../findings/fix-markdown.js';
import { messageWithNewness } from '../findings/newness.js';
import { verdict } from '../findings/verdict.js';
import { numbers, problemList } from '../pull-request/summary.js';
import type { ReportOptions } from '../reporter.js';
import { encodePath, link } from '../writing/markdown-escape.js';
import { plainDocument } from '../writing/plain.js';

/** Links lead to files beside the report: it is to be kept where the paths of the run begin. */
const addressOf: AddressOf = (path, line) => `${encodePath(path)}#L${line}`;

/** The report for people to paste into a wiki, an issue or a comment: verdict, numbers, change of access, findings. */
export function markdownReport(result: CheckResult, { failOn = 'error' }: ReportOptions): string {
  const passed = result.conclusion === 'success';
  const parts = [
    `# ${passed ? '✅' : '❌'} SDF role compliance: ${passed ? 'passed' : 'failed'}`,
    verdict(result, failOn),
    numbers(result),
    ...problemList(result.problems, Number.POSITIVE_INFINITY, '##'),
    ...accessParts(result),
    ...findingParts(result.findings),
    `---\n\n${link(NAME, HOME)} ${VERSION}`,
  ];
  return plainDocument(`${parts.join('\n\n')}\n`);
}

/** Nothing where there is no base to compare with. */
function accessParts({ access, scope, notCompared }: CheckResult): string[] {
  return access === null
    ? []
    : [
        '## Change of access',
        accessSection(access, Number.POSITIVE_INFINITY, isPartial(notCompared)).trimEnd(),
        ...scopeParts(scope),
        ...notComparedParts(notCompared),
      ];
}

/** File by file, that of the worst finding first, and in each the worst first. */
function findingParts(findings: readonly Finding[]): string[] {
  const byFile = groupBy([...findings].sort(compareHarm), ({ at }) => at.source);
  return [...byFile].flatMap(([source, own]) => [
    `## ${pathCode(source.path)}`,
    ...bundled(own).flatMap((item) =>
      isBundle(item) ? bundleMarkdown(item, addressOf, false).text.trimEnd() : findingText(item),
    ),
  ]);
}

function findingText(finding: Finding): string[] {
  const { at, severity, rule, related = [], fixes = [] } = finding;
  const where = linked(`line ${lineOf(at)}`, at.source, lineOf(at), addressOf);
  const head = `${SEVERITY_MARKS[severity]} **${severity}**, ${where}: ${paragraph(messageWithNewness(finding))} (${link(rule.id, helpUri(rule.id))})`;
  return [
    head,
    ...related.map(relatedText),
    ...fixes.map((fix, index) => describedFix(index === 0 ? 'Fix' : 'Or', fix, addressOf)),
  ];
}

function relatedText({ at, message }: Related): string {
  return `See ${pathAndLine(at.source, lineOf(at), addressOf)}: ${paragraph(message)}`;
}

function lineOf({ source, start }: Place): number {
  return positionAt(source, start).line;
}
