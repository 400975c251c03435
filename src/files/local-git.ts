import { once } from '../util/once.js';
import { git, isGitError } from './git.js';
import { type GitEntry, listCommit } from './git-listing.js';
import { type GitRepository, repositoryOf } from './git-repository.js';

/** A repository on disk, which is asked for each thing once. Null stands for what it does not have, or git cannot tell. */
export interface LocalGit {
  /** Its top folder. */
  readonly top: string;
  readonly repository: () => GitRepository | null;
  /** All that a commit has, by path. */
  readonly list: (commit: string) => Listing | null;
  /** The bytes of a blob. They are not kept. */
  readonly read: (id: string) => Uint8Array | null;
}

export type Listing = ReadonlyMap<string, GitEntry>;

export function localGit(top: string): LocalGit {
  const listings = new Map<string, Listing | null>();
  return {
    top,
    repository: once(() => orNull(() => repositoryOf(top))),
    list(commit) {
      const known = listings.get(commit);
      if (known !== undefined) return known;
      const listing = orNull(() => new Map(Array.from(listCommit(top, commit), (one) => [one.path, one])));
      listings.set(commit, listing);
      return listing;
    },
    read: (id) => orNull(() => git(top, ['cat-file', 'blob', id])),
  };
}

/** What local git gives; null where it cannot. */
export function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (thrown) {
    if (isGitError(thrown)) return null;
    throw thrown;
  }
}
