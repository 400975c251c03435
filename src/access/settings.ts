import type { RecordRestriction, Role } from '../sdf/objects.js';
import type { Place } from '../sdf/source.js';
import { childValue, openingTag, type Value } from '../sdf/value.js';
import { groupBy } from '../util/group-by.js';
import { formOf, namedAlike } from './readings.js';
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

/** A setting as a role has it. */
export interface Held {
  readonly setting: Setting;
  readonly value: string;
  /** The place of the value among those of the setting. A value that is none of them counts as the widest. */
  readonly width: number;
  readonly at: Place;
  /** What it comes to at least where it is written more than once, or as no value that is known; and how. */
  readonly doubt?: { readonly width: number; readonly form: string };
}

/** The settings of a role by field. Those that its other settings make meaningless are left out. */
export function settingsOf(role: Role): ReadonlyMap<string, Held> {
  const inRole = (setting: Setting) =>
    doubted(held(setting, childValue(role.root, setting.field), role), role);
  const employees = inRole(EMPLOYEES);
  const all = [
    ...SETTINGS.map(inRole),
    employees,
    ...(isUnrestricted(employees) ? [] : [inRole(EMPLOYEE_VIEWING)]),
    ...[...SEGMENTS].flatMap(([segment, name]) => segmentSettings(role, segment, name)),
  ];
  return new Map(all.map((one) => [one.setting.field, one]));
}

/** The settings of a role that several files define: of each the widest, and at least the narrowest. */
export function settingsOfFiles(files: readonly Role[]): ReadonlyMap<string, Held> {
  const [first, ...others] = files.map(settingsOf);
  if (!first || others.length === 0) return first ?? new Map();
  const all = groupBy(
    [first, ...others].flatMap((own) => [...own.values()]),
    ({ setting }) => setting.field,
  );
  return new Map([...all].flatMap(([field, held]) => [[field, widestOf(held)] as const]));
}

function widestOf(all: readonly Held[]): Held {
  const widest = all.reduce((one, other) => (other.width > one.width ? other : one));
  const low = Math.min(...all.map(({ width, doubt }) => doubt?.width ?? width));
  if (low === widest.width) return widest;
  return {
    ...widest,
    doubt: { width: low, form: all.map(({ value, doubt }) => doubt?.form ?? value).join() },
  };
}

/** Of several restrictions of one segment, which SDF refuses, the one that leaves the most open. */
function segmentSettings(role: Role, segment: string, name: string): Held[] {
  const setting = segmentRestriction(segment, name);
  const [widest] = role.recordRestrictions
    .filter((restriction) => restriction.segment?.text === segment)
    .map((restriction) => ({ restriction, held: held(setting, restriction.restriction, role) }))
    .sort((one, other) => other.held.width - one.held.width);
  if (!widest) return [held(setting, null, role)];
  return isUnrestricted(widest.held)
    ? [widest.held]
    : [widest.held, ...segmentDetails(role, widest.restriction, segment, name)];
}

function segmentDetails(role: Role, { element }: RecordRestriction, segment: string, name: string): Held[] {
  return [
    held(segmentViewing(segment, name), childValue(element, 'viewingallowed'), role),
    held(segmentItems(segment, name), childValue(element, 'itemsrestricted'), role),
  ];
}

function held(setting: Setting, value: Value | null, { root }: Role): Held {
  const text = value?.text ?? setting.absent;
  const index = setting.values.findIndex((group) => group.includes(text));
  const width = index === -1 ? setting.values.length - 1 : index;
  return { setting, value: text, width, at: value ?? openingTag(root) };
}

/** The same with what repeated elements and unknown values leave open: the widest counts. */
function doubted(own: Held, { root }: Role): Held {
  const { values, field } = own.setting;
  const elements = namedAlike(root, field).filter(({ text }) => text !== '');
  const last = values.length - 1;
  const indices = elements.map(({ text }) => values.findIndex((group) => group.includes(text)));
  const high = Math.max(...indices.map((index) => (index === -1 ? last : index)));
  const low = Math.min(...indices.map((index) => Math.max(index, 0)));
  if (elements.length === 0 || low === high) return own;
  return { ...own, width: high, doubt: { width: low, form: elements.map(formOf).join() } };
}

function isUnrestricted({ width, setting }: Held): boolean {
  return width === setting.values.length - 1;
}
