import type { Door, DoorPlace } from '../sdf/catalogue/door.js';
import { DOORS } from '../sdf/catalogue/doors/index.js';
import { mayMatter, type ObjectFile } from '../sdf/object-file.js';
import type { Place } from '../sdf/source.js';
import type { AccessChange } from './change.js';
import { type Item, itemsIn, opennessOf, pathOfItem, rootItem, written } from './door-items.js';
import { listChanges } from './door-list.js';
import { roleChange } from './door-role.js';
import { scaleChange } from './door-scale.js';
import { type Context, labelOf, type UnknownDoor } from './door-subject.js';
import { point, SHUT, shutIfClosed, type Width, widthOf } from './door-widths.js';
import type { ProjectPair } from './match-projects.js';
import { changedObjects, type ObjectVersions } from './object-versions.js';

/** What a change opens or closes that is no permission of a role: doors of objects, by the table of doors. */
export function doorChanges(pair: ProjectPair): AccessChange[] {
  return changedObjects(pair, hasDoors).flatMap((versions) => compareDoors(pair, versions).changes);
}

/** The doors of an object of which a change leaves it unknown whether they open. */
export function unknownDoors(pair: ProjectPair, versions: ObjectVersions): readonly UnknownDoor[] {
  return hasDoors(versions.kind) ? compareDoors(pair, versions).unknown : [];
}

function hasDoors(kind: string): boolean {
  return DOORS.has(kind);
}

function compareDoors(pair: ProjectPair, { kind, id, base, head }: ObjectVersions) {
  const place = DOORS.get(kind);
  const unknown: UnknownDoor[] = [];
  if (!place || head.some(isUnreadable)) return { changes: [], unknown };
  const context: Context = { pair, id, label: labelOf(head) ?? labelOf(base), unknown };
  return { changes: changesIn(context, place, rootItem(place, base), rootItem(place, head)), unknown };
}

/** Whether a fault tells of a file that it cannot be read. One of which nothing was asked for counts as empty. */
function isUnreadable(file: ObjectFile): boolean {
  return !file.isSilent && mayMatter(file.kind, file.source) && file.root() === null;
}

/** The changes of an item and of all in it. */
function changesIn(context: Context, place: DoorPlace, base: Item | null, head: Item | null): AccessChange[] {
  return [
    ...place.doors.flatMap((door) => changesOfDoor(context, door, base, head)),
    ...place.places.flatMap((inner) => {
      const before = base ? itemsIn(base, inner) : new Map<string, Item>();
      const after = head ? itemsIn(head, inner) : new Map<string, Item>();
      return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
        inner.without
          ? changesOfRow(context, inner, key, {
              base: before.get(key) ?? null,
              head: after.get(key) ?? null,
              aroundBase: base,
              aroundHead: head,
            })
          : changesIn(context, inner, before.get(key) ?? null, after.get(key) ?? null),
      );
    }),
  ];
}

interface Row {
  readonly base: Item | null;
  readonly head: Item | null;
  readonly aroundBase: Item | null;
  readonly aroundHead: Item | null;
}

/** A row is an exception: where it is missing, what is around it holds. */
function changesOfRow(context: Context, place: DoorPlace, key: string, row: Row): AccessChange[] {
  const { aroundBase, aroundHead } = row;
  const item = row.head ?? row.base;
  if (!item || !aroundHead) return [];
  // Nobody is asked for the permissions of tools that nobody is offered.
  if (place.isPermission && !(isOpen(aroundBase, place) && isOpen(aroundHead, place))) return [];
  const isNew = aroundBase === null;
  return place.doors.flatMap((door) => {
    const before = widthInRow(place, door, row.base, aroundBase);
    const after = widthInRow(place, door, row.head, aroundHead);
    // What a new object gives to everybody is told of everybody.
    if (isNew && after.high <= widthInRow(place, door, null, aroundHead).high) return [];
    const at = (row.head && placeIn(row.head, door)) ?? aroundHead.at;
    return scaleChange({ context, door, item, key, before, after, isNew, at });
  });
}

/** Where a door of an item is written; else where the item begins. */
function placeIn(item: Item, { element }: Door): Place | null {
  return written(item, element).at ?? item.at;
}

export function widthInRow(place: DoorPlace, door: Door, item: Item | null, around: Item | null): Width {
  if (item) return widthOf(item, door);
  if (!around) return SHUT;
  const instead = place.without?.[door.element];
  if (instead && 'value' in instead) return shutIfClosed(placed(around, place), point(door, instead.value));
  const other = around.place.doors.find(({ element }) => element === instead?.door);
  return other ? widthOf(around, other) : SHUT;
}

function placed(around: Item, place: DoorPlace): Item {
  return { place, elements: [], around, key: null, at: null };
}

function isOpen(around: Item | null, place: DoorPlace): boolean {
  return around !== null && opennessOf(placed(around, place)).perhaps;
}

function changesOfDoor(context: Context, door: Door, base: Item | null, head: Item | null): AccessChange[] {
  const item = head ?? base;
  if (!item) return [];
  if (door.form === 'list') return listChanges(context, door, base, head);
  if (door.form === 'role') return roleChange(context, door, base, head);
  const before = base ? widthOf(base, door) : SHUT;
  const after = head ? widthOf(head, door) : SHUT;
  if (isUnknownDefault(door, base, head)) {
    noteUnknown(context, door, base, head);
    return [];
  }
  // What is not worth a word where it comes is not where it goes.
  if (!head && door.riskOfNew === null) return [];
  if (isSaidByAnother(door, base, head)) return [];
  const at = head && placeIn(head, door);
  return scaleChange({ context, door, item, key: null, before, after, isNew: base === null, at });
}

/** Where no source tells the default, an element that is written out or left away may mean the same. */
function isUnknownDefault(door: Door, base: Item | null, head: Item | null): boolean {
  if (door.absent !== null || !head) return false;
  return isAbsent(door, head) || (base !== null && isAbsent(door, base));
}

function noteUnknown({ id, unknown }: Context, door: Door, base: Item | null, head: Item | null): void {
  if (base && head && isAbsent(door, base) !== isAbsent(door, head))
    unknown.push({ object: pathOfItem(head, id), element: door.element });
}

function isAbsent({ element }: Door, item: Item): boolean {
  return written(item, element).texts.length === 0;
}

/** What a new field gives in searches need not be told beside what it gives in forms, nor employees beside all roles. */
function isSaidByAnother(door: Door, base: Item | null, head: Item | null): boolean {
  if (!head) return false;
  if (door.coveredBy !== undefined && written(head, door.coveredBy).texts.includes('T')) return true;
  if (base || door.element !== 'searchlevel') return false;
  const other = head.place.doors.find(({ element }) => element === 'accesslevel');
  return other !== undefined && widthOf(head, other).high >= widthOf(head, door).high;
}
