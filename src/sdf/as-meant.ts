import { nearestWords } from '../util/nearest.js';
import { meantElement } from './catalogue/element-names.js';
import { type Field, fieldsByName, isKnown, type Structure, valuesOf } from './catalogue/structure.js';
import { isEmpty } from './value.js';
import type { XmlElement } from './xml/xml.js';

/**
 * Reads the elements that a structure describes as their author meant them: a misspelt name or value as the one that
 * it stands for. The rules about slips tell of them; to all others a slip hides nothing, so that mending it uncovers
 * no other fault. Changes the elements in place: they are fresh from the parser.
 */
export function readAsMeant(element: XmlElement, structure: Structure): XmlElement {
  const fields = fieldsByName(structure);
  if (structure.complete && element.children.some(({ name }) => !fields.has(name)))
    nameFields(element, structure);
  for (const child of element.children) {
    const field = fields.get(child.name);
    if (field?.items) readItems(child, field.items);
    else if (field) readValue(child, field);
  }
  return element;
}

/** A field stands once: of several elements that mean one only the first is read, and none beside the right one. */
function nameFields(element: XmlElement, structure: Structure): void {
  const misnamed = element.children.filter(({ name }) => !isKnown(structure, name));
  const names = structure.fields.map(({ name }) => name);
  const taken = new Set(element.children.map(({ name }) => name));
  for (const child of misnamed) {
    const meant = meantElement(child.name, names);
    if (meant === null || taken.has(meant)) continue;
    taken.add(meant);
    change(child, { name: meant, writtenName: child.name });
  }
}

/** An item that is empty is none. */
function readItems(group: XmlElement, items: Structure): void {
  for (const child of group.children) {
    if (child.name !== items.name && !isEmpty(child) && meantElement(child.name, [items.name]) !== null)
      change(child, { name: items.name, writtenName: child.name });
    if (child.name === items.name) readAsMeant(child, items);
  }
}

function readValue(element: XmlElement, field: Field): void {
  const { text } = element;
  const values = valuesOf(field);
  if (text === '' || values.length === 0 || values.includes(text)) return;
  const meant = sameValue(field, text) ?? nearestWords(text, values, 1)[0];
  if (meant !== undefined) change(element, { text: meant, writtenText: text });
}

const FLAG_WORDS: ReadonlyMap<string, string> = new Map([
  ['true', 'T'],
  ['yes', 'T'],
  ['y', 'T'],
  ['false', 'F'],
  ['no', 'F'],
  ['n', 'F'],
]);

/** The value that certainly means the same as a text: in the right case, or by its name. */
export function sameValue(field: Field, text: string): string | undefined {
  const word = text.toLowerCase();
  return (
    field.numbered?.get(text) ??
    valuesOf(field).find((name) => name.toLowerCase() === word) ??
    (field.type === 'flag' ? FLAG_WORDS.get(word) : undefined)
  );
}

/** The children that stand for a field, be it that another one is read in their place. */
export function standingFor(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child.name === name || meantElement(child.name, [name]) !== null);
}

type Reading = Partial<Pick<XmlElement, 'name' | 'text' | 'writtenName' | 'writtenText'>>;

function change(element: XmlElement, reading: Reading): void {
  Object.assign(element, reading);
}
