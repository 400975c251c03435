import type { LocalGit } from '../files/local-git.js';
import type { GitHub } from '../github/api.js';
import type { Listings } from '../github/commit/listing.js';
import { NAME } from '../util/version.js';
import { listed } from '../util/words.js';
import type { Change } from './change.js';

/** What a workflow is made of: workflows, and the actions of the repository that they use. */
const PART = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;
/** More are not read through the API. */
const MOST_READ = 20;

/**
 * What a change does to the workflow that runs this check, a sentence each. Under `pull_request` GitHub runs the
 * workflow as the change has it: inputs, conditions and the step itself may be other ones.
 */
export async function workflowSentences({
  event,
  versions: { base, headCommit },
  local,
  listing,
  github,
}: Change): Promise<string[]> {
  if (event.kind !== 'pull_request' || event.isTarget || !base || headCommit === null) return [];
  const changed = await changedParts(base.commit, headCommit, listing);
  if (changed.length === 0) return [];
  const reader = textsIn(local, await github());
  const all = await usedParts(headCommit, base.commit, listing, reader);
  const touched = changed.filter(({ path }) => all.has(path)).map(({ path }) => path);
  return touched.length === 0
    ? []
    : [
        `This change edits the workflow that runs this check, or what it uses: ${listed(touched)}. The check ran as this change defines it. Review it like a change to the policy.`,
      ];
}

interface Part {
  readonly path: string;
  /** Null where the side has none. */
  readonly before: string | null;
  readonly after: string | null;
}

type Reader = (id: string) => Promise<string>;

async function partsOf(commit: string, listing: Listings): Promise<ReadonlyMap<string, string>> {
  const read = await listing(commit);
  if ('fault' in read) return new Map();
  const files = [...read.listing.files].filter(([path]) => PART.test(path));
  return new Map(files.map(([path, { id }]) => [path, id]));
}

async function changedParts(base: string, head: string, listing: Listings): Promise<Part[]> {
  const [before, after] = await Promise.all([partsOf(base, listing), partsOf(head, listing)]);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths
    .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
    .filter((part) => part.before !== part.after);
}

/** The parts of either side that use this action, by themselves or through others. */
async function usedParts(
  head: string,
  base: string,
  listing: Listings,
  read: Reader,
): Promise<ReadonlySet<string>> {
  const texts = new Map<string, string>();
  for (const commit of [base, head])
    for (const [path, id] of await partsOf(commit, listing))
      texts.set(path, (texts.get(path) ?? '') + (await read(id)));
  const used = new Set<string>();
  const own = ownNames();
  for (let size = -1; size !== used.size; ) {
    size = used.size;
    for (const [path, text] of texts)
      if (own.some((name) => text.includes(name)) || [...used].some((part) => text.includes(localName(part))))
        used.add(path);
  }
  return used;
}

/** How a workflow names another one, or an action, of its own repository. */
function localName(path: string): string {
  return `./${path.replace(/\/?action\.ya?ml$/, '')}`;
}

/** How workflows name this action, a fork or copy of it included. */
function ownNames(): string[] {
  const { GITHUB_ACTION_REPOSITORY: repository = '' } = process.env;
  return [NAME, ...(repository === '' ? [] : [repository])];
}

/** Reads files by their ids, from local git or GitHub; what cannot be read counts as one that uses this action. */
function textsIn({ read }: LocalGit, github: GitHub | null): Reader {
  let left = MOST_READ;
  return async (id) => {
    const known = read(id);
    if (known !== null) return Buffer.from(known).toString();
    left -= 1;
    const answer = left >= 0 ? await github?.readBlob(id) : undefined;
    return answer && 'value' in answer ? Buffer.from(answer.value).toString() : NAME;
  };
}
