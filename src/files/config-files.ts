import { readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { git, isGitError } from './git.js';
import { isWithin, relativePath } from './relative-path.js';

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

/** Null where the commit has no such file; undefined where local git does not have the commit. */
export function fileInGit(top: string, commit: string, path: string): Uint8Array | null | undefined {
  try {
    const [entry = ''] = git(top, ['ls-tree', '-z', '--full-tree', commit, '--', path])
      .toString()
      .split('\0');
    const [, mode, type, id = ''] = /^(\d+) (\w+) (\w+)\t/.exec(entry) ?? [];
    if (mode === undefined) return null;
    if (type !== 'blob' || mode === LINK) throw new Error('it is not a file');
    return git(top, ['cat-file', 'blob', id]);
  } catch (thrown) {
    if (isGitError(thrown)) return undefined;
    throw thrown;
  }
}

const LINK = '120000';
