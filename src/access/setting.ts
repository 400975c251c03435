import type { Door } from '../sdf/catalogue/door.js';
import { ROLE } from '../sdf/catalogue/doors/roles.js';
import type { Risk } from '../sdf/catalogue/risks.js';
import type { SourceToken } from '../sdf/catalogue/sources.js';

/** A door of a role that opens to its holders: how far its permissions reach, or how they log in. */
export interface Setting {
  /** The element; of a record restriction with the segment before it. */
  readonly field: string;
  /** What the UI calls it. */
  readonly name: string;
  /** Its values from the least access to the most; those of one group give the same access. */
  readonly values: readonly (readonly string[])[];
  /** What NetSuite takes where the element is absent. */
  readonly absent: string;
  /** What the widest value gives. */
  readonly widest: string;
  readonly risk: Risk;
  readonly source: SourceToken;
}

/** What the UI calls a segment of record restrictions. */
const SEGMENTS: ReadonlyMap<string, string> = new Map([
  ['CLASS', 'Class'],
  ['DEPARTMENT', 'Department'],
  ['LOCATION', 'Location'],
]);

/** The setting that a door of a role is; of a record restriction that of its segment. */
export function settingOf(door: Door, segment: string | null = null): Setting {
  const { element, name, values, absent, says, risk, source } = door;
  const segmentName = segment === null ? '' : (SEGMENTS.get(segment) ?? segment);
  const widest = values.at(-1)?.map((value) => says[value])[0] ?? '';
  return {
    field: segment === null ? element : `${segment}.${element}`,
    name: segment === null ? name : `${segmentName} ${name}`,
    values,
    absent: absent ?? '',
    widest: widest.replace('{}', segmentName.toLowerCase()),
    risk,
    source,
  };
}

/** Every setting that a role can have. */
export function allSettings(): Setting[] {
  const ofSegments = ROLE.places.flatMap(({ doors, only = [] }) =>
    only.flatMap((segment) => doors.map((door) => settingOf(door, segment))),
  );
  return [...ROLE.doors.map((door) => settingOf(door)), ...ofSegments];
}
