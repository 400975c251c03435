import { readBeginning } from '../files/beginning.js';
import type { Problem } from '../files/problem.js';
import { compareVersions, type FileTree } from '../files/tree.js';
import { parentOf } from '../files/tree-path.js';
import { isKind } from '../sdf/catalogue/kinds.js';
import { decode, latin1 } from '../sdf/decode.js';
import { objectKind } from '../sdf/object-kinds.js';
import type { Project } from '../sdf/project.js';
import { isSilent } from '../sdf/silence.js';
import { type TextPool, textPool } from '../sdf/text-pool.js';
import { groupBy } from '../util/group-by.js';
import { hasManifest, loadProject } from './load-project.js';
import { packingRoot } from './packing-root.js';
import { attempt, type Reader, type ReadObject, type SeenFile } from './reader.js';

/** The projects of a tree, and the files that could not be read. */
export interface Loaded {
  readonly projects: readonly Project[];
  readonly problems: readonly string[];
  /** The folders and files that they tell of, by their paths as users see them. */
  readonly notRead: readonly Problem[];
  /** How many XML files were looked at. */
  readonly files: number;
  /** What was read of each file, for another version of the same tree. */
  readonly read: ReadFiles;
}

/** Another version of a tree that was read before, and which files of it are surely the same. */
export interface Known {
  readonly tree: FileTree;
  readonly loaded: Loaded;
}

/**
 * Finds the SDF projects of a tree and reads what names roles in them.
 *
 * A file belongs to the nearest folder with a manifest.xml. Objects are known by their root element; of every other
 * XML file only the first tag is read. What cannot be parsed becomes a fault of its project.
 *
 * @param pathOf how users see a path of the tree
 * @param known what is the same in it is not read again, and shared
 */
export function load(tree: FileTree, pathOf: (path: string) => string, known: Known | null = null): Loaded {
  const notListed = tree.problems.map(({ path, reason }) => ({ path: pathOf(path) || '.', reason }));
  const notRead: Problem[] = [];
  const isSame = known ? sameAs(tree, known) : () => false;
  const there = known?.loaded.read ?? NOTHING;
  const reader: Reader = {
    tree,
    files: new Map<string, SeenFile>(),
    pathOf,
    problems: notRead,
    manifests: new Map(),
    objects: new Map<string, ReadObject>(),
    shared: { isSame, objects: there.objects },
  };
  lookAtFiles(reader, there);
  const { files, objects } = reader;
  const byRoot = groupBy([...files.keys(), ...(tree.links ?? [])], rootsIn(reader));
  const projects = new Map<string, ProjectFiles>();
  for (const [root, paths] of byRoot) {
    const other = there.projects.get(root);
    const isUntouched = other !== undefined && sameFiles(paths, other.paths) && paths.every(isSame);
    const project = isUntouched ? other.project : loadProject(reader, root, paths);
    projects.set(root, { paths, project });
  }
  return {
    projects: [...projects.values()].flatMap(({ project }) => project ?? []),
    problems: [
      ...notListed.map(({ path, reason }) => `The folder ${path} could not be listed: ${reason}`),
      ...notRead.map(({ path, reason }) => `${path} could not be read: ${reason}`),
    ],
    notRead: [...notListed, ...notRead],
    files: tree.files.length,
    read: { files, objects, projects },
  };
}

/** Reads the beginning of each file, and all of those that may matter. */
function lookAtFiles(reader: Reader, there: ReadFiles): void {
  const pool = textPool();
  for (const path of reader.tree.files) {
    const known = reader.shared.isSame(path) ? there.files.get(path) : undefined;
    const seen = known ?? attempt(reader, path, () => lookAt(reader, path, pool));
    if (seen) reader.files.set(path, seen);
  }
  pool.close();
}

function lookAt({ tree, pathOf }: Reader, path: string, pool: TextPool): SeenFile {
  const { tag, whole } = readBeginning(tree, path);
  if (!whole || !tag || !isKind(tag.name)) return { tag, text: null, isSilent: false };
  if (objectKind(tag.name) === null && isSilent(tag.name, latin1(whole)))
    return { tag, text: null, isSilent: true };
  return { tag, text: decode(pathOf(path), whole, pool), isSilent: false };
}

/** What was read of the files of a tree. */
interface ReadFiles {
  readonly files: ReadonlyMap<string, SeenFile>;
  readonly objects: ReadonlyMap<string, ReadObject>;
  readonly projects: ReadonlyMap<string, ProjectFiles>;
}

interface ProjectFiles {
  readonly paths: readonly string[];
  /** Null where nothing of SDF is among them. */
  readonly project: Project | null;
}

const NOTHING: ReadFiles = {
  files: new Map(),
  objects: new Map(),
  projects: new Map(),
};

/** Which files are surely those of the version that is known. The others are told to be fetched. */
function sameAs(tree: FileTree, { tree: other, loaded }: Known): (path: string) => boolean {
  const isShared = (path: string) =>
    loaded.read.files.has(path) && compareVersions(tree, path, other, path) === true;
  const same = new Set(tree.files.filter(isShared));
  tree.expect?.(tree.files.filter((path) => !same.has(path)));
  return (path) => same.has(path);
}

function sameFiles(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((path, index) => path === other[index]);
}

/** Why the model does not hold all that there is, a sentence each. */
export function unreadOf({ projects, problems }: Loaded): string[] {
  const faults = projects.flatMap((project) =>
    project.faults.map(({ source, message }) => `${source.path} could not be read: ${message}`),
  );
  return [...problems, ...faults];
}

/** The project that a file belongs to; '' for a file outside all projects. All files of a folder belong to the same one. */
function rootsIn(reader: Reader): (path: string) => string {
  const roots = new Map<string, string>();
  return (path) => {
    const folder = parentOf(path);
    const root = roots.get(folder) ?? packingRoot(path, (some) => hasManifest(reader, some)) ?? '';
    roots.set(folder, root);
    return root;
  };
}
