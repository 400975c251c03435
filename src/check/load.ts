import { readBeginning } from '../files/beginning.js';
import type { FileTree } from '../files/tree.js';
import { joinPath, parentOf } from '../files/tree-path.js';
import { isKind } from '../sdf/catalogue/kinds.js';
import { type Decoded, decode } from '../sdf/decode.js';
import type { FirstTag } from '../sdf/first-tag.js';
import type { Project } from '../sdf/project.js';
import { groupBy } from '../util/group-by.js';
import { attempt, hasManifest, loadProject, OBJECTS, type Reader } from './load-project.js';

/** The projects of a tree, and the files that could not be read. */
export interface Loaded {
  readonly projects: readonly Project[];
  readonly problems: readonly string[];
  /** How many XML files were looked at. */
  readonly files: number;
}

/**
 * Finds the SDF projects of a tree and reads what names roles in them.
 *
 * A file belongs to the nearest folder with a manifest.xml. Objects are known by their root element; of every other
 * XML file only the first tag is read. What cannot be parsed becomes a fault of its project.
 *
 * @param pathOf how users see a path of the tree
 */
export function load(tree: FileTree, pathOf: (path: string) => string): Loaded {
  const problems = tree.problems.map(({ path, reason }) => {
    return `The folder ${pathOf(path) || '.'} could not be listed: ${reason}`;
  });
  const tags = new Map<string, FirstTag | null>();
  const texts = new Map<string, Decoded>();
  const links = tree.links ?? [];
  const reader: Reader = { tree, tags, texts, pathOf, problems, manifests: new Map() };
  for (const path of tree.files) {
    const beginning = attempt(reader, path, () => readBeginning(tree, path));
    if (!beginning) continue;
    const { tag, whole } = beginning;
    tags.set(path, tag);
    if (whole && tag && isKind(tag.name)) texts.set(path, decode(pathOf(path), whole));
  }
  const byRoot = groupBy([...tags.keys(), ...links], (path) => projectRoot(reader, path));
  const projects = [...byRoot].map(([root, paths]) => loadProject(reader, root, paths));
  return { projects: projects.filter((project) => project !== null), problems, files: tree.files.length };
}

/** Why the model does not hold all that there is, a sentence each. */
export function unreadOf({ projects, problems }: Loaded): string[] {
  const faults = projects.flatMap((project) =>
    project.faults.map(({ source, message }) => `${source.path} could not be read: ${message}`),
  );
  return [...problems, ...faults];
}

/**
 * The nearest folder with a manifest; '' for what lies in no project. A folder in the `Objects` of a project is part of it,
 * whatever manifest lies there: SuiteCloud CLI packs it with all the rest.
 */
function projectRoot(reader: Reader, path: string): string {
  let root: string | null = null;
  for (let folder = parentOf(path); ; folder = parentOf(folder)) {
    const isOuter = root === null || `${root}/`.startsWith(joinPath(folder, OBJECTS));
    if (isOuter && hasManifest(reader, folder)) root = folder;
    if (folder === '') return root ?? '';
  }
}
