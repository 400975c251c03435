import type { Finding } from '../rules/finding.js';
import { positionAt } from '../sdf/source.js';
import { type Bundle, briefLine, ending, headline } from './bundle.js';
import { cut } from './cut.js';
import { plain } from './plain.js';
import { type Colours, MOST_CHARACTERS, placeText, severityPaint } from './text-parts.js';

/** Findings of one role as a list, the worst first. */
export function bundleLines(bundle: Bundle, colours: Colours): string[] {
  const [{ at, severity, rule }] = bundle.findings;
  const end = ending(bundle);
  return [
    `${colours.bold(placeText(at))}  ${severityPaint(severity, colours)(severity)}  ${colours.dim(rule.id)}`,
    `  ${plain(cut(headline(bundle), MOST_CHARACTERS))}`,
    ...rows(bundle.findings, colours),
    ...(end === null ? [] : [`  ${colours.green('fix:')} ${plain(cut(end, MOST_CHARACTERS))}`]),
  ];
}

/** Places and severities below one another. */
function rows(findings: readonly Finding[], colours: Colours): string[] {
  const places = findings.map(({ at }) => {
    const { line, column } = positionAt(at.source, at.start);
    return `${line}:${column}`;
  });
  const width = Math.max(...places.map((place) => place.length));
  return findings.map((finding, index) => {
    const { severity } = finding;
    const level = severityPaint(severity, colours)(severity.padEnd('warning'.length));
    const words = plain(cut(briefLine(finding), MOST_CHARACTERS));
    return `  ${colours.dim((places[index] ?? '').padEnd(width))}  ${level}  ${words}`;
  });
}
