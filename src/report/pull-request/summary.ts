import type { CheckResult } from '../../settle/result.js';
import { HOME, NAME, VERSION } from '../../util/version.js';
import { count } from '../../util/words.js';
import { notComparedParts, scopeParts } from '../access/markdown.js';
import { isPartial } from '../access/not-compared.js';
import { type AddressOf, paragraph } from '../findings/finding-markdown.js';
import type { Notice } from '../notice.js';
import { escapeMarkdown, link } from '../writing/markdown-escape.js';
import { accessPart } from './access-part.js';
import { findingList } from './finding-list.js';

/** What a job summary tells. */
export interface SummaryContent {
  readonly passed: boolean;
  /** Why, in plain words, a sentence each. */
  readonly reasons: readonly string[];
  /** Null where the check came to no result. */
  readonly result: CheckResult | null;
  /** What the change does to the policy that judges it, in plain words, a sentence each. */
  readonly gate?: readonly string[];
  /** What else the reader has to know, in plain words. */
  readonly notes: readonly string[];
  /** What did not work, and may be mended in the workflow. */
  readonly notices: readonly Notice[];
  /** Where all findings are, in plain words: for those that have no room. */
  readonly elsewhere: string;
}

export interface SummaryOptions {
  readonly addressOf: AddressOf;
  readonly maxBytes: number;
}

/** GitHub takes so many bytes of a step, and nothing at all of a longer summary. */
export const MOST_BYTES = 1024 * 1024;

const MOST_PROBLEMS = 20;
const MOST_CHANGES = 200;

/**
 * The summary of a run in GitHub's Markdown: verdict, numbers, then what was found, file by file, worst first, as much
 * as there is room for. Empty where there is not even room for the numbers.
 */
export function jobSummary(content: SummaryContent, { addressOf, maxBytes }: SummaryOptions): string {
  const findings = content.result?.findings ?? [];
  const rest = (left: number) =>
    `\n${count(left, 'more finding')} did not fit here: see ${escapeMarkdown(content.elsewhere)}.\n`;
  const head = `${headOf(content)}${accessText(content.result, maxBytes / 2)}`;
  const foot = `\n<sub>${link(NAME, HOME)} ${VERSION}</sub>\n`;
  const room = maxBytes - Buffer.byteLength(head + rest(findings.length) + foot);
  const { text, left } = findingList(findings, { addressOf, maxBytes: room, heading: '###' });
  return room < 0 ? '' : head + text + (left > 0 ? rest(left) : '') + foot;
}

function headOf({ passed, reasons, result, gate = [], notes, notices }: SummaryContent): string {
  const title = `## ${passed ? '✅' : '❌'} SDF role compliance: ${passed ? 'passed' : 'failed'}`;
  const parts = [
    title,
    ...reasons.map(paragraph),
    ...[...gate, ...notes].map((note) => `⚠️ ${paragraph(note)}`),
  ];
  parts.push(...notices.map(noticeText));
  if (result) parts.push(numbers(result), ...problemList(result.problems, MOST_PROBLEMS));
  return `${parts.join('\n\n')}\n`;
}

/** Nothing where there is no base to compare with. The findings need room as well. */
function accessText(result: CheckResult | null, maxBytes: number): string {
  const changes = result?.access ?? null;
  if (!result || changes === null) return '';
  const { scope, notCompared } = result;
  const more = [...scopeParts(scope), ...notComparedParts(notCompared)].map((part) => `\n${part}\n`);
  return `\n### Change of access\n\n${accessPart(changes, MOST_CHANGES, maxBytes, isPartial(notCompared))}${more.join('')}`;
}

export function noticeText({ text, yaml }: Notice): string {
  const lines = yaml.length === 0 ? [] : ['', '```yaml', ...yaml, '```'];
  return [`ℹ️ ${paragraph(text)}`, ...lines].join('\n');
}

/** What was found and looked at, as a table. */
export function numbers({ summary }: CheckResult): string {
  const { errors, warnings, notices, projects, roles, objects, files } = summary;
  return [
    '| Errors | Warnings | Notices | Projects | Roles | Objects | XML files |',
    '|---:|---:|---:|---:|---:|---:|---:|',
    `| ${[errors, warnings, notices, projects, roles, objects, files].join(' | ')} |`,
  ].join('\n');
}

/** What could not be read, at most so many lines of it; nothing where all was read. */
export function problemList(problems: readonly string[], most: number, heading = '###'): string[] {
  if (problems.length === 0) return [];
  const lines = problems.slice(0, most).map((problem) => `- ❌ ${paragraph(problem)}`);
  const left = problems.length - lines.length;
  return [`${heading} Not read`, [...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n')];
}
