import { joinPath, parentOf } from '../files/tree-path.js';

/** Where SDF wants objects to be. Elsewhere a `<role>` without a script id may be that of any system. */
export const OBJECTS = 'Objects/';

/**
 * The project that packs a file: the nearest folder with a manifest; null for what is in no project. A folder in the
 * `Objects` of a project is part of it, whatever manifest is there: SuiteCloud CLI packs it with all the rest.
 */
export function packingRoot(path: string, hasManifest: (folder: string) => boolean): string | null {
  let root: string | null = null;
  for (let folder = parentOf(path); ; folder = parentOf(folder)) {
    const isOuter = root === null || `${root}/`.startsWith(joinPath(folder, OBJECTS));
    if (isOuter && hasManifest(folder)) root = folder;
    if (folder === '') return root;
  }
}
