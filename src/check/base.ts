import { matchProjects } from '../access/match-projects.js';
import { compareVersions, type FileTree } from '../files/tree.js';
import { type Finding, identityOf } from '../rules/finding.js';
import { emptyProject, type Project } from '../sdf/project.js';
import { knownAmong } from '../settle/known.js';
import type { PathFilter } from '../util/globs.js';

export const messages = {
  untouched: 'The change does not affect this side.',
};

/**
 * The findings of a change, each with whether the base lacks it.
 *
 * Findings are the same by fingerprint; of several that no name tells apart as many are old as the base has, and the
 * new ones are looked for in files that changed. One that is worse than in the base is new: there it may have passed, or
 * been accepted, as far as it went. So is a file that cannot be read, once it changes: nobody knows what the change did.
 * What is new stands on the side that changed, where the place of one file is at fault because of another.
 *
 * @param base what counts in the base
 * @param silenced what the base has and does not count there
 */
export function compareWithBase(
  head: readonly Finding[],
  base: readonly Finding[],
  { isChanged, isSame }: Versions,
  silenced: readonly Finding[] = [],
): Finding[] {
  const touched = (finding: Finding) => Number(placesOf(finding).some((path) => isChanged(path)));
  const old = knownAmong(head, base, {
    order: touched,
    isSame: (finding, known) =>
      finding.rule.group !== 'file' || isSame(finding.at.source.path, known.at.source.path),
  });
  const inBase = new Set([...base, ...silenced].map(identityOf));
  return head.map((finding) =>
    old.has(finding)
      ? { ...finding, introduced: false }
      : onChangedSide({ ...finding, introduced: true, worse: inBase.has(identityOf(finding)) }, isChanged),
  );
}

/** How the files of a change compare, by their paths as users see them. */
export interface Versions {
  /** Whether a file differs in more than its line ends. */
  readonly isChanged: PathFilter;
  /** Whether a file holds what another one, or itself, held in the base. */
  readonly isSame: (path: string, pathInBase: string) => boolean;
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
    if (project) before.set(project, known ? at(known, project.root) : emptyProject(project.root));
  }
  return before;
}

/** One that has not moved stays the same, so that what was found out about it need not be found out again. */
function at(project: Project, root: string): Project {
  return project.root === root ? project : { ...project, root };
}

/** Compares the files of two trees. A file that a tree lacks is like no other. */
export function versionsOf(head: FileTree, base: FileTree, pathOf: (path: string) => string): Versions {
  const paths = pathsOf(head, pathOf);
  const pathsInBase = pathsOf(base, pathOf);
  const known = new Map<string, boolean>();
  const isSame = (shown: string, shownInBase: string) => {
    const key = `${shown}\0${shownInBase}`;
    const path = paths.get(shown);
    const before = pathsInBase.get(shownInBase);
    const same =
      known.get(key) ?? (path !== undefined && before !== undefined && holdSame(head, path, base, before));
    known.set(key, same);
    return same;
  };
  return { isChanged: (shown) => !isSame(shown, shown), isSame };
}

function pathsOf({ files, links = [] }: FileTree, pathOf: (path: string) => string): Map<string, string> {
  return new Map([...files, ...links].map((path) => [pathOf(path), path]));
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

/** Whether two files, or what two links lead to, are the same. */
export function holdSame(head: FileTree, path: string, base: FileTree, before: string): boolean {
  const known = compareVersions(head, path, base, before);
  if (known !== null) return known;
  try {
    const [one, other] = [Buffer.from(head.read(path)), Buffer.from(base.read(before))];
    return one.equals(other) || withoutLineEnds(one) === withoutLineEnds(other);
  } catch {
    return false;
  }
}

/** A checkout may have given the lines other ends than the repository has. */
function withoutLineEnds(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\r\n', '\n');
}
