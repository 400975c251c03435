import { readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { git } from './git.js';
import { listFolder } from './git-listing.js';
import { type Listing, orNull } from './local-git.js';
import { isWithin, relativePath } from './relative-path.js';
import { parentOf } from './tree-path.js';

/**
 * Reads files of the team's own by their paths from a folder, none outside `top`: what a config names there, or what
 * a link leads to, is nobody's config. Null where there is no file.
 */
export function readerWithin(folder: string, top: string): (path: string) => Promise<Uint8Array | null> {
  return async (path) => {
    const absolute = resolve(folder, path);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (!stats) return null;
    const [realTop, real] = [realpathSync.native(top), realpathSync.native(absolute)];
    if (!isWithin(realTop, real)) throw new Error('it is outside the repository');
    // What stands there can be a secret, and messages quote what is wrong in a config.
    if (relativePath(realTop, real).split('/').includes('.git')) throw new Error('it belongs to git');
    if (!stats.isFile()) throw new Error('it is not a file');
    return readFileSync(absolute);
  };
}

/** Reads a file of a commit, by its path from the top of the repository. Throws if the path is not a file. */
export type ReadInGit = (path: string) => Uint8Array | null | undefined;

/**
 * Reads files of a commit: null where it has no such file; undefined where local git does not have the commit. Most are
 * in one folder, which is listed once; a file is read once.
 */
export function filesInGit(top: string, commit: string): ReadInGit {
  const folders = new Map<string, Listing | null>();
  const contents = new Map<string, Uint8Array | undefined>();
  const folderOf = (path: string) => {
    const folder = parentOf(path);
    const list = () => new Map(Array.from(listFolder(top, commit, folder), (one) => [one.path, one]));
    const listing = folders.has(folder) ? (folders.get(folder) ?? null) : orNull(list);
    folders.set(folder, listing);
    return listing;
  };
  return (path) => {
    const listing = folderOf(path);
    if (!listing) return undefined;
    const entry = listing.get(path);
    if (path === '' || (entry && entry.kind !== 'file')) throw new Error('it is not a file');
    if (!entry) return null;
    const read = () => git(top, ['cat-file', 'blob', entry.id]);
    const content = contents.has(path) ? contents.get(path) : (orNull(read) ?? undefined);
    contents.set(path, content);
    return content;
  };
}
