import { joinPath, nameOf, parentOf, pathWithin } from '../files/tree-path.js';
import { isXml } from '../files/walk.js';
import { isKind } from '../sdf/catalogue/kinds.js';
import { type Decoded, decode } from '../sdf/decode.js';
import {
  DEPLOY_ALL,
  DEPLOY_NOTHING,
  type Deploy,
  type DeployScope,
  readDeploy,
  scopeOf,
} from '../sdf/deploy-scope.js';
import type { FirstTag } from '../sdf/first-tag.js';
import { type Manifest, readManifest } from '../sdf/manifest.js';
import {
  type Identity,
  identifyByPlace,
  isTemplateBody,
  mayMatter,
  type ObjectFile,
  objectFile,
  withoutRoles,
} from '../sdf/object-file.js';
import { type ObjectKind, objectKind, unreadOf } from '../sdf/object-kinds.js';
import type { SdfObject } from '../sdf/objects.js';
import { type Definition, makeProject, type Project } from '../sdf/project.js';
import { readObject } from '../sdf/read-object.js';
import { isCustomFieldId, isCustomRoleId, isPermissionTargetId } from '../sdf/reference.js';
import type { Place, Source } from '../sdf/source.js';
import { reasonUnread, unread } from '../sdf/unread.js';
import { malformed, quoted } from '../sdf/xml/fault.js';
import { parseXml, type Unread, type XmlElement, type XmlFault } from '../sdf/xml/xml.js';
import { OBJECTS } from './packing-root.js';
import {
  attempt,
  type LoadedObject,
  type Reader,
  type ReadObject,
  type SeenFile,
  tagOf,
  textOf,
} from './reader.js';

/** Reads the files of a project; null where nothing of SDF is among them. */
export function loadProject(reader: Reader, root: string, paths: readonly string[]): Project | null {
  const faults: XmlFault[] = [];
  const { scope, deploy, lacksDeploy } = loadDeploy(reader, root, paths, faults);
  const objects: SdfObject[] = [];
  const files: ObjectFile[] = [];
  const definitions = new Map<string, Definition[]>();
  const located = paths.map((path) => locate(reader, root, path));
  const nested = new Set(located.filter((file) => isNestedManifest(reader, file)));
  const readable = located.filter((file) => {
    const fault = unreadFault(reader, file);
    if (fault) faults.push(fault);
    return !fault && !nested.has(file);
  });
  for (const one of readable) {
    const inScope = scope(one.place);
    const tag = one.seen?.tag;
    if (tag?.scriptId && !one.isDeployedAsFile)
      define(definitions, tag.scriptId, { kind: tag.name, path: reader.pathOf(one.path), inScope });
    const { object, file } = loadOnce(reader, root, one, inScope, faults);
    if (object) objects.push(object);
    if (file) files.push(file);
  }
  if (objects.length === 0 && faults.length === 0 && !isProject(reader, root)) return null;
  const manifest = loadManifest(reader, root, faults);
  return makeProject({
    root: reader.pathOf(root) || '.',
    manifest,
    deploy,
    lacksDeploy,
    objects,
    files,
    definitions,
    faults,
    nestedManifests: [...nested].map((file) => startOf(reader, file)),
  });
}

/** A file and its place in the project, or below the common folder of the files outside all projects. */
interface Located {
  readonly path: string;
  /** From the folder of the project. */
  readonly place: string;
  /** Undefined for a link, and for what could not be read. */
  readonly seen: SeenFile | undefined;
  readonly isInProject: boolean;
  readonly isInObjects: boolean;
  /** Whether the project deploys it as it is, into the File Cabinet, whatever it contains: a sample, a template. */
  readonly isDeployedAsFile: boolean;
}

function locate(reader: Reader, root: string, path: string): Located {
  const place = pathWithin(root, path);
  const isInProject = hasManifest(reader, root);
  return {
    path,
    place,
    seen: reader.files.get(path),
    isInProject,
    isInObjects: isInProject && place.startsWith(OBJECTS),
    isDeployedAsFile: isInProject && place.startsWith(FILE_CABINET),
  };
}

const FILE_CABINET = 'FileCabinet/';

/** A manifest in the `Objects` of the project makes no project of its own. */
function isNestedManifest(reader: Reader, { path, isInObjects }: Located): boolean {
  return isInObjects && nameOf(path) === MANIFEST && hasManifest(reader, parentOf(path));
}

/** Its first tag; the beginning of the file where it has none. */
function startOf(reader: Reader, { path, seen }: Located): Place {
  const { source } = textOf(reader, path) ?? { source: emptySource(reader, path) };
  const name = seen?.tag?.name ?? '';
  const at = name === '' ? -1 : source.text.indexOf(`<${name}`);
  return at === -1 ? { source, start: 0, end: 0 } : { source, start: at, end: at + name.length + 1 };
}

