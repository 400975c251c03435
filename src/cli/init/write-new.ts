import { closeSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file below a folder, and the folders on the way to it. Gives back false, and leaves all as it is, where
 * something is there already, be it a link to nothing.
 *
 * Throws where a folder on the way is none, or a link: what it leads to may lie anywhere.
 */
export function writeNew(top: string, path: string, text: string): boolean {
  makeFolder(top, dirname(path));
  const file = open(join(top, path));
  if (file === null) return false;
  try {
    writeFileSync(file, text);
  } catch (error) {
    rmSync(join(top, path), { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}

function makeFolder(top: string, folder: string): void {
  let path = top;
  for (const name of folder.split('/').filter((some) => some !== '.')) {
    path = join(path, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats) mkdirSync(path);
    else if (!stats.isDirectory())
      throw Object.assign(new Error(`${path} is no folder of its own: nothing is written there.`), {
        syscall: 'mkdir',
      });
  }
}

/** A new file; null where there is one. Never one that a link leads to. */
function open(path: string): number | null {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  }
}
