import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What `git init` writes, without a process for it: tests make hundreds of repositories.
 * @param folder the repository itself, so `.git` below a working tree
 */
export function emptyRepository(folder: string, { branch = 'main', bare = false } = {}): void {
  for (const part of ['info', 'objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'HEAD'), `ref: refs/heads/${branch}\n`);
  const log = bare ? '' : '\tlogallrefupdates = true\n';
  writeFileSync(
    join(folder, 'config'),
    `[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = ${bare}\n${log}`,
  );
}

/** Lets a branch, tag or other ref mean a commit. */
export function writeRef(folder: string, name: string, commit: string): void {
  if (!/^refs(?:\/[\w.-]+)+$/.test(name) || !/^[0-9a-f]{40}$/.test(commit))
    throw new Error(`"${name}" cannot mean "${commit}".`);
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), `${commit}\n`);
}

/** The commit that a ref means; null for a ref that there is not. */
export function refIn(folder: string, name: string): string | null {
  const path = join(folder, name);
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8').trim() : null;
}

/** The commit of the branch that is checked out; null where git has to be asked. */
export function headIn(folder: string): string | null {
  const [, name] = /^ref: (.+)\n$/.exec(readFileSync(join(folder, 'HEAD'), 'utf8')) ?? [];
  return name === undefined ? null : refIn(folder, name);
}

/** Settings that spare git what a repository of a minute does not need: tidying up, and waiting for the disk. */
export const SHORT_LIVED = {
  GIT_CONFIG_COUNT: '3',
  GIT_CONFIG_KEY_0: 'gc.auto',
  GIT_CONFIG_VALUE_0: '0',
  GIT_CONFIG_KEY_1: 'maintenance.auto',
  GIT_CONFIG_VALUE_1: 'false',
  GIT_CONFIG_KEY_2: 'core.fsync',
  GIT_CONFIG_VALUE_2: 'none',
} as const;
