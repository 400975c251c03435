import type { FileTree } from '../files/tree.js';
import { workingTree } from '../files/working-tree.js';
import { leftOutSentence } from '../report/left-out.js';
import type { PathFilter } from '../util/globs.js';
import type { World } from './command.js';
import type { Targets } from './targets.js';

/**
 * The files that a user has asked for, as git would commit them. What is left out for that is said once.
 *
 * @param isCompared whether they are going to be compared with a revision
 */
export function treeOf(
  { folders, named }: Targets,
  isIgnored: PathFilter,
  world: World,
  isCompared = false,
): FileTree {
  const { tree, leftOut } = workingTree(world.folder, folders, isIgnored, { named, isCompared });
  const sentence = leftOutSentence(leftOut);
  if (sentence !== null) world.tell(sentence);
  return tree;
}
