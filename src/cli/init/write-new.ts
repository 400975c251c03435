import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createAtomically } from '../../files/atomic-write.js';

/**
 * Writes a file below a folder, and the folders on the way to it. Gives back false, and leaves all as it is, where
 * something is there already, be it a link to nothing.
 *
 * Throws where a folder on the way is none, or a link: what it leads to may lie anywhere.
 */
export function writeNew(top: string, path: string, text: string): boolean {
  makeFolder(top, dirname(path));
  return createAtomically(join(top, path), text);
}

function makeFolder(top: string, folder: string): void {
  let path = top;
  for (const name of folder.split('/').filter((some) => some !== '.')) {
    path = join(path, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats) mkdirSync(path);
    else if (!stats.isDirectory())
      throw Object.assign(new Error(`${path} is not a regular folder, so nothing is written there.`), {
        syscall: 'mkdir',
      });
  }
}
