import type { Risk } from '../sdf/catalogue/risks.js';
import type { RecordRestriction, Role } from '../sdf/objects.js';
import type { Place } from '../sdf/source.js';
import { childValue, openingTag, type Value } from '../sdf/value.js';

/** A field of a role that decides how far its permissions reach, or how its holders log in. */
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
}

/** A setting as a role has it. */
export interface Held {
  readonly setting: Setting;
  readonly value: string;
  /** The place of the value among those of the setting. A value that is none of them counts as the widest. */
  readonly width: number;
  readonly at: Place;
}

const ON_NARROWS = { values: [['T'], ['F']], absent: 'F' };
const ON_WIDENS = { values: [['F'], ['T']], absent: 'F' };

/** Source of the meanings and defaults: Oracle's XML reference, SDFxml_2121043136, and section_4731154857. */
const SETTINGS: readonly Setting[] = [
  {
    field: 'restrictip',
    name: 'Restrict by IP Address',
    ...ON_NARROWS,
    widest: 'The role logs in from every address.',
    risk: 'medium',
  },
  {
    field: 'restrictbydevice',
    name: 'Restrict by Device ID',
    ...ON_NARROWS,
    widest: 'The role logs in from every device.',
    risk: 'medium',
  },
  {
    field: 'tfarequired',
    name: 'Two-Factor Authentication Required',
    values: [['SMS', 'TOTP'], ['OFF']],
    absent: 'OFF',
    widest: 'A password is enough, except where NetSuite itself demands more.',
    risk: 'medium',
  },
  {
    field: 'issinglesignononly',
    name: 'Single Sign-on Only',
    ...ON_NARROWS,
    widest: 'The role logs in past the single sign-on as well.',
    risk: 'medium',
  },
  {
    field: 'iswebserviceonlyrole',
    name: 'Web Services Only Role',
    ...ON_NARROWS,
    widest: 'The role logs in to the UI as well.',
    risk: 'medium',
  },
  {
    field: 'subsidiaryoption',
    name: 'Subsidiary Restrictions',
    values: [['OWN'], ['SELECTED'], ['ALLACTIVE'], ['ALL']],
    absent: 'ALL',
    widest: 'The role reaches the records of every subsidiary, inactive ones too.',
    risk: 'medium',
  },
  {
    field: 'subsidiaryviewingallowed',
    name: 'Allow Cross-Subsidiary Record Viewing',
    ...ON_WIDENS,
    widest: 'The role sees the records of the other subsidiaries.',
    risk: 'medium',
  },
  {
    field: 'accountingbooksoption',
    name: 'Accounting Book Restrictions',
    values: [['PRIMARY'], ['SELECTED'], ['ALL']],
    absent: 'PRIMARY',
    widest: 'The role reaches every accounting book.',
    risk: 'medium',
  },
  {
    field: 'employeeselectionunrestricted',
    name: 'Do Not Restrict Employee Fields',
    ...ON_WIDENS,
    widest: 'The role may choose any employee in a field.',
    risk: 'low',
  },
  {
    field: 'restricttimeandexpenses',
    name: 'Restrict Time and Expenses',
    ...ON_NARROWS,
    widest: 'The role enters time and expenses for everybody.',
    risk: 'low',
  },
];

/** Whose records a role reaches. The last two leave all of them open, one of them with a default. */
const OWN_RECORDS = [['OWNONLY'], ['UNASSIGNED'], ['DEFAULTTOOWN', 'NONE']];

const EMPLOYEES: Setting = {
  field: 'employeerestriction',
  name: 'Employee Restrictions',
  values: OWN_RECORDS,
  absent: 'NONE',
  widest: 'The role reaches the records of every employee.',
  risk: 'medium',
};

const EMPLOYEE_VIEWING: Setting = {
  field: 'employeeviewingallowed',
  name: 'Allow Viewing of Restricted Employees',
  ...ON_WIDENS,
  widest: 'The role sees the records that it may not change.',
  risk: 'low',
};

const SEGMENTS: ReadonlyMap<string, string> = new Map([
  ['CLASS', 'Class'],
  ['DEPARTMENT', 'Department'],
  ['LOCATION', 'Location'],
]);

/** The settings of a role by field. Those that its other settings make meaningless are left out. */
export function settingsOf(role: Role): ReadonlyMap<string, Held> {
  const inRole = (setting: Setting) => held(setting, childValue(role.root, setting.field), role);
  const employees = inRole(EMPLOYEES);
  const all = [
    ...SETTINGS.map(inRole),
    employees,
    ...(isUnrestricted(employees) ? [] : [inRole(EMPLOYEE_VIEWING)]),
    ...[...SEGMENTS].flatMap(([segment, name]) => segmentSettings(role, segment, name)),
  ];
  return new Map(all.map((one) => [one.setting.field, one]));
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

function segmentRestriction(segment: string, name: string): Setting {
  return {
    field: `${segment}.restriction`,
    name: `${name} Restrictions`,
    values: OWN_RECORDS,
    absent: 'NONE',
    widest: `The role reaches the records of every ${name.toLowerCase()}.`,
    risk: 'medium',
  };
}

function segmentDetails(role: Role, { element }: RecordRestriction, segment: string, name: string): Held[] {
  const viewing: Setting = {
    field: `${segment}.viewingallowed`,
    name: `${name} Restrictions: Allow Viewing`,
    ...ON_WIDENS,
    widest: 'The role sees the records that it may not change.',
    risk: 'low',
  };
  const items: Setting = {
    field: `${segment}.itemsrestricted`,
    name: `${name} Restrictions: Apply to Items`,
    ...ON_NARROWS,
    widest: 'The role reaches all items.',
    risk: 'low',
  };
  return [
    held(viewing, childValue(element, 'viewingallowed'), role),
    held(items, childValue(element, 'itemsrestricted'), role),
  ];
}

function held(setting: Setting, value: Value | null, { root }: Role): Held {
  const text = value?.text ?? setting.absent;
  const index = setting.values.findIndex((group) => group.includes(text));
  const width = index === -1 ? setting.values.length - 1 : index;
  return { setting, value: text, width, at: value ?? openingTag(root) };
}

function isUnrestricted({ width, setting }: Held): boolean {
  return width === setting.values.length - 1;
}
