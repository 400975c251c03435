import type { Door } from '../sdf/catalogue/door.js';
import { doorRows } from '../sdf/catalogue/doors/index.js';
import { OPENINGS } from '../sdf/catalogue/doors/records.js';
import { ROLE } from '../sdf/catalogue/doors/roles.js';
import { type CounterpartKind, isCounterpartKind, objectKind } from '../sdf/object-kinds.js';
import { entryNames } from '../sdf/objects.js';
import { lineAt, lineStarts } from '../sdf/source.js';
import { child } from '../sdf/value.js';
import type { XmlElement } from '../sdf/xml/xml.js';
import { type Setting, settingOf } from './setting.js';

/** What of an object decides over access at a line: a permission, a role that it lists, a setting, or a door. */
export type LinePlace =
  | { readonly kind: 'permission'; readonly element: XmlElement; readonly key: string }
  | { readonly kind: 'entry'; readonly element: XmlElement; readonly role: string }
  | { readonly kind: 'setting'; readonly element: XmlElement; readonly setting: Setting }
  | { readonly kind: 'door'; readonly element: XmlElement; readonly door: Door };

/** The elements that a line of a text belongs to, from the root down. */
export function elementsAt(root: XmlElement, line: number): readonly XmlElement[] {
  const starts = lineStarts(root.source);
  const isOn = ({ start, end }: XmlElement) =>
    lineAt(starts, start) + 1 <= line && lineAt(starts, Math.max(start, end - 1)) + 1 >= line;
  const chain: XmlElement[] = [];
  for (
    let next: XmlElement | undefined = isOn(root) ? root : undefined;
    next;
    next = next.children.find(isOn)
  )
    chain.push(next);
  return chain;
}

/** What decides over access at a line: the place that it belongs to, or else those in the element that it begins. */
export function placesAt(kind: string, root: XmlElement, line: number): readonly LinePlace[] {
  const chain = elementsAt(root, line);
  for (const element of [...chain].reverse()) {
    const place = placeOf(kind, element);
    if (place) return [place];
  }
  const last = chain.at(-1);
  return last && last !== root ? last.children.flatMap((inner) => placeOf(kind, inner) ?? []) : [];
}

function placeOf(kind: string, element: XmlElement): LinePlace | null {
  return rowOf(kind, element) ?? settingAt(kind, element) ?? doorOf(kind, element);
}

/** A `permission` of a role or a tool, or of an object that lists roles. */
function rowOf(kind: string, element: XmlElement): LinePlace | null {
  if (element.name !== 'permission' || element.parent?.name !== 'permissions') return null;
  const counterpart = counterpartKind(kind);
  if (counterpart) {
    const role = child(element, entryNames(counterpart).role)?.text ?? '';
    return { kind: 'entry', element, role };
  }
  const key = child(element, 'permkey')?.text;
  return key ? { kind: 'permission', element, key } : null;
}

function settingAt(kind: string, element: XmlElement): LinePlace | null {
  const { parent } = element;
  const isOf = (door: Door) => door.element === element.name;
  if (kind === 'role' && parent?.name === 'recordrestriction') {
    const door = ROLE.places.flatMap(({ doors }) => doors).find(isOf);
    const segment = child(parent, 'segment')?.text ?? '';
    return door ? { kind: 'setting', element, setting: settingOf(door, segment) } : null;
  }
  const door = parent?.parent === null ? SETTINGS_OF.get(kind)?.find(isOf) : undefined;
  return door ? { kind: 'setting', element, setting: settingOf(door) } : null;
}

/** The elements of an object that open it further than its permissions say. */
const SETTINGS_OF: ReadonlyMap<string, readonly Door[]> = new Map([
  ['role', ROLE.doors],
  ['customrecordtype', OPENINGS],
]);

function doorOf(kind: string, element: XmlElement): LinePlace | null {
  const path = pathOf(element);
  const row = doorRows().find(({ kind: other, places, door }) => {
    const own = [...places.flatMap((place) => place.path), door.element];
    return other === kind && own.length === path.length && own.every((name, index) => name === path[index]);
  });
  return row ? { kind: 'door', element, door: row.door } : null;
}

/** The names of the elements that lead to one, without the root. */
function pathOf(element: XmlElement): string[] {
  const names: string[] = [];
  for (let next: XmlElement | null = element; next?.parent; next = next.parent) names.unshift(next.name);
  return names;
}

/** The element in another version of an object: by the names and keys that lead to it; null where it has none. */
export function sameElement(element: XmlElement, otherRoot: XmlElement): XmlElement | null {
  if (!element.parent) return otherRoot;
  const parent = sameElement(element.parent, otherRoot);
  const own = keyOf(element);
  const alike = (some: XmlElement) => some.name === element.name && keyOf(some) === own;
  const index = element.parent.children.filter(alike).indexOf(element);
  return parent?.children.filter(alike)[index] ?? null;
}

const KEYS = ['permkey', 'permittedrole', 'role', 'segment', 'scriptid'];

/** What tells an element from others of its name. */
function keyOf(element: XmlElement): string | null {
  const id = element.attributes.find(({ name }) => name === 'scriptid')?.text;
  if (id !== undefined) return id;
  const key = element.children.find(({ name }) => KEYS.includes(name));
  return key ? key.text : null;
}

/** The value that a place has in its element: a level, or the text. */
export function valueAt(kind: string, place: LinePlace, element: XmlElement): string | null {
  if (place.kind === 'permission') return child(element, 'permlevel')?.text || null;
  const counterpart = counterpartKind(kind);
  if (place.kind === 'entry' && counterpart)
    return child(element, entryNames(counterpart).level)?.text || null;
  return element.text || null;
}

function counterpartKind(kind: string): CounterpartKind | null {
  const known = objectKind(kind);
  return known && isCounterpartKind(known) ? known : null;
}
