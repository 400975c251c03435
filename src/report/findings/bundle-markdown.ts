import { helpUri } from '../../util/version.js';
import { link } from '../writing/markdown-escape.js';
import { type Bundle, briefLines, ending, headline, severities } from './bundle.js';
import { type AddressOf, paragraph, SEVERITY_MARKS, severityAndLine } from './finding-markdown.js';

/** As many of a role as a reviewer reads before going to the summary. */
const MOST_IN_BRIEF = 5;

/** Findings of one role as a list in GitHub's Markdown, the worst first, and how many of them it shows. */
export function bundleMarkdown(bundle: Bundle, addressOf: AddressOf, isBrief: boolean) {
  const { findings } = bundle;
  const [{ severity, rule }] = findings;
  const shown = isBrief ? findings.slice(0, MOST_IN_BRIEF) : findings;
  const left = findings.length - shown.length;
  const end = ending(bundle);
  const briefs = briefLines(bundle);
  const lines = [
    ...shown.map(
      (finding, index) => `${severityAndLine(finding, addressOf)}: ${paragraph(briefs[index] ?? '')}`,
    ),
    ...(left > 0 ? [`and ${left} more`] : []),
    ...(end === null ? [] : [`Fix: ${paragraph(end)}`]),
  ];
  const head = `- ${SEVERITY_MARKS[severity]} ${severities(bundle)}, ${paragraph(headline(bundle))} (${link(rule.id, helpUri(rule.id))})`;
  return { text: `${[head, ...lines.map((line) => `  - ${line}`)].join('\n')}\n`, shown: shown.length };
}
