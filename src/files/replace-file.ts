import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';

/**
 * Gives a file new bytes in place of those that were read of it: the file is at any moment the old one or the new one.
 *
 * Throws, and leaves the file alone, where it may not be written, is a link, or is not as it was read.
 */
export function replaceFile(path: string, read: Uint8Array, bytes: Uint8Array): void {
  const stats = lstatSync(path);
  if (!stats.isFile()) throw new Error('it is no longer a regular file');
  accessSync(path, constants.W_OK);
  if (!readFileSync(path).equals(read)) throw new Error('it was changed in the meantime');
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeNew(temporary, bytes, stats);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeNew(path: string, bytes: Uint8Array, { mode, uid, gid }: Stats): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, bytes);
    fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  keepOwner(path, uid, gid);
}

/** Only an administrator can, and only they have to: a new file of theirs would lock its owner out. */
function keepOwner(path: string, uid: number, gid: number): void {
  if (process.getuid?.() === 0) chownSync(path, uid, gid);
}
