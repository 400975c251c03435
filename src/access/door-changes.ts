import type { Door, DoorPlace } from '../sdf/catalogue/door.js';
import { DOORS } from '../sdf/catalogue/doors/index.js';
import { mayMatter, type ObjectFile } from '../sdf/object-file.js';
import type { Project } from '../sdf/project.js';
import { groupBy } from '../util/group-by.js';
import type { AccessChange } from './change.js';
import { type Item, itemsIn, opennessOf, rootItem, written } from './door-items.js';
import { listChanges } from './door-list.js';
import { roleChange } from './door-role.js';
import { scaleChange } from './door-scale.js';
import { type Context, labelOf } from './door-subject.js';
import { point, SHUT, shutIfClosed, type Width, widthOf } from './door-widths.js';
import type { ProjectPair } from './match-projects.js';

/** What a change opens or closes that is no permission of a role: doors of objects, by the table of doors. */
export function doorChanges(pair: ProjectPair): AccessChange[] {
  const before = byObject(pair.base);
  const after = byObject(pair.head);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [base, head] = [before.get(key) ?? [], after.get(key) ?? []];
    const [one] = [...head, ...base];
    const place = one && DOORS.get(one.kind);
    if (!place || areShared(base, head) || hasSameText(base, head) || head.some(isUnreadable)) return [];
    const context: Context = { pair, id: one.id, label: labelOf(head) ?? labelOf(base) };
    return changesIn(context, place, rootItem(place, base), rootItem(place, head));
  });
}

/** The files of each object with doors. A new text is compared; the same one means the same, whatever it means. */
function byObject(project: Project | null): Map<string, ObjectFile[]> {
  const files = project?.files.filter(({ kind }) => DOORS.has(kind)) ?? [];
  return groupBy(files, ({ kind, id }) => JSON.stringify([kind, id]));
}

/** Whether the files are those of both versions: nothing in them has to be compared. */
function areShared(base: readonly ObjectFile[], head: readonly ObjectFile[]): boolean {
  return base.length === head.length && base.every((file, index) => file === head[index]);
}

export function hasSameText(base: readonly ObjectFile[], head: readonly ObjectFile[]): boolean {
  const texts = (files: readonly ObjectFile[]) => files.map(({ source }) => source.text).sort();
  const [one, other] = [texts(base), texts(head)];
  return one.length === other.length && one.every((text, index) => text === other[index]);
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
  const at = row.head?.at ?? aroundHead.at;
  return place.doors.flatMap((door) => {
    const before = widthInRow(place, door, row.base, aroundBase);
    const after = widthInRow(place, door, row.head, aroundHead);
    // What a new object gives to everybody is told of everybody.
    if (isNew && after.high <= widthInRow(place, door, null, aroundHead).high) return [];
    return scaleChange({ context, door, item, key, before, after, isNew, at });
  });
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
  if (isUnknownDefault(door, base, head)) return [];
  // What is not worth a word where it comes is not where it goes.
  if (!head && door.riskOfNew === null) return [];
  if (isSaidByAnother(door, base, head)) return [];
  const at = (head && (written(head, door.element).at ?? head.at)) ?? null;
  return scaleChange({ context, door, item, key: null, before, after, isNew: base === null, at });
}

/** Where no source tells the default, an element that is written out or left away may mean the same. */
function isUnknownDefault(door: Door, base: Item | null, head: Item | null): boolean {
  if (door.absent !== null || !head) return false;
  const isAbsent = (item: Item) => written(item, door.element).texts.length === 0;
  return isAbsent(head) || (base !== null && isAbsent(base));
}

/** What a new field gives in searches need not be told beside what it gives in forms, nor employees beside all roles. */
function isSaidByAnother(door: Door, base: Item | null, head: Item | null): boolean {
  if (!head) return false;
  if (door.coveredBy !== undefined && written(head, door.coveredBy).texts.includes('T')) return true;
  if (base || door.element !== 'searchlevel') return false;
  const other = head.place.doors.find(({ element }) => element === 'accesslevel');
  return other !== undefined && widthOf(head, other).high >= widthOf(head, door).high;
}
