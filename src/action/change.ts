import { projectFolder } from '../files/project-folder.js';
import { relativePath } from '../files/relative-path.js';
import { diskTree } from '../files/tree.js';
import type { GitHub, Refusal } from '../github/api.js';
import { type ChangedFiles, changedFiles } from '../github/changed-files.js';
import { readCheckout } from '../github/commits.js';
import { type Event, readEvent } from '../github/event.js';
import type { ReadOnly } from '../github/refusal.js';
import { readVersions, type Versions } from '../github/versions.js';
import type { Notice } from '../report/notice.js';
import { globFilter } from '../util/globs.js';
import { once } from '../util/once.js';
import type { Inputs } from './inputs.js';
import type { Workspace } from './workspace.js';

/** What the workflow runs for: a change, with the files before and after it, and GitHub, which shows it. */
export interface Change {
  readonly event: Event;
  readonly versions: Versions;
  /** Whether what is judged are the files of the workspace, not those of a commit that GitHub gave. */
  readonly isInWorkspace: boolean;
  /** Null without a token. */
  readonly github: () => Promise<GitHub | null>;
  /** The files that changed, as GitHub shows them; null where the event is no change. */
  readonly files: () => Promise<FilesRead>;
}

export type FilesRead =
  | { readonly files: ChangedFiles }
  | { readonly refusal: Refusal }
  | { readonly fault: Notice }
  | null;

/** Finds the change. A fault where that is what there would be to judge, and it cannot be had. */
export async function findChange(
  { ignore, token }: Inputs,
  { top, start, isShared }: Workspace,
): Promise<Change | { readonly fault: Notice }> {
  const event = readEvent(process.env);
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: sha = null } = process.env;
  const github = once(() => connected(token, repository, readOnlyFor(event)));
  const isIgnored = globFilter(ignore);
  const folders = [relativePath(top, projectFolder(start, top))];
  // The paths of several repositories are not those of the one that the event is about.
  const workspace = diskTree(top, folders, isIgnored);
  const versions = await readVersions(isShared ? NO_CHANGE : event, {
    top,
    searched: { folders, isIgnored },
    workspace,
    checkout: readCheckout(top),
    sha,
    github,
  });
  if ('fault' in versions) return versions;
  const isInWorkspace = versions.head === workspace;
  return { event, versions, isInWorkspace, github, files: once(() => readFiles(versions)) };
}

const NO_CHANGE: Event = { kind: 'other', notice: null };

/** The client takes long to load: it is not, where nothing is asked. */
async function connected(
  token: string,
  repository: string | undefined,
  readOnly: ReadOnly,
): Promise<GitHub | null> {
  if (token === '' || !repository) return null;
  const { connect } = await import('../github/client.js');
  return connect({ token, repository, readOnly });
}

function readOnlyFor(event: Event): ReadOnly {
  return event.kind === 'pull_request' && event.isFork && !event.isTarget ? 'fork' : null;
}

/** Which lines changed, where the event is a change at all. */
async function readFiles({ shown, changes }: Versions): Promise<FilesRead> {
  if (shown === null) return null;
  const listed = await changes();
  if (listed === null) return { fault: { text: UNKNOWN, yaml: [] } };
  return 'value' in listed ? { files: changedFiles(listed.value) } : listed;
}

const UNKNOWN = 'Without a github-token, or without a base, it is not known which lines changed.';
