import type { Listing, LocalGit } from '../../files/local-git.js';
import type { Notice } from '../../report/notice.js';
import type { GitHub } from '../api.js';
import { noticeOf } from '../refusal.js';
import type { ListedBlob, ListedTree } from '../resources.js';

/** Which files a commit has, or why nobody can say. */
export type ListingRead = { readonly listing: ListedTree } | { readonly fault: Notice };

/** Lists the files of commits, each commit once. */
export type Listings = (commit: string) => Promise<ListingRead>;

/** Local git lists what it has, even where a clone leaves contents out; of other commits GitHub is asked. */
export function listings({ list }: LocalGit, github: () => Promise<GitHub | null>): Listings {
  const known = new Map<string, Promise<ListingRead>>();
  return (commit) => {
    const read = known.get(commit) ?? listOnce(commit, list(commit), github);
    known.set(commit, read);
    return read;
  };
}

async function listOnce(
  commit: string,
  local: Listing | null,
  github: () => Promise<GitHub | null>,
): Promise<ListingRead> {
  if (local) return { listing: listedTree(local) };
  const client = await github();
  if (!client) return { fault: { text: `Local git does not have ${commit}, ${NO_TOKEN}`, yaml: [] } };
  const answer = await client.readTree(commit);
  return 'value' in answer ? { listing: answer.value } : { fault: noticeOf(answer.refusal) };
}

const NO_TOKEN = 'and there is no github-token to ask GitHub with.';

/** What local git lists, which knows no sizes. */
function listedTree(local: Listing): ListedTree {
  const files = new Map<string, ListedBlob>();
  const others = new Set<string>();
  for (const { path, id, kind } of local.values()) {
    if (kind === 'file') files.set(path, { id, size: 0 });
    else others.add(path);
  }
  return { files, others, isCut: false };
}
