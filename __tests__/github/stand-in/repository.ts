import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyRepository, refIn, SHORT_LIVED, writeRef } from '../../support/empty-repository.js';
import {
  type FileEntry,
  shareObjects,
  type TreeEntry,
  type WrittenTree,
  writeBlob,
  writeCommit,
  writeTree,
} from '../../support/git-objects.js';

/** Files by path; null takes one away. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** A repository as GitHub keeps it: commits that the tests make, in a real git. */
export interface Repository {
  readonly folder: string;
  /** Makes a commit that changes files of its parents' first; its id. */
  commit(changes: Changes, ...parents: string[]): string;
  /** Makes a merge of two commits as git itself merges their files. */
  merge(into: string, from: string): string;
  /** Puts a commit, without what is before it, into another repository, as a fetch of depth 1 does. */
  copyInto(folder: string, commit: string): void;
  ref(name: string, commit: string): void;
  resolve(revision: string): string | null;
  parents(commit: string): string[];
  mergeBase(one: string, other: string): string | null;
  /** The id of the tree of a commit, or of a tree. */
  treeId(id: string): string | null;
  /** All that a commit holds, folders included. */
  tree(commit: string): readonly TreeEntry[];
  blob(id: string): Buffer | null;
  /** Many at once; without those that there are not. */
  blobs(ids: readonly string[]): Map<string, Buffer>;
  /** The id of a file of a commit. */
  blobAt(commit: string, path: string): string | null;
  /** The files between two commits, as GitHub lists them. */
  diff(base: string, head: string): DiffEntry[];
}

export interface DiffEntry {
  readonly path: string;
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly blob: string;
  /** Null for a binary file, or where nothing but the name changed. */
  readonly patch: string | null;
}

const IDENTITY = { name: 'Test', email: 'test@example.com', date: '1700000000 +0000' };
const WHO = `${IDENTITY.name} <${IDENTITY.email}> ${IDENTITY.date}`;

interface MadeCommit {
  readonly parents: readonly string[];
  readonly tree: WrittenTree;
}

export function makeRepository(folder: string): Repository {
  emptyRepository(folder, { branch: 'master', bare: true });
  const made = new Map<string, MadeCommit>();
  /** Trees by the ids of commits and of the trees themselves. */
  const trees = new Map<string, WrittenTree>();
  /** What was committed, by its id: GitHub is asked for it again and again. */
  const known = new Map<string, Buffer>();
  /** All refs are files of their own: nothing packs them. */
  const commitOf = (revision: string) =>
    /^refs(?:\/[\w.-]+)+$/.test(revision)
      ? refIn(folder, revision)
      : attempt(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  const treeIdOf = remembered((id) => attempt(folder, ['rev-parse', '--verify', '--quiet', `${id}^{tree}`]));
  const isId = (id: string) => /^[0-9a-f]{40}$/.test(id);
  const text = (...args: string[]) => git(folder, args).toString().trim();

  /** Of what an id means: that does not change once there is something. */
  function treeOf(id: string): WrittenTree {
    const tree = trees.get(id) ?? {
      id: treeIdOf(id) ?? '',
      entries: treeEntries(git(folder, ['ls-tree', '-r', '-t', '-z', '-l', id]).toString()),
    };
    trees.set(id, tree);
    return tree;
  }

  function commitTree(tree: WrittenTree, parents: readonly string[], what: string): string {
    const message = `${what} ${made.size + 1}`;
    const id = writeCommit(folder, { tree: tree.id, parents, who: WHO, message });
    made.set(id, { parents, tree });
    trees.set(id, tree).set(tree.id, tree);
    return id;
  }

  function blobOf(bytes: Buffer): FileEntry {
    const file = writeBlob(folder, bytes);
    known.set(file.id, bytes);
    return file;
  }

  function isBefore(commit: string, later: string): boolean {
    return commit === later || (made.get(later)?.parents ?? []).some((parent) => isBefore(commit, parent));
  }

  return {
    folder,
    commit(changes, ...parents) {
      const [first] = parents;
      const files = new Map<string, FileEntry>();
      const folders = new Set<string>();
      for (const { path, ...file } of first ? treeOf(first).entries : [])
        if (file.type === 'tree') folders.add(path);
        else files.set(path, file);
      for (const [path, content] of Object.entries(changes)) {
        makeRoom(path, files, folders);
        if (content !== null) files.set(path, blobOf(Buffer.from(content)));
      }
      return commitTree(writeTree(folder, files), parents, 'change');
    },
    merge(into, from) {
      const tree = treeOf(isBefore(into, from) ? from : text('merge-tree', '--write-tree', into, from));
      return commitTree(tree, [into, from], 'merge');
    },
    copyInto(other, commit) {
      const { id, entries } = treeOf(commit);
      const ids = [commit, id, ...entries.map((entry) => entry.id)];
      if (shareObjects(folder, other, ids)) writeFileSync(join(other, 'shallow'), `${commit}\n`);
      else {
        writeRef(folder, 'refs/heads/wanted', commit);
        git(other, ['fetch', '--quiet', '--depth=1', `file://${folder}`, 'wanted']);
      }
    },
    ref: (name, id) => writeRef(folder, name, id),
    resolve: (revision) => (made.has(revision) ? revision : commitOf(revision)),
    parents: (id) => [
      ...(made.get(id)?.parents ?? text('log', '-1', '--format=%P', id).split(' ').filter(Boolean)),
    ],
    mergeBase: (one, other) => (isBefore(one, other) ? one : attempt(folder, ['merge-base', one, other])),
    // A name can come to mean another commit.
    treeId: (id) =>
      isId(id)
        ? (trees.get(id)?.id ?? treeIdOf(id))
        : attempt(folder, ['rev-parse', '--verify', '--quiet', `${id}^{tree}`]),
    tree: (id) => treeOf(id).entries,
    blob: (id) => known.get(id) ?? (isId(id) ? readBlob(folder, id) : null),
    blobs(ids) {
      const others = ids.filter((id) => isId(id) && !known.has(id));
      const read = others.length > 0 ? readBlobs(folder, others) : new Map<string, Buffer>();
      return new Map(
        ids.flatMap((id) => {
          const bytes = known.get(id) ?? read.get(id);
          return bytes ? [[id, bytes]] : [];
        }),
      );
    },
    blobAt: (id, path) => treeOf(id).entries.find((entry) => entry.path === path)?.id ?? null,
    diff: (base, head) => diffEntries(folder, base, head),
  };
}

/** A file takes the place of a folder with its name, and a folder that of a file. */
function makeRoom(path: string, files: Map<string, FileEntry>, folders: Set<string>): void {
  files.delete(path);
  if (folders.delete(path)) for (const old of files.keys()) if (old.startsWith(`${path}/`)) files.delete(old);
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    files.delete(path.slice(0, end));
    folders.add(path.slice(0, end));
  }
}

