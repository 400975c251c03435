import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { emptyRepository, refIn, SHORT_LIVED, writeRef } from '../../support/empty-repository.js';

/** Files by path; null takes one away. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** A repository as GitHub keeps it: commits that the tests make, in a real git. */
export interface Repository {
  readonly folder: string;
  /** Makes a commit that changes files of its parents' first; its id. */
  commit(changes: Changes, ...parents: string[]): string;
  /** Makes a merge of two commits as git itself merges their files. */
  merge(into: string, from: string): string;
  ref(name: string, commit: string): void;
  resolve(revision: string): string | null;
  parents(commit: string): string[];
  mergeBase(one: string, other: string): string | null;
  /** The id of the tree of a commit, or of a tree. */
  treeId(id: string): string | null;
  /** All that a commit holds, folders included. */
  tree(commit: string): TreeEntry[];
  blob(id: string): Buffer | null;
  /** Many at once; without those that there are not. */
  blobs(ids: readonly string[]): Map<string, Buffer>;
  /** The id of a file of a commit. */
  blobAt(commit: string, path: string): string | null;
  /** The files between two commits, as GitHub lists them. */
  diff(base: string, head: string): DiffEntry[];
}

export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly id: string;
  readonly size: number;
  readonly path: string;
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

export function makeRepository(folder: string): Repository {
  emptyRepository(folder, { branch: 'master', bare: true });
  let commits = 0;
  const made = new Set<string>();
  /** All refs are files of their own: nothing packs them. */
  const commitOf = (revision: string) =>
    /^refs(?:\/[\w.-]+)+$/.test(revision)
      ? refIn(folder, revision)
      : attempt(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  /** What was committed, by its id: GitHub is asked for it again and again. */
  const known = new Map<string, Buffer>();
  const treeOf = remembered((id) =>
    treeEntries(git(folder, ['ls-tree', '-r', '-t', '-z', '-l', id]).toString()),
  );
  const treeIdOf = remembered((id) => attempt(folder, ['rev-parse', '--verify', '--quiet', `${id}^{tree}`]));
  const blobAt = remembered((place) => attempt(folder, ['rev-parse', '--verify', '--quiet', place]));
  const isId = (id: string) => /^[0-9a-f]{40}$/.test(id);
  const text = (...args: string[]) => git(folder, args).toString().trim();

  const commit: Repository['commit'] = (changes, ...parents) => {
    commits += 1;
    const message = `change ${commits}`;
    const who = `committer ${IDENTITY.name} <${IDENTITY.email}> ${IDENTITY.date}`;
    const head = [
      `commit refs/made/${commits}`,
      'mark :1',
      who,
      `data ${Buffer.byteLength(message)}`,
      message,
    ];
    const [first, ...others] = parents;
    if (first) head.push(`from ${first}`, ...others.map((other) => `merge ${other}`));
    const parts = [Buffer.from(`${head.join('\n')}\n`)];
    for (const [path, content] of Object.entries(changes)) {
      const bytes = Buffer.from(content ?? '');
      if (content !== null) known.set(idOf(bytes), bytes);
      if (content === null) parts.push(Buffer.from(`D ${path}\n`));
      else
        parts.push(Buffer.from(`M 100644 inline ${path}\ndata ${bytes.length}\n`), bytes, Buffer.from('\n'));
    }
    parts.push(Buffer.from('get-mark :1\n'));
    const id = git(folder, ['fast-import', '--quiet', '--force'], Buffer.concat(parts)).toString().trim();
    made.add(id);
    return id;
  };

  return {
    folder,
    commit,
    merge(into, from) {
      const tree = text('merge-tree', '--write-tree', into, from);
      commits += 1;
      const id = text('commit-tree', tree, '-p', into, '-p', from, '-m', `merge ${commits}`);
      made.add(id);
      return id;
    },
    ref: (name, id) => writeRef(folder, name, id),
    resolve: (revision) => (made.has(revision) ? revision : commitOf(revision)),
    parents: (id) => text('log', '-1', '--format=%P', id).split(' ').filter(Boolean),
    mergeBase: (one, other) => attempt(folder, ['merge-base', one, other]),
    // What an id means does not change once there is something; a name can come to mean another commit.
    treeId: (id) =>
      isId(id) ? treeIdOf(id) : attempt(folder, ['rev-parse', '--verify', '--quiet', `${id}^{tree}`]),
    tree: treeOf,
    blob: (id) => known.get(id) ?? (isId(id) ? blobOf(folder, id) : null),
    blobs(ids) {
      const others = ids.filter((id) => isId(id) && !known.has(id));
      const read = others.length > 0 ? blobsOf(folder, others) : new Map<string, Buffer>();
      return new Map(
        ids.flatMap((id) => {
          const bytes = known.get(id) ?? read.get(id);
          return bytes ? [[id, bytes]] : [];
        }),
      );
    },
    blobAt: (id, path) => blobAt(`${id}:${path}`),
    diff: (base, head) => diffEntries(folder, base, head),
  };
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

function blobOf(folder: string, id: string): Buffer | null {
  const { status, stdout } = run(folder, ['cat-file', 'blob', id]);
  return status === 0 ? stdout : null;
}

function blobsOf(folder: string, ids: readonly string[]): Map<string, Buffer> {
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
