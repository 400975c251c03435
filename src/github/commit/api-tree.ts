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
  const ids = new Set(blobs.map(([, { id }]) => id));
  const there = versionsInWorkspace(workspace, ids);
  const isLeft = ({ id }: ListedBlob) => !there.has(id);
  const known = bytesInWorkspace(
    workspace,
    blobs.filter(([, blob]) => isLeft(blob)),
  );
  const missing = blobs.map(([, blob]) => blob).filter((blob) => isLeft(blob) && !known.has(blob.id));
  const read = await readBlobs(github, missing);
  if ('fault' in read) return read;
  const bytes = new Map([...known, ...read.bytes]);
  return { tree: treeOf(blobs, (id) => bytes.get(id) ?? readVersion(workspace, there.get(id), id)) };
}

/** Whether a search finds a file of a repository, by its path from the top. */
export function isSearched(path: string, { folders, isIgnored }: Searched): boolean {
  return isXml(path) && folders.some((folder) => isBelow(path, folder) && isFound(path, folder, isIgnored));
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

type Blobs = readonly (readonly [path: string, blob: ListedBlob])[];

/** Where the workspace has blobs, as far as git says so: what is known by its id is read only once it is asked for. */
function versionsInWorkspace(workspace: FileTree, ids: ReadonlySet<string>): Map<string, string> {
  const paths = new Map<string, string>();
  for (const path of workspace.files) {
    const id = workspace.versionOf?.(path);
    if (typeof id === 'string' && ids.has(id)) paths.set(id, path);
  }
  return paths;
}

/** A file of the workspace, with the line ends of the commit. A filter of git may have made something else of it. */
function readVersion(workspace: FileTree, path: string | undefined, id: string): Uint8Array | undefined {
  const versions = path === undefined ? [] : versionsOf(workspace, path);
  return versions.find((bytes) => blobId(bytes, id) === id) ?? versions[0];
}

/** The bytes of blobs among the files of the workspace that git does not know, most of them in the same place. */
function bytesInWorkspace(workspace: FileTree, blobs: Blobs): Map<string, Uint8Array> {
  const known = new Map<string, Uint8Array>();
  if (blobs.length === 0) return known;
  const paths = new Set(workspace.files.filter((path) => typeof workspace.versionOf?.(path) !== 'string'));
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

function treeOf(blobs: Blobs, bytesOf: (id: string) => Uint8Array | undefined): FileTree {
  const ids = new Map(blobs.map(([path, { id }]) => [path, id]));
  const read = (path: string) => {
    const content = bytesOf(ids.get(path) ?? '');
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
