import picocolors from 'picocolors';
import { compareHarm, type Finding } from '../../rules/finding.js';
import type { Fix, Related } from '../../rules/rule.js';
import type { CheckResult } from '../../settle/result.js';
import { scopeSentence } from '../access/scope.js';
import { accessText } from '../access/text.js';
import { bundled, isBundle } from '../findings/bundle.js';
import { bundleLines } from '../findings/bundle-text.js';
import { codeFrame, type FrameRow } from '../findings/code-frame.js';
import { newness } from '../findings/newness.js';
import { fixableSentence, summarySentence } from '../findings/sentence.js';
import {
  type Colours,
  MOST_CHARACTERS,
  type Paint,
  placeText,
  severityPaint,
} from '../findings/text-parts.js';
import type { ReportOptions } from '../reporter.js';
import { cut } from '../writing/cut.js';
import { plain } from '../writing/plain.js';

/** The report for people: each finding with its place in the file, many of one role in short, then what was looked at. */
export function textReport(result: CheckResult, { colour }: ReportOptions): string {
  const colours = picocolors.createColors(colour);
  const blocks = bundled([...result.findings].sort(compareHarm)).map((item) =>
    isBundle(item) ? bundleLines(item, colours).join('\n') : findingBlock(item, colours),
  );
  const access =
    result.access &&
    `Change of access\n${accessText(result.access, colour, [], result.notCompared).trimEnd()}`;
  return `${[...blocks, ...(access ? [access] : []), summaryBlock(result, colours)].join('\n\n')}\n`;
}

function findingBlock(finding: Finding, colours: Colours): string {
  const related = finding.related ?? [];
  const frame = codeFrame(finding.at, { mark: '^', linesBefore: 1, caption: finding.caption });
  const relatedFrames = related.map(({ at, caption }) =>
    codeFrame(at, { mark: '-', linesBefore: 0, caption }),
  );
  const margin = Math.max(...[frame, ...relatedFrames].flat().map(({ label }) => label.length));
  const paint = severityPaint(finding.severity, colours);
  const parts = [
    heading(finding, colours),
    frameLines(frame, margin, paint, colours),
    ...related.map((place, index) => [
      relatedLine(place, colours),
      ...frameLines(relatedFrames[index] ?? [], margin, colours.cyan, colours),
    ]),
    fixLines(finding.fixes ?? [], colours),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n');
}

function heading(finding: Finding, colours: Colours): string[] {
  const { at, severity, rule, message } = finding;
  const label = newness(finding);
  const level = severityPaint(severity, colours)(severity);
  return [
    `${colours.bold(placeText(at))}  ${level}  ${colours.dim(rule.id)}${label === null ? '' : `  ${label}`}`,
    `  ${plain(cut(message, MOST_CHARACTERS))}`,
  ];
}

function relatedLine({ at, message }: Related, colours: Colours): string {
  return `  ${colours.cyan(placeText(at))}  ${plain(cut(message, MOST_CHARACTERS))}`;
}

function frameLines(rows: readonly FrameRow[], margin: number, paint: Paint, colours: Colours): string[] {
  return rows.map(({ kind, label, text }) => {
    const gutter = colours.dim(`  ${label.padStart(margin)} │`);
    if (text === '') return gutter;
    return `${gutter} ${kind === 'marks' ? paint(text) : text}`;
  });
}

function fixLines(fixes: readonly Fix[], colours: Colours): string[] {
  return fixes.map(({ title, applicability }, index) => {
    const label = index === 0 ? 'fix:' : ' or:';
    const unasked = applicability === 'safe' ? colours.dim(' (--fix does it)') : '';
    return `  ${colours.green(label)} ${plain(cut(title, MOST_CHARACTERS))}${unasked}`;
  });
}

function summaryBlock(result: CheckResult, colours: Colours): string {
  const { errors, warnings, notices } = result.summary;
  const worst = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'notice';
  const paint = errors + warnings + notices > 0 ? severityPaint(worst, colours) : colours.green;
  const fixable = fixableSentence(result);
  const scope = scopeSentence(result.scope ?? []);
  const lines = [
    paint(summarySentence(result)),
    ...(fixable ? [fixable] : []),
    ...(scope ? [plain(cut(scope, MOST_CHARACTERS))] : []),
  ];
  return lines.join('\n');
}
