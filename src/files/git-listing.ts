import { git } from './git.js';
import { commitName } from './git-revision.js';

/** What a commit has at a path. */
export interface GitEntry {
  /** From the top of the repository. */
  readonly path: string;
  /** The id of its content. */
  readonly id: string;
  /** A submodule is `other`, and so is a folder where those are listed. */
  readonly kind: 'file' | 'link' | 'other';
}

/** All that a commit has, in all folders. Throws a `GitError` where git cannot tell. */
export function listCommit(folder: string, revision: string): Iterable<GitEntry> {
  return entriesIn(git(folder, ['ls-tree', '-r', ...FULL, commitName(revision)]));
}

/** What a commit has in one folder, by the path of the folder from the top; `''` for the top itself. */
export function listFolder(inside: string, revision: string, folder: string): Iterable<GitEntry> {
  const paths = folder === '' ? [] : ['--', `${folder}/`];
  return entriesIn(git(inside, ['ls-tree', ...FULL, commitName(revision), ...paths]));
}

const FULL = ['-z', '--full-tree'];

/** Of each entry git writes `<mode> <type> <id>`, a tab, the path and a NUL. */
function* entriesIn(listing: Buffer): Iterable<GitEntry> {
  const output = listing.toString();
  for (let at = 0; at < output.length; ) {
    const tab = output.indexOf('\t', at);
    const end = output.indexOf('\0', tab);
    const [mode, type, id = ''] = output.slice(at, tab).split(' ');
    const kind = type !== 'blob' ? 'other' : mode === LINK ? 'link' : 'file';
    yield { path: output.slice(tab + 1, end), id, kind };
    at = end + 1;
  }
}

const LINK = '120000';
