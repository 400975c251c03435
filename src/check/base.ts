import { matchProjects } from '../access/match-projects.js';
import type { FileTree } from '../files/tree.js';
import { compareSeverity, type Finding } from '../rules/finding.js';
import { emptyProject, type Project } from '../sdf/project.js';
import type { PathFilter } from '../util/globs.js';
import { groupBy } from '../util/group-by.js';

export const messages = {
  untouched: 'The change leaves this side as it was.',
};

/**
 * The findings of a change, each with whether the base lacks it.
 *
 * Findings are the same by fingerprint; of several that no name tells apart as many are old as the base has, and the
 * new ones are looked for in files that changed. One that is worse than in the base is new: a warning there may have
 * let it pass. What is new stands on the side that changed, where the place of one file is at fault because of another.
 *
 * @param isChanged whether the change touched a file, by its path as users see it
 */
export function compareWithBase(
  head: readonly Finding[],
  base: readonly Finding[],
  isChanged: PathFilter,
): Finding[] {
  const known = groupBy(base, identityOf);
  const old = new Set(
    [...groupBy(head, identityOf)].flatMap(([identity, findings]) => {
      return oldOnes(findings, known.get(identity) ?? [], isChanged);
    }),
  );
  return head.map((finding) =>
    old.has(finding)
      ? { ...finding, introduced: false }
      : onChangedSide({ ...finding, introduced: true }, isChanged),
  );
}

/**
 * What the projects of a change were before, as if each had always lain where it lies now: that a folder is renamed
 * makes no finding a new one. A project that is new was an empty one.
 */
export function projectsBefore(
  base: readonly Project[],
  head: readonly Project[],
): ReadonlyMap<Project, Project> {
  const before = new Map<Project, Project>();
  for (const { base: known, head: project } of matchProjects(base, head)) {
    if (project) before.set(project, known ? { ...known, root: project.root } : emptyProject(project.root));
  }
  return before;
}

/** Says of a file, by its path as users see it, whether it differs between two trees in more than its line ends. */
export function changedFiles(head: FileTree, base: FileTree, pathOf: (path: string) => string): PathFilter {
  const paths = new Map(head.files.map((path) => [pathOf(path), path]));
  const inBase = new Set(base.files);
  const known = new Map<string, boolean>();
  return (shown) => {
    const path = paths.get(shown);
    const isChanged =
      known.get(shown) ?? (path === undefined || !inBase.has(path) || !isSame(head, base, path));
    known.set(shown, isChanged);
    return isChanged;
  };
}

/** A fingerprint without the number of a fault that no name tells from others. */
function identityOf({ fingerprint }: Finding): string {
  return fingerprint.replace(/-\d+$/, '');
}

/** Those of some findings that stand for one of the base each, which is no less severe; those of unchanged files first. */
function oldOnes(findings: readonly Finding[], base: readonly Finding[], isChanged: PathFilter): Finding[] {
  const left = [...base].sort(bySeverity);
  const touched = (finding: Finding) => Number(placesOf(finding).some((path) => isChanged(path)));
  const inOrder = [...findings].sort((one, other) => bySeverity(one, other) || touched(one) - touched(other));
  return inOrder.filter((finding) => {
    const worst = left[0];
    const isOld = worst !== undefined && bySeverity(worst, finding) <= 0;
    if (isOld) left.shift();
    return isOld;
  });
}

function bySeverity(one: Finding, other: Finding): number {
  return compareSeverity(one.severity, other.severity);
}

function placesOf({ at, related = [] }: Finding): string[] {
  return [at, ...related.map((place) => place.at)].map(({ source }) => source.path);
}

/** The same finding at a related place that changed, if its own did not. Its fixes stay as they are. */
function onChangedSide(finding: Finding, isChanged: PathFilter): Finding {
  const { at, related = [] } = finding;
  if (isChanged(at.source.path)) return finding;
  const index = related.findIndex((place) => isChanged(place.at.source.path));
  const side = related[index];
  if (!side) return finding;
  const untouched = { at, message: messages.untouched };
  return { ...finding, at: side.at, related: related.with(index, untouched) };
}

function isSame(head: FileTree, base: FileTree, path: string): boolean {
  if (head.versionOf && base.versionOf) return head.versionOf(path) === base.versionOf(path);
  try {
    const [one, other] = [Buffer.from(head.read(path)), Buffer.from(base.read(path))];
    return one.equals(other) || withoutLineEnds(one) === withoutLineEnds(other);
  } catch {
    return false;
  }
}

/** A checkout may have given the lines other ends than the repository has. */
function withoutLineEnds(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\r\n', '\n');
}
