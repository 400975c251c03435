import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { leadsOut } from '../files/relative-path.js';
import type { FileTree } from '../files/tree.js';
import type { World } from './command.js';
import { wrongUse } from './failure.js';
import { repositoryTop } from './repository-top.js';

/** Where a report goes: to stdout, or to a file. */
export type Deliver = (report: string) => void;

/** Throws wrong use where the file is one of those that are checked, or a link of the repository leads out of it. */
export function deliverTo(file: string | undefined, tree: FileTree, world: World): Deliver {
  if (file === undefined) return world.print;
  const path = resolve(world.folder, file);
  refuseLinkOut(path, file, world);
  const real = existsSync(path) ? realpathSync.native(path) : path;
  if (tree.files.some((source) => resolve(world.folder, source) === real)) {
    throw wrongUse(`"${file}" is one of the files to check; name another one for the report.`);
  }
  return (report) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, report);
    world.tell(`Report written to ${file}`);
  };
}

/** Throws wrong use where a file that is to be written in a repository would be written elsewhere, by a link in it. */
export function refuseLinkOut(path: string, written: string, { folder }: World): void {
  if (leadsOut(repositoryTop(folder), path))
    throw wrongUse(`"${written}" is a link that leads out of the repository; nothing is written there.`);
}
