import { lstatSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeAtomically } from '../files/atomic-write.js';
import { isWithin, relativePath } from '../files/relative-path.js';

/** A report that was written, by its path from the workspace with `/`; or why it was not. */
export type Written = { readonly path: string } | { readonly fault: string };

/**
 * Writes a report that an input asks for, and the folders on the way to it. Only inside the workspace, and never
 * through a link: the files there are those of a pull request, and a link among them could lead anywhere.
 *
 * @param workspace as GitHub names it, since a workflow may write an absolute path that begins with it
 */
export function writeReport(input: string, workspace: string, path: string, text: string): Written {
  const target = resolve(workspace, path);
  if (!isWithin(workspace, target)) return { fault: `${input}: "${path}" is outside the workspace.` };
  const way = relativePath(workspace, target);
  try {
    makeWay(workspace, way.split('/'));
    writeAtomically(target, text);
  } catch (error) {
    return { fault: `${input}: "${path}" was not written: ${(error as Error).message}.` };
  }
  return { path: way };
}

/** Makes the folders that are absent; throws where something that is there is not what the path takes it for. */
function makeWay(workspace: string, parts: readonly string[]): void {
  for (const [index, name] of parts.entries()) {
    const isFile = index === parts.length - 1;
    const path = join(workspace, ...parts.slice(0, index + 1));
    const known = lstatSync(path, { throwIfNoEntry: false });
    if (known?.isSymbolicLink()) throw new Error(`"${name}" is a link`);
    if (known && !(isFile ? known.isFile() : known.isDirectory()))
      throw new Error(`"${name}" is not a ${isFile ? 'file' : 'folder'}`);
    if (!known && !isFile) mkdirSync(path);
  }
}
