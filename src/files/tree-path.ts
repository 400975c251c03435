/** Paths in a tree of files: relative, with `/`, and `''` for the top. */

export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The folder that a path lies in. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path below a folder as it is seen from there. */
export function pathWithin(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}
