import { workingTree } from '../files/working-tree.js';
import { isSearched } from '../github/commit/api-tree.js';
import { blobId } from '../github/commit/blob-id.js';
import type { ListedTree } from '../github/resources.js';
import type { PathFilter } from '../util/globs.js';
import type { Change } from './change.js';
import type { Inputs } from './inputs.js';
import type { Workspace } from './workspace.js';

/**
 * The files that a change touches and that the input `ignore` leaves out: nobody knows what they open. They are in
 * neither version of the change, so that both are listed again; none is read of which git tells the id.
 */
export async function changesIgnoredBy(
  { ignore }: Inputs,
  workspace: Workspace,
  change: Change,
): Promise<string[]> {
  const { versions, searched, listing } = change;
  if (ignore.length === 0 || versions.base === null) return [];
  const all = { ...searched, isIgnored: () => false };
  const isIgnored = (path: string) => isSearched(path, all) && !isSearched(path, searched);
  const before = await listing(versions.base.commit);
  const after = change.isInWorkspace ? null : await listing(versions.headCommit ?? '');
  const isListed = 'listing' in before && !before.listing.isCut;
  if (!isListed || (after && !('listing' in after && !after.listing.isCut)))
    return listedByGitHub(change, isIgnored);
  const old = idsOf(before.listing, isIgnored);
  const ids =
    after && 'listing' in after
      ? idsOf(after.listing, isIgnored)
      : idsInWorkspace(workspace, change, isIgnored, old);
  return [...new Set([...old.keys(), ...ids.keys()])].filter((path) => old.get(path) !== ids.get(path));
}

/** The ids that git gives to files, by their paths. */
type Ids = ReadonlyMap<string, string>;

/** Of a repository that GitHub does not list as a whole it lists the change. */
async function listedByGitHub({ versions }: Change, isIgnored: PathFilter): Promise<string[]> {
  const listed = await versions.changes();
  if (!listed || 'refusal' in listed) return [];
  const paths = listed.value.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]);
  return [...new Set(paths)].filter(isIgnored);
}

function idsOf({ files }: ListedTree, isIgnored: PathFilter): Ids {
  return new Map([...files].flatMap(([path, { id }]) => (isIgnored(path) ? [[path, id] as const] : [])));
}

function idsInWorkspace(
  { top, start }: Workspace,
  { searched }: Change,
  isIgnored: PathFilter,
  old: Ids,
): Ids {
  const { tree } = workingTree(top, searched.folders, () => false, { named: [start], isCompared: true });
  const paths = tree.files.filter(isIgnored);
  return new Map(
    paths.map((path) => {
      const known = tree.versionOf?.(path);
      return [path, known ?? idOf(() => tree.read(path), old.get(path) ?? '')];
    }),
  );
}

/** A checkout may have given the lines other ends than the repository has. What cannot be read is like nothing else. */
function idOf(read: () => Uint8Array, old: string): string {
  try {
    const bytes = Buffer.from(read());
    const withoutReturns = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
    return [bytes, withoutReturns].map((some) => blobId(some, old)).find((id) => id === old) ?? '';
  } catch {
    return '';
  }
}
