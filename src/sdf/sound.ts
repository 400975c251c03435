import { ACCOUNT_SPECIFIC } from './account-specific.js';
import { type Field, fieldsByName, type Structure, valuesOf } from './catalogue/structure.js';
import type { XmlElement } from './xml/xml.js';

/**
 * Whether an element is certainly as its structure wants it: it holds known fields alone, each once, under its own name and
 * with one of its values, and all that it must hold. No rule about structures has anything to say of it.
 */
export function isSound({ children }: XmlElement, structure: Structure): boolean {
  const { fields, required, isConditional } = demandsOf(structure);
  if (children.length === 0) return required === 0;
  if (isConditional || children.length > fields.size) return false;
  let found = 0;
  for (const child of children) {
    const field = fields.get(child.name);
    if (!field || !holdsValue(child, field) || !isFirst(child, children)) return false;
    if (field.required && child.text !== '') found += 1;
  }
  return found === required;
}

/** What a structure wants of its elements. */
interface Demands {
  readonly fields: ReadonlyMap<string, Field>;
  /** How many fields must be held, be it under a condition. */
  readonly required: number;
  /** Whether a field depends on others, or on what is in it. */
  readonly isConditional: boolean;
}

const demandsByStructure = new WeakMap<Structure, Demands>();

function demandsOf(structure: Structure): Demands {
  const known = demandsByStructure.get(structure);
  if (known) return known;
  const demands = {
    fields: fieldsByName(structure),
    required: structure.fields.filter(({ required = false }) => required).length,
    isConditional: structure.fields.some(dependsOnMore),
  };
  demandsByStructure.set(structure, demands);
  return demands;
}

function dependsOnMore({ items, availableWhen, required }: Field): boolean {
  return items !== undefined || availableWhen !== undefined || typeof required === 'object';
}

function holdsValue({ text, children, writtenName, writtenText }: XmlElement, field: Field): boolean {
  if (children.length > 0 || writtenName !== undefined || writtenText !== undefined) return false;
  if (text === ACCOUNT_SPECIFIC || field.refused?.includes(text)) return false;
  const values = valuesOf(field);
  return text === '' || values.length === 0 || values.includes(text);
}

/** Whether a child is the first of its name. */
function isFirst(child: XmlElement, children: readonly XmlElement[]): boolean {
  for (const other of children) if (other.name === child.name) return other === child;
  return true;
}
