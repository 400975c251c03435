import type { FileTree } from '../files/tree.js';
import type { Finding } from '../rules/finding.js';

/** A finding with the lines that GitHub shows of the change; null where those lack it. */
export type Locate = (finding: Finding) => Finding | null;

/**
 * Finds findings of the files that were judged in the files of a commit. Most stand there as they are; where a file
 * differs the commit is judged as well, and they are known by their fingerprints.
 *
 * @param judge what is found in the files of the commit
 */
export function locating(shown: FileTree | null, judged: FileTree, judge: () => readonly Finding[]): Locate {
  if (shown === null) return () => null;
  const isSame = remembering((path) => shown === judged || hasSameBytes(shown, judged, path));
  let known: ReadonlyMap<string, Finding> | null = null;
  return (finding) => {
    if ([...pathsOf(finding)].every(isSame)) return finding;
    known ??= new Map(judge().map((one) => [one.fingerprint, one]));
    return known.get(finding.fingerprint) ?? null;
  };
}

/** The files that findings speak of, or that their fixes change, where a commit has them. */
export function pathsAt(atCommit: Locate, findings: readonly Finding[]): string[] {
  return findings.flatMap((finding) => [...pathsOf(atCommit(finding) ?? finding)]);
}

/** The files that a finding speaks of, or that its fixes change. */
function pathsOf({ at, related = [], fixes = [] }: Finding): Set<string> {
  const places = [at, ...related.map((place) => place.at), ...fixes.flatMap(({ edits }) => edits)];
  return new Set(places.map(({ source }) => source.path));
}

function hasSameBytes(one: FileTree, other: FileTree, path: string): boolean {
  try {
    return Buffer.from(one.read(path)).equals(other.read(path));
  } catch {
    return false;
  }
}

function remembering(ask: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return (path) => {
    const answer = known.get(path) ?? ask(path);
    known.set(path, answer);
    return answer;
  };
}
