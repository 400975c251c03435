import type { FileTree } from '../../src/files/tree.js';

/** A tree of files that exist in memory alone. */
export function memoryTree(files: Readonly<Record<string, string | Uint8Array>>): FileTree {
  const bytes = (path: string) => Buffer.from(files[path] ?? '');
  return {
    files: Object.keys(files).sort(),
    problems: [],
    readStart: (path, length) => bytes(path).subarray(0, length),
    read: bytes,
  };
}
