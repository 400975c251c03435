import { git } from '../../files/git.js';
import { mergeBase } from '../../files/git-revision.js';
import { treeOfListing } from '../../files/git-tree.js';
import { type LocalGit, orNull } from '../../files/local-git.js';
import type { FileTree } from '../../files/tree.js';
import type { Notice } from '../../report/notice.js';
import type { Answer, GitHub } from '../api.js';
import { noticeOf } from '../refusal.js';
import type { ListedFiles } from '../resources.js';
import { apiTree, type Searched, type TreeRead } from './api-tree.js';
import type { Listings } from './listing.js';
import { overlayTree, type Side } from './overlay-tree.js';

/** Where commits are read from: local git if it has them, else the API. */
export interface Sources {
  /** The repository in the workspace. */
  readonly local: LocalGit;
  readonly searched: Searched;
  /** The files of the workspace. */
  readonly workspace: FileTree;
  /** Null where local git tells nothing. */
  readonly checkout: Checkout | null;
  /** The commit that the workflow runs for. */
  readonly sha: string | null;
  /** Null without a token. */
  readonly github: () => Promise<GitHub | null>;
  readonly listing: Listings;
}

/** The commit that a workspace was checked out from. */
export interface Checkout {
  readonly commit: string;
  readonly parents: readonly string[];
}

/**
 * The files between both ends of a change, as GitHub lists them; null where nobody can be asked. Asked once.
 *
 * @param paths no more is listed once these are; all of the change where it is absent
 */
export type Changes = (paths?: ReadonlySet<string> | null) => Promise<Answer<ListedFiles> | null>;

/** The id of a commit, null where there is none to look for, or why it cannot be told. */
export type Commit = string | null | { readonly fault: Notice };

/** What local git tells of a workspace. A clone of depth 1 lacks the parents, but the commit still names them. */
export function readCheckout(top: string): Checkout | null {
  return orNull(() => {
    const answer = git(top, ['cat-file', '--batch'], { input: 'HEAD^{commit}\n' }).toString();
    const [, commit, text = ''] = /^([0-9a-f]{40,64}) commit \d+\n(.*)$/s.exec(answer) ?? [];
    if (commit === undefined) return null;
    const [head = ''] = text.split('\n\n', 1);
    const parents = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
    return { commit, parents };
  });
}

/** The parents of the commit in the workspace. Without git it is taken for `sha`, where that is given. */
export async function parentsOf(
  checkout: Checkout | null,
  sha: string | null,
  { github }: Sources,
): Promise<readonly string[]> {
  if (checkout || sha === null) return checkout?.parents ?? [];
  const answer = await (await github())?.parents(sha);
  return answer && 'value' in answer ? answer.value : [];
}

/** The newest commit that a branch or commit has in common with a commit. */
export async function commonCommit(
  branch: string,
  commit: string,
  { local, github }: Sources,
): Promise<Commit> {
  const name = /^[0-9a-f]{40,}$/.test(branch) ? branch : `refs/remotes/origin/${branch}`;
  const known = orNull(() => mergeBase(local.top, name, commit));
  if (known !== null) return known;
  const client = await github();
  if (!client) return noToken('Local git does not know where the change starts');
  return orFault(await client.mergeBase(branch, commit));
}

/** The files of a commit, which is an end of a change. */
export async function treeOf(
  commit: string,
  side: Side,
  sources: Sources,
  changes: Changes,
): Promise<TreeRead> {
  const tree = localTree(commit, sources);
  if (tree) return { tree };
  const { workspace, searched } = sources;
  const listing = await sources.listing(commit);
  if ('fault' in listing) return listing;
  const github = await sources.github();
  if (!github) return noToken(`Local git does not have all of ${commit}`);
  const read = await apiTree(github, listing.listing, workspace, searched);
  if ('tree' in read) return read;
  if (!listing.listing.isCut) return read;
  const listed = await changes();
  if (!listed || 'refusal' in listed) return read;
  const overlay = await overlayTree(github, { commit, side }, listed.value, workspace, searched);
  return 'tree' in overlay ? overlay : read;
}

/** Null where local git has not all of it: a clone can lack commits, and content. */
function localTree(commit: string, { local, searched: { folders, isIgnored } }: Sources): FileTree | null {
  const entries = local.list(commit)?.values();
  const repository = entries ? local.repository() : null;
  if (!entries || !repository) return null;
  const { top } = local;
  return orNull(() => treeOfListing(top, { inside: top, repository, entries }, folders, isIgnored));
}

/** The tip of the base branch of a pull request, now; without a token the commit that GitHub has merged into. */
export async function tipOf(
  branch: string | null,
  mergedInto: string | null,
  { github }: Sources,
): Promise<Commit> {
  const client = await github();
  if (!client) return mergedInto ?? noToken('The tip of the base branch is not known');
  if (branch === null) return mergedInto ?? { fault: { text: NO_BRANCH, yaml: [] } };
  return orFault(await client.branchTip(branch));
}

const NO_BRANCH = 'The payload of the event does not name the base branch.';

/** Whether a commit is part of the history of another one, as far as anybody can tell. */
export async function isAncestor(commit: string, of: string, sources: Sources): Promise<boolean> {
  return commit === of || (await commonCommit(commit, of, sources)) === commit;
}

function noToken(text: string): { readonly fault: Notice } {
  return { fault: { text: `${text}, and there is no github-token to ask GitHub with.`, yaml: [] } };
}

function orFault<T>(answer: Answer<T>): T | { readonly fault: Notice } {
  return 'value' in answer ? answer.value : { fault: noticeOf(answer.refusal) };
}
