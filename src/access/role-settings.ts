import type { Door } from '../sdf/catalogue/door.js';
import { ROLE } from '../sdf/catalogue/doors/roles.js';
import type { Role } from '../sdf/objects.js';
import type { Place } from '../sdf/source.js';
import { openingTag } from '../sdf/value.js';
import { groupBy } from '../util/group-by.js';
import { type Item, itemsIn, written } from './door-items.js';
import { anyOf, type Width, widthOf } from './door-widths.js';
import { type Setting, settingOf } from './setting.js';

/** A setting as a role has it. */
export interface Held {
  readonly setting: Setting;
  readonly value: string;
  /** The place of the value among those of the setting. A value that is none of them counts as the widest. */
  readonly width: number;
  readonly at: Place;
  /** All that it can mean. */
  readonly range: Width;
}

/** The settings of a role by field. Those that its other settings make meaningless are left out. */
export function settingsOf(role: Role): ReadonlyMap<string, Held> {
  const at = openingTag(role.root);
  const root: Item = { place: ROLE, elements: [role.root], around: null, key: null, at };
  const all = [
    ...heldIn(root, null, at),
    ...ROLE.places.flatMap((place) => {
      const items = itemsIn(root, place);
      return (place.only ?? []).flatMap((segment) => {
        const item = items.get(segment) ?? { place, elements: [], around: root, key: segment, at };
        return heldIn(widestOf(item), segment, at);
      });
    }),
  ];
  return new Map(all.map((one) => [one.setting.field, one]));
}

/** The settings of a role that several files define: of each the widest, and at least the narrowest. */
export function settingsOfFiles(files: readonly Role[]): ReadonlyMap<string, Held> {
  const all = groupBy(
    files.flatMap((role) => [...settingsOf(role).values()]),
    ({ setting }) => setting.field,
  );
  return new Map([...all].map(([field, held]) => [field, widestHeld(held)]));
}

function widestHeld(all: readonly Held[]): Held {
  const widest = all.reduce((one, other) => (other.width > one.width ? other : one));
  return { ...widest, range: anyOf(all.map(({ range }) => range)) };
}

/** Of several restrictions of one segment, which SDF refuses, the one that leaves the most open. */
function widestOf(item: Item): Item {
  const [limit] = item.place.doors;
  if (!limit || item.elements.length < 2) return item;
  const apart = item.elements.map((element) => ({ ...item, elements: [element] }));
  const width = (one: Item) => widthOf(one, limit).high;
  return apart.reduce((widest, one) => (width(one) > width(widest) ? one : widest));
}

function heldIn(item: Item, segment: string | null, at: Place): Held[] {
  return item.place.doors
    .filter((door) => !isMeaningless(item, door))
    .map((door) => {
      const range = widthOf(item, door);
      return {
        setting: settingOf(door, segment),
        value: range.text ?? '',
        width: range.high,
        at: written(item, door.element).at ?? at,
        range,
      };
    });
}

/** Whether a door says more of a limit that limits nothing. */
function isMeaningless(item: Item, { onlyWhileLimited }: Door): boolean {
  const limit = item.place.doors.find(({ element }) => element === onlyWhileLimited);
  return limit !== undefined && widthOf(item, limit).high === limit.values.length - 1;
}
