import { type Door, type DoorPlace, place } from '../door.js';
import { FIELDS } from './fields.js';
import { OTHERS } from './others.js';
import { OPENINGS } from './records.js';
import { ROLE } from './roles.js';
import { SCRIPTS } from './scripts.js';

/** Where the doors of each kind of object stand. Permissions of roles, and of objects for them, have a table of their own. */
export const DOORS: ReadonlyMap<string, DoorPlace> = new Map([
  ...Object.entries(FIELDS),
  ...Object.entries(SCRIPTS),
  ...Object.entries(OTHERS),
]);

/** A door with the elements that lead to it. */
export interface DoorRow {
  readonly kind: string;
  /** From the object itself to the place that the door stands in. */
  readonly places: readonly DoorPlace[];
  readonly door: Door;
}

/** The table of doors, a row each. */
export function doorRows(): DoorRow[] {
  return [...DOORS].flatMap(([kind, place]) => rowsOf(kind, [place]));
}

/** The rows of roles and record types that are read with what else a role or project says. */
export function rowsReadApart(): DoorRow[] {
  return [...rowsOf('role', [ROLE]), ...rowsOf('customrecordtype', [place([], 'scriptid', OPENINGS)])];
}

function rowsOf(kind: string, places: readonly DoorPlace[]): DoorRow[] {
  const place = places.at(-1);
  if (!place) return [];
  return [
    ...place.doors.map((door) => ({ kind, places, door })),
    ...place.places.flatMap((inner) => rowsOf(kind, [...places, inner])),
  ];
}

const testByPlace = new Map<DoorPlace, RegExp | null>();

/**
 * Whether the text of an object can hold a door that is not as NetSuite itself has it: an element of the table whose
 * value is not its default. It is asked of bytes, so that most files are never parsed.
 */
export function holdsOpenDoor(kind: string, text: string): boolean {
  const place = DOORS.get(kind);
  if (!place) return false;
  let test = testByPlace.get(place);
  if (test === undefined) {
    test = testOf(place);
    testByPlace.set(place, test);
  }
  return test?.test(text) ?? false;
}

/** Anything but an opening tag without attributes that is followed by the default, or by nothing, and the end tag. */
function testOf(place: DoorPlace): RegExp | null {
  const defaults = new Map<string, Set<string>>();
  collect(place, defaults);
  if (defaults.size === 0) return null;
  const parts = [...defaults].map(([element, values]) => {
    const usual = [...values].map((value) => `>\\s*${value}\\s*</`).join('|');
    return `${element}(?!${usual}|/>)`;
  });
  return new RegExp(`<(?:[\\w.-]+:)?(?:${parts.join('|')})`, 'i');
}

function collect({ doors, places }: DoorPlace, defaults: Map<string, Set<string>>): void {
  for (const { element, absent } of doors) {
    const known = defaults.get(element) ?? new Set(['']);
    if (absent !== null) known.add(absent);
    defaults.set(element, known);
  }
  for (const place of places) collect(place, defaults);
}
