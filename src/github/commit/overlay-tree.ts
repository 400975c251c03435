import type { FileTree } from '../../files/tree.js';
import type { GitHub } from '../api.js';
import type { ListedFile, ListedFiles } from '../resources.js';
import { isSearched, type Searched, type TreeRead } from './api-tree.js';
import { MOST_READ, readAll } from './read-all.js';
import { tooMany } from './read-blobs.js';

/** Which end of a change a commit is. */
export type Side = 'before' | 'after';

/**
 * The tree of a commit of which GitHub does not list all files, as of a very large repository: the workspace, with
 * what the change touches as the commit has it.
 */
export async function overlayTree(
  github: GitHub,
  { commit, side }: { readonly commit: string; readonly side: Side },
  { files, isCut }: ListedFiles,
  workspace: FileTree,
  searched: Searched,
): Promise<TreeRead> {
  const isWanted = (path: string) => isSearched(path, searched);
  const paths = files.flatMap((file) => pathsAt(file, side)).filter(isWanted);
  if (isCut || paths.length > MOST_READ) return { fault: tooMany(files.length) };
  const read = await readAll(paths, (path) => github.readFile(path, commit));
  if ('fault' in read) return read;
  const touched = new Set(files.flatMap((file) => [file.path, file.previousPath ?? file.path]));
  return { tree: overlaid(workspace, touched, read.bytes) };
}

/** Where a file lies at an end of the change; nowhere if it comes or goes. */
function pathsAt({ status, path, previousPath }: ListedFile, side: Side): string[] {
  if (side === 'after') return status === 'removed' ? [] : [path];
  return status === 'added' || status === 'copied' ? [] : [previousPath ?? path];
}

function overlaid(
  workspace: FileTree,
  touched: ReadonlySet<string>,
  bytes: ReadonlyMap<string, Uint8Array>,
): FileTree {
  const kept = workspace.files.filter((path) => !touched.has(path));
  const { versionOf, isOf, expect, ...rest } = workspace;
  return {
    ...rest,
    files: [...kept, ...bytes.keys()].sort(),
    readStart: (path, length) => bytes.get(path)?.subarray(0, length) ?? workspace.readStart(path, length),
    read: (path) => bytes.get(path) ?? workspace.read(path),
    isOf: (other, path) => other === workspace && !touched.has(path) && !bytes.has(path),
  };
}
