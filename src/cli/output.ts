import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { leadsOut } from '../files/relative-path.js';
import type { FileTree } from '../files/tree.js';
import { isFolder, writeWhole } from '../files/write-whole.js';
import type { World } from './command.js';
import { wrongUse } from './failure.js';
import { repositoryTop } from './repository-top.js';

/** Where a report goes, as a whole or in parts: to stdout, or to a file. */
export type Deliver = (report: string | Iterable<string>) => void;

/** Throws wrong use where the file is one of those that are checked, or a link of the repository leads out of it. */
export function deliverTo(file: string | undefined, tree: Pick<FileTree, 'files'>, world: World): Deliver {
  if (file === undefined) return (report) => print(report, world);
  const path = resolve(world.folder, file);
  if (isFolder(path)) throw wrongUse(`"${file}" is a folder. Name a file in it for the report.`);
  if (/[/\\]$/.test(file)) throw wrongUse(`"${file}" is a folder. Name a file in it for the report.`);
  try {
    refuseLinkOut(path, file, world);
  } catch (error) {
    throw REASONS.has((error as NodeJS.ErrnoException).code) ? notWritten(file, error) : error;
  }
  const real = existsSync(path) ? realpathSync.native(path) : path;
  if (tree.files.some((source) => resolve(world.folder, source) === real)) {
    throw wrongUse(`"${file}" is one of the files to check; name another one for the report.`);
  }
  return (report) => {
    try {
      writeWhole(real, report);
    } catch (error) {
      throw notWritten(file, error);
    }
    world.tell(`Report written to ${file}`);
  };
}

function print(report: string | Iterable<string>, world: World): void {
  for (const part of typeof report === 'string' ? [report] : report) world.print(part);
}

/** In words, of the errors that people meet. */
const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ['EACCES', 'you have no permission to write there.'],
  ['EPERM', 'you have no permission to write there.'],
  ['EROFS', 'the disk is read-only.'],
  ['ENOSPC', 'the disk is full.'],
  ['ENOTDIR', 'a part of its path is a file, not a folder.'],
  ['EEXIST', 'a part of its path is a file, not a folder.'],
  ['ENOENT', 'its folder does not exist and cannot be created.'],
  ['ENAMETOOLONG', 'its name is too long.'],
]);

function notWritten(file: string, error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  return wrongUse(`"${file}" cannot be written: ${REASONS.get(code) ?? message}`);
}

/** Throws wrong use where a file that is to be written in a repository would be written elsewhere, by a link in it. */
export function refuseLinkOut(path: string, written: string, { folder }: World): void {
  if (leadsOut(repositoryTop(folder), path))
    throw wrongUse(`"${written}" is a link to a file outside the repository; nothing is written there.`);
}
