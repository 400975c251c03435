import type { FileTree } from '../../files/tree.js';
import type { Notice } from '../../report/notice.js';
import { once } from '../../util/once.js';
import type { Answer } from '../api.js';
import type { Event, PullRequestEvent, PushEvent } from '../event.js';
import type { ListedFiles } from '../resources.js';
import {
  type Changes,
  type Commit,
  commonCommit,
  parentsOf,
  type Sources,
  tipOf,
  treeOf,
} from './commits.js';
import type { Side } from './overlay-tree.js';

/** The files before and after a change. */
export interface Versions {
  /** What is judged. */
  readonly head: FileTree;
  /** The commit that it is, as far as that is known. */
  readonly headCommit: string | null;
  /** What it is compared with; null where there is nothing, or it cannot be had. */
  readonly base: Version | null;
  /** The commit whose policy judges the change: the tip of its base branch; null where the event is no change. */
  readonly policy: () => Promise<Commit>;
  /** What lines on GitHub speak of; null where no commit is shown. Its tree is null where it cannot be had. */
  readonly shown: { readonly commit: string; readonly tree: FileTree | null } | null;
  /** The files that changed, as GitHub lists them. */
  readonly changes: Changes;
  /** Why the base, or the files that lines speak of, cannot be had. */
  readonly faults: readonly Notice[];
}

/** The files of a commit. */
export interface Version {
  readonly commit: string;
  readonly tree: FileTree;
}

/** Finds what the change of an event is: the files after it, and those before. A fault where nothing can be judged. */
export async function readVersions(
  event: Event,
  sources: Sources,
): Promise<Versions | { readonly fault: Notice }> {
  const head = { head: sources.workspace, headCommit: sources.checkout?.commit ?? sources.sha };
  if (event.kind === 'pull_request') return versionsOfPullRequest(event, sources);
  if (event.kind === 'merge_group') {
    const rest = await compared(event.baseSha, event.headSha, event, sources);
    return { ...head, policy: async () => event.baseSha, ...rest };
  }
  const policy = async () => null;
  if (event.kind === 'push') {
    const base = await baseOfPush(event, sources);
    return { ...head, policy, ...(await compared(base, event.after, event, sources)) };
  }
  return { ...head, policy, base: null, shown: null, changes: async () => null, faults: [] };
}

/**
 * A pull request changes what lies between its head and the commit that it was made from, however far the base has
 * moved since. The usual checkout is neither of them: it merges the head into the base of the moment, and there the
 * pull request changes what that base lacks. Its policy is that of the base branch as it is now: the author of a change
 * chooses where it begins, and GitHub does not keep `base.sha` up to date.
 */
async function versionsOfPullRequest(
  event: PullRequestEvent,
  sources: Sources,
): Promise<Versions | { readonly fault: Notice }> {
  const { headSha, baseSha, baseRef, isTarget } = event;
  const { checkout, workspace, sha } = sources;
  const [into, merged] = await parentsOf(checkout, isTarget ? null : sha, sources);
  const isMerge = merged === headSha && into !== undefined;
  const policy = once(() => tipOf(baseRef, isMerge ? into : null, sources));
  const base = isMerge ? into : await commonCommit(await knownTip(policy, baseSha), headSha, sources);
  const rest = { policy, ...(await compared(base, headSha, event, sources)) };
  if (isMerge || !isTarget || checkout?.commit === headSha)
    return { head: workspace, headCommit: checkout?.commit ?? sha, ...rest };
  const tree = rest.shown?.tree;
  if (tree) return { head: tree, headCommit: headSha, ...rest };
  return { fault: rest.faults[0] ?? { text: 'The pull request could not be read.', yaml: [] } };
}

async function knownTip(policy: () => Promise<Commit>, otherwise: string): Promise<string> {
  const tip = await policy();
  return typeof tip === 'string' ? tip : otherwise;
}

/** A new branch begins where it leaves the default branch. */
async function baseOfPush({ before, after, defaultBranch }: PushEvent, sources: Sources): Promise<Commit> {
  if (before !== null || defaultBranch === null) return before;
  return commonCommit(defaultBranch, after, sources);
}

type Compared = Pick<Versions, 'base' | 'shown' | 'changes' | 'faults'>;

async function compared(base: Commit, shown: string, event: Event, sources: Sources): Promise<Compared> {
  const changes = askedOnce((paths) => listChanges(base, shown, event, sources, paths));
  const faults = new Map<string, Notice>();
  const treeOrFault = async (commit: Commit, side: Side) => {
    if (commit === null) return null;
    const read = typeof commit === 'string' ? await treeOf(commit, side, sources, changes) : commit;
    if ('tree' in read) return read.tree;
    faults.set(read.fault.text, read.fault);
    return null;
  };
  const [baseTree, shownTree] = await Promise.all([treeOrFault(base, 'before'), treeOrFault(shown, 'after')]);
  return {
    base: typeof base === 'string' && baseTree ? { commit: base, tree: baseTree } : null,
    shown: { commit: shown, tree: shownTree },
    changes,
    faults: [...faults.values()],
  };
}

/** Asks again only for files that were not asked for before. */
function askedOnce(ask: (paths: ReadonlySet<string> | null) => ReturnType<Changes>): Changes {
  let known: { readonly paths: ReadonlySet<string> | null; readonly listed: ReturnType<Changes> } | null =
    null;
  return (paths = null) => {
    const isKnown = known && (known.paths === null || (paths && isWithin(paths, known.paths)));
    if (!known || !isKnown) known = { paths, listed: ask(paths) };
    return known.listed;
  };
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((one) => all.has(one));
}

/** Of a pull request GitHub lists more, page by page, and needs no base to be known. */
async function listChanges(
  base: Commit,
  head: string,
  event: Event,
  { github }: Sources,
  paths: ReadonlySet<string> | null,
): Promise<Answer<ListedFiles> | null> {
  const client = await github();
  if (client && paths?.size === 0) return { value: { files: [], isCut: false } };
  if (client && event.kind === 'pull_request') return client.listFiles(event.number, paths);
  return client && typeof base === 'string' ? client.listCompared(base, head) : null;
}
