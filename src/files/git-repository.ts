import { readdirSync, realpathSync } from 'node:fs';
import { ask, git } from './git.js';

/** What has to be known of a repository to read from it. */
export interface GitRepository {
  /** Its top folder, without links. */
  readonly top: string;
  /** Whether it may have left contents at its origin. */
  readonly isPartial: boolean;
}

/** The repository that contains a folder; null if git knows none. */
export function repositoryOf(folder: string): GitRepository | null {
  const { status, stdout } = ask(folder, ['rev-parse', '--show-toplevel', ...PACKS]);
  const [top, packs, ...more] = withoutLineEnd(stdout).split('\n');
  // A name can hold line breaks, and git before 2.31 does not know all of this: then it is asked one by one.
  if (status === 0 && top !== undefined && packs !== undefined && more.length === 0)
    return { top: realpathSync.native(top), isPartial: hasPromisor(packs) };
  if (ask(folder, ['rev-parse', '--git-dir']).status !== 0) return null;
  return { top: topOf(folder), isPartial: hasPromisor(withoutLineEnd(git(folder, ['rev-parse', ...PACKS]))) };
}

/** The top folder of the repository that contains a folder, without links. */
export function topOf(folder: string): string {
  return realpathSync.native(withoutLineEnd(git(folder, ['rev-parse', '--show-toplevel'])));
}

/** Asks for the folder of the packs. */
const PACKS = ['--path-format=absolute', '--git-path', 'objects/pack'];

/** Whether there is a pack of what came from an origin that keeps the rest: they are marked (gitrepository-layout). */
function hasPromisor(packs: string): boolean {
  try {
    return readdirSync(packs).some((file) => file.endsWith('.promisor'));
  } catch {
    return true;
  }
}

function withoutLineEnd(output: Buffer): string {
  return output.toString().replace(/\n$/, '');
}
