import {
  type Condition,
  type Field,
  fieldOf,
  isKnown,
  type Structure,
  valuesOf,
} from './catalogue/structure.js';
import { canonical, dueKey, dueRole } from './notation.js';
import { structureOf } from './object-kinds.js';
import type { SdfObject } from './objects.js';
import { objectsOf, type Project } from './project.js';
import { isSound } from './sound.js';
import { attributeOf, childValue, elementValue, type Value } from './value.js';
import type { XmlElement } from './xml/xml.js';

export { fieldOf, valuesOf };

/** An element that a structure describes: the root of an object, or an item of a group at any depth. */
export interface Part {
  readonly object: SdfObject;
  readonly element: XmlElement;
  readonly structure: Structure;
  /** Of an item: the group that it stands in. */
  readonly group: Group | null;
  /** The children that the structure knows, custom fields among them, by name. */
  readonly fields: ReadonlyMap<string, readonly XmlElement[]>;
  /** The other children. */
  readonly others: readonly XmlElement[];
}

/** The group of a part that an element stands in. */
export interface Group {
  readonly part: Part;
  readonly name: string;
}

/** Longer than any key that NetSuite writes. A key is repeated in what is said of each child of its item. */
const MAX_KEY = 200;

const partsByProject = new WeakMap<Project, readonly Part[]>();

/**
 * Every element of a project's objects that a structure describes, but for those that are sound, which most are. Goes no
 * deeper than the structures do.
 */
export function partsOf(project: Project): readonly Part[] {
  const known = partsByProject.get(project);
  if (known) return known;
  const parts: Part[] = [];
  for (const object of objectsOf(project)) {
    const structure = structureOf(object.kind);
    if (!isSound(object.root, structure)) addParts(parts, object, object.root, structure, null);
  }
  partsByProject.set(project, parts);
  return parts;
}

function addParts(
  parts: Part[],
  object: SdfObject,
  element: XmlElement,
  structure: Structure,
  group: Group | null,
): void {
  const part: Part = { object, element, structure, group, ...sorted(element, structure) };
  parts.push(part);
  for (const { name, items } of structure.fields) {
    if (!items) continue;
    for (const { children } of part.fields.get(name) ?? [])
      for (const child of children)
        if (child.name === items.name && !isSound(child, items))
          addParts(parts, object, child, items, { part, name });
  }
}

function sorted(element: XmlElement, structure: Structure): Pick<Part, 'fields' | 'others'> {
  const fields = new Map<string, XmlElement[]>();
  const others: XmlElement[] = [];
  for (const child of element.children) {
    const same = fields.get(child.name);
    if (same) same.push(child);
    else if (isKnown(structure, child.name)) fields.set(child.name, [child]);
    else others.push(child);
  }
  return { fields, others };
}

/**
 * What tells an item from its neighbours: a permission's key, its role, a segment, a script id. Null where it has none.
 */
export function keyOfPart({ element, structure, group }: Part): string | null {
  return group && keyOf(element, structure);
}

/** The groups and keys that lead to a part from the root, whatever the order of the XML. */
export function pathOfPart(part: Part): readonly string[] {
  const { group } = part;
  return group ? [...pathOfPart(group.part), group.name, keyOfPart(part) ?? ''] : [];
}

/**
 * The script id of an item, or the value of its first field: structures begin with what their items are about. Keys
 * and roles as SDF wants them, however they are written.
 */
export function keyOf(item: XmlElement, { fields: [first] }: Structure): string | null {
  const key = attributeOf(item, 'scriptid') ?? (first ? childValue(item, first.name) : null);
  return key && canonical(dueRole(dueKey(key.text))).slice(0, MAX_KEY);
}

/** The value of a field of a part. Where the field is repeated the first that holds a value counts. */
export function valueIn({ fields }: Part, name: string): Value | null {
  return elementValue(fields.get(name)?.find((element) => element.text !== '') ?? null);
}

/** Whether a part must hold a field. */
export function isRequired({ required = false }: Field, part: Part): boolean {
  return typeof required === 'boolean' ? required : holds(required, part);
}

/** Whether a condition certainly holds: it does not where the value of the sibling is unknown or none of its list. */
export function holds({ field: name, is, isNot }: Condition, part: Part): boolean {
  const field = fieldOf(part.structure, name);
  const value = valueIn(part, name)?.text ?? field?.default;
  if (!field || value === undefined || !valuesOf(field).includes(value)) return false;
  return is ? is.includes(value) : !isNot?.includes(value);
}
