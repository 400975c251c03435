import { git } from './git.js';
import { orNull } from './local-git.js';

/** What git knows of the files of a folder, by their paths from it. */
export interface KnownToGit {
  /** What it tracks or would track. Another repository in the folder is listed by its name, which ends in `/`. */
  readonly paths: readonly string[];
  /**
   * The ids that git gives to the files that lie there as the index has them. A file that git was told to take for
   * unchanged is not among them. Null where they were not asked for.
   */
  readonly versions: Versions | null;
}

export type Versions = ReadonlyMap<string, string>;

/** What git knows in a folder; null where it tells nothing. It looks at all files again to know their versions. */
export function knownToGit(start: string, withVersions: boolean): KnownToGit | null {
  const known = withVersions ? orNull(() => read(git(start, [...TRACKED, ...VERSIONS, ...NEW]))) : null;
  if (known) return known;
  return orNull(() => {
    const paths = git(start, [...TRACKED, ...NEW])
      .toString()
      .split('\0')
      .filter(Boolean);
    return { paths, versions: null };
  });
}

/** The versions alone; null where git tells nothing. */
export function versionsKnownToGit(start: string): Versions | null {
  return orNull(() => read(git(start, [...TRACKED, ...VERSIONS])).versions);
}

const TRACKED = ['ls-files', '-z', '--cached'];
const NEW = ['--others', '--exclude-standard'];
const VERSIONS = ['--modified', '--stage', '-v'];

/**
 * Git writes `? <path>` of a new file, and `<letter> <mode> <id> <stage>`, a tab and the path of one in the index; that
 * again with a C if the file differs. The letter is H for one that is neither to be passed over nor in conflict.
 */
function read(output: Buffer): KnownToGit & { readonly versions: Versions } {
  const paths: string[] = [];
  const versions = new Map<string, string>();
  const changed: string[] = [];
  for (const line of output.toString().split('\0')) {
    if (line === '') continue;
    const start = line.startsWith('? ') ? 2 : line.indexOf('\t') + 1;
    const path = line.slice(start);
    if (/^c/i.test(line)) changed.push(path);
    else paths.push(path);
    const [, blob] = AS_IN_INDEX.exec(line) ?? [];
    if (blob !== undefined) versions.set(path, blob);
  }
  for (const path of changed) versions.delete(path);
  return { paths, versions };
}

/** A file that is neither in conflict, nor a link, nor to be passed over. */
const AS_IN_INDEX = /^H 100\d{3} ([0-9a-f]{40,64}) 0\t/;
