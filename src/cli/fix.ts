import { resolve } from 'node:path';
import { type CheckOptions, check } from '../check/check.js';
import { type FixedFile, fixAll } from '../check/fix.js';
import { replaceFile } from '../files/replace-file.js';
import type { FileTree } from '../files/tree.js';
import type { CheckResult } from '../settle/result.js';
import type { World } from './command.js';

/** Applies the safe fixes to the files on disk, tells what was done, and gives back what remains. */
export function fixFiles(tree: FileTree, options: CheckOptions, world: World): CheckResult {
  const { files, foreign, result } = fixAll(tree, options.pathOf, (some) => check(some, options));
  const problems = files.map((file) => write(file, world)).filter((problem) => problem !== null);
  for (const { path, encoding } of foreign) {
    world.tell(`${path} was not fixed: its encoding is ${encoding}. Save it as UTF-8 first.`);
  }
  if (problems.length === 0) return result;
  const remaining = check(tree, options);
  return { ...remaining, problems: [...remaining.problems, ...problems] };
}

/** Gives back why a file could not be written. */
function write({ source, text, mended }: FixedFile, world: World): string | null {
  try {
    replaceFile(resolve(world.folder, source.path), Buffer.from(source.text), Buffer.from(text));
  } catch (error) {
    return `${source.path} could not be fixed: ${(error as Error).message}`;
  }
  world.tell(`Fixed ${source.path}`);
  for (const { finding, fix } of mended) world.tell(`  ${finding.rule.id}: ${fix.title}`);
  return null;
}
