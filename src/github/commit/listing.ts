import { git, isGitError } from '../../files/git.js';
import type { Notice } from '../../report/notice.js';
import type { GitHub } from '../api.js';
import { noticeOf } from '../refusal.js';
import type { ListedBlob, ListedTree } from '../resources.js';

/** Which files a commit has, or why nobody can say. */
export type ListingRead = { readonly listing: ListedTree } | { readonly fault: Notice };

/** Lists the files of commits, each commit once. */
export type Listings = (commit: string) => Promise<ListingRead>;

/** Local git lists what it has, even where a clone leaves contents out; of other commits GitHub is asked. */
export function listings(top: string, github: () => Promise<GitHub | null>): Listings {
  const known = new Map<string, Promise<ListingRead>>();
  return (commit) => {
    const read = known.get(commit) ?? list(commit, top, github);
    known.set(commit, read);
    return read;
  };
}

async function list(commit: string, top: string, github: () => Promise<GitHub | null>): Promise<ListingRead> {
  const local = localListing(top, commit);
  if (local) return { listing: local };
  const client = await github();
  if (!client) return { fault: { text: `Local git does not have ${commit}, ${NO_TOKEN}`, yaml: [] } };
  const answer = await client.readTree(commit);
  return 'value' in answer ? { listing: answer.value } : { fault: noticeOf(answer.refusal) };
}

const NO_TOKEN = 'and there is no github-token to ask GitHub with.';

const LINK = '120000';

/** What local git lists of a commit, sizes apart; null where it does not have it. */
export function localListing(top: string, commit: string): ListedTree | null {
  const output = attempt(() => git(top, ['ls-tree', '-r', '-z', '--full-tree', commit]).toString());
  if (output === null) return null;
  const files = new Map<string, ListedBlob>();
  const others = new Set<string>();
  for (const line of output.split('\0')) {
    const tab = line.indexOf('\t');
    if (tab === -1) continue;
    const [mode, type, id = ''] = line.slice(0, tab).split(' ');
    const path = line.slice(tab + 1);
    if (type === 'blob' && mode !== LINK) files.set(path, { id, size: 0 });
    else others.add(path);
  }
  return { files, others, isCut: false };
}

function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (thrown) {
    if (isGitError(thrown)) return null;
    throw thrown;
  }
}
