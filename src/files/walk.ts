import { type Dirent, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PathFilter } from '../util/globs.js';
import { type Problem, reasonOf } from './problem.js';

/** Folders that hold other people's files, never a project's own. */
const NEVER_ENTERED = new Set(['.git', 'node_modules']);

/** What a walk found: paths relative to its root, with `/`. */
export interface Walk {
  readonly files: readonly string[];
  /** Folders that could not be listed. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the XML files below folders of a root (`''` for the root itself). `.git`, `node_modules` and what
 * `isIgnored` names are not entered.
 *
 * Links are not followed: what they lead to inside the folder is found under its own name, and what lies outside is
 * none of our business. So nothing is found twice, and links in circles end.
 */
export function walk(root: string, startFolders: readonly string[], isIgnored: PathFilter): Walk {
  const files: string[] = [];
  const problems: Problem[] = [];
  const folders = [...startFolders];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(root, folder, problems)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isLookedAt(entry) && !isIgnored(path)) (entry.isDirectory() ? folders : files).push(path);
    }
  }
  return { files: files.sort(), problems };
}

/** Whether a folder of this name is searched. */
export function isEntered(name: string): boolean {
  return !NEVER_ENTERED.has(name);
}

/** Whether a file of this name, or path, is one to look at. */
export function isXml(name: string): boolean {
  return /\.xml$/i.test(name);
}

function isLookedAt(entry: Dirent): boolean {
  return entry.isDirectory() ? isEntered(entry.name) : entry.isFile() && isXml(entry.name);
}

function list(root: string, folder: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(resolve(root, folder), { withFileTypes: true });
  } catch (error) {
    problems.push({ path: folder, reason: reasonOf(error) });
    return [];
  }
}
