import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file, and the folders on the way to it, as a whole or not at all: it is written beside its place and then
 * takes it. What is no file of its own, such as a pipe or a link, is written to where it leads.
 */
export function writeWhole(path: string, text: string): void {
  if (!isFolder(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  const known = lstatSync(path, { throwIfNoEntry: false });
  if (known && !known.isFile()) {
    writeFileSync(path, text);
    return;
  }
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx', ...(known && { mode: known.mode }) });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whether a path leads to a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