function emptySource({ pathOf }: Reader, path: string): Source {
  return { path: pathOf(path), text: '', encoding: 'utf-8' };
}

/** Why nobody can say what an XML file in the `Objects` of a project is; null for one of which that can be said. */
function unreadFault(reader: Reader, file: Located): XmlFault | null {
  const { path, seen, isInObjects } = file;
  if (!isInObjects || seen?.tag || isTemplateBody(path)) return null;
  if (!seen) return unread(emptySource(reader, path), 'link');
  if (!isXml(path)) return null;
  const bytes = attempt(reader, path, () => reader.tree.readStart(path, START_LENGTH));
  const why = bytes ? reasonUnread(bytes) : null;
  if (why === 'tag' && isNamedAsObject(file)) return null;
  return why && unread(decode(reader.pathOf(path), bytes ?? new Uint8Array()).source, why);
}

/** As much as tells why a file has no first tag. */
const START_LENGTH = 1024;

/** Of a file that another version of the tree has as well, what was read there. */
function loadOnce(
  reader: Reader,
  root: string,
  file: Located,
  inScope: boolean,
  faults: XmlFault[],
): LoadedObject {
  const { path, isInProject } = file;
  const there = reader.shared.isSame(path) ? reader.shared.objects.get(path) : undefined;
  const isSame = there?.root === root && there.isInProject === isInProject && there.inScope === inScope;
  const read = there && isSame ? there : readAnew(reader, root, file, inScope);
  reader.objects.set(path, read);
  faults.push(...read.faults);
  return read;
}

function readAnew(reader: Reader, root: string, located: Located, inScope: boolean): ReadObject {
  const faults: XmlFault[] = [];
  const { object, file } = loadObject(reader, located, inScope, faults);
  const { isInProject } = located;
  return { object, file, root, isInProject, inScope, faults: faults.length === 0 ? NONE : faults };
}

/** Most files have no fault: they share one list of none. */
const NONE: readonly never[] = [];

function loadObject(reader: Reader, file: Located, inScope: boolean, faults: XmlFault[]): LoadedObject {
  const { path, seen } = file;
  const kind = kindOf(file);
  const known = identify(file, kind);
  const isOurs = kind !== null || isNamedAsObject(file);
  if (!known && !isOurs) return { object: null, file: null };
  if (known && !isOurs && seen?.isSilent)
    return { object: null, file: objectFile(known, new SilentSource(reader, path), inScope, true) };
  const text = textOf(reader, path);
  if (!text) return { object: null, file: null };
  const element =
    isOurs || text.fault || (known && mayMatter(known.kind, text.source))
      ? parse(text, faults, unreadIn(kind, known))
      : undefined;
  const isWhole = kind === null || unreadOf(kind) === null;
  return {
    object: kind && element ? readObject(kind, element, inScope) : null,
    file: known && objectFile(known, text.source, inScope, false, isWhole ? element : undefined),
  };
}

function unreadIn(kind: ObjectKind | null, known: Identity | null): Unread | null {
  return kind ? unreadOf(kind) : known && withoutRoles(known.kind);
}

/** A file that says nothing that is looked for. It is read again only where it is compared with another version. */
class SilentSource implements Source {
  readonly path: string;
  readonly encoding = 'utf-8';

  constructor(
    private readonly reader: Reader,
    private readonly place: string,
  ) {
    this.path = reader.pathOf(place);
  }

  get text(): string {
    return textOf(this.reader, this.place)?.source.text ?? '';
  }
}

/** What a file defines, of whatever kind; null for one that is none of ours. */
function identify(file: Located, kind: ObjectKind | null): Identity | null {
  const tag = file.seen?.tag;
  if (!tag) return null;
  const byPlace = identifyByPlace(file.place, tag.name);
  if (byPlace) return byPlace;
  if (file.isDeployedAsFile) return null;
  if (kind === null && !file.isInObjects && !(isKind(tag.name) && tag.scriptId !== null)) return null;
  const id = tag.scriptId || nameOf(file.path).replace(/\.xml$/i, '');
  return { kind: kind ?? tag.name, id };
}

/** What kind of object a file holds by its first tag; null for what is none of ours. */
function kindOf({ seen, isInObjects, isDeployedAsFile }: Located): ObjectKind | null {
  const tag = seen?.tag;
  if (!tag || isDeployedAsFile) return null;
  if (tag.scriptId === null && !isInObjects) return null;
  return objectKind(tag.name) ?? (isCustomRoleId(tag.scriptId ?? '') ? 'role' : null);
}

