import type { Door, DoorPlace, Reach } from '../sdf/catalogue/door.js';
import { type DoorRow, doorRows } from '../sdf/catalogue/doors/index.js';
import { OPENINGS } from '../sdf/catalogue/doors/records.js';
import type { Risk } from '../sdf/catalogue/risks.js';
import type { SourceToken } from '../sdf/catalogue/sources.js';
import { compareText } from '../util/compare-text.js';
import { groupBy } from '../util/group-by.js';
import { allSettings } from './setting.js';

/** A door as people look it up: an element, in all kinds in which it means the same. */
export interface KnownDoor {
  /** The element, as changes of access name it. */
  readonly id: string;
  /** What the UI calls it. */
  readonly name: string;
  readonly places: readonly DoorPlaces[];
  readonly form: Door['form'];
  /** From the narrowest to the widest; those of one group give the same. */
  readonly values: readonly (readonly string[])[];
  readonly absent: string | null;
  readonly absentSource: SourceToken | null;
  /** Null for the holders of a role. */
  readonly reach: Reach | null;
  /** What it comes to, by value; by `one` of a list or role. The object is `{}`. */
  readonly says: Readonly<Record<string, string>>;
  readonly risk: Risk;
  /** Of something new; null where that is not told. */
  readonly riskOfNew: Risk | null;
  /** Whether a change of it is told and never widens anything. */
  readonly isControl: boolean;
  readonly source: SourceToken;
}

/** The kinds that have a door at a path of elements below their root. */
export interface DoorPlaces {
  readonly path: string;
  readonly kinds: readonly string[];
}

/** All doors: those of the table, the settings of roles, and what opens record types. Sorted by id. */
export function knownDoors(): KnownDoor[] {
  const rows = groupBy(doorRows(), ({ door, places }) => JSON.stringify([door, roleOf(places.at(-1))]));
  return [...[...rows.values()].flatMap(ofTable), ...ofRoles(), ...ofRecordTypes()].sort((one, other) =>
    compareText(one.id, other.id),
  );
}

/** Rows of a role say the same of one role that those around them say of everybody. */
function roleOf(place: DoorPlace | undefined): boolean {
  return place?.isRole === true;
}

function ofTable(rows: readonly DoorRow[]): KnownDoor[] {
  const [first] = rows;
  if (!first) return [];
  const { element, isControl = false, ...door } = first.door;
  const byPath = groupBy(rows, ({ places }) => [...places.flatMap(({ path }) => path), element].join('/'));
  const places = [...byPath].map(([path, own]) => ({
    path,
    kinds: own.map(({ kind }) => kind).sort(compareText),
  }));
  return [{ ...door, id: element, isControl, places }];
}

function ofRoles(): KnownDoor[] {
  return allSettings().map(({ field, name, values, absent, widest, risk, source }) => {
    const [segment, element] = field.split('.');
    const path =
      element === undefined ? field : `recordrestrictions/recordrestriction[${segment}]/${element}`;
    return {
      ...({ id: field, name, form: 'scale', values, absent, absentSource: source, source } as const),
      places: [{ path, kinds: ['role'] }],
      reach: null,
      says: Object.fromEntries((values.at(-1) ?? []).map((value) => [value, widest])),
      risk,
      riskOfNew: null,
      isControl: false,
    };
  });
}

function ofRecordTypes(): KnownDoor[] {
  return OPENINGS.map(({ element, ...door }) => ({
    ...door,
    id: element,
    places: [{ path: element, kinds: ['customrecordtype'] }],
    isControl: false,
  }));
}

/**
 * The doors that somebody asks for: by the element, by what the UI calls it, or with the kind before it
 * (`restlet.runasrole`, `restlet/scriptdeployments/scriptdeployment/runasrole`).
 */
export function doorsCalled(asked: string): KnownDoor[] {
  const all = knownDoors();
  const wanted = asked.toLowerCase();
  const named = all.filter(({ id, name }) => [id, name].some((one) => one.toLowerCase() === wanted));
  if (named.length > 0) return named;
  const [kind = '', ...rest] = wanted.split(/[./]/);
  const element = rest.at(-1);
  if (element === undefined) return [];
  return all.flatMap((door) => {
    if (door.id.toLowerCase() !== element) return [];
    const places = door.places.flatMap(({ path, kinds }) => {
      const own = kinds.filter((one) => one.toLowerCase() === kind);
      const isMeant = rest.length === 1 || path.toLowerCase() === rest.join('/');
      return own.length > 0 && isMeant ? [{ path, kinds: own }] : [];
    });
    return places.length > 0 ? [{ ...door, places }] : [];
  });
}
