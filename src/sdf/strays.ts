import { meantElement } from './catalogue/element-names.js';
import type { Field, Structure } from './catalogue/structure.js';
import { fieldOf, isRequired, type Part } from './structured.js';
import type { XmlElement } from './xml/xml.js';

/** An element that stands where nothing of its name is documented. */
export interface Stray {
  readonly element: XmlElement;
  /** The element of the part, or a field of it: a group, or one that takes a value alone. */
  readonly parent: XmlElement;
  /** Of a group: what it holds. */
  readonly items: Structure | null;
  /** The name that was probably meant; null where none is near. */
  readonly meant: string | null;
  /** Whether the element is read under that name. */
  readonly isRead: boolean;
}

/** The strays of a part and of its fields. An incomplete structure has none of its own. */
export function* straysOf(part: Part): Iterable<Stray> {
  const { element: parent, structure, others } = part;
  const known = structure.fields.map(({ name }) => name);
  for (const [name, elements] of part.fields) {
    const field = fieldOf(structure, name);
    for (const element of elements) {
      if (isMisnamed(element)) yield { element, parent, items: null, meant: name, isRead: true };
      if (field && element.children.length > 0) yield* straysIn(part, field, element);
    }
  }
  if (!structure.complete) return;
  for (const element of others)
    yield { element, parent, items: null, meant: meantElement(element.name, known), isRead: false };
}

/** A group holds its items, any other field no element at all. A required one that lacks its value is rather empty. */
function* straysIn(part: Part, field: Field, parent: XmlElement): Iterable<Stray> {
  const { items = null } = field;
  if (!items && parent.text === '' && isRequired(field, part)) return;
  for (const element of parent.children) {
    if (!items) yield { element, parent, items, meant: null, isRead: false };
    else if (element.name !== items.name)
      yield { element, parent, items, meant: meantElement(element.name, [items.name]), isRead: false };
    else if (isMisnamed(element)) yield { element, parent, items, meant: items.name, isRead: true };
  }
}

/** Whether the file has another name than the one that an element is read under. */
function isMisnamed({ writtenName }: XmlElement): boolean {
  return writtenName !== undefined;
}
