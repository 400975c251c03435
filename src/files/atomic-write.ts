import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';

/**
 * Writes a file as a whole or not at all: it is written beside its place and then takes it, so that a full disk or an end
 * of the process leaves what was there. A link is written through to the file that it leads to, and what is no file,
 * such as a pipe, is written to.
 */
export function writeAtomically(path: string, text: string): void {
  const known = statSync(path, { throwIfNoEntry: false });
  const isStream = OPEN_FILE.test(path) || (known !== undefined && !known.isFile());
  const target = known || isLink(path) ? targetOf(path) : path;
  if (isStream || target === null) {
    // What is appended to stdout does not take away what a shell has put there before.
    writeFileSync(path, text, { flag: isStream ? 'a' : 'w' });
    return;
  }
  try {
    besides(target, text, known, (temporary) => renameSync(temporary, target));
  } catch (error) {
    if (!known || !IN_PLACE.has((error as NodeJS.ErrnoException).code)) throw error;
    writeFileSync(target, text);
  }
}

/** What a process has open already, and may have written to: a file, a pipe or a terminal. */
const OPEN_FILE = /^\/(?:dev\/(?:stdin|stdout|stderr|fd\/\d+)|proc\/(?:[\w-]+\/)+fd\/\d+)$/;

/** Writes a file that is not there yet, in the same way; false where something is there, be it a link to nothing. */
export function createAtomically(path: string, text: string): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })) return false;
  try {
    besides(path, text, undefined, (temporary) => {
      linkSync(temporary, path);
      rmSync(temporary);
    });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.has(code)) throw error;
  }
  return createInPlace(path, text);
}

/** What the system says where a folder takes no other file, or a mounted file cannot be replaced. */
const IN_PLACE: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);

/** And where a file system has no hard links. */
const NO_LINKS: ReadonlySet<string | undefined> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
]);

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Null for a link that leads to nothing. */
function targetOf(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

/** Writes a file beside a place, and lets it take the place; nothing is left of it where that fails. */
function besides(
  path: string,
  text: string,
  known: Stats | undefined,
  take: (temporary: string) => void,
): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = openSync(temporary, 'wx', known?.mode ?? 0o666);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (known) chmodSync(temporary, known.mode);
    // Only an administrator can, and has to: a new file of theirs would lock its owner out.
    if (known && process.getuid?.() === 0) chownSync(temporary, known.uid, known.gid);
    take(temporary);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function createInPlace(path: string, text: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return true;
}
