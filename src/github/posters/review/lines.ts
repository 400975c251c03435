import { type Suggestion, suggestionOf } from '../../../report/findings/suggestion.js';
import type { Finding } from '../../../rules/finding.js';
import { type Place, positionAt } from '../../../sdf/source.js';
import type { PullTarget } from '../reporter.js';

/** Lines of a file at the head, both included. */
export interface Lines {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * The lines that a comment on a finding covers: those of the first fix that can be committed there, the one that grants
 * less before the other; else where the finding is, else where the other side is. Null where the diff shows none.
 *
 * One comment for one finding, even where both sides of a mismatch are in the diff: with a suggestion on each they could
 * be committed in one batch, which only swaps the two values, and a reviewer would have two threads to resolve.
 */
export function linesOf(
  { at, related = [], fixes = [] }: Finding,
  hunksOf: PullTarget['hunksOf'],
): Lines | null {
  const ofFixes = fixes.flatMap(({ edits }) => suggestionOf(edits) ?? []).map(linesOfSuggestion);
  const ofPlaces = [at, ...related.map((place) => place.at)].map(firstLine);
  return [...ofFixes, ...ofPlaces].find((lines) => isInOneHunk(lines, hunksOf)) ?? null;
}

export function linesOfSuggestion({ source, startLine, endLine }: Suggestion): Lines {
  return { path: source.path, startLine, endLine };
}

export function isSameLines(one: Lines, other: Lines): boolean {
  return one.path === other.path && one.startLine === other.startLine && one.endLine === other.endLine;
}

/** A comment is shown below its last line, which of a long range can be far from what it says. */
function firstLine({ source, start }: Place): Lines {
  const { line } = positionAt(source, start);
  return { path: source.path, startLine: line, endLine: line };
}

function isInOneHunk({ path, startLine, endLine }: Lines, hunksOf: PullTarget['hunksOf']): boolean {
  return hunksOf(path).some(({ start, end }) => start <= startLine && endLine <= end);
}
