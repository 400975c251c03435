import { type LocalGit, localGit } from '../files/local-git.js';
import { projectFolder } from '../files/project-folder.js';
import { relativePath } from '../files/relative-path.js';
import { type LeftOut, workingTree } from '../files/working-tree.js';
import type { GitHub, Refusal } from '../github/api.js';
import { changedFiles, type ListedChange, touchedAmong } from '../github/changed-files.js';
import type { Searched } from '../github/commit/api-tree.js';

import { faultInCheckout } from '../github/commit/checkout.js';
import { type Checkout, readCheckout } from '../github/commit/commits.js';
import { type Listings, listings } from '../github/commit/listing.js';
import { readVersions, type Versions } from '../github/commit/versions.js';
import { type Event, readEvent } from '../github/event.js';
import type { ReadOnly } from '../github/refusal.js';
import type { Notice } from '../report/notice.js';
import { globFilter } from '../util/globs.js';
import { once } from '../util/once.js';
import type { Inputs } from './inputs.js';
import type { Workspace } from './workspace.js';

/** What the workflow runs for: a change, with the files before and after it, and GitHub, which shows it. */
export interface Change {
  readonly event: Event;
  readonly versions: Versions;
  readonly searched: Searched;
  /** What of the workspace is not looked at. */
  readonly leftOut: LeftOut;
  /** Whether what is judged are the files of the workspace, not those of a commit that GitHub gave. */
  readonly isInWorkspace: boolean;
  /** Null without a token. */
  readonly github: () => Promise<GitHub | null>;
  /** The repository in the workspace. */
  readonly local: LocalGit;
  /** Null where local git tells nothing. */
  readonly checkout: Checkout | null;
  readonly listing: Listings;
  /** The files that changed, as GitHub shows them, or only what of some changed; null where the event is no change. */
  readonly files: (paths?: Iterable<string>) => Promise<FilesRead>;
}

export type FilesRead =
  | { readonly files: ListedChange }
  | { readonly refusal: Refusal }
  | { readonly fault: Notice }
  | null;

/**
 * Finds the change. A fault where that is what there would be to judge, and it cannot be had. Throws where the system
 * does not let files be read, or git answers what nobody expects.
 */
export async function findChange(
  { ignore, token }: Inputs,
  { top, start, isShared }: Workspace,
): Promise<Change | { readonly fault: Notice }> {
  const event = readEvent(process.env);
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: sha = null } = process.env;
  const github = once(() => connected(token, repository, readOnlyFor(event)));
  if (event.kind === 'other' && event.fault !== null) return { fault: { text: event.fault, yaml: [] } };
  const local = localGit(top);
  const listing = listings(local, github);
  const isIgnored = globFilter(ignore);
  const folders = [relativePath(top, projectFolder(start, top))];
  // The paths of several repositories are not those of the one that the event is about.
  const { tree: workspace, leftOut } = workingTree(top, folders, isIgnored, {
    named: [start],
    isCompared: event.kind !== 'other',
  });
  const searched = { folders, isIgnored };
  const checkout = readCheckout(top);
  const sources = { local, searched, workspace, checkout, sha, github, listing };
  const seen = isShared ? NO_CHANGE : event;
  const fault = await faultInCheckout(seen, sources);
  if (fault !== null) return { fault };
  const versions = await readVersions(seen, sources);
  if ('fault' in versions) return versions;
  const isInWorkspace = versions.head === workspace;
  return {
    event,
    versions,
    searched,
    leftOut,
    isInWorkspace,
    github,
    local,
    checkout,
    listing,
    files: (paths) => readFiles(versions, paths),
  };
}

const NO_CHANGE: Event = { kind: 'other', notice: null, fault: null };

/** The client takes long to load: it is not, where nothing is asked. */
async function connected(
  token: string,
  repository: string | undefined,
  readOnly: ReadOnly,
): Promise<GitHub | null> {
  if (token === '' || !repository) return null;
  const { connect } = await import('../github/rest/client.js');
  return connect({ token, repository, readOnly });
}

function readOnlyFor(event: Event): ReadOnly {
  return event.kind === 'pull_request' && event.isFork && !event.isTarget ? 'fork' : null;
}

/** Which lines changed, where the event is a change at all. */
async function readFiles(versions: Versions, paths?: Iterable<string>): Promise<FilesRead> {
  if (versions.shown === null) return null;
  const listed = await versions.changes(paths && touchedAmong(paths, versions));
  if (listed === null) return { fault: { text: UNKNOWN, yaml: [] } };
  return 'value' in listed ? { files: changedFiles(listed.value) } : listed;
}

const UNKNOWN = 'Without a github-token or a base, the changed lines are not known.';
