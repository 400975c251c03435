import { posix } from 'node:path';
import type { Listing, LocalGit } from '../../files/local-git.js';
import type { ConfigFiles } from '../../policy/load.js';
import type { Answer, GitHub } from '../api.js';
import { noticeOf } from '../refusal.js';
import type { ListedTree } from '../resources.js';
import type { Listings } from './listing.js';

/** Where the files of a commit are read from: local git if it has it, else the API, which has others as well. */
export interface CommitSources {
  readonly local: LocalGit;
  readonly github: () => Promise<GitHub | null>;
  readonly listing: Listings;
}

/**
 * The config files of a commit that is known to be readable, by their paths from the top of the repository, and those
 * of other repositories. A policy that a change cannot loosen is read from its base. A file is read once.
 */
export function configFilesAt(commit: string, sources: CommitSources): ConfigFiles {
  const known = new Map<string, Promise<Uint8Array | null>>();
  return {
    async read(written) {
      const path = posix.normalize(written);
      if (path.startsWith('../') || posix.isAbsolute(path)) throw new Error('it is outside the repository');
      const read = known.get(path) ?? readFile(path, commit, sources);
      known.set(path, read);
      return read;
    },
    readShared: async ({ owner, repository, path, ref }) =>
      bytesOf(await (await sources.github())?.readFile(path, ref, `${owner}/${repository}`)),
  };
}

/** A file of a commit; null where the commit has none. Throws where it cannot be read. */
async function readFile(
  path: string,
  commit: string,
  { local, github, listing }: CommitSources,
): Promise<Uint8Array | null> {
  const files = local.list(commit);
  const known = files ? readLocal(files, path, local) : undefined;
  if (known !== undefined) return known;
  const client = await github();
  if (!client) throw new Error(NO_TOKEN);
  const listed = await listing(commit);
  if ('fault' in listed) throw new Error(listed.fault.text);
  if (!(await hasFile(listed.listing, path, commit, client))) return null;
  // The tree lists it: an answer that there is none is a refusal like any other, and no policy would be the result.
  const answer = await client.readFile(path, commit);
  if ('value' in answer) return answer.value;
  throw new Error(noticeOf(answer.refusal).text);
}

/** A file as local git has it; null where the commit has none, undefined where its content is not there. */
function readLocal(files: Listing, path: string, local: LocalGit): Uint8Array | null | undefined {
  const entry = files.get(path);
  if (entry ? entry.kind !== 'file' : isFolder(path, files)) throw new Error('it is not a file');
  return entry ? (local.read(entry.id) ?? undefined) : null;
}

function isFolder(path: string, files: Listing): boolean {
  for (const some of files.keys()) if (some.startsWith(`${path}/`)) return true;
  return false;
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
