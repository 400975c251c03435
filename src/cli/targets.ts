import { realpathSync, statSync } from 'node:fs';
import { dirname, parse, resolve } from 'node:path';
import { projectFolder } from '../files/project-folder.js';
import { isWithin, relativePath } from '../files/relative-path.js';
import { wrongUse } from './failure.js';

/** What the system says where a path leads to nothing: no such entry, or one below a file. */
const ABSENT: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR']);

/** What a user wants to have checked. */
export interface Targets {
  /** The folders to search, none in another, so that every project is seen whole: relative to the current one. */
  readonly folders: readonly string[];
  /** What was named, absolute and with links resolved. */
  readonly named: readonly string[];
  /** Whether a file is asked for, by its path relative to the current folder. */
  readonly isWanted: (path: string) => boolean;
}

/** Finds files and folders by the paths that a user wrote; without any it is the current folder. */
export function findTargets(paths: readonly string[], current: string): Targets {
  const targets = (paths.length > 0 ? paths : ['.']).map((path) => findTarget(path, current));
  const folders = targets.map(({ path, isFile }) => {
    const start = isFile ? dirname(path) : path;
    return projectFolder(start, parse(start).root);
  });
  return {
    folders: outermost(folders).map((folder) => relativePath(current, folder)),
    named: targets.map(({ path }) => path),
    isWanted: (path) => targets.some((target) => isWithin(target.path, resolve(current, path))),
  };
}

interface Target {
  /** Absolute, with links resolved. */
  readonly path: string;
  readonly isFile: boolean;
}

function findTarget(written: string, current: string): Target {
  const path = written === '' ? null : realPath(resolve(current, written));
  if (path === null) throw wrongUse(`There is no file or folder "${written}".`);
  const stats = statSync(path);
  if (stats.isDirectory()) return { path, isFile: false };
  if (stats.isFile() && /\.xml$/i.test(path)) return { path, isFile: true };
  throw wrongUse(`"${written}" is no XML file and no folder.`);
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (ABSENT.has((error as NodeJS.ErrnoException).code)) return null;
    throw error;
  }
}

/** Of folders those that lie in no other, each once. */
function outermost(folders: readonly string[]): string[] {
  const unique = [...new Set(folders)];
  return unique.filter((folder) => !unique.some((other) => other !== folder && isWithin(other, folder)));
}
