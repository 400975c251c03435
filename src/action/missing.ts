import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { joinPath, nameOf, parentOf } from '../files/tree-path.js';
import { isSearched } from '../github/commit/api-tree.js';
import { locationOf } from '../policy/config/location.js';
import { CONFIG_FILE } from '../policy/default-files.js';
import type { PathFilter } from '../util/globs.js';
import { groupBy } from '../util/group-by.js';
import { count, listed } from '../util/words.js';
import type { Change } from './change.js';
import type { Inputs } from './inputs.js';

/**
 * Why files of the checked-out commit that decide are absent in the workspace, as in a sparse checkout; none where all
 * are there. What is absent would be taken for removed. Whole projects are judged, so that of one that is asked for
 * every file counts; of other files none does.
 */
export function missingFiles(
  { local, checkout, searched, versions }: Change,
  inputs: Pick<Inputs, 'configFile' | 'baselineFile'>,
  { isWanted, isIgnored }: { readonly isWanted: PathFilter; readonly isIgnored: PathFilter },
): string[] {
  const committed = checkout && local.list(checkout.commit);
  if (!committed) return [];
  const isFile = (path: string) => committed.get(path)?.kind === 'file';
  const there = new Set(versions.head.files);
  const isAbsent = (path: string) =>
    !there.has(path) && !lstatSync(join(local.top, path), { throwIfNoEntry: false });
  const config = [configPath(inputs.configFile), inputs.baselineFile].filter(
    (path): path is string => path !== null && isFile(path) && isAbsent(path),
  );
  const objects = [...committed.keys()].filter(
    (path) => isFile(path) && isSearched(path, searched) && !isIgnored(path),
  );
  const roots = projectRoots(objects);
  const byRoot = groupBy(objects, (path) => rootOf(path, roots));
  const faults = [...byRoot].flatMap(([root, files]) => {
    if (root === null || !files.some(isWanted)) return [];
    const absent = files.filter(isAbsent);
    return absent.length === 0 ? [] : [faultOf(root, absent)];
  });
  return [...config.map((path) => `${path} ${IS_MISSING}`), ...faults];
}

const IS_MISSING =
  'is in the commit but missing in the workspace. If the checkout uses sparse-checkout, add its folder there.';

function faultOf(root: string, absent: readonly string[]): string {
  const named = absent.length > 3 ? `${listed(absent.slice(0, 3))} and others` : listed([...absent]);
  return `${count(absent.length, 'file')} of the SDF project in ${root || 'the top folder'} ${absent.length === 1 ? 'is' : 'are'} in the commit but missing in the workspace: ${named}. If the checkout uses sparse-checkout, add ${root || 'all of it'} there.`;
}

function configPath(named: string | null): string | null {
  if (named === null) return CONFIG_FILE;
  const location = locationOf(named);
  return location.kind === 'local' ? location.path : null;
}

/** Folders with a manifest.xml beside what only projects have: other tools have files of that name as well. */
function projectRoots(paths: readonly string[]): Set<string> {
  const known = new Set(paths);
  const folders = paths.filter((path) => nameOf(path) === 'manifest.xml').map(parentOf);
  return new Set(
    folders.filter((folder) => {
      const objects = joinPath(folder, 'Objects/');
      return known.has(joinPath(folder, 'deploy.xml')) || paths.some((path) => path.startsWith(objects));
    }),
  );
}

/** The nearest project that a file lies in. */
function rootOf(path: string, roots: ReadonlySet<string>): string | null {
  for (let folder = parentOf(path); ; folder = parentOf(folder)) {
    if (roots.has(folder)) return folder;
    if (folder === '') return null;
  }
}
