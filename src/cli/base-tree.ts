import { resolve } from 'node:path';
import { isGitError } from '../files/git.js';
import { mergeBase, resolveCommit } from '../files/git-revision.js';
import { gitTree } from '../files/git-tree.js';
import type { FileTree } from '../files/tree.js';
import type { PathFilter } from '../util/globs.js';
import type { World } from './command.js';
import { wrongUse } from './failure.js';

/** A commit and its files. */
export interface Base {
  readonly commit: string;
  readonly tree: FileTree;
}

/**
 * What lay in the folders where the current branch has left a revision; at the revision itself where they have no
 * commit in common, as in a clone of depth 1. Throws wrong use where git cannot tell.
 */
export function baseTree(
  revision: string,
  folders: readonly string[],
  isIgnored: PathFilter,
  world: World,
): Base {
  return asked(() => {
    const inside = resolve(world.folder, folders[0] ?? '');
    const commit = mergeBase(inside, revision, 'HEAD') ?? resolveCommit(inside, revision);
    return { commit, tree: gitTree(world.folder, commit, folders, isIgnored) };
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
