import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { isAbsolute, sep } from 'node:path';
import { MAX_BYTES } from '../sdf/decode.js';
import type { PathFilter } from '../util/globs.js';
import type { Problem } from './problem.js';
import { walk } from './walk.js';

/** The XML files of a folder, on disk or in another version. Paths are relative to the folder, with `/`. */
export interface FileTree {
  /** Sorted, so that every version and machine gives the same findings in the same order. */
  readonly files: readonly string[];
  /** Links that stand where a file or folder of XML could: they are not followed, and not among the files. */
  readonly links?: readonly string[];
  /** The folders that could not be listed. */
  readonly problems: readonly Problem[];
  /** The first bytes of a file, at most `length`, until the next call. Throws where the file cannot be read. */
  readStart(path: string, length: number): Uint8Array;
  /** All bytes of a file. Throws where the file cannot be read. */
  read(path: string): Uint8Array;
  /**
   * The id that git gives to the bytes of a file; null for a file that is not there, undefined where only reading it
   * would tell. Only where it costs little.
   */
  versionOf?(path: string): string | null | undefined;
  /** Whether a file is certainly that of another tree, which this one was made from. */
  isOf?(other: FileTree, path: string): boolean;
  /** Says which files are going to be read, in this order, so that no others are fetched with them. */
  expect?(paths: readonly string[]): void;
}

/** Whether two files are surely the same, or surely differ; null where only their bytes can tell. */
export function compareVersions(
  one: FileTree,
  path: string,
  other: FileTree,
  pathThere: string,
): boolean | null {
  if (path === pathThere && (one.isOf?.(other, path) || other.isOf?.(one, path))) return true;
  const [version, versionThere] = [one.versionOf?.(path), other.versionOf?.(pathThere)];
  return version === undefined || versionThere === undefined ? null : version === versionThere;
}

/** The tree of a root on disk, searched below `folders` (`''` for all of it; none may lie in another). */
export function diskTree(root: string, folders: readonly string[], isIgnored: PathFilter): FileTree {
  // Not by resolve(), which takes longer than opening the file.
  const start = root.endsWith(sep) ? root : root + sep;
  const locate = (path: string) => (isAbsolute(path) ? path : start + path);
  return {
    ...walk(root, folders, isIgnored),
    readStart: (path, length) => readStart(locate(path), length),
    read: (path) => readAll(locate(path)),
  };
}

/** No more of a file is read: a few bytes beyond what is looked at, by which it is known to be too large. */
const MOST_BYTES = MAX_BYTES + 1;

/** All bytes of a file, or so many that it is too large: a file that holds nothing can be longer than the memory. */
function readAll(path: string): Uint8Array {
  const { size } = statSync(path);
  return size > MOST_BYTES ? readStart(path, MOST_BYTES) : readFileSync(path);
}

/** How much of a file is read at first. Nearly all objects that name roles are shorter. */
export const FIRST_READ = 512 * 1024;

/** Where the beginnings of files are read to: a buffer for each of thousands would be more than they all hold. */
const shared = Buffer.allocUnsafe(FIRST_READ);

function readStart(path: string, length: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const buffer = length > shared.length ? Buffer.allocUnsafe(length) : shared;
    return buffer.subarray(0, readSync(file, buffer, 0, length, 0));
  } finally {
    closeSync(file);
  }
}
