import type { Place } from './source.js';
import type { XmlElement } from './xml/xml.js';

/** The value of a field: its text, and the exact range of that text. */
export interface Value extends Place {
  readonly text: string;
  readonly element: XmlElement;
}

/** The value of an element; null where it is absent or holds no text. */
export function elementValue(element: XmlElement | null): Value | null {
  const textSpan = element?.textSpan;
  if (!textSpan) return null;
  const { source, text } = element;
  return { source, start: textSpan.start, end: textSpan.end, text, element };
}

/** The first child of a name. Where a child is repeated the first that holds a value counts. */
export function child(parent: XmlElement, name: string): XmlElement | null {
  let empty: XmlElement | null = null;
  for (const element of parent.children) {
    if (element.name !== name) continue;
    if (element.text !== '') return element;
    empty ??= element;
  }
  return empty;
}

export function children(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((element) => element.name === name);
}

export function childValue(parent: XmlElement, name: string): Value | null {
  return elementValue(child(parent, name));
}

/** The elements `item` in every `group` of a parent: `<permissions><permission/>…</permissions>`. */
export function grouped(parent: XmlElement, group: string, item: string): XmlElement[] {
  return children(parent, group).flatMap((element) => children(element, item));
}

/** The value of an attribute, as a place; null where it is absent. */
export function attributeOf(element: XmlElement, name: string) {
  return element.attributes.find((attribute) => attribute.name === name) ?? null;
}

/** Whether an element holds neither text nor elements; a comment is neither. */
export function isEmpty(element: XmlElement): boolean {
  return element.text === '' && element.children.length === 0;
}

/** The name of an element as the file has it. */
export function writtenName({ name, writtenName }: XmlElement): string {
  return writtenName ?? name;
}

/** The text of an element as the file has it. */
export function writtenText({ text, writtenText }: XmlElement): string {
  return writtenText ?? text;
}

/** Where an element is best shown: its value, or its opening tag where it has none. */
export function placeOf(element: XmlElement): Place {
  return { source: element.source, ...(element.textSpan ?? openingTag(element)) };
}

/** The opening tag of an element: what a finding about the element as a whole points at. */
export function openingTag(element: XmlElement): Place {
  const { source, start, end, contentSpan, selfClosing } = element;
  return { source, start, end: selfClosing ? end : contentSpan.start };
}
