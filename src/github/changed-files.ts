import type { ChangedFile, ChangedFiles } from '../settle/filter-mode.js';
import { readHunks } from '../util/hunks.js';
import type { Versions } from './commit/versions.js';
import type { ListedFile, ListedFiles } from './resources.js';

/** What GitHub shows of a change. */
export interface ListedChange extends ChangedFiles {
  /** Whether GitHub has more files than it lists: any other one may have changed as well. */
  readonly isCut: boolean;
}

/**
 * Some files without those that a change surely leaves as they were. GitHub lists the files of a change a
 * hundred at a time, and not all of a large one: what does not differ is not looked for there.
 */
export function touchedAmong(paths: Iterable<string>, { base, shown }: Versions): Set<string> {
  const isSame = (path: string) => {
    const before = base?.tree.versionOf?.(path);
    return typeof before === 'string' && before === shown?.tree?.versionOf?.(path);
  };
  return new Set([...paths].filter((path) => !isSame(path)));
}

export function changedFiles({ files, isCut }: ListedFiles): ListedChange {
  const listed = new Map(files.filter(isAtHead).map((file) => [file.path, file]));
  const known = new Map<string, ChangedFile>();
  const fileOf = (path: string) => {
    const file = listed.get(path);
    const changed = file ? (known.get(path) ?? changedFile(file)) : isCut ? UNKNOWN : null;
    if (changed) known.set(path, changed);
    return changed;
  };
  return { fileOf, isCut };
}

/** One that is not listed, and may be among those that GitHub leaves out. */
const UNKNOWN: ChangedFile = { hunks: [], isWhole: true };

function isAtHead({ status }: ListedFile): boolean {
  return status !== 'removed' && status !== 'unchanged';
}

function changedFile({ patch }: ListedFile): ChangedFile {
  return patch === null ? UNKNOWN : { hunks: readHunks(patch), isWhole: false };
}