/**
 * Whether a file without a first tag that is known was an object, or is to be one, since its name is a script id. Such
 * a file is read for its fault alone.
 */
function isNamedAsObject({ path, seen, isInProject, isDeployedAsFile }: Located): boolean {
  if (!seen || isDeployedAsFile) return false;
  if (!isInProject && !`/${path}`.includes(`/${OBJECTS}`)) return false;
  const id = nameOf(path).replace(/\.xml$/i, '');
  return isCustomRoleId(id) || isPermissionTargetId(id) || isCustomFieldId(id);
}

function define(definitions: Map<string, Definition[]>, scriptId: string, definition: Definition): void {
  const known = definitions.get(scriptId);
  if (known) known.push(definition);
  else definitions.set(scriptId, [definition]);
}

function loadManifest(reader: Reader, root: string, faults: XmlFault[]): Manifest | null {
  if (!hasManifest(reader, root)) return null;
  const element = parseAs('manifest', reader, joinPath(root, MANIFEST), faults);
  return element && readManifest(element);
}

/** What is deployed of a project. */
interface LoadedDeploy {
  readonly scope: DeployScope;
  readonly deploy: Deploy | null;
  readonly lacksDeploy: boolean;
}

function loadDeploy(
  reader: Reader,
  root: string,
  paths: readonly string[],
  faults: XmlFault[],
): LoadedDeploy {
  if (!hasManifest(reader, root)) return { scope: DEPLOY_NOTHING, deploy: null, lacksDeploy: false };
  const path = joinPath(root, DEPLOY);
  const tag = tagOf(reader, path);
  const lacksDeploy = tag === undefined && !reader.tree.files.includes(path) && isProject(reader, root);
  // Beside what may be no manifest a deploy.xml may be that of any tool.
  if (tag === undefined || (tag && tag.name !== 'deploy' && !isProject(reader, root)))
    return { scope: DEPLOY_ALL, deploy: null, lacksDeploy };
  const element = parseAs('deploy', reader, path, faults);
  if (!element) return { scope: DEPLOY_ALL, deploy: null, lacksDeploy };
  const deploy = readDeploy(
    element,
    paths.map((some) => pathWithin(root, some)),
  );
  return { scope: scopeOf(deploy), deploy, lacksDeploy };
}

const MANIFEST = 'manifest.xml';
const DEPLOY = 'deploy.xml';

/**
 * Whether a folder has a manifest of SDF. A manifest.xml that holds no element, or another than a manifest does where
 * everything else is that of a project, is a damaged one: no project may fall out of the check by that.
 */
export function hasManifest(reader: Reader, folder: string): boolean {
  const known = reader.manifests.get(folder);
  if (known !== undefined) return known;
  const tag = tagOf(reader, joinPath(folder, MANIFEST));
  const verdict =
    tag === null || tag?.name === 'manifest' || (tag !== undefined && looksLikeProject(reader, folder));
  reader.manifests.set(folder, verdict);
  return verdict;
}

function looksLikeProject(reader: Reader, folder: string): boolean {
  if (tagOf(reader, joinPath(folder, DEPLOY))?.name === 'deploy') return true;
  const objects = joinPath(folder, OBJECTS);
  const isObject = (tag: FirstTag) => tag.scriptId !== null || objectKind(tag.name) !== null;
  return [...reader.files].some(([path, { tag }]) => tag && path.startsWith(objects) && isObject(tag));
}

/** Whether a folder is certainly a project, even if it holds no object. */
function isProject(reader: Reader, folder: string): boolean {
  const tag = tagOf(reader, joinPath(folder, MANIFEST));
  return tag?.name === 'manifest' || (tag !== undefined && looksLikeProject(reader, folder));
}

/** The root element of a file that SDF knows by its name; a fault where it is another one. */
function parseAs(name: string, reader: Reader, path: string, faults: XmlFault[]): XmlElement | null {
  const text = textOf(reader, path);
  const element = text && parse(text, faults);
  if (!element || element.name === name) return element;
  const { source, nameSpan } = element;
  const message = `${quoted(element.name)} is not the root element of ${nameOf(path)}. Write "${name}".`;
  faults.push(malformed(source, nameSpan.start, message, nameSpan.end));
  return null;
}

function parse(
  { source, fault }: Decoded,
  faults: XmlFault[],
  unread: Unread | null = null,
): XmlElement | null {
  const result = fault ? { fault } : parseXml(source, unread);
  if ('root' in result) return result.root;
  faults.push(result.fault);
  return null;
}
