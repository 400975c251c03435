import { meantElement } from './catalogue/element-names.js';
import type { Field, Structure } from './catalogue/structure.js';
import { isRequired, type Part } from './structured.js';
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
export function straysOf(part: Part): Stray[] {
  const { element: parent, structure, uses, others } = part;
  const strays: Stray[] = [];
  for (const { field, elements } of uses) {
    for (const element of elements) {
      if (isMisnamed(element))
        strays.push({ element, parent, items: null, meant: element.name, isRead: true });
      if (field && element.children.length > 0) addStraysIn(strays, part, field, element);
    }
  }
  if (!structure.complete || others.length === 0) return strays;
  const known = structure.fields.map(({ name }) => name);
  for (const element of others)
    strays.push({ element, parent, items: null, meant: meantElement(element.name, known), isRead: false });
  return strays;
}

/** A group holds its items, any other field no element at all. A required one that lacks its value is rather empty. */
function addStraysIn(strays: Stray[], part: Part, field: Field, parent: XmlElement): void {
  const { items = null } = field;
  if (!items && parent.text === '' && isRequired(field, part)) return;
  for (const element of parent.children) {
    if (!items) strays.push({ element, parent, items, meant: null, isRead: false });
    else if (element.name !== items.name)
      strays.push({ element, parent, items, meant: meantElement(element.name, [items.name]), isRead: false });
    else if (isMisnamed(element)) strays.push({ element, parent, items, meant: items.name, isRead: true });
  }
}

/** Whether the file has another name than the one that an element is read under. */
function isMisnamed({ writtenName }: XmlElement): boolean {
  return writtenName !== undefined;
}
