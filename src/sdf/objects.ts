import { isLevel, type Level, type Permission } from './catalogue/permissions.js';
import { type CounterpartKind, isCounterpartKind, type ObjectKind } from './object-kinds.js';
import type { Reference } from './reference.js';
import type { Source } from './source.js';
import { childValue, type Value } from './value.js';
import type { XmlAttribute, XmlElement } from './xml/xml.js';

/** An SDF object of a project, as its file defines it. */
interface SdfObjectBase {
  readonly kind: ObjectKind;
  readonly source: Source;
  readonly root: XmlElement;
  /** The `scriptid` attribute; null where it is absent. */
  readonly scriptId: XmlAttribute | null;
  /** The script id, or the file's name where there is none: how messages name the object. */
  readonly id: string;
  /** Whether deploy.xml deploys the file. */
  readonly inScope: boolean;
}

/** A custom role. */
export interface Role extends SdfObjectBase {
  readonly kind: 'role';
  readonly permissions: readonly RolePermission[];
  readonly recordRestrictions: readonly RecordRestriction[];
}

/** A `permission` of a role. Values are null where the element is absent or empty. */
export interface RolePermission {
  readonly element: XmlElement;
  readonly key: Value | null;
  /** What the key means, be it in brackets; null for a reference and for a key that is not known. */
  readonly standard: Permission | null;
  /** What the key refers to, be it without brackets; null for a standard permission and for what means no object. */
  readonly reference: Reference | null;
  readonly level: Value | null;
  readonly restriction: Value | null;
}

export interface RecordRestriction {
  readonly element: XmlElement;
  readonly segment: Value | null;
  readonly restriction: Value | null;
}

/** A record type, segment or custom transaction type: it lists the roles that may use it. */
export interface Counterpart extends SdfObjectBase {
  readonly kind: CounterpartKind;
  readonly accessType: Value | null;
  /** Of a record type: whether it holds the values of a segment that the project knows. */
  readonly isOfSegment?: boolean;
  readonly permittedRoles: readonly PermittedRole[];
  /** The custom fields of a record type, where they name roles. */
  readonly roleAccesses: readonly RoleAccess[];
}

/** A `permission` on the side of an object. */
export interface PermittedRole {
  readonly element: XmlElement;
  readonly role: Value | null;
  readonly reference: Reference | null;
  /** The level that a role's `permlevel` must equal: `permittedlevel`, of a segment `valuemgmtaccesslevel`. */
  readonly level: Value | null;
  readonly restriction: Value | null;
}

/** A custom field of its own file. */
export interface CustomField extends SdfObjectBase {
  readonly kind: Exclude<ObjectKind, 'role' | CounterpartKind | 'suitelet' | ToolsetKind | 'singlepageapp'>;
  readonly roleAccesses: readonly RoleAccess[];
}

/** A `roleaccess` of a custom field: what a role may do with its values. */
export interface RoleAccess {
  readonly element: XmlElement;
  readonly role: Value | null;
  readonly reference: Reference | null;
}

/** A suitelet, as far as it says who may run it, and under which role. */
export interface Suitelet extends SdfObjectBase {
  readonly kind: 'suitelet';
  readonly deployments: readonly SuiteletDeployment[];
}

export interface SuiteletDeployment {
  readonly element: XmlElement;
  readonly scriptId: XmlAttribute | null;
  /** Whether it runs at all. */
  readonly isDeployed: Value | null;
  readonly status: Value | null;
  /** Whether it runs for people who have not logged in. */
  readonly isOnline: Value | null;
  readonly runAsRole: Value | null;
}

/** Tools for AI clients, `tool` until 2026.1: a user must hold all of the permissions to be offered them. */
export interface Toolset extends SdfObjectBase {
  readonly kind: ToolsetKind;
  readonly permissions: readonly RolePermission[];
}

type ToolsetKind = 'toolset' | 'tool';

/** An app whose server script may run as a role. */
export interface SinglePageApp extends SdfObjectBase {
  readonly kind: 'singlepageapp';
}

export type SdfObject = Role | Counterpart | CustomField | Suitelet | Toolset | SinglePageApp;

export function isRole(object: SdfObject): object is Role {
  return object.kind === 'role';
}

export function isCounterpart(object: SdfObject): object is Counterpart {
  return isCounterpartKind(object.kind);
}

export function isCustomField(object: SdfObject): object is CustomField {
  return 'roleAccesses' in object && !isCounterpart(object);
}

export function isToolset(object: SdfObject): object is Toolset {
  return object.kind === 'toolset' || object.kind === 'tool';
}

export function isSinglePageApp(object: SdfObject): object is SinglePageApp {
  return object.kind === 'singlepageapp';
}

export function isSuitelet(object: SdfObject): object is Suitelet {
  return object.kind === 'suitelet';
}

/** The level of a value; null where it is absent or none of the five. */
export function levelOf(value: Value | null): Level | null {
  return value && isLevel(value.text) ? value.text : null;
}

/** The elements in which a `permission` of an object names the role, and the level that the role's must equal. */
export function entryNames(kind: CounterpartKind): { readonly role: string; readonly level: string } {
  return kind === 'customsegment'
    ? { role: 'role', level: 'valuemgmtaccesslevel' }
    : { role: 'permittedrole', level: 'permittedlevel' };
}

/** Whether a record type holds the values of a segment. The segment then says who may use them. */
export function belongsToSegment({ isOfSegment = false }: Counterpart): boolean {
  return isOfSegment;
}

/** The value that makes a role or suitelet inactive; null for an active one. */
export function inactiveMark({ root }: Role | Suitelet): Value | null {
  const value = childValue(root, 'isinactive');
  return value?.text === 'T' ? value : null;
}

/** A file's name without its folder. */
export function fileName({ path }: Source): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file's name without folder and ending: what SDF wants to be the script id. */
export function fileId(source: Source): string {
  return fileName(source).replace(/\.xml$/i, '');
}
