import { isLevel, LEVELS, type Level } from '../sdf/catalogue/permissions.js';
import { isRestriction, RESTRICTIONS, type Restriction } from '../sdf/restriction.js';
import type { Place } from '../sdf/source.js';
import { placeOf, writtenText } from '../sdf/value.js';
import type { XmlElement } from '../sdf/xml/xml.js';

/** What XML can mean at least and at most, where it can be read in several ways: nobody knows which one SDF takes. */
export interface Reading<T> {
  readonly least: T;
  readonly most: T;
  /** Where the most is written; null where nothing is. */
  readonly at: Place | null;
  /** Whether it can mean only one thing. */
  readonly isClear: boolean;
}

/** The children of a name, whatever the prefix and case that they have. */
export function namedAlike(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child.name === name || localName(child) === name);
}

export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** The level of a `permission`: of several elements any, of an unknown value any. Absent is NONE. */
export function levelIn(permission: XmlElement, element: string): Reading<Level> {
  const levels = LEVELS;
  return reading(permission, element, levels, 'NONE', (text) =>
    isLevel(text) ? text : /^[0-4]$/.test(text) ? (levels[Number(text)] ?? null) : null,
  );
}

/** The restriction of a `permission`, the one that grants least first. */
export function restrictionIn(permission: XmlElement): Reading<Restriction> {
  return reading(permission, 'restriction', RESTRICTIONS, 'none', (text) =>
    isRestriction(text) ? text : null,
  );
}

/**
 * @param order all that a value can be, the narrowest first
 * @param absent what it is where the element is not there
 * @param meaning what a text means; null for one that nobody knows
 */
export function reading<T>(
  parent: XmlElement,
  name: string,
  order: readonly T[],
  absent: T,
  meaning: (text: string) => T | null,
): Reading<T> {
  const elements = namedAlike(parent, name).filter(({ text }) => text !== '');
  let least = order.length;
  let most = -1;
  let at: Place | null = null;
  for (const element of elements) {
    const known = meaning(element.text);
    const doubted = known === null || isGuessed(element);
    const index = known === null ? -1 : order.indexOf(known);
    const [low, high] = doubted ? [0, order.length - 1] : [index, index];
    if (high > most) at = placeOf(element);
    least = Math.min(least, low);
    most = Math.max(most, high);
  }
  const absentIndex = order.indexOf(absent);
  if (elements.length === 0) return { least: absent, most: absent, at, isClear: true };
  const pick = (index: number) => order[index] ?? order[absentIndex] ?? absent;
  return { least: pick(least), most: pick(most), at, isClear: least === most };
}

/** Whether the text of an element was misspelt, in more than its case. */
function isGuessed(element: XmlElement): boolean {
  const written = writtenText(element);
  return !/^\d$/.test(written) && written.toLowerCase() !== element.text.toLowerCase();
}

/** The text of an element without the white space between tags: two that have the same one mean the same, whatever it is. */
export function formOf({ source, start, end }: Place): string {
  return source.text.slice(start, end).replace(/>\s+</g, '><').trim();
}
