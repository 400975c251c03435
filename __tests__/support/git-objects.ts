import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

/**
 * Objects of git, written without a process for each: tests make thousands.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
 */

/** A file or folder of a commit. */
export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly id: string;
  /** In bytes; 0 for a folder. */
  readonly size: number;
  /** From the top of the commit. */
  readonly path: string;
}

export type FileEntry = Omit<TreeEntry, 'path'>;

/** A folder, and all that it holds in git's own order: each folder before what is in it. */
export interface WrittenTree {
  readonly id: string;
  readonly entries: readonly TreeEntry[];
}

/** @param folder the repository itself, so `.git` below a working tree */
export function writeBlob(folder: string, content: Uint8Array): FileEntry {
  return { mode: '100644', type: 'blob', id: writeObject(folder, 'blob', content), size: content.length };
}

/** Writes the folders that files by path make. */
export function writeTree(folder: string, files: ReadonlyMap<string, FileEntry>, above = ''): WrittenTree {
  const own: TreeEntry[] = [];
  const below = new Map<string, Map<string, FileEntry>>();
  for (const [path, file] of files) {
    const [name = '', ...rest] = path.split('/');
    if (rest.length === 0) own.push({ ...file, path: name });
    else below.set(name, (below.get(name) ?? new Map()).set(rest.join('/'), file));
  }
  const inner = new Map<string, readonly TreeEntry[]>();
  for (const [name, held] of below) {
    const { id, entries } = writeTree(folder, held, `${above}${name}/`);
    own.push({ mode: '040000', type: 'tree', id, size: 0, path: name });
    inner.set(name, entries);
  }
  own.sort((one, other) => Buffer.compare(sortedAs(one), sortedAs(other)));
  const lines = own.flatMap(({ mode, path, id }) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`),
    Buffer.from(id, 'hex'),
  ]);
  return {
    id: writeObject(folder, 'tree', Buffer.concat(lines)),
    entries: own.flatMap((entry) => [
      { ...entry, path: above + entry.path },
      ...(entry.type === 'tree' ? (inner.get(entry.path) ?? []) : []),
    ]),
  };
}

/** @param who name, address and time, as git writes them */
export function writeCommit(
  folder: string,
  { tree, parents, who, message }: { tree: string; parents: readonly string[]; who: string; message: string },
): string {
  const head = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)];
  const text = [...head, `author ${who}`, `committer ${who}`, '', message].join('\n');
  return writeObject(folder, 'commit', Buffer.from(text));
}

/** Gives objects of one repository to another; false if one of them is not a file of its own. */
export function shareObjects(from: string, to: string, ids: Iterable<string>): boolean {
  for (const id of new Set(ids)) {
    const [source, target] = [objectPath(from, id), objectPath(to, id)];
    if (!existsSync(source)) return false;
    mkdirSync(dirname(target), { recursive: true });
    linkSync(source, target);
  }
  return true;
}

/** Lets a repository see all objects of another, as `git clone --shared` does. */
export function borrowObjects(from: string, to: string): void {
  writeFileSync(join(to, 'objects/info/alternates'), `${join(from, 'objects')}\n`);
}

function sortedAs({ type, path }: TreeEntry): Buffer {
  return Buffer.from(type === 'tree' ? `${path}/` : path);
}

function writeObject(folder: string, type: 'blob' | 'tree' | 'commit', content: Uint8Array): string {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const id = createHash('sha1').update(whole).digest('hex');
  const path = objectPath(folder, id);
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, deflateSync(whole, { level: 1 }));
  }
  return id;
}

function objectPath(folder: string, id: string): string {
  return join(folder, 'objects', id.slice(0, 2), id.slice(2));
}
