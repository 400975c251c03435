import { groupBy } from '../util/group-by.js';
import type { Deploy } from './deploy-scope.js';
import { declaresObject, type Manifest } from './manifest.js';
import type { ObjectFile } from './object-file.js';
import {
  type Counterpart,
  type CustomField,
  isCounterpart,
  isCustomField,
  isRole,
  isSinglePageApp,
  isSuitelet,
  isToolset,
  type Role,
  type SdfObject,
  type SinglePageApp,
  type Suitelet,
  type Toolset,
} from './objects.js';
import type { Reference } from './reference.js';
import { withSegments } from './segment-records.js';
import type { Place } from './source.js';
import type { XmlFault } from './xml/xml.js';

/** A file of the project that defines a script id, of whatever kind. */
export interface Definition {
  readonly kind: string;
  readonly path: string;
  readonly inScope: boolean;
}

/** An SDF project: the folder of a manifest.xml, and the objects that have it as their nearest. */
export interface Project {
  /** The folder, relative and with `/`; `.` for the one that was searched from. */
  readonly root: string;
  /** Null where the folder has none, or one that cannot be read. */
  readonly manifest: Manifest | null;
  /** Null where the folder has no deploy.xml, or one that cannot be read. */
  readonly deploy: Deploy | null;
  /** Whether the folder has a manifest.xml and no deploy.xml beside it, which SuiteCloud CLI refuses. */
  readonly lacksDeploy: boolean;
  readonly roles: readonly Role[];
  readonly counterparts: readonly Counterpart[];
  readonly customFields: readonly CustomField[];
  readonly suitelets: readonly Suitelet[];
  readonly toolsets: readonly Toolset[];
  readonly singlePageApps: readonly SinglePageApp[];
  /** Every file that defines something, those of roles and all the above among them, in the order of their paths. */
  readonly files: readonly ObjectFile[];
  readonly roleById: ReadonlyMap<string, Role>;
  readonly counterpartById: ReadonlyMap<string, Counterpart>;
  /** What the files of the project define, by script id. */
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
  /** Why files of the project could not be read. */
  readonly faults: readonly XmlFault[];
  /** Manifests in the `Objects` of the project, which make no projects of their own. */
  readonly nestedManifests: readonly Place[];
}

/** What of a project has a structure that is checked: kind after kind, each in the order of their paths. */
export function objectsOf(project: Project): readonly SdfObject[] {
  const { roles, counterparts, customFields, suitelets, toolsets, singlePageApps } = project;
  return [...roles, ...counterparts, ...customFields, ...suitelets, ...toolsets, ...singlePageApps];
}

/** What lists permissions in the vocabulary of roles: the roles themselves, and the toolsets that ask for permissions. */
export function permissionListsOf({ roles, toolsets }: Project): readonly (Role | Toolset)[] {
  return [...roles, ...toolsets];
}

type Parts = Pick<Project, 'root' | 'manifest' | 'deploy' | 'lacksDeploy' | 'definitions' | 'faults'> & {
  readonly nestedManifests?: readonly Place[];
  readonly objects: readonly SdfObject[];
  readonly files?: readonly ObjectFile[];
};

export function makeProject({ objects, files = [], nestedManifests = [], ...parts }: Parts): Project {
  const roles = objects.filter(isRole);
  const counterparts = withSegments(objects.filter(isCounterpart), parts.manifest);
  const customFields = objects.filter(isCustomField);
  return {
    ...parts,
    files,
    nestedManifests,
    roles,
    counterparts,
    customFields,
    suitelets: objects.filter(isSuitelet),
    toolsets: objects.filter(isToolset),
    singlePageApps: objects.filter(isSinglePageApp),
    roleById: byId(roles),
    counterpartById: byId(counterparts),
  };
}

/** A project without a file: what a new one was before. */
export function emptyProject(root: string): Project {
  return makeProject({
    root,
    manifest: null,
    deploy: null,
    lacksDeploy: false,
    objects: [],
    definitions: new Map(),
    faults: [],
  });
}

/** The role of the project that a reference means. */
export function roleOf(project: Project, reference: Reference): Role | null {
  return isOwn(project, reference) ? (project.roleById.get(reference.scriptId) ?? null) : null;
}

/** The record type, segment or custom transaction type of the project that a reference means. */
export function counterpartOf(project: Project, reference: Reference): Counterpart | null {
  return isOwn(project, reference) ? (project.counterpartById.get(reference.scriptId) ?? null) : null;
}

/** Whether a reference can mean an object of the project rather than of a SuiteApp or bundle. */
function isOwn(project: Project, reference: Reference): boolean {
  return (
    reference.bundleId === null && (reference.appId === null || reference.appId === project.manifest?.appId)
  );
}

/**
 * The files that speak for each object: where several define one, all of them, unless exactly one is deployed beyond doubt.
 */
export function speaking<T extends SdfObject>(
  { deploy }: Project,
  objects: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const isDoubtful = deploy?.paths.some(({ text }) => /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(text)) ?? false;
  const withId = objects.filter(({ scriptId }) => scriptId?.text);
  return new Map(
    [...groupBy(withId, ({ id }) => id)].map(([id, all]) => {
      const deployed = all.filter(({ inScope }) => inScope);
      return [id, deployed.length === 0 || isDoubtful ? all : deployed];
    }),
  );
}

/** Of several files that define one object the deployed one, then the first by path, speaks for it. */
function byId<T extends SdfObject>(objects: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const object of objects) {
    if (!object.scriptId?.text) continue;
    const known = map.get(object.id);
    if (!known || (object.inScope && !known.inScope)) map.set(object.id, object);
  }
  return map;
}

/** Whether a reference leads to something: a file of the project, or what the manifest says the account has. */
export function resolves(project: Project, reference: Reference): boolean {
  if (isOwn(project, reference) && definesObject(project, reference.objectId)) return true;
  return project.manifest !== null && declaresObject(project.manifest, reference);
}

/** A segment brings its record type with it: `cseg_x` that of the id `customrecord_cseg_x`. */
function definesObject(project: Project, objectId: string): boolean {
  const segment = /^customrecord_(cseg.*)$/.exec(objectId)?.[1];
  return project.definitions.has(objectId) || (segment !== undefined && project.definitions.has(segment));
}
