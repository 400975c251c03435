import { ignoredChanges } from '../check/ignored-changes.js';
import { gitTree } from '../files/git-tree.js';
import type { FileTree } from '../files/tree.js';
import { workingTree } from '../files/working-tree.js';
import type { Base } from './base-tree.js';
import type { World } from './command.js';
import type { Targets } from './targets.js';

/** The files that a change touches and that options or the policy leave out, by their paths in the tree. */
export function ignoredFiles(
  { folders, named }: Targets,
  tree: FileTree,
  { commit, tree: before }: Base,
  { folder }: World,
): string[] {
  const nothing = () => false;
  const kept = new Set([...tree.files, ...before.files]);
  const all = workingTree(folder, folders, nothing, { named, isCompared: true }).tree;
  return ignoredChanges(all, gitTree(folder, commit, folders, nothing), (path) => !kept.has(path));
}
