import { type Dirent, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PathFilter } from '../util/globs.js';
import { type Problem, reasonOf } from './problem.js';

/** Below it SuiteCloud CLI packs whatever there is, `node_modules` too. */
const IN_OBJECTS = /(?:^|\/)Objects\//;

/** What a walk found: paths relative to its root, with `/`. */
export interface Walk {
  readonly files: readonly string[];
  /** Links that stand where a file or folder of XML could. */
  readonly links: readonly string[];
  /** Folders that could not be listed. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the XML files below folders of a root (`''` for the root itself). `.git`, `node_modules` outside of `Objects`, and
 * what `isIgnored` names are not entered.
 *
 * Links are not followed: what they lead to inside the folder is found under its own name, and what lies outside is
 * none of our business. So nothing is found twice, and links in circles end.
 */
export function walk(root: string, startFolders: readonly string[], isIgnored: PathFilter): Walk {
  const files: string[] = [];
  const links: string[] = [];
  const problems: Problem[] = [];
  const folders = [...startFolders];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(root, folder, problems)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const found = { folder: folders, file: files, link: links, nothing: null }[kindOf(entry, path)];
      if (found && !isIgnored(path)) found.push(path);
    }
  }
  return { files: files.sort(), links: links.sort(), problems };
}

/** Whether a folder is searched, by its path: those that hold other people's files are not. */
export function isEntered(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name !== '.git' && (name !== 'node_modules' || IN_OBJECTS.test(path));
}

/** Whether a link, by its path, can stand for a file or folder that SuiteCloud CLI would pack as an object. */
export function mayHoldXml(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return IN_OBJECTS.test(path) && (isXml(name) || !name.includes('.'));
}

/** Whether a file of this name, or path, is one to look at. */
export function isXml(name: string): boolean {
  return /\.xml$/i.test(name);
}

/** What a search makes of an entry. */
function kindOf(entry: Dirent, path: string): 'folder' | 'file' | 'link' | 'nothing' {
  if (entry.isDirectory()) return isEntered(path) ? 'folder' : 'nothing';
  if (entry.isSymbolicLink()) return mayHoldXml(path) ? 'link' : 'nothing';
  return entry.isFile() && isXml(entry.name) ? 'file' : 'nothing';
}

function list(root: string, folder: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(resolve(root, folder), { withFileTypes: true });
  } catch (error) {
    problems.push({ path: folder, reason: reasonOf(error) });
    return [];
  }
}
