import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileTree } from '../files/tree.js';
import type { World } from './command.js';
import { wrongUse } from './failure.js';

/** Where a report goes: to stdout, or to a file. */
export type Deliver = (report: string) => void;

/** Throws wrong use where the file is one of those that are checked. */
export function deliverTo(file: string | undefined, tree: FileTree, world: World): Deliver {
  if (file === undefined) return world.print;
  const path = resolve(world.folder, file);
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
