import type { Finding } from '../rules/finding.js';
import { type Place, positionAt, type Span } from '../sdf/source.js';

import type { Hunk } from '../util/hunks.js';

export const FILTER_MODES = ['introduced', 'added', 'diff_context', 'file', 'nofilter'] as const;

/** Which findings are shown and decide. */
export type FilterMode = (typeof FILTER_MODES)[number];

/** Which lines of which files a change touches. */
export interface ChangedFiles {
  /** How the change shows a file, by its path at the head; null where it does not touch it. */
  fileOf(path: string): ChangedFile | null;
}

export interface ChangedFile {
  /** What the diff shows of it. */
  readonly hunks: readonly Hunk[];
  /** Whether every line may have changed: no diff is shown of a file that is large or binary. */
  readonly isWhole: boolean;
}

/** Whether a mode has to know the lines that changed. */
export function needsFiles(mode: FilterMode): boolean {
  return mode === 'added' || mode === 'diff_context' || mode === 'file';
}

/**
 * Whether a finding is shown. What is not known makes it count: where there is no base every finding may be new.
 *
 * @param files null where they are not known, or the mode needs none
 * @param atCommit the finding with the lines that GitHub shows; null where those lack it
 */
export function isShown(
  mode: FilterMode,
  finding: Finding,
  files: ChangedFiles | null,
  atCommit: (finding: Finding) => Finding | null,
): boolean {
  if (mode === 'nofilter') return true;
  if (mode === 'introduced') return finding.introduced !== false;
  if (!files) return true;
  const shown = atCommit(finding);
  return placesOf(shown ?? finding).some((place) => {
    const file = files.fileOf(place.source.path);
    if (!file || mode === 'file') return file !== null;
    return shown === null || file.isWhole || file.hunks.some((hunk) => touches(place, hunk, mode));
  });
}

function placesOf({ at, related = [] }: Finding): Place[] {
  return [at, ...related.map((place) => place.at)];
}

function touches(place: Place, { start, end, added }: Hunk, mode: FilterMode): boolean {
  const first = positionAt(place.source, place.start).line;
  const last = positionAt(place.source, lastOffset(place)).line;
  if (mode === 'diff_context') return first <= end && last >= start;
  return added.some((line) => line >= first && line <= last);
}

/** Of the last character: an end is exclusive, and may begin the next line. */
function lastOffset({ start, end }: Span): number {
  return Math.max(start, end - 1);
}
