import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PathFilter } from '../util/globs.js';
import {
  git,
  gitError,
  incompleteClone,
  isInRepository,
  isPartialClone,
  resolveCommit,
  topOf,
} from './git.js';
import { isWithin, relativePath } from './relative-path.js';
import type { FileTree } from './tree.js';
import { isEntered, isXml, mayHoldXml } from './walk.js';

/** So many bytes are asked of git at once. A larger file is asked for alone. */
const BATCH = 32 * 1024 * 1024;
/** So many bytes are kept; most repositories hold less XML. */
const KEPT = 8 * BATCH;

/**
 * The tree that a git revision holds, as `diskTree` would find it checked out: the same paths relative to a folder on
 * disk, searched below the same folders. Nothing is checked out, no filter or program of the repository runs, and
 * nothing is fetched. Links are not followed, and submodules left out. The first of the folders says which repository is meant.
 */
export function gitTree(
  root: string,
  revision: string,
  folders: readonly string[],
  isIgnored: PathFilter,
): FileTree {
  const absolute = realpathSync.native(root);
  const inside = folderInRepository([
    ...folders.slice(0, 1).map((folder) => resolve(absolute, folder)),
    absolute,
  ]);
  const commit = resolveCommit(inside, revision);
  const top = topOf(inside);
  const searched = folders.map((folder) => searchedFolder(top, folder, resolve(absolute, folder)));
  const blobs = new Map<string, string>();
  const links = new Map<string, string>();
  for (const entry of listing(inside, commit)) {
    for (const { folder, before, below } of searched) {
      if (!entry.path.startsWith(below)) continue;
      const path = before + entry.path.slice(below.length);
      if (isFound(path, folder, isIgnored)) (entry.isLink ? links : blobs).set(path, entry.blob);
    }
  }
  const files = [...blobs.keys()].sort();
  const contents = contentsOf(inside, [...new Set(files.map((path) => blobOf(blobs, path)))]);
  return {
    files,
    links: [...links.keys()].sort(),
    problems: [],
    readStart: (path, length) => contents.start(blobOf(blobs, path), length),
    read: (path) => contents.whole(blobOf(blobs, path)),
    versionOf: (path) => blobs.get(path) ?? links.get(path) ?? null,
    expect: (paths) => contents.expect(paths.flatMap((path) => blobs.get(path) ?? [])),
  };
}

/** The first of some folders that lies in a repository; if none does, the last. */
function folderInRepository(folders: readonly string[]): string {
  return folders.find((folder) => existsSync(folder) && isInRepository(folder)) ?? folders.at(-1) ?? '.';
}

/** A folder to search, as a part of paths that end in `/` where they are not empty. */
interface SearchedFolder {
  readonly folder: string;
  /** What paths of the tree begin with. */
  readonly before: string;
  /** What the paths that git knows begin with in its place. */
  readonly below: string;
}

/** A folder may lie in the repository, or the repository in it; git knows paths from the top of the repository. */
function searchedFolder(top: string, folder: string, absolute: string): SearchedFolder {
  const asStart = (path: string) => (path === '' ? '' : `${path}/`);
  return isWithin(absolute, top)
    ? { folder, before: asStart(folder) + asStart(relativePath(absolute, top)), below: '' }
    : { folder, before: asStart(folder), below: asStart(relativePath(top, absolute)) };
}

interface Entry {
  /** From the top of the repository. */
  readonly path: string;
  readonly blob: string;
  readonly isLink: boolean;
}

/** The XML files of a commit, and the links in the place of some. */
function* listing(root: string, commit: string): Iterable<Entry> {
  const output = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit]).toString();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\0', at);
    const tab = output.indexOf('\t', at);
    const [mode, type, blob = ''] = output.slice(at, tab).split(' ');
    const path = output.slice(tab + 1, end);
    const isLink = mode === '120000';
    if (type === 'blob' && (isLink ? mayHoldXml(path) : isXml(path))) yield { path, blob, isLink };
    at = end + 1;
  }
}

/** Whether a search of a folder finds a file: it enters no folder that is ignored. */
export function isFound(path: string, folder: string, isIgnored: PathFilter): boolean {
  const start = folder === '' ? 0 : folder.length + 1;
  for (let end = path.indexOf('/', start); end !== -1; end = path.indexOf('/', end + 1)) {
    const above = path.slice(0, end);
    if (!isEntered(above) || isIgnored(above)) return false;
  }
  return !isIgnored(path);
}

