import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PathFilter } from '../util/globs.js';
import { once } from '../util/once.js';
import { git, isGitError } from './git.js';
import { isWithin, relativePath } from './relative-path.js';
import { diskTree, type FileTree } from './tree.js';
import { joinPath, parentOf } from './tree-path.js';
import { isEntered, isXml } from './walk.js';

/** The files of a folder on disk as git would commit them, and what was left out for that. */
export interface WorkingTree {
  readonly tree: FileTree;
  /** Only what has XML in it, by its path from the root. */
  readonly leftOut: LeftOut;
}

export interface LeftOut {
  /** Files and folders that git ignores. */
  readonly ignored: readonly string[];
  /** Folders that are a repository of their own: submodules, clones and worktrees. */
  readonly repositories: readonly string[];
}

/**
 * The tree of a root on disk, searched below `folders`, as `diskTree` finds it; of a git repository only what git tracks
 * or would track. Copies that git ignores would double every role, and another repository has commits of its own:
 * neither is in the revision that a change is compared with.
 *
 * @param named what a user has named, absolute: it is read whatever git says of it
 */
export function workingTree(
  root: string,
  folders: readonly string[],
  isIgnored: PathFilter,
  named: readonly string[] = [],
): WorkingTree {
  const rules = folders.map((folder) => [folder, ruleOf(resolve(root, folder), named)] as const);
  const left = new Set<string>();
  const isLeftOut = (path: string) => {
    const [folder, rule] = rules.find(([start]) => isBelow(path, start)) ?? ['', null];
    if (!rule || rule(folder === '' ? path : path.slice(folder.length + 1))) return false;
    left.add(path);
    return true;
  };
  const tree = diskTree(root, folders, (path) => isIgnored(path) || isLeftOut(path));
  const versions = folders.map((folder) => [folder, once(() => versionsIn(resolve(root, folder)))] as const);
  const versionOf = (path: string) => {
    const [folder, versionsThere] = versions.find(([start]) => isBelow(path, start)) ?? ['', () => null];
    return versionsThere()?.get(folder === '' ? path : path.slice(folder.length + 1));
  };
  return { tree: { ...tree, versionOf }, leftOut: sorted(root, folders, left) };
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** Whether git tracks, or would track, a file or something in a folder, by its path from a start. */
type Rule = (path: string) => boolean;

/** Null where git says nothing, or ignores the start itself: nobody looks there who does not mean it. */
function ruleOf(start: string, named: readonly string[]): Rule | null {
  if (!liesInRepository(start)) return null;
  try {
    const output = git(start, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']).toString();
    if (output === '') return null;
    const known = withFolders(output.split('\0'));
    const exempt = named
      .filter((path) => path !== start && isWithin(start, path))
      .filter((path) => !known.has(comparable(relativePath(start, path))) || isOfAnother(path, start))
      .map((path) => relativePath(start, path));
    return (path) =>
      known.has(comparable(path)) ||
      exempt.some((one) => one === path || isBelow(path, one) || isBelow(one, path));
  } catch (thrown) {
    if (isGitError(thrown)) return null;
    throw thrown;
  }
}

/**
 * The ids that git gives to the files of a folder that lie there as the index has them, by their paths from it. A file
 * that git was told to take for unchanged is not among them.
 */
function versionsIn(start: string): ReadonlyMap<string, string> | null {
  if (!liesInRepository(start)) return null;
  try {
    const changed = new Set(git(start, ['ls-files', '--modified', '-z']).toString().split('\0'));
    const versions = new Map<string, string>();
    for (const line of git(start, ['ls-files', '--cached', '--stage', '-v', '-z']).toString().split('\0')) {
      const [, blob, path] = AS_IN_INDEX.exec(line) ?? [];
      if (blob !== undefined && path !== undefined && !changed.has(path)) versions.set(path, blob);
    }
    return versions;
  } catch (thrown) {
    if (isGitError(thrown)) return null;
    throw thrown;
  }
}

/** A file that is neither in conflict, nor a link, nor to be passed over. */
const AS_IN_INDEX = /^H 100\d{3} ([0-9a-f]{40,64}) 0\t(.*)$/s;

function liesInRepository(start: string): boolean {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (folder === dirname(folder)) return false;
  }
}

/** Whether a path belongs to another repository than the folder that it lies in. */
function isOfAnother(path: string, start: string): boolean {
  for (let folder = path; folder !== start && isWithin(start, folder); folder = dirname(folder))
    if (existsSync(join(folder, '.git'))) return true;
  return false;
}

/** Paths, and all folders on the way to them. Another repository is listed with a `/`, and only on the way to it. */
function withFolders(paths: readonly string[]): Set<string> {
  const known = new Set<string>();
  for (const written of paths) {
    const path = written.endsWith('/') ? parentOf(written.slice(0, -1)) : written;
    addWithFolders(comparable(path), known);
  }
  return known;
}

function addWithFolders(path: string, known: Set<string>): void {
  for (let at = path; at !== '' && !known.has(at); at = parentOf(at)) known.add(at);
}

/** File systems may write an accent as a letter of its own, and take small and capital letters for the same. */
function comparable(path: string): string {
  const composed = path.normalize('NFC');
  return IGNORES_CASE ? composed.toLowerCase() : composed;
}

const IGNORES_CASE = process.platform === 'win32' || process.platform === 'darwin';

/** What has XML in it of what was left out; of a repository its top. */
function sorted(root: string, folders: readonly string[], left: ReadonlySet<string>): LeftOut {
  const ignored: string[] = [];
  const repositories = new Set<string>();
  for (const path of left) {
    const top = [path, parentOf(path)].find(
      (folder) => folder !== '' && !folders.includes(folder) && existsSync(join(root, folder, '.git')),
    );
    if (top !== undefined && (repositories.has(top) || holdsXml(root, top))) repositories.add(top);
    else if (top === undefined && holdsXml(root, path)) ignored.push(path);
  }
  return { ignored: ignored.sort(), repositories: [...repositories].sort() };
}

/** No more names are looked at for one that ends in `.xml`: a folder of caches can hold millions. */
const MOST_LOOKED_AT = 20_000;

function holdsXml(root: string, path: string): boolean {
  if (isXml(path)) return true;
  const folders = [path];
  let looked = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      looked += 1;
      if (looked > MOST_LOOKED_AT) return true;
      if (entry.isFile() && isXml(entry.name)) return true;
      if (entry.isDirectory() && isEntered(joinPath(folder, entry.name)))
        folders.push(joinPath(folder, entry.name));
    }
  }
  return false;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
