import type { Door, DoorPlace, Shutter } from '../sdf/catalogue/door.js';
import { canonical, dueKey, dueRole } from '../sdf/notation.js';
import type { ObjectFile } from '../sdf/object-file.js';
import { parseReference } from '../sdf/reference.js';
import type { Place } from '../sdf/source.js';
import { attributeOf, openingTag, placeOf } from '../sdf/value.js';
import type { XmlElement } from '../sdf/xml/xml.js';

/** A part of an object that has doors: the object itself, or an item in it. Written twice, it is one item still. */
export interface Item {
  readonly place: DoorPlace;
  readonly elements: readonly XmlElement[];
  readonly around: Item | null;
  /** What tells it from its neighbours; null for what stands once. */
  readonly key: string | null;
  /** Where it begins; null where the file holds nothing. */
  readonly at: Place | null;
}

/** The values that a door has in an item, as written; none where it is absent or empty. */
export interface Written {
  readonly texts: readonly string[];
  readonly at: Place | null;
}

/** Of several files that define one object those that are deployed or may be: one alone that surely is speaks for all. */
export function rootItem(place: DoorPlace, files: readonly ObjectFile[]): Item | null {
  const deployed = files.filter(({ inScope }) => inScope);
  const speaking = deployed.length === 1 ? deployed : files;
  const elements = speaking.flatMap((file) => file.root() ?? []);
  if (speaking.length === 0) return null;
  const [first] = elements;
  return { place, elements, around: null, key: null, at: first ? openingTag(first) : null };
}

/** The items of a place within an item, by their keys. */
export function itemsIn(around: Item, place: DoorPlace): Map<string, Item> {
  const found = new Map<string, XmlElement[]>();
  let elements: readonly XmlElement[] = around.elements;
  for (const name of place.path) elements = elements.flatMap((element) => named(element, name));
  for (const [index, element] of elements.entries()) {
    for (const key of keysOf(element, place, index)) {
      if (place.only && !place.only.includes(key)) continue;
      const same = found.get(key);
      if (same) same.push(element);
      else found.set(key, [element]);
    }
  }
  return new Map(
    [...found].map(([key, same]) => {
      const [first] = same;
      const at = first ? openingTag(first) : null;
      return [key, { place, elements: same, around, key: place.key === null ? null : key, at }];
    }),
  );
}

/** What is written in an item for an element, in the order of the text. */
export function written({ elements }: Item, name: string): Written {
  const all = elements.flatMap((element) => named(element, name)).filter(({ text }) => text !== '');
  const [first] = all;
  return { texts: all.map(({ text }) => text), at: first ? placeOf(first) : null };
}

/** The same of the item, or of the nearest around it that says something. */
export function writtenAround(item: Item, name: string): Written {
  const here = written(item, name);
  return here.texts.length > 0 || !item.around ? here : writtenAround(item.around, name);
}

/** The script ids that lead to an item: `customscript_x.customdeploy_x`. Items that a role or key tells apart are no part of it. */
export function pathOfItem(item: Item, id: string): string {
  const parts: string[] = [];
  for (let at: Item | null = item; at; at = at.around)
    if (at.key !== null && at.place.key === 'scriptid' && at.around) parts.unshift(at.key);
    else if (at.place.only && at.key !== null) parts.unshift(at.key);
  return [id, ...parts].join('.');
}

/** Children of a name, whatever the case and the prefix that they have: who knows what SDF makes of that. */
export function named(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter(
    (child) => child.name === name || localName(child.name) === name.toLowerCase(),
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function keysOf(element: XmlElement, { key, isRole, isPermission }: DoorPlace, index: number): string[] {
  if (key === null) return [''];
  if (key === 'scriptid') return [attributeOf(element, 'scriptid')?.text || `#${index + 1}`];
  const texts = named(element, key).map(({ text }) => text);
  const due = isRole
    ? roleId
    : isPermission
      ? (text: string) => canonical(dueKey(text))
      : (text: string) => text;
  return [...new Set(texts.filter((text) => text !== '').map(due))];
}

/** One way to name a role: a script id of the project, a standard id, or a reference to a role of elsewhere. */
export function roleId(text: string): string {
  const due = canonical(dueRole(text));
  const reference = parseReference(due);
  return reference && reference.appId === null && reference.bundleId === null ? reference.scriptId : due;
}

/** The entries of a list that is parted by `|`. */
export function entriesIn({ texts }: Written): Set<string> {
  const entries = texts.flatMap((text) => text.split('|')).map((entry) => entry.trim());
  return new Set(entries.filter((entry) => entry !== ''));
}

/** Whether a part of an object is open: surely, or perhaps. */
export interface Openness {
  readonly surely: boolean;
  readonly perhaps: boolean;
}

/** Whether what an item holds takes effect: nothing that it stands in is switched off. */
export function opennessOf(item: Item): Openness {
  let surely = true;
  let perhaps = true;
  for (let at: Item | null = item; at; at = at.around) {
    for (const [element, shutter] of Object.entries(at.place.shutBy ?? {})) {
      const shut = shutBy(written(at, element), shutter);
      surely &&= !shut.perhaps;
      perhaps &&= !shut.surely;
    }
    const { openedBy } = at.place;
    if (!openedBy) continue;
    const flags = openedBy.map((element) => writtenAround(item, element));
    perhaps &&= flags.some(({ texts }) => texts.some((text) => text !== 'F'));
    surely &&= flags.some(({ texts }) => texts.length > 0 && texts.every((text) => text === 'T'));
  }
  return { surely, perhaps };
}

/** Whether a door counts by what stands beside it. */
export function opennessOfDoor(item: Item, { unless = {} }: Door): Openness {
  const shut = Object.entries(unless).map(([element, shutter]) =>
    shutBy(writtenAround(item, element), shutter),
  );
  return {
    surely: shut.every(({ perhaps }) => !perhaps),
    perhaps: shut.every(({ surely }) => !surely),
  };
}

/** Whether something is shut: surely, if every value that is written shuts it; perhaps, if any may. */
function shutBy({ texts }: Written, { surely = [], perhaps = [], absent = '' }: Shutter): Openness {
  const may = (text: string) => surely.includes(text) || perhaps.includes(text);
  if (texts.length === 0) return { surely: false, perhaps: may(absent) };
  return { surely: texts.every((text) => surely.includes(text)), perhaps: texts.some(may) };
}

/**
 * Whether a part of an object was open before a change, and is after it. In doubt as little was open before, and as much is
 * after, as it can mean; what is in the same doubt on both sides means the same.
 */
export function opennessBetween(base: Item | null, head: Item | null): { before: boolean; after: boolean } {
  const [was, is] = [base && opennessOf(base), head && opennessOf(head)];
  const isAlike = was?.surely === is?.surely && was?.perhaps === is?.perhaps;
  return { before: (isAlike ? was?.perhaps : was?.surely) ?? false, after: is?.perhaps ?? false };
}
