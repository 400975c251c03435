import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as users see it: relative to a folder and with `/`; `''` for the folder itself. Absolute on another drive. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, '/');
}

/** How users in a folder see the paths of a tree that begins there: only those that lead out of it may say it longer. */
export function pathSeenFrom(folder: string): (path: string) => string {
  return (path) => (path.startsWith('..') ? relativePath(folder, resolve(folder, path)) : path);
}

/** Whether a path is a folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * Whether a path that lies in a folder leads out of it by a link, be it one that leads to nothing. Who writes to a name
 * in a repository of others must not write elsewhere.
 */
export function leadsOut(folder: string, path: string): boolean {
  if (!isWithin(folder, path)) return false;
  let there = path;
  while (!lstatSync(there, { throwIfNoEntry: false })) there = dirname(there);
  try {
    return !isWithin(realpathSync.native(folder), realpathSync.native(there));
  } catch {
    return true;
  }
}
