import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { People } from '../access/assignments.js';
import { relativePath } from '../files/relative-path.js';
import { type Arguments, lastValue, type Option } from './arguments.js';
import type { World } from './command.js';
import { wrongUse } from './failure.js';

export const ASSIGNMENT_OPTIONS: readonly Option[] = [
  {
    name: 'assignments',
    value: 'FILE',
    summary: 'CSV of who holds which roles, as NetSuite exports it: also check what people hold together',
  },
  {
    name: 'review',
    value: 'FILE',
    summary: 'With --assignments: write an access review that names people, as .csv or .html',
  },
  {
    name: 'review-since',
    value: 'FILE',
    summary: 'With --review: compare with the last review (CSV), and keep its decisions',
  },
];

const NEEDS = [
  ['review', 'assignments'],
  ['review-since', 'review'],
] as const;

/** Who holds which roles; null where the command is not told. Throws wrong use where the file cannot be taken. */
export async function readPeople(given: Arguments, world: World): Promise<People | null> {
  const named = lastValue(given, 'assignments');
  for (const [name, needed] of NEEDS)
    if (given.options.has(name) && !given.options.has(needed)) throw wrongUse(`--${name} needs --${needed}.`);
  if (named === undefined) return null;
  const path = resolve(world.folder, named);
  const { readAssignments } = await import('../check/read-assignments.js');
  const read = await readAssignments(relativePath(world.folder, path), bytesOf(path, named, 'assignments'));
  if (!('faults' in read)) return read;
  for (const fault of read.faults) world.tell(fault);
  throw wrongUse('The assignments cannot be used.');
}

/** What is in a file that an option names. */
export function bytesOf(path: string, named: string, option: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw wrongUse(`There is no file "${named}". --${option} names a CSV file.`);
    if (code === 'EISDIR') throw wrongUse(`"${named}" is a folder. --${option} names a CSV file.`);
    throw wrongUse(`"${named}" cannot be read: ${message}`);
  }
}
