import { realpathSync, statSync } from 'node:fs';
import { dirname, parse, resolve } from 'node:path';
import { projectFolder } from '../files/project-folder.js';
import { isWithin, relativePath } from '../files/relative-path.js';
import { faultInGlob, globFilter } from '../util/globs.js';
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
  /** Throws wrong use where a glob means none of the files that are there, by their paths as users see them. */
  readonly refuseUnmatched: (files: readonly string[]) => void;
}

/** Finds files and folders by the paths that a user wrote; without any it is the current folder. */
export function findTargets(paths: readonly string[], current: string): Targets {
  const targets = (paths.length > 0 ? paths : ['.']).map((path) => findTarget(path, current));
  const globs = targets.filter(({ glob }) => glob !== null);
  const folders = targets.map(({ path, isFile }) => {
    const start = isFile ? dirname(path) : path;
    return projectFolder(start, parse(start).root);
  });
  return {
    folders: outermost(folders).map((folder) => relativePath(current, folder)),
    named: targets.map(({ path }) => path),
    isWanted: (path) => targets.some((target) => target.means(path, current)),
    refuseUnmatched: (files) => {
      const idle = globs.find((target) => !files.some((path) => target.means(path, current)));
      if (idle) throw wrongUse(`No file matches "${idle.glob}".`);
    },
  };
}

interface Target {
  /** Absolute, with links resolved. */
  readonly path: string;
  readonly isFile: boolean;
  /** As it was written, where it is a glob. */
  readonly glob: string | null;
  readonly means: (path: string, current: string) => boolean;
}

function findTarget(written: string, current: string): Target {
  const path = written === '' ? null : realPath(resolve(current, written));
  if (path === null && GLOB.test(written)) return globTarget(written, current);
  if (path === null) throw wrongUse(`There is no file or folder "${written}".`);
  const stats = statSync(path);
  const means = (some: string) => isWithin(path, resolve(current, some));
  if (stats.isDirectory()) return { path, isFile: false, glob: null, means };
  if (stats.isFile() && /\.xml$/i.test(path)) return { path, isFile: true, glob: null, means };
  throw wrongUse(`"${written}" is neither an XML file nor a folder.`);
}

/** What a shell would have made paths of, if it were one that does so. */
const GLOB = /[*?{]|\[.+\]/;

/** All that lies below its folder is searched, which is what comes before the first part with a wildcard. */
function globTarget(written: string, current: string): Target {
  const glob = written.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const fault = faultInGlob(glob);
  if (fault !== null) throw wrongUse(`"${written}" cannot be used: ${fault}`);
  const parts = glob.split('/');
  const start = parts
    .slice(
      0,
      parts.findIndex((part) => GLOB.test(part)),
    )
    .join('/');
  const path = realPath(resolve(current, start === '' && glob.startsWith('/') ? '/' : start || '.'));
  if (path === null) throw wrongUse(`No file matches "${written}".`);
  const isMeant = globFilter([glob]);
  const absolute = glob.startsWith('/') || /^[a-z]:/i.test(glob);
  const means = (some: string) => isMeant(absolute ? resolve(current, some).replaceAll('\\', '/') : some);
  return { path, isFile: !statSync(path).isDirectory(), glob: written, means };
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
