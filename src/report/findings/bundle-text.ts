import { positionAt } from '../../sdf/source.js';
import { cut } from '../writing/cut.js';
import { plain } from '../writing/plain.js';
import { type Bundle, briefLines, ending, headline } from './bundle.js';
import { type Colours, MOST_CHARACTERS, placeText, severityPaint } from './text-parts.js';

/** Findings of one role as a list, the worst first. */
export function bundleLines(bundle: Bundle, colours: Colours): string[] {
  const [{ at, severity, rule }] = bundle.findings;
  const end = ending(bundle);
  return [
    `${colours.bold(placeText(at))}  ${severityPaint(severity, colours)(severity)}  ${colours.dim(rule.id)}`,
    `  ${plain(cut(headline(bundle), MOST_CHARACTERS))}`,
    ...rows(bundle, colours),
    ...(end === null ? [] : [`  ${colours.green('fix:')} ${plain(cut(end, MOST_CHARACTERS))}`]),
  ];
}

/** Places and severities below one another. */
function rows(bundle: Bundle, colours: Colours): string[] {
  const { findings } = bundle;
  const lines = briefLines(bundle);
  const places = findings.map(({ at }) => {
    const { line, column } = positionAt(at.source, at.start);
    return `${line}:${column}`;
  });
  const width = Math.max(...places.map((place) => place.length));
  return findings.map(({ severity }, index) => {
    const level = severityPaint(severity, colours)(severity.padEnd('warning'.length));
    const words = plain(cut(lines[index] ?? '', MOST_CHARACTERS));
    return `  ${colours.dim((places[index] ?? '').padEnd(width))}  ${level}  ${words}`;
  });
}