/** The id of a file with these bytes. */
export function idOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Asks git once for each id; for what is not there again. */
function remembered<T>(ask: (id: string) => T): (id: string) => T {
  const answers = new Map<string, T>();
  return (id) => {
    const answer = answers.get(id) ?? ask(id);
    if (answer !== null) answers.set(id, answer);
    return answer;
  };
}

/** Runs git, with nothing of the settings of whoever runs the tests. */
export function git(folder: string, args: readonly string[], input?: Uint8Array): Buffer {
  const answer = run(folder, args, input);
  if (answer.status === 0) return answer.stdout;
  throw new Error(`git ${args.join(' ')}: ${answer.stderr}`);
}

function attempt(folder: string, args: readonly string[]): string | null {
  const { status, stdout } = run(folder, args);
  return status === 0 ? stdout.toString().trim() : null;
}

function readBlob(folder: string, id: string): Buffer | null {
  const { status, stdout } = run(folder, ['cat-file', 'blob', id]);
  return status === 0 ? stdout : null;
}

function readBlobs(folder: string, ids: readonly string[]): Map<string, Buffer> {
  const output = git(folder, ['cat-file', '--batch'], Buffer.from(ids.map((id) => `${id}\n`).join('')));
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
    const length = type === 'blob' ? Number(size) : -1;
    if (length >= 0) blobs.set(id, output.subarray(end + 1, end + 1 + length));
    at = end + 1 + (length < 0 ? 0 : length + 1);
  }
  return blobs;
}

function run(folder: string, args: readonly string[], input?: Uint8Array) {
  return spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    input,
    maxBuffer: 256 * 1024 * 1024,
    env: {
      PATH: process.env.PATH,
      ...SHORT_LIVED,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: IDENTITY.name,
      GIT_AUTHOR_EMAIL: IDENTITY.email,
      GIT_AUTHOR_DATE: IDENTITY.date,
      GIT_COMMITTER_NAME: IDENTITY.name,
      GIT_COMMITTER_EMAIL: IDENTITY.email,
      GIT_COMMITTER_DATE: IDENTITY.date,
    },
  });
}

function treeEntries(listing: string): TreeEntry[] {
  return listing
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, mode = '', type = '', id = '', size = '', path = ''] =
        /^(\d+) (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
      return { mode, type: type as TreeEntry['type'], id, size: Number(size) || 0, path };
    });
}

const STATUS = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'modified' } as const;

function diffEntries(folder: string, base: string, head: string): DiffEntry[] {
  const options = ['diff', '--find-renames', '--full-index', '--abbrev=40', base, head];
  const raw = git(folder, [...options, '--raw', '-z'])
    .toString()
    .split('\0');
  const patches = git(folder, [...options, '--patch', '--no-ext-diff'])
    .toString()
    .split(/^diff --git .*\n/m);
  const entries: DiffEntry[] = [];
  for (let at = 0; at < raw.length - 1; at += 2) {
    const [, , before = '', after = '', letter = 'M'] = (raw[at] ?? '').split(' ');
    const status = STATUS[letter[0] as keyof typeof STATUS];
    const from = raw[at + 1] ?? '';
    if (status === 'renamed') at += 1;
    entries.push({
      path: raw[at + 1] ?? '',
      previousPath: status === 'renamed' ? from : null,
      status,
      blob: status === 'removed' ? before : after,
      patch: patchOf(patches[entries.length + 1] ?? ''),
    });
  }
  return entries;
}

/** Without the lines before the first hunk, and without the last line break. */
function patchOf(text: string): string | null {
  const start = /^@@ /m.exec(text);
  return start ? text.slice(start.index).replace(/\n$/, '') : null;
}
