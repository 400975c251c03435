import type { FileTree } from '../files/tree.js';
import { joinPath, nameOf, parentOf } from '../files/tree-path.js';
import type { PathFilter } from '../util/globs.js';
import { count, listed } from '../util/words.js';
import { holdSame } from './base.js';
import { packingRoot } from './packing-root.js';

/** What is left of two versions of a tree without what the policy ignores. */
export interface Judged {
  readonly head: FileTree;
  readonly base: FileTree;
  /** What is ignored still, by a path. */
  readonly isLeftOut: PathFilter;
  /** What is judged although the policy ignores it: by its paths in the head. */
  readonly counted: readonly string[];
}

/**
 * Leaves out of a change what the policy ignores, as far as that was there before. SDF deploys an ignored folder of a
 * project as any other, so what a change adds to it, moves into it or changes there is judged. A project that is ignored
 * as a whole stays so, unless the change has moved one there.
 */
export function withoutIgnored(head: FileTree, base: FileTree, isIgnored: PathFilter): Judged {
  const ignored = head.files.filter(isIgnored);
  if (ignored.length === 0)
    return { head, base: without(base, isIgnored), isLeftOut: isIgnored, counted: [] };
  const [now, then] = [projectsOf(head), projectsOf(base)];
  const isJudged = (root: string) => !isIgnored(joinPath(root, MANIFEST));
  const hasMoved = [...then].some((root) => isJudged(root) && !now.has(root));
  const counted = ignored.filter((path) => {
    const root = packingRoot(path, (folder) => now.has(folder));
    if (root === null || !(isJudged(root) || (hasMoved && !then.has(root)))) return false;
    return !holdSame(head, path, base, path);
  });
  const known = new Set(counted);
  const isLeftOut = (path: string) => isIgnored(path) && !known.has(path);
  return { head: without(head, isLeftOut), base: without(base, isLeftOut), isLeftOut, counted };
}

/** A tree without some of its files. */
export function without(tree: FileTree, isLeftOut: PathFilter): FileTree {
  const links = tree.links && { links: tree.links.filter((path) => !isLeftOut(path)) };
  return { ...tree, files: tree.files.filter((path) => !isLeftOut(path)), ...links };
}

/** What those who ignore folders have to know of it; null where nothing is judged that they ignore. */
export function countedSentence(counted: readonly string[]): string | null {
  if (counted.length === 0) return null;
  const more = counted.length - MOST_NAMED;
  const names = [...counted.slice(0, MOST_NAMED), ...(more > 0 ? [count(more, 'more file')] : [])];
  return `Checked although the policy ignores it, because this change adds or edits it in a project: ${listed(names)}.`;
}

const MANIFEST = 'manifest.xml';
const MOST_NAMED = 5;

/** The folders with a manifest. */
function projectsOf({ files }: FileTree): ReadonlySet<string> {
  return new Set(files.filter((path) => nameOf(path) === MANIFEST).map(parentOf));
}
