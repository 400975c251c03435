import type { DoorData } from '../../data.js';
import { holdsAll, wordsOf } from './filter.js';
import type { Model } from './model.js';

/** A door with its words. */
export interface Door {
  readonly who: string;
  readonly says: string;
  readonly object: string;
  /** The kind of object. */
  readonly kind: string;
  /** What the UI calls the door. */
  readonly name: string;
  readonly element: string;
  readonly value: string;
  /** A role of the matrix that it lets in; -1 for none. */
  readonly role: number;
  readonly risk: number;
  /** Empty where there is nothing to say. */
  readonly note: string;
  readonly isDefault: boolean;
  readonly file: number;
  readonly line: number;
}

/** The doors of the report, the widest first. */
export function doorsOf({ data: { doors } }: Model): Door[] {
  if (doors === null) return [];
  const text = (at: number) => doors.texts[at] ?? '';
  return doors.rows.map((row: DoorData) => {
    const [who, says, object, kind, name, element, value, role, risk, note, isDefault, file, line] = row;
    return {
      ...{ who: text(who), says, object, kind: text(kind), name: text(name), element: text(element) },
      ...{ value: text(value), role, risk, note: text(note), isDefault: isDefault === 1, file, line },
    };
  });
}

/** What of the doors a reader wants to see. */
export interface DoorCriteria {
  readonly text: string;
  readonly who: string;
  readonly kind: string;
  readonly risk: number;
  readonly onlyDeployed: boolean;
  readonly withDefaults: boolean;
}

export function filterDoors(doors: readonly Door[], criteria: DoorCriteria): Door[] {
  const words = wordsOf(criteria.text);
  return doors.filter(
    (door) =>
      (criteria.who === '' || door.who === criteria.who) &&
      (criteria.kind === '' || door.kind === criteria.kind) &&
      door.risk >= criteria.risk &&
      (criteria.withDefaults || !door.isDefault) &&
      !(criteria.onlyDeployed && door.note.includes(NOT_DEPLOYED)) &&
      holdsAll(textOf(door), words),
  );
}

const NOT_DEPLOYED = 'not in the deploy scope';

function textOf({ who, says, kind, name, element, value }: Door): string {
  return [who, says, kind, name, element, value].join(' ').toLowerCase();
}
