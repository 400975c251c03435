import { posix } from 'node:path';
import { git, isGitError } from '../files/git.js';
import type { ConfigFiles } from '../policy/load.js';
import type { Answer, GitHub } from './api.js';
import { noticeOf } from './refusal.js';

/** Where the files of a commit are read from: local git if it has it, else the API, which has others as well. */
export interface CommitSources {
  readonly top: string;
  readonly github: () => Promise<GitHub | null>;
}

/**
 * The config files of a commit that is known to be readable, by their paths from the top of the repository, and those
 * of other repositories. A policy that a change cannot loosen is read from its base.
 */
export function configFilesAt(commit: string, { top, github }: CommitSources): ConfigFiles {
  return {
    async read(written) {
      const path = posix.normalize(written);
      if (path.startsWith('../') || posix.isAbsolute(path)) throw new Error('it lies outside the repository');
      const local = fileInGit(top, commit, path);
      if (local !== undefined) return local;
      return bytesOf(await (await github())?.readFile(path, commit));
    },
    readShared: async ({ owner, repository, path, ref }) =>
      bytesOf(await (await github())?.readFile(path, ref, `${owner}/${repository}`)),
  };
}

/** Null where the commit has no such file; undefined where local git does not have the commit. */
function fileInGit(top: string, commit: string, path: string): Uint8Array | null | undefined {
  try {
    const [entry = ''] = git(top, ['ls-tree', '-z', '--full-tree', commit, '--', path])
      .toString()
      .split('\0');
    const [, mode, type, id = ''] = /^(\d+) (\w+) (\w+)\t/.exec(entry) ?? [];
    if (mode === undefined) return null;
    if (type !== 'blob' || mode === LINK) throw new Error('it is no file');
    return git(top, ['cat-file', 'blob', id]);
  } catch (thrown) {
    if (isGitError(thrown)) return undefined;
    throw thrown;
  }
}

const LINK = '120000';

/** Null where there is no file. Throws, as whoever reads a config expects it, where it cannot be told. */
function bytesOf(answer: Answer<Uint8Array> | undefined): Uint8Array | null {
  if (!answer) throw new Error('there is no github-token to read it with');
  if ('value' in answer) return answer.value;
  if (answer.refusal.kind === 'missing') return null;
  throw new Error(noticeOf(answer.refusal).text);
}
