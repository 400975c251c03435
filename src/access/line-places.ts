import type { Door } from '../sdf/catalogue/door.js';
import { doorRows } from '../sdf/catalogue/doors/index.js';
import { LEVELS } from '../sdf/catalogue/permissions.js';
import { type CounterpartKind, isCounterpartKind, objectKind } from '../sdf/object-kinds.js';
import { entryNames } from '../sdf/objects.js';
import { lineAt, lineStarts } from '../sdf/source.js';
import { child } from '../sdf/value.js';
import type { XmlElement } from '../sdf/xml/xml.js';
import {
  EMPLOYEE_VIEWING,
  EMPLOYEES,
  SEGMENTS,
  SETTINGS,
  type Setting,
  segmentItems,
  segmentRestriction,
  segmentViewing,
} from './setting.js';

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
  return rowOf(kind, element) ?? settingOf(kind, element) ?? doorOf(kind, element);
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

function settingOf(kind: string, element: XmlElement): LinePlace | null {
  const { parent } = element;
  const setting =
    kind === 'role' && parent?.name === 'recordrestriction'
      ? segmentSetting(element.name, child(parent, 'segment')?.text ?? '')
      : parent?.parent === null
        ? (SETTINGS_OF.get(kind)?.find(({ field }) => field === element.name) ?? null)
        : null;
  return setting ? { kind: 'setting', element, setting } : null;
}

function segmentSetting(element: string, segment: string): Setting | null {
  const name = SEGMENTS.get(segment) ?? segment;
  if (element === 'viewingallowed') return segmentViewing(segment, name);
  if (element === 'itemsrestricted') return segmentItems(segment, name);
  return element === 'restriction' ? segmentRestriction(segment, name) : null;
}

const PEOPLE_OUTSIDE = { values: LEVELS.map((level) => [level]), absent: 'NONE', risk: 'high' } as const;

/** The settings of a record type that open it beyond its list of roles (subsect_0816050536). */
const RECORD_TYPE: readonly Setting[] = [
  {
    field: 'accesstype',
    name: 'Access Type',
    values: [['USEPERMISSIONLIST'], ['CUSTRECORDENTRYPERM'], ['NONENEEDED']],
    absent: 'CUSTRECORDENTRYPERM',
    widest: 'Every internal role may do all with its records.',
    risk: 'high',
  },
  {
    ...PEOPLE_OUTSIDE,
    field: 'externalrolepermissionlevel',
    name: 'Permission Level for External Roles',
    widest: 'Customers, vendors and partners may do all with its records, where no permission is needed.',
  },
  {
    ...PEOPLE_OUTSIDE,
    field: 'publicpermissionlevel',
    name: 'Permission Level for the Public',
    widest: 'People without a login may do all with its records, where no permission is needed.',
  },
];

const SETTINGS_OF: ReadonlyMap<string, readonly Setting[]> = new Map([
  ['role', [...SETTINGS, EMPLOYEES, EMPLOYEE_VIEWING]],
  ['customrecordtype', RECORD_TYPE],
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
