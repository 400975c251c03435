import { canonical, referenceOfKey } from './notation.js';
import type { Counterpart, CustomField, Role, SdfObject } from './objects.js';
import type { Project } from './project.js';
import { formatReference, parseReference, type Reference } from './reference.js';
import { elementValue, type Value } from './value.js';
import type { XmlElement } from './xml/xml.js';

/** A reference and where it stands. */
export interface ReferenceUse {
  readonly object: SdfObject;
  readonly value: Value;
  readonly reference: Reference;
}

/**
 * Every reference that a role makes and every one that another object makes to a role, in the order of the files. A
 * standard permission or role in brackets is none, and a script id that lacks them is one.
 */
export function referencesOf(project: Project): ReferenceUse[] {
  return [
    ...project.roles.flatMap(referencesOfRole),
    ...project.counterparts.flatMap(roleReferencesOf),
    ...project.customFields.flatMap(roleReferencesOf),
  ];
}

/** The roles that an object refers to: those it lists, and those that its custom fields name. */
export function roleReferencesOf(object: Counterpart | CustomField): ReferenceUse[] {
  const listed = 'permittedRoles' in object ? object.permittedRoles : [];
  return [...listed, ...object.roleAccesses].flatMap(({ role, reference }) =>
    role && reference ? [{ object, value: role, reference }] : [],
  );
}

/** One way to write a key or role for all references of a project that mean the same object. */
export function targetKey({ manifest }: Project, text: string): string {
  const reference = parseReference(text);
  if (!reference) return text;
  if (reference.bundleId !== null || reference.appId === null) return canonical(text);
  return reference.appId === manifest?.appId ? formatReference(reference.scriptId) : canonical(text);
}

/** Any field of a role may refer to something: a permission to an object, its name to a translation, and so on. */
function referencesOfRole(role: Role): ReferenceUse[] {
  const uses: ReferenceUse[] = [];
  addReferencesIn(role.root, role, uses);
  return uses;
}

/** In the order of the text. The parser limits how deep elements are nested. */
function addReferencesIn(element: XmlElement, role: Role, uses: ReferenceUse[]): void {
  const { name, text, children } = element;
  const reference = name === 'permkey' ? referenceOfKey(text) : parseReference(text);
  const value = reference && elementValue(element);
  if (value) uses.push({ object: role, value, reference });
  if (children.length > 0) for (const child of children) addReferencesIn(child, role, uses);
}
