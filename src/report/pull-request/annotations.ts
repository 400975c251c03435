import type { Severity } from '../../policy/rule-info.js';
import { compareHarm, type Finding } from '../../rules/finding.js';
import { type Place, positionAt } from '../../sdf/source.js';
import { helpUri } from '../../util/version.js';
import { cut } from '../writing/cut.js';
import { plain } from '../writing/plain.js';

/** A finding as GitHub shows it on a line of a file. */
export interface Annotation {
  readonly severity: Severity;
  readonly message: string;
  readonly place: AnnotationPlace;
}

export interface AnnotationPlace {
  readonly title: string;
  /** Relative to the top of the repository, with `/`. */
  readonly file: string;
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export interface Annotations {
  readonly shown: readonly Annotation[];
  /** How many findings had no slot. */
  readonly left: number;
}

/** How many annotations of each level a step may still show. */
export type Slots = Readonly<Record<Severity, number>>;

/** Of each level GitHub shows the first ten of a step and drops the rest without a word. */
export const SLOTS = 10;

/** GitHub cuts a message here, in the middle of a word. */
const MOST_CHARACTERS = 4096;
/** A message may quote a value of any length: the fix and the link below it must still be read. */
const MOST_CHARACTERS_OF_A_PART = 1000;

/** The findings that have a slot, worst first. */
export function annotations(findings: readonly Finding[], slots: Slots): Annotations {
  const free = { ...slots };
  const shown: Annotation[] = [];
  for (const finding of [...findings].sort(compareHarm)) {
    if (free[finding.severity] <= 0) continue;
    free[finding.severity] -= 1;
    shown.push(annotation(finding));
  }
  return { shown, left: findings.length - shown.length };
}

export function annotation(finding: Finding): Annotation {
  const lines = [
    finding.message,
    ...(finding.fixes ?? []).map(({ title }, index) => `${index === 0 ? 'Fix' : 'Or'}: ${title}.`),
    ...(finding.related ?? []).map(({ at, message }) => `See ${pathAndLine(at)}: ${message}`),
  ];
  const parts = [
    ...lines.map((line) => cut(plain(line), MOST_CHARACTERS_OF_A_PART)),
    helpUri(finding.rule.id),
  ];
  return {
    severity: finding.severity,
    message: cut(parts.join('\n'), MOST_CHARACTERS),
    place: { title: finding.rule.id, file: finding.at.source.path, ...linesAndColumns(finding.at) },
  };
}

/**
 * GitHub takes columns on one line only. A longer range is shown where it begins: an annotation stands below the
 * last line that it names, which can be far from there or outside the change.
 */
function linesAndColumns({ source, start, end }: Place) {
  const from = positionAt(source, start);
  const to = positionAt(source, end);
  if (from.line !== to.line) return { startLine: from.line };
  return { startLine: from.line, startColumn: from.column, endColumn: to.column };
}

function pathAndLine({ source, start }: Place): string {
  return `${source.path}:${positionAt(source, start).line}`;
}
