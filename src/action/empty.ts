import { relativePath } from '../files/relative-path.js';
import type { FileTree } from '../files/tree.js';
import type { CheckResult } from '../settle/result.js';
import type { PathFilter } from '../util/globs.js';
import { count, listed } from '../util/words.js';
import type { Inputs } from './inputs.js';
import type { Workspace } from './workspace.js';

/** Why nothing was checked, or only by chance what was meant, a sentence each. */
export function notesOf(
  { files }: FileTree,
  isWanted: PathFilter,
  { projects }: CheckResult,
  { isShared }: Workspace,
): string[] {
  const notes: string[] = isShared ? [SHARED] : [];
  if (projects.length === 0) notes.push('There is no SDF project here: nothing was checked.');
  else if (!files.some(isWanted))
    notes.push(`"paths" matches none of ${count(files.length, 'XML file')}, so nothing was checked.`);
  return notes;
}

/** Whoever says where to look would take a run that looked at nothing for a gate. */
export function emptyFaults(
  { files }: FileTree,
  isWanted: PathFilter,
  { projects }: CheckResult,
  { inputs, workspace: { top, start } }: { readonly inputs: Inputs; readonly workspace: Workspace },
): string[] {
  const said = [
    ...(inputs.paths.length > 0 ? ['paths'] : []),
    ...(relativePath(top, start) === '' ? [] : ['working-directory']),
  ];
  const isEmpty = projects.length === 0 || !files.some(isWanted);
  if (!isEmpty || said.length === 0) return [];
  return [
    `Nothing was checked: ${listed(said)} ${said.length === 1 ? 'matches' : 'match'} no file of an SDF project.`,
  ];
}

const SHARED =
  'Several repositories are checked out here. Set working-directory to the folder of one of them, so that its paths are right.';
