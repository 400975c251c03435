import type { SourceToken } from './sources.js';

/** When a condition on a sibling field holds. A sibling that is absent or empty counts as its default. */
export interface Condition {
  readonly field: string;
  readonly is?: readonly string[];
  readonly isNot?: readonly string[];
}

/** A field of an SDF object, as Oracle's XML reference describes it. */
export interface Field {
  readonly name: string;
  /** `flag` is T or F; `choice` one of `values`; `group` holds structures; `text` anything, references included. */
  readonly type: 'flag' | 'choice' | 'text' | 'group';
  readonly values?: readonly string[];
  /** The list of values is known to be incomplete: another value is a likely mistake, not a certain one. */
  readonly open?: boolean;
  /** Of a field that takes any text: what it does not take all the same. */
  readonly refused?: readonly string[];
  /** Values outside the list of which it is uncertain whether SDF takes them. */
  readonly doubtful?: readonly string[];
  /** What older exports write in place of a value of the list: its number in NetSuite. */
  readonly numbered?: ReadonlyMap<string, string>;
  /** A reference to another object may stand in place of a value of the list. */
  readonly reference?: boolean;
  readonly required?: boolean | Condition;
  /** The value that NetSuite takes where the field is absent. */
  readonly default?: string;
  /** The field exists only while this holds. */
  readonly availableWhen?: Condition;
  /** The feature that the manifest must name where the field is used. */
  readonly feature?: string;
  /** Of a group: what it holds. */
  readonly items?: Structure;
}

/** An element with named children. */
export interface Structure {
  readonly name: string;
  readonly fields: readonly Field[];
  /** Whether `fields` is the whole list, so that another name is a mistake. */
  readonly complete: boolean;
  /** Children that an account defines itself: custom fields of the record. */
  readonly customFields?: RegExp;
  readonly source: SourceToken;
}

const fieldsByStructure = new WeakMap<Structure, ReadonlyMap<string, Field>>();

/** The fields of a structure by their names. */
export function fieldsByName(structure: Structure): ReadonlyMap<string, Field> {
  const known = fieldsByStructure.get(structure);
  if (known) return known;
  const fields = new Map(structure.fields.map((field) => [field.name, field]));
  fieldsByStructure.set(structure, fields);
  return fields;
}

/** The field of a structure that has this name. */
export function fieldOf(structure: Structure, name: string): Field | null {
  return fieldsByName(structure).get(name) ?? null;
}

/** Whether a structure knows a child of this name, be it a custom field. */
export function isKnown(structure: Structure, name: string): boolean {
  return fieldOf(structure, name) !== null || (structure.customFields?.test(name) ?? false);
}

const FLAG_VALUES = ['T', 'F'];
const NO_VALUES: readonly string[] = [];

/** The values that a field takes; none where it takes any text. */
export function valuesOf(field: Field): readonly string[] {
  return field.type === 'flag' ? FLAG_VALUES : (field.values ?? NO_VALUES);
}
