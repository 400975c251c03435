import { posix } from 'node:path';

/** Where a config file is: in the repository, or in another one on GitHub. */
export type Location = LocalFile | SharedFile;

export interface LocalFile {
  readonly kind: 'local';
  /** As users see it, with `/`. */
  readonly path: string;
}

/** A file of another repository, at a branch, tag or commit: `owner/repo/path@ref`. */
export interface SharedFile {
  readonly kind: 'shared';
  readonly owner: string;
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

const SHARED = /^([\w-][\w.-]*)\/([\w-][\w.-]*)\/([^@]+)@([^@]+)$/;

/** Reads how a user names a file. A path that looks like another repository's begins with `./`. */
export function locationOf(written: string): Location {
  const [, owner, repository, path, ref] = SHARED.exec(written) ?? [];
  if (owner === undefined || repository === undefined || path === undefined || ref === undefined)
    return { kind: 'local', path: written };
  return { kind: 'shared', owner, repository, path: posix.normalize(path), ref };
}

/** A file as another one names it: paths begin at the folder of that one. Null where a path leads nowhere. */
export function locationFrom(written: string, from: Location): Location | null {
  const location = locationOf(written);
  if (location.kind === 'shared') return leadsOut(location.path) ? null : location;
  if (posix.isAbsolute(written) || /^[a-z]:|\\/i.test(written)) return null;
  const path = posix.join(posix.dirname(from.path), written);
  if (from.kind === 'local') return { kind: 'local', path };
  return leadsOut(path) ? null : { ...from, path };
}

/** A location as users write it. */
export function showLocation(location: Location): string {
  if (location.kind === 'local') return location.path;
  const { owner, repository, path, ref } = location;
  return `${owner}/${repository}/${path}@${ref}`;
}

function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../') || posix.isAbsolute(path);
}
