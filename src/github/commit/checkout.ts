import type { Notice } from '../../report/notice.js';
import type { Event } from '../event.js';
import { isAncestor, type Sources } from './commits.js';

/**
 * Why the files of the workspace are not those that the event is about; null where they are. A verdict over other files
 * would stand at the commit of the event all the same. Without git in the workspace nothing can be said.
 */
export async function faultInCheckout(event: Event, sources: Sources): Promise<Notice | null> {
  const { checkout } = sources;
  const wanted = wantedBy(event);
  if (!checkout || !wanted) return null;
  const { commit, parents } = checkout;
  const merged = wanted.mayBeMerged ? parents[1] : undefined;
  if (wanted.commits.includes(commit) || (merged && wanted.commits.includes(merged))) return null;
  const [meant = ''] = wanted.commits;
  const isNewer = await isAncestor(meant, merged ?? commit, sources);
  return {
    text: isNewer ? superseded(commit, meant) : strange(wanted.what, commit, meant),
    yaml: wanted.yaml,
  };
}

/** What a workspace may have been checked out from. */
interface Wanted {
  /** The commit of the event first. */
  readonly commits: readonly string[];
  /** Whether a merge of it does as well, as GitHub makes it. */
  readonly mayBeMerged: boolean;
  readonly what: string;
  readonly yaml: readonly string[];
}

/** Null where anything may be checked out: the head of `pull_request_target` is read through the API. */
function wantedBy(event: Event): Wanted | null {
  if (event.kind === 'pull_request' && !event.isTarget)
    return {
      commits: [event.headSha],
      mayBeMerged: true,
      what: 'the head of the pull request, nor its merge',
      yaml: [],
    };
  if (event.kind === 'merge_group')
    return { commits: [event.headSha], mayBeMerged: false, what: 'the merge group', yaml: [] };
  if (event.kind === 'push')
    return { commits: [event.after, event.commit], mayBeMerged: false, what: 'what was pushed', yaml: [] };
  return null;
}

function strange(what: string, commit: string, meant: string): string {
  return `The workspace is not ${what}: it is at ${commit}, but the event is about ${meant}. Nothing was checked. Remove "ref" and "repository" from the actions/checkout step, and make sure that no earlier step switches to another commit.`;
}

function superseded(commit: string, meant: string): string {
  return `This run is superseded: the workspace is ${commit}, which is newer than ${meant}, the commit of this event. Nothing was checked. The run for the newer commit decides. Remove "ref" from the actions/checkout step to check the commit of the event.`;
}
