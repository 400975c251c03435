import { randomBytes } from 'node:crypto';
import { closeSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file, and the folders on the way to it, as a whole or not at all: it is written beside its place and then
 * takes it. What is no file of its own, such as a pipe or a link, is written to where it leads.
 */
export function writeWhole(path: string, text: string | Iterable<string>): void {
  const parts = typeof text === 'string' ? [text] : text;
  if (!isFolder(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  const known = lstatSync(path, { throwIfNoEntry: false });
  if (known && !known.isFile()) {
    writeParts(path, parts, 'w');
    return;
  }
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeParts(temporary, parts, 'wx', known?.mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeParts(path: string, parts: Iterable<string>, flags: string, mode?: number): void {
  const file = openSync(path, flags, mode);
  try {
    for (const part of parts) writeAll(file, Buffer.from(part));
  } finally {
    closeSync(file);
  }
}

/** A pipe takes what it has room for. */
function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** Whether a path leads to a folder. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
