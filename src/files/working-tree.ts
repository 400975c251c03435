import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PathFilter } from '../util/globs.js';
import { once } from '../util/once.js';
import { type KnownToGit, knownToGit, type Versions, versionsKnownToGit } from './known-to-git.js';
import { isWithin, relativePath } from './relative-path.js';
import { diskTree, type FileTree } from './tree.js';
import { joinPath, parentOf, pathWithin } from './tree-path.js';
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
 * @param isCompared whether it is going to be compared with another tree: then git is asked for the versions of files too
 */
export function workingTree(
  root: string,
  folders: readonly string[],
  isIgnored: PathFilter,
  { named = [], isCompared = false }: { named?: readonly string[]; isCompared?: boolean } = {},
): WorkingTree {
  const starts = folders.map((folder) => startOf(resolve(root, folder), folder, named, isCompared));
  const startOfPath = (path: string) => starts.find(({ folder }) => isBelow(path, folder));
  const left = new Set<string>();
  const isLeftOut = (path: string) => {
    const { folder = '', rule = null } = startOfPath(path) ?? {};
    if (!rule || rule(pathWithin(folder, path))) return false;
    left.add(path);
    return true;
  };
  const tree = diskTree(root, folders, (path) => isIgnored(path) || isLeftOut(path));
  const versionOf = (path: string) => {
    const start = startOfPath(path);
    return start?.versions()?.get(pathWithin(start.folder, path));
  };
  return { tree: { ...tree, versionOf }, leftOut: sorted(root, folders, left) };
}

/** A folder that is searched, and what git knows in it. */
interface Start {
  readonly folder: string;
  readonly rule: Rule | null;
  readonly versions: () => Versions | null;
}

function startOf(absolute: string, folder: string, named: readonly string[], isCompared: boolean): Start {
  if (!liesInRepository(absolute)) return { folder, rule: null, versions: () => null };
  const known = knownToGit(absolute, isCompared);
  const rule = ruleOf(absolute, known, named);
  return { folder, rule, versions: once(() => known?.versions ?? versionsKnownToGit(absolute)) };
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** Whether git tracks, or would track, a file or something in a folder, by its path from a start. */
type Rule = (path: string) => boolean;

/** Null where git says nothing, or ignores the start itself: nobody looks there who does not mean it. */
function ruleOf(start: string, known: KnownToGit | null, named: readonly string[]): Rule | null {
  if (!known || known.paths.length === 0) return null;
  const all = withFolders(known.paths);
  const exempt = named
    .filter((path) => path !== start && isWithin(start, path))
    .filter((path) => !all.has(comparable(relativePath(start, path))) || isOfAnother(path, start))
    .map((path) => relativePath(start, path));
  return (path) =>
    all.has(comparable(path)) ||
    exempt.some((one) => one === path || isBelow(path, one) || isBelow(one, path));
}

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
