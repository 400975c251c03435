import { reasonOf } from '../files/problem.js';
import type { FileTree } from '../files/tree.js';
import { joinPath, nameOf, pathWithin } from '../files/tree-path.js';
import { decode } from '../sdf/decode.js';
import { DEPLOY_ALL, DEPLOY_NOTHING, type DeployScope, readDeployScope } from '../sdf/deploy-scope.js';
import type { FirstTag } from '../sdf/first-tag.js';
import { type Manifest, readManifest } from '../sdf/manifest.js';
import { type ObjectKind, objectKind } from '../sdf/object-kinds.js';
import type { SdfObject } from '../sdf/objects.js';
import { type Definition, makeProject, type Project } from '../sdf/project.js';
import { readObject } from '../sdf/read-object.js';
import { isCustomRoleId, isPermissionTargetId } from '../sdf/reference.js';
import { parseXml, type XmlElement, type XmlFault } from '../sdf/xml.js';

/** A tree that is being read. */
export interface Reader {
  readonly tree: FileTree;
  /** The first tags of the files that could be read; null where a file has none. */
  readonly tags: ReadonlyMap<string, FirstTag | null>;
  readonly pathOf: (path: string) => string;
  readonly problems: string[];
}

/** Reads the files of a project; null where nothing of SDF is among them. */
export function loadProject(reader: Reader, root: string, paths: readonly string[]): Project | null {
  const faults: XmlFault[] = [];
  const scope = loadScope(reader, root, faults);
  const objects: SdfObject[] = [];
  const definitions = new Map<string, Definition[]>();
  for (const path of paths) {
    const inScope = scope(pathWithin(root, path));
    const tag = reader.tags.get(path) ?? null;
    if (tag?.scriptId)
      define(definitions, tag.scriptId, { kind: tag.name, path: reader.pathOf(path), inScope });
    const kind = kindOf(reader, root, path);
    const element = kind && parse(reader, path, faults);
    if (tag && kind && element) objects.push(readObject(kind, element, inScope));
  }
  if (objects.length === 0 && faults.length === 0 && !isProject(reader, root)) return null;
  const manifest = loadManifest(reader, root, faults);
  return makeProject({ root: reader.pathOf(root) || '.', manifest, objects, definitions, faults });
}

/** What kind of object a file has to be parsed for; null for what is none of ours. */
function kindOf(reader: Reader, root: string, path: string): ObjectKind | null {
  const tag = reader.tags.get(path) ?? null;
  const isInProject = hasManifest(reader, root);
  if (!tag) return isInProject ? kindByName(path) : null;
  const isSdf = tag.scriptId !== null || (isInProject && pathWithin(root, path).startsWith(OBJECTS));
  return isSdf ? objectKind(tag.name) : null;
}

/** Where SDF wants objects to be. Elsewhere a `<role>` without a script id may be that of any system. */
const OBJECTS = 'Objects/';

/** A file that holds no element can still be told: where its name is a script id it was an object, or is to be one. */
function kindByName(path: string): ObjectKind | null {
  const id = nameOf(path).replace(/\.xml$/i, '');
  if (isCustomRoleId(id)) return 'role';
  return isPermissionTargetId(id) ? 'customrecordtype' : null;
}

function define(definitions: Map<string, Definition[]>, scriptId: string, definition: Definition): void {
  const known = definitions.get(scriptId);
  if (known) known.push(definition);
  else definitions.set(scriptId, [definition]);
}

function loadManifest(reader: Reader, root: string, faults: XmlFault[]): Manifest | null {
  const element = hasManifest(reader, root) ? parse(reader, joinPath(root, MANIFEST), faults) : null;
  return element && readManifest(element);
}

function loadScope(reader: Reader, root: string, faults: XmlFault[]): DeployScope {
  if (!hasManifest(reader, root)) return DEPLOY_NOTHING;
  const path = joinPath(root, DEPLOY);
  const tag = reader.tags.get(path);
  if (tag === undefined || (tag && tag.name !== 'deploy')) return DEPLOY_ALL;
  const element = parse(reader, path, faults);
  return element ? readDeployScope(element) : DEPLOY_ALL;
}

const MANIFEST = 'manifest.xml';
const DEPLOY = 'deploy.xml';

/** Whether a folder has a manifest of SDF, or one that holds no element and so may have been one. */
export function hasManifest({ tags }: Reader, folder: string): boolean {
  const tag = tags.get(joinPath(folder, MANIFEST));
  return tag === null || tag?.name === 'manifest';
}

/** Whether a folder is certainly a project, even if it holds no object. */
function isProject({ tags }: Reader, folder: string): boolean {
  if (tags.get(joinPath(folder, MANIFEST))?.name === 'manifest') return true;
  return tags.has(joinPath(folder, MANIFEST)) && tags.get(joinPath(folder, DEPLOY))?.name === 'deploy';
}

function parse(reader: Reader, path: string, faults: XmlFault[]): XmlElement | null {
  const bytes = attempt(reader, path, () => reader.tree.read(path));
  if (!bytes) return null;
  const { source, fault } = decode(reader.pathOf(path), bytes);
  const result = fault ? { fault } : parseXml(source);
  if ('root' in result) return result.root;
  faults.push(result.fault);
  return null;
}

/** What reading gives; undefined, with the problem told, where it fails. */
export function attempt<T>({ pathOf, problems }: Reader, path: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    problems.push(`${pathOf(path)} could not be read: ${reasonOf(error)}`);
    return undefined;
  }
}
