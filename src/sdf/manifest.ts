import { parseReference, type Reference } from './reference.js';
import type { Source } from './source.js';
import { attributeOf, child, children, childValue } from './value.js';
import type { XmlAttribute, XmlElement } from './xml/xml.js';
import { append, type Edit, type NewElement } from './xml-edit.js';

/**
 * What a project says of itself: manifest.xml.
 * Source: Oracle help, section_1529531034 ("The manifest file"), subsect_160823364293 (features).
 */
export interface Manifest {
  readonly source: Source;
  readonly root: XmlElement;
  readonly projectName: string | null;
  /** The attribute; null where it is absent. */
  readonly projectType: XmlAttribute | null;
  /** Whether the project is a SuiteApp, which may depend on features and other SuiteApps only. */
  readonly isSuiteApp: boolean;
  /** `publisherid.projectid` of a SuiteApp; null for an account customization. */
  readonly appId: string | null;
  readonly features: ReadonlySet<string>;
  /** Script ids that the account is said to have, `parent.child` for parts. */
  readonly objects: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  readonly applications: ReadonlyMap<string, ReadonlySet<string>>;
  readonly bundles: ReadonlyMap<string, ReadonlySet<string>>;
  /** The elements of `dependencies`, as they are written. */
  readonly entries: DependencyElements;
}

/** The elements of a manifest that name what the account is said to have. */
export interface DependencyElements {
  readonly features: readonly XmlElement[];
  readonly objects: readonly XmlElement[];
  readonly files: readonly XmlElement[];
}

export function readManifest(root: XmlElement): Manifest {
  const dependencies = children(root, 'dependencies');
  const publisher = childValue(root, 'publisherid')?.text;
  const project = childValue(root, 'projectid')?.text;
  const entries = {
    features: listed(dependencies, 'features', 'feature'),
    objects: listed(dependencies, 'objects', 'object'),
    files: listed(dependencies, 'files', 'file'),
  };
  return {
    source: root.source,
    root,
    projectName: childValue(root, 'projectname')?.text ?? null,
    projectType: attributeOf(root, 'projecttype'),
    isSuiteApp: attributeOf(root, 'projecttype')?.text === 'SUITEAPP',
    appId: publisher && project ? `${publisher}.${project}` : null,
    features: new Set(entries.features.map(featureId)),
    objects: new Set(entries.objects.flatMap(({ text }) => bareDependency(text) ?? text)),
    files: new Set(entries.files.map(({ text }) => bareDependency(text) ?? text)),
    applications: owners(dependencies, 'applications', 'application'),
    bundles: owners(dependencies, 'bundles', 'bundle'),
    entries,
  };
}

/**
 * The id of a dependency that is written as a reference, `[scriptid=customrecord_x]` or `[/SuiteScripts/x.js]`: a
 * manifest takes it without brackets. Null for one that has none, and for what belongs to a SuiteApp or bundle.
 */
export function bareDependency(text: string): string | null {
  if (!text.startsWith('[') || !text.endsWith(']')) return null;
  const inside = text.slice(1, -1).trim();
  if (inside.startsWith('/') || /^[\w.]+$/.test(inside)) return inside;
  const reference = parseReference(text);
  return reference && reference.appId === null && reference.bundleId === null ? reference.scriptId : null;
}

/** The entries of objects that the account is said to have. */
export function objectDependenciesOf({ root }: Manifest): XmlElement[] {
  return listed(children(root, 'dependencies'), 'objects', 'object');
}

/** Whether the manifest says that the account, a SuiteApp or a bundle has the object. */
export function declaresObject(manifest: Manifest, reference: Reference): boolean {
  if (reference.appId !== null) return manifest.applications.has(reference.appId);
  if (reference.bundleId !== null) return manifest.bundles.has(reference.bundleId);
  return manifest.objects.has(reference.scriptId) || manifest.objects.has(reference.objectId);
}

/** The edit that makes a manifest name a feature. */
export function addFeature(manifest: Manifest, feature: string): Edit {
  return addDependency(manifest, 'features', {
    name: 'feature',
    attributes: { required: 'false' },
    content: feature,
  });
}

/**
 * The edit that makes a manifest name an object, or the SuiteApp or bundle that owns it.
 * @param scriptIds everything of that owner that the project refers to
 */
export function addObject(
  manifest: Manifest,
  reference: Reference,
  scriptIds: readonly string[] = [reference.scriptId],
): Edit {
  const owned = (name: string, id: string): NewElement => ({
    name,
    attributes: { id },
    content: [
      { name: 'objects', content: scriptIds.map((scriptId) => ({ name: 'object', content: scriptId })) },
    ],
  });
  if (reference.appId !== null)
    return addDependency(manifest, 'applications', owned('application', reference.appId));
  if (reference.bundleId !== null)
    return addDependency(manifest, 'bundles', owned('bundle', reference.bundleId));
  return addDependency(manifest, 'objects', { name: 'object', content: reference.scriptId });
}

function addDependency({ root }: Manifest, group: string, dependency: NewElement): Edit {
  const dependencies = child(root, 'dependencies');
  if (!dependencies)
    return append(root, { name: 'dependencies', content: [{ name: group, content: [dependency] }] });
  const list = child(dependencies, group);
  return list ? append(list, dependency) : append(dependencies, { name: group, content: [dependency] });
}

function listed(dependencies: readonly XmlElement[], group: string, item: string): XmlElement[] {
  return dependencies
    .flatMap((element) => children(element, group))
    .flatMap((element) => children(element, item));
}

/** `<feature required="true">X</feature>`, or `<feature required="true"><id>X</id></feature>` as some write it. */
export function featureId(feature: XmlElement): string {
  return (childValue(feature, 'id')?.text ?? feature.text).toUpperCase();
}

/** What is declared of each owner, by its id; an owner may be written more than once. */
function owners(
  dependencies: readonly XmlElement[],
  group: string,
  item: string,
): Map<string, ReadonlySet<string>> {
  const objects = new Map<string, Set<string>>();
  for (const owner of listed(dependencies, group, item)) {
    const id = attributeOf(owner, 'id')?.text ?? '';
    const known = objects.get(id) ?? new Set();
    for (const object of listed([owner], 'objects', 'object')) known.add(object.text);
    objects.set(id, known);
  }
  return objects;
}