function blobOf(blobs: ReadonlyMap<string, string>, path: string): string {
  const blob = blobs.get(path);
  if (blob === undefined) throw new Error('It is not in the revision.');
  return blob;
}

interface Contents {
  whole(blob: string): Uint8Array;
  start(blob: string, length: number): Uint8Array;
  /** Says which blobs are going to be asked for, in this order. */
  expect(blobs: readonly string[]): void;
}

/** Reads blobs in batches: with one that is asked for, those that come after it and will be asked for next. */
function contentsOf(root: string, blobs: readonly string[]): Contents {
  let order = blobs;
  // Sizes take git as long as contents: of a clone that has all blobs only those that are asked for are of interest.
  let sizes: Map<string, number> | null = isPartialClone(root) ? sizesOf(root, blobs) : null;
  const sizesFor = (blob: string) => {
    sizes ??= sizesOf(root, order);
    if (!sizes.has(blob)) for (const [own, size] of sizesOf(root, [blob])) sizes.set(own, size);
    return sizes;
  };
  const isLarge = (blob: string) => (sizesFor(blob).get(blob) ?? 0) > BATCH;
  const kept = new Map<string, Buffer>();
  let keptBytes = 0;
  const keep = (batch: readonly string[]) => {
    const bytes = batch.reduce((sum, blob) => sum + (sizes?.get(blob) ?? 0), 0);
    if (keptBytes + bytes > KEPT) {
      kept.clear();
      keptBytes = 0;
    }
    for (const [blob, content] of readBatch(root, batch)) kept.set(blob, content);
    keptBytes += bytes;
  };
  const whole = (blob: string) => {
    if (!kept.has(blob) && isLarge(blob)) return git(root, ['cat-file', 'blob', blob]);
    if (!kept.has(blob)) {
      const at = order.indexOf(blob);
      keep(batchFrom(at === -1 ? [blob] : order.slice(at), kept, sizesFor(blob)));
    }
    return kept.get(blob) ?? Buffer.alloc(0);
  };
  const start = (blob: string, length: number) =>
    !kept.has(blob) && isLarge(blob)
      ? git(root, ['cat-file', 'blob', blob], { most: length })
      : whole(blob).subarray(0, length);
  return {
    whole,
    start,
    expect: (expected) => {
      order = [...new Set(expected)];
    },
  };
}

/** The sizes of blobs. Throws where the clone lacks one. */
function sizesOf(root: string, blobs: readonly string[]): Map<string, number> {
  const output = git(root, ['cat-file', '--batch-check=%(objectname) %(objectsize)'], {
    input: lines(blobs),
  });
  const sizes = new Map<string, number>();
  for (const line of output.toString().trimEnd().split('\n')) {
    const [blob = '', size = ''] = line.split(' ');
    if (size === 'missing') throw incompleteClone();
    sizes.set(blob, Number(size));
  }
  return sizes;
}

/** As many blobs as a batch holds, without those that are known, absent or too large. */
function batchFrom(
  blobs: readonly string[],
  known: ReadonlyMap<string, unknown>,
  sizes: ReadonlyMap<string, number>,
): string[] {
  const batch: string[] = [];
  let room = BATCH;
  for (const blob of blobs) {
    const size = sizes.get(blob);
    if (known.has(blob) || size === undefined || size > BATCH) continue;
    room -= size;
    if (room < 0) break;
    batch.push(blob);
  }
  return batch;
}

/** The contents of blobs. Git writes of each a line `<id> blob <size>`, the bytes, and a line break. */
function* readBatch(root: string, blobs: readonly string[]): Iterable<[string, Buffer]> {
  const output = git(root, ['cat-file', '--batch'], { input: lines(blobs) });
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1;
    const [blob = '', type, size] = output.toString('latin1', at, start - 1).split(' ');
    if (start === 0 || type !== 'blob') throw gitError('failed', 'git did not give the content of a file.');
    const end = start + Number(size);
    yield [blob, output.subarray(start, end)];
    at = end + 1;
  }
}

function lines(blobs: readonly string[]): string {
  return blobs.map((blob) => `${blob}\n`).join('');
}
