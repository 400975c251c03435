import { once } from '../util/once.js';
import type { Source } from './source.js';
import { children, placeOf } from './value.js';
import type { XmlElement } from './xml/xml.js';

/** Says whether a file, named relative to the project's folder, is deployed as an object. */
export type DeployScope = (pathInProject: string) => boolean;

/** A project without deploy.xml, or with one that cannot be read: everything may be deployed. */
export const DEPLOY_ALL: DeployScope = () => true;

/** A folder without manifest.xml is not a project that SDF could deploy. */
export const DEPLOY_NOTHING: DeployScope = () => false;

/** What deploy.xml says of objects, and what SuiteCloud CLI packs of the project for it. */
export interface Deploy {
  readonly source: Source;
  readonly root: XmlElement;
  readonly paths: readonly DeployPath[];
}

/** A `<path>` below `<objects>`. */
export interface DeployPath {
  readonly element: XmlElement;
  readonly text: string;
  /** What it names; null where the CLI takes it for no path at all. */
  readonly packs: Packed | null;
  /** Whether the project has an XML file that it packs. */
  readonly hasFiles: boolean;
  /** The path that packs what this one probably means; null where nothing of the project is near, or it packs already. */
  readonly instead: string | null;
}

/** One file, or all files below a folder, by the path in the project. */
export type Packed = { readonly file: string } | { readonly folder: string };

/**
 * Reads what deploy.xml says of objects.
 *
 * @param files the XML files of the project, by their path in it
 */
export function readDeploy(root: XmlElement, files: readonly string[]): Deploy {
  const tree = treeOf(files);
  const paths = objectPaths(root).map((element): DeployPath => {
    const packs = packedBy(element.text);
    const hasFiles = packs !== null && isThere(packs, tree);
    return {
      element,
      text: element.text,
      packs,
      hasFiles,
      instead: hasFiles ? null : meant(element.text, tree),
    };
  });
  return { source: root.source, root, paths };
}

/** Which files deploy.xml deploys as objects. */
export function scopeOf({ paths }: Deploy): DeployScope {
  const packed = paths.flatMap(({ packs }) => packs ?? []);
  const names = new Set(packed.flatMap((some) => ('file' in some ? some.file : [])));
  const folders = new Set(packed.flatMap((some) => ('folder' in some ? some.folder : [])));
  return (path) => names.has(path) || foldersOf(path).some((folder) => folders.has(folder));
}

/**
 * What a path packs, as `createPackageArchivePlan` of SuiteCloud CLI 4.1.0 reads it: it begins with `~/` and is the
 * exact name of a file, or of a folder followed by `/*`. Backslashes are slashes, several of them inside are one, and
 * one at the end does not count. A star anywhere else is part of a name.
 */
export function packedBy(written: string): Packed | null {
  const path = written.replaceAll('\\', '/');
  if (!path.startsWith('~/')) return null;
  const inProject = path.slice('~/'.length).replace(/\/+/g, '/').replace(/\/$/, '');
  const isFolder = inProject.endsWith('/*');
  const name = isFolder ? inProject.slice(0, -'/*'.length) : inProject;
  const isSafe = name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
  if (!isSafe) return null;
  return isFolder ? { folder: name } : { file: name };
}

/** Where a path is best shown: its text, or its opening tag where it is empty. */
export function placeOfPath({ element }: DeployPath) {
  return placeOf(element);
}

function objectPaths(root: XmlElement): XmlElement[] {
  return children(root, 'objects').flatMap((objects) => children(objects, 'path'));
}

/** The files of a project and the folders that hold them. */
interface Tree {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** Both by their lower case: what a path means that gets the case wrong. Few projects have such a path. */
  readonly byLowerCase: () => ReadonlyMap<string, string>;
}

function treeOf(files: readonly string[]): Tree {
  const folders = new Set<string>();
  for (const file of files) addFolders(folders, file);
  return {
    files: new Set(files),
    folders,
    byLowerCase: once(() => new Map([...files, ...folders].map((path) => [path.toLowerCase(), path]))),
  };
}

/** Adds the folders around a file. If the innermost is known, all are. */
function addFolders(folders: Set<string>, path: string): void {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (folders.has(folder)) return;
    folders.add(folder);
  }
}

/** The folders that a file lies in, the outermost first. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}

function isThere(packs: Packed, { files, folders }: Tree): boolean {
  return 'file' in packs ? files.has(packs.file) : folders.has(packs.folder);
}

/** Where SDF keeps objects. */
const OBJECTS = 'Objects';

/** The path that packs what a written one means: the file or folder that it names, or the folder of its pattern. */
function meant(written: string, { files, folders, byLowerCase }: Tree): string | null {
  const parts: string[] = [];
  for (const part of written.replaceAll('\\', '/').replace(/^~/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  const star = parts.findIndex((part) => part.includes('*'));
  const named = (star === -1 ? parts : parts.slice(0, star)).join('/') || OBJECTS;
  const known = byLowerCase().get(named.toLowerCase());
  if (known === undefined) return null;
  if (files.has(known) && star === -1) return `~/${known}`;
  return folders.has(known) ? `~/${known}/*` : null;
}
