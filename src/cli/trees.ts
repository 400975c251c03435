import { pathSeenFrom } from '../files/relative-path.js';
import type { FileTree } from '../files/tree.js';
import type { PathFilter } from '../util/globs.js';
import { type Arguments, lastValue } from './arguments.js';
import type { Base } from './base-tree.js';
import type { World } from './command.js';
import type { Ignored } from './ignored.js';
import type { Targets } from './targets.js';
import { treeOf } from './tree.js';

/** What is checked, and what it is compared with. */
export interface Trees {
  readonly tree: FileTree;
  readonly base: Base | null;
  readonly isIgnored: PathFilter;
  /** What is checked although the policy ignores it, a sentence. */
  readonly counted: readonly string[];
  /** What the change touches and is left out all the same, by its paths in the tree. */
  readonly left: readonly string[];
}

/** The files that a user has asked for, and those of `--base`, both without what is ignored. */
export async function treesOf(
  given: Arguments,
  targets: Targets,
  ignored: Ignored,
  world: World,
): Promise<Trees> {
  const { isIgnored, byOptions, byPolicy } = ignored;
  const revision = lastValue(given, 'base');
  if (revision === undefined)
    return { tree: treeOf(targets, isIgnored, world), base: null, isIgnored, counted: [], left: [] };
  const { baseTree } = await import('./base-tree.js');
  const { withoutIgnored, countedSentence } = await import('../check/ignored.js');
  const { ignoredChanges } = await import('../check/ignored-changes.js');
  const whole = treeOf(targets, byOptions, world, true);
  const base = baseTree(revision, targets.folders, byOptions, world);
  const { head, base: before, isLeftOut, counted } = withoutIgnored(whole, base.tree, byPolicy);
  const kept = { ...base, tree: before };
  // What options leave out is in neither tree: only then do both have to be listed again.
  const left = given.options.has('ignore')
    ? (await import('./ignored-files.js')).ignoredFiles(targets, head, kept, world)
    : ignoredChanges(whole, base.tree, isLeftOut);
  return {
    tree: head,
    base: kept,
    left,
    isIgnored: (path) => byOptions(path) || isLeftOut(path),
    counted: [countedSentence(counted.map(pathSeenFrom(world.folder))) ?? []].flat(),
  };
}
