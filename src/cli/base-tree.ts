import { resolve } from 'node:path';
import { isGitError, mergeBase } from '../files/git.js';
import { gitTree } from '../files/git-tree.js';
import type { FileTree } from '../files/tree.js';
import type { PathFilter } from '../util/globs.js';
import type { World } from './command.js';
import { wrongUse } from './failure.js';

/**
 * What lay in the folders where the current branch has left a revision; at the revision itself where they have no
 * commit in common, as in a clone of depth 1. Throws wrong use where git cannot tell.
 */
export function baseTree(
  revision: string,
  folders: readonly string[],
  isIgnored: PathFilter,
  world: World,
): FileTree {
  return asked(() => {
    const inside = resolve(world.folder, folders[0] ?? '');
    const commit = mergeBase(inside, revision, 'HEAD') ?? revision;
    return gitTree(world.folder, commit, folders, isIgnored);
  });
}

/** What git answers; what it cannot answer is for the user to ask otherwise. */
export function asked<T>(ask: () => T): T {
  try {
    return ask();
  } catch (thrown) {
    throw isGitError(thrown) ? wrongUse(thrown.message) : thrown;
  }
}
