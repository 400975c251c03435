import type { FileTree } from '../files/tree.js';
import type { PathFilter } from '../util/globs.js';
import { holdSame } from './base.js';

/**
 * The files that a change touches and that are left out of the check: nobody knows what they open.
 *
 * @param head all files, what is ignored as well
 * @param base the same before the change
 */
export function ignoredChanges(head: FileTree, base: FileTree, isIgnored: PathFilter): string[] {
  const [after, before] = [new Set(head.files), new Set(base.files)];
  const isSame = (path: string) => after.has(path) && before.has(path) && holdSame(head, path, base, path);
  return [...new Set([...head.files, ...base.files])]
    .filter((path) => isIgnored(path) && !isSame(path))
    .sort();
}
