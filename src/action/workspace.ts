import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isWithin } from '../files/relative-path.js';

/** Where a run looks. Absolute paths hold no links. */
export interface Workspace {
  /** The top folder of the repository: paths in reports and globs are relative to it. */
  readonly top: string;
  /** The folder to look in. */
  readonly start: string;
  /** Whether there are several repositories to look in, so that no top is that of all files. */
  readonly isShared: boolean;
}

/** The checkout paths of several repositories lie one or two folders deep. */
const DEEPEST_CHECKOUT = 3;

/**
 * Finds where to look. What is wrong with it is a fault; throws where the system lets nobody look into the workspace.
 */
export function findWorkspace(
  workspace: string | undefined,
  workingDirectory: string,
): Workspace | { readonly fault: string } {
  if (!workspace) return { fault: 'GITHUB_WORKSPACE is not set. An action runs only in a GitHub workflow.' };
  const folder = realPath(workspace);
  if (folder === null) return { fault: `The workspace ${workspace} does not exist.` };
  if (readdirSync(folder).length === 0)
    return { fault: 'The workspace is empty. Use actions/checkout in a step before this one.' };
  const start = realPath(resolve(workspace, workingDirectory));
  const named = `working-directory: "${workingDirectory}"`;
  if (start !== null && !isWithin(folder, start)) return { fault: `${named} is outside the workspace.` };
  if (start === null || !statSync(start).isDirectory())
    return { fault: `${named} is not a folder in the workspace.` };
  return repositoryOf(folder, start);
}

/**
 * The top of the repository that a folder belongs to. A checkout can have been given a path below the workspace, and
 * an archive that was fetched without git has no top: there the workspace is one.
 */
function repositoryOf(workspace: string, start: string): Pick<Workspace, 'top' | 'start' | 'isShared'> {
  const above = nearestTop(start);
  if (above !== null && isWithin(workspace, above)) return { top: above, start, isShared: false };
  const [below, second] = topsBelow(start);
  if (second !== undefined) return { top: workspace, start, isShared: true };
  if (below !== undefined) return { top: below, start: below, isShared: false };
  return { top: above ?? workspace, start, isShared: false };
}

function nearestTop(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

function topsBelow(start: string): string[] {
  const tops: string[] = [];
  let folders = [start];
  for (let depth = 1; depth <= DEEPEST_CHECKOUT; depth += 1) {
    const children = folders.flatMap(foldersIn);
    tops.push(...children.filter((folder) => existsSync(join(folder, '.git'))));
    folders = children.filter((folder) => !tops.includes(folder));
  }
  return tops;
}

/** Links are no folders of their own; what cannot be listed is told by the search for files. */
function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
      .map((entry) => join(folder, entry.name));
  } catch {
    return [];
  }
}

function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
