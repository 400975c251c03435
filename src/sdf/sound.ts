import { type Field, fieldsByName, type Structure, valuesOf } from './catalogue/structure.js';
import type { XmlElement } from './xml.js';

/**
 * Whether an element is certainly as its structure wants it: it holds known fields alone, each once, under its own name and
 * with one of its values, and all that it must hold. No rule about structures has anything to say of it.
 */
export function isSound({ children }: XmlElement, structure: Structure): boolean {
  if (children.length === 0) return structure.fields.every(({ required = false }) => !required);
  const fields = fieldsByName(structure);
  const required = requiredOf(structure);
  if (required === null || children.length > fields.size) return false;
  let found = 0;
  for (const child of children) {
    const field = fields.get(child.name);
    if (!field || !holdsValue(child, field) || !isFirst(child, children)) return false;
    if (field.required && child.text !== '') found += 1;
  }
  return found === required;
}

const requiredByStructure = new WeakMap<Structure, number | null>();

/** How many fields an element must hold; null where that depends on it, or where it is more than its own children. */
function requiredOf(structure: Structure): number | null {
  let required = requiredByStructure.get(structure);
  if (required === undefined) {
    required = structure.fields.some(isConditional)
      ? null
      : structure.fields.filter((field) => field.required).length;
    requiredByStructure.set(structure, required);
  }
  return required;
}

function isConditional({ items, availableWhen, required }: Field): boolean {
  return items !== undefined || availableWhen !== undefined || typeof required === 'object';
}

function holdsValue({ text, children, writtenName, writtenText }: XmlElement, field: Field): boolean {
  if (children.length > 0 || writtenName !== undefined || writtenText !== undefined) return false;
  const values = valuesOf(field);
  return text === '' || values.length === 0 || values.includes(text);
}

/** Whether a child is the first of its name. */
function isFirst(child: XmlElement, children: readonly XmlElement[]): boolean {
  for (const other of children) if (other.name === child.name) return other === child;
  return true;
}
