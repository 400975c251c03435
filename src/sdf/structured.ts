import {
  type Condition,
  type Field,
  fieldOf,
  fieldsByName,
  isCustomField,
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
  /** What the structure knows of its children. */
  readonly uses: readonly FieldUse[];
  /** The other children. */
  readonly others: readonly XmlElement[];
}

/** The children of a part that stand for one field. */
export interface FieldUse {
  /** Null for a custom field of the record. */
  readonly field: Field | null;
  /** One or more, in the order of the text. */
  readonly elements: readonly XmlElement[];
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
  for (const object of objectsOf(project))
    addParts(parts, object, object.root, structureOf(object.kind), null);
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
  if (isSound(element, structure)) return;
  const { uses, others } = sorted(element, structure);
  const part: Part = { object, element, structure, group, uses, others };
  parts.push(part);
  for (const { field, elements } of uses) {
    const items = field?.items;
    if (!items) continue;
    const own: Group = { part, name: field.name };
    for (const { children } of elements)
      for (const child of children) if (child.name === items.name) addParts(parts, object, child, items, own);
  }
}

function sorted(element: XmlElement, structure: Structure): Pick<Part, 'uses' | 'others'> {
  const uses: Use[] = [];
  const fields = fieldsByName(structure);
  let custom: Map<string, Use> | null = null;
  let others: XmlElement[] | null = null;
  for (const child of element.children) {
    const { name } = child;
    const field = fields.get(name) ?? null;
    const same = field ? uses.find((use) => use.field === field) : custom?.get(name);
    if (same) {
      same.elements.push(child);
    } else if (field || isCustomField(structure, name)) {
      const use = { field, elements: [child] };
      uses.push(use);
      if (!field) {
        custom ??= new Map();
        custom.set(name, use);
      }
    } else {
      others ??= [];
      others.push(child);
    }
  }
  return { uses, others: others ?? NONE };
}

/** A field of which the elements are being gathered. */
interface Use extends FieldUse {
  readonly elements: XmlElement[];
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
export function valueIn(part: Part, name: string): Value | null {
  for (const element of elementsOf(part, name)) {
    const value = elementValue(element);
    if (value) return value;
  }
  return null;
}

/** The elements that stand for a field of a part. */
export function elementsOf({ uses }: Part, name: string): readonly XmlElement[] {
  for (const { field, elements } of uses) if (field?.name === name) return elements;
  return NONE;
}

const NONE: readonly never[] = [];

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
