import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PathFilter } from '../util/globs.js';
import { isGitError } from './git.js';
import { contentsOf } from './git-contents.js';
import { type GitEntry, listCommit } from './git-listing.js';
import { type GitRepository, repositoryOf, topOf } from './git-repository.js';
import { resolveCommit } from './git-revision.js';
import { isWithin, relativePath } from './relative-path.js';
import type { FileTree } from './tree.js';
import { isEntered, isXml, mayHoldXml } from './walk.js';

/**
 * The tree that a git revision holds, as `diskTree` would find it checked out: the same paths relative to a folder on
 * disk, searched below the same folders. Nothing is checked out, no filter or program of the repository runs, and
 * nothing is fetched. Links are not followed, and submodules left out. The first of the folders says which repository is meant.
 */
export function gitTree(
  root: string,
  revision: string,
  folders: readonly string[],
  isIgnored: PathFilter,
): FileTree {
  const absolute = realpathSync.native(root);
  const found = repositoryAmong([
    ...folders.slice(0, 1).map((folder) => resolve(absolute, folder)),
    absolute,
  ]);
  return treeOfListing(root, { ...found, entries: entriesAt(found.inside, revision) }, folders, isIgnored);
}

/** What a commit of a repository has. */
export interface Listed {
  /** A folder of the repository. */
  readonly inside: string;
  readonly repository: GitRepository;
  readonly entries: Iterable<GitEntry>;
}

/** The same tree of a commit that is listed already. Throws a `GitError` where a clone may lack contents, and does. */
export function treeOfListing(
  root: string,
  { inside, repository: { top, isPartial }, entries }: Listed,
  folders: readonly string[],
  isIgnored: PathFilter,
): FileTree {
  const absolute = realpathSync.native(root);
  const searched = folders.map((folder) => searchedFolder(top, folder, resolve(absolute, folder)));
  const blobs = new Map<string, string>();
  const links = new Map<string, string>();
  for (const entry of entries) {
    if (!isLookedAt(entry)) continue;
    for (const { folder, before, below } of searched) {
      if (!entry.path.startsWith(below)) continue;
      const path = before + entry.path.slice(below.length);
      if (isFound(path, folder, isIgnored)) (entry.kind === 'link' ? links : blobs).set(path, entry.id);
    }
  }
  const files = [...blobs.keys()].sort();
  const contents = contentsOf(inside, [...new Set(files.map((path) => blobOf(blobs, path)))], isPartial);
  return {
    files,
    links: [...links.keys()].sort(),
    problems: [],
    readStart: (path, length) => contents.start(blobOf(blobs, path), length),
    read: (path) => contents.whole(blobOf(blobs, path)),
    versionOf: (path) => blobs.get(path) ?? links.get(path) ?? null,
    expect: (paths) => contents.expect(paths.flatMap((path) => blobs.get(path) ?? [])),
  };
}

/** XML files, and the links in the place of some. */
function isLookedAt({ path, kind }: GitEntry): boolean {
  return kind === 'file' ? isXml(path) : kind === 'link' && mayHoldXml(path);
}

/** The first of some folders that is inside a repository. Throws a `GitError` if none is. */
function repositoryAmong(folders: readonly string[]): Omit<Listed, 'entries'> {
  for (const inside of folders) {
    const repository = existsSync(inside) ? repositoryOf(inside) : null;
    if (repository) return { inside, repository };
  }
  const inside = folders.at(-1) ?? '.';
  return { inside, repository: { top: topOf(inside), isPartial: true } };
}

/** What a revision contains. Throws a `GitError` if it is not a commit of this clone, or git cannot list it. */
function entriesAt(inside: string, revision: string): Iterable<GitEntry> {
  try {
    return listCommit(inside, revision);
  } catch (thrown) {
    if (isGitError(thrown)) resolveCommit(inside, revision);
    throw thrown;
  }
}

/** A folder to search, as a part of paths that end in `/` where they are not empty. */
interface SearchedFolder {
  readonly folder: string;
  /** What paths of the tree begin with. */
  readonly before: string;
  /** What the paths that git knows begin with in its place. */
  readonly below: string;
}

/** A folder may lie in the repository, or the repository in it; git knows paths from the top of the repository. */
function searchedFolder(top: string, folder: string, absolute: string): SearchedFolder {
  const asStart = (path: string) => (path === '' ? '' : `${path}/`);
  return isWithin(absolute, top)
    ? { folder, before: asStart(folder) + asStart(relativePath(absolute, top)), below: '' }
    : { folder, before: asStart(folder), below: asStart(relativePath(top, absolute)) };
}

/** Whether a search of a folder finds a file: it enters no folder that is ignored. */
export function isFound(path: string, folder: string, isIgnored: PathFilter): boolean {
  const start = folder === '' ? 0 : folder.length + 1;
  for (let end = path.indexOf('/', start); end !== -1; end = path.indexOf('/', end + 1)) {
    const above = path.slice(0, end);
    if (!isEntered(above) || isIgnored(above)) return false;
  }
  return !isIgnored(path);
}

function blobOf(blobs: ReadonlyMap<string, string>, path: string): string {
  const blob = blobs.get(path);
  if (blob === undefined) throw new Error('It is not in the revision.');
  return blob;
}
