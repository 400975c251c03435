import { posix } from 'node:path';
import { fileInGit } from '../../files/config-files.js';
import type { ConfigFiles } from '../../policy/load.js';
import type { Answer, GitHub } from '../api.js';
import { noticeOf } from '../refusal.js';
import type { ListedTree } from '../resources.js';
import type { Listings } from './listing.js';

/** Where the files of a commit are read from: local git if it has it, else the API, which has others as well. */
export interface CommitSources {
  readonly top: string;
  readonly github: () => Promise<GitHub | null>;
  readonly listing: Listings;
}

/**
 * The config files of a commit that is known to be readable, by their paths from the top of the repository, and those
 * of other repositories. A policy that a change cannot loosen is read from its base.
 */
export function configFilesAt(commit: string, { top, github, listing }: CommitSources): ConfigFiles {
  return {
    async read(written) {
      const path = posix.normalize(written);
      if (path.startsWith('../') || posix.isAbsolute(path)) throw new Error('it is outside the repository');
      const local = fileInGit(top, commit, path);
      if (local !== undefined) return local;
      const client = await github();
      if (!client) throw new Error(NO_TOKEN);
      const listed = await listing(commit);
      if ('fault' in listed) throw new Error(listed.fault.text);
      if (!(await hasFile(listed.listing, path, commit, client))) return null;
      // The tree lists it: an answer that there is none is a refusal like any other, and no policy would be the result.
      const answer = await client.readFile(path, commit);
      if ('value' in answer) return answer.value;
      throw new Error(noticeOf(answer.refusal).text);
    },
    readShared: async ({ owner, repository, path, ref }) =>
      bytesOf(await (await github())?.readFile(path, ref, `${owner}/${repository}`)),
  };
}

/** Whether a commit has a file. Throws where that is a link or a folder, or cannot be told. */
async function hasFile(
  { files, others, isCut }: ListedTree,
  path: string,
  commit: string,
  github: GitHub,
): Promise<boolean> {
  if (files.has(path)) return true;
  if (others.has(path)) throw new Error('it is not a file');
  return isCut && hasFileByFolders(path, commit, github);
}

/** Of a tree that GitHub does not list as a whole each folder on the way is asked for. */
async function hasFileByFolders(path: string, commit: string, github: GitHub): Promise<boolean> {
  let id = commit;
  const names = path.split('/');
  for (const [index, name] of names.entries()) {
    const folder = await github.readFolder(id);
    if ('refusal' in folder) throw new Error(noticeOf(folder.refusal).text);
    const entry = folder.value.get(name);
    if (!entry) return false;
    if (entry.kind !== (index === names.length - 1 ? 'file' : 'folder')) throw new Error('it is not a file');
    id = entry.id;
  }
  return true;
}

const NO_TOKEN = 'there is no github-token to read it with';

/** Null where there is no file. Throws, as whoever reads a config expects it, where it cannot be told. */
function bytesOf(answer: Answer<Uint8Array> | undefined): Uint8Array | null {
  if (!answer) throw new Error(NO_TOKEN);
  if ('value' in answer) return answer.value;
  if (answer.refusal.kind === 'missing') return null;
  throw new Error(noticeOf(answer.refusal).text);
}
