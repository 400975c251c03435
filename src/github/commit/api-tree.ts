import { isFound } from '../../files/git-tree.js';
import type { FileTree } from '../../files/tree.js';
import { isXml } from '../../files/walk.js';
import type { Notice } from '../../report/notice.js';
import type { PathFilter } from '../../util/globs.js';
import type { GitHub } from '../api.js';
import type { ListedBlob, ListedTree } from '../resources.js';
import { blobId } from './blob-id.js';
import { readBlobs } from './read-blobs.js';

/** The folders that are searched, relative to the top of the repository, and what is left out. */
export interface Searched {
  readonly folders: readonly string[];
  readonly isIgnored: PathFilter;
}

/** A tree, or why it cannot be had. */
export type TreeRead = { readonly tree: FileTree } | { readonly fault: Notice };

/**
 * The tree of a commit whose contents local git does not have, read through the API. Only what differs is read: files
 * that the workspace has as well are taken from there.
 */
export async function apiTree(
  github: GitHub,
  { files, isCut }: ListedTree,
  workspace: FileTree,
  searched: Searched,
): Promise<TreeRead> {
  if (isCut) return { fault: { text: 'GitHub does not list all files of the commit.', yaml: [] } };
  const blobs = [...files].filter(([path]) => isSearched(path, searched));
  const known = bytesInWorkspace(workspace, blobs);
  const missing = blobs.map(([, blob]) => blob).filter(({ id }) => !known.has(id));
  const read = await readBlobs(github, missing);
  return 'fault' in read ? read : { tree: treeOf(blobs, new Map([...known, ...read.bytes])) };
}

/** Whether a search finds a file of a repository, by its path from the top. */
export function isSearched(path: string, { folders, isIgnored }: Searched): boolean {
  return isXml(path) && folders.some((folder) => isBelow(path, folder) && isFound(path, folder, isIgnored));
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

type Blobs = readonly (readonly [path: string, blob: ListedBlob])[];

/** The bytes of blobs that the workspace has, most of them in the same place. */
function bytesInWorkspace(workspace: FileTree, blobs: Blobs): Map<string, Uint8Array> {
  const known = new Map<string, Uint8Array>();
  const paths = new Set(workspace.files);
  const like = blobs[0]?.[1].id ?? '';
  const take = (path: string) => {
    for (const bytes of versionsOf(workspace, path)) known.set(blobId(bytes, like), bytes);
    paths.delete(path);
  };
  for (const [path] of blobs) if (paths.has(path)) take(path);
  if (blobs.some(([, { id }]) => !known.has(id))) for (const path of paths) take(path);
  return known;
}

/** The bytes of a file, and those that git has of it if the checkout gave its lines other ends. */
function versionsOf(workspace: FileTree, path: string): Uint8Array[] {
  try {
    const bytes = Buffer.from(workspace.read(path));
    if (!bytes.includes('\r\n')) return [bytes];
    return [bytes, Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')];
  } catch {
    return [];
  }
}

function treeOf(blobs: Blobs, bytes: ReadonlyMap<string, Uint8Array>): FileTree {
  const ids = new Map(blobs.map(([path, { id }]) => [path, id]));
  const read = (path: string) => {
    const content = bytes.get(ids.get(path) ?? '');
    if (!content) throw new Error('It is not in the commit.');
    return content;
  };
  return {
    files: [...ids.keys()].sort(),
    problems: [],
    readStart: (path, length) => read(path).subarray(0, length),
    read,
    versionOf: (path) => ids.get(path) ?? null,
  };
}
