import type { Risk } from '../sdf/catalogue/risks.js';

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

const ON_NARROWS = { values: [['T'], ['F']], absent: 'F' };
const ON_WIDENS = { values: [['F'], ['T']], absent: 'F' };

/** Source of the meanings and defaults: Oracle's XML reference, SDFxml_2121043136, and section_4731154857. */
export const SETTINGS: readonly Setting[] = [
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

export const EMPLOYEES: Setting = {
  field: 'employeerestriction',
  name: 'Employee Restrictions',
  values: OWN_RECORDS,
  absent: 'NONE',
  widest: 'The role reaches the records of every employee.',
  risk: 'medium',
};

export const EMPLOYEE_VIEWING: Setting = {
  field: 'employeeviewingallowed',
  name: 'Allow Viewing of Restricted Employees',
  ...ON_WIDENS,
  widest: 'The role sees the records that it may not change.',
  risk: 'low',
};

export const SEGMENTS: ReadonlyMap<string, string> = new Map([
  ['CLASS', 'Class'],
  ['DEPARTMENT', 'Department'],
  ['LOCATION', 'Location'],
]);

/** Every setting that a role can have. */
export function allSettings(): Setting[] {
  return [
    ...SETTINGS,
    EMPLOYEES,
    EMPLOYEE_VIEWING,
    ...[...SEGMENTS].flatMap(([segment, name]) => [
      segmentRestriction(segment, name),
      segmentViewing(segment, name),
      segmentItems(segment, name),
    ]),
  ];
}

/** The setting that a record restriction of a segment is. */
export function segmentRestriction(segment: string, name: string): Setting {
  return {
    field: `${segment}.restriction`,
    name: `${name} Restrictions`,
    values: OWN_RECORDS,
    absent: 'NONE',
    widest: `The role reaches the records of every ${name.toLowerCase()}.`,
    risk: 'medium',
  };
}

/** Whether a role sees more records of a segment than it may change. */
export function segmentViewing(segment: string, name: string): Setting {
  return {
    field: `${segment}.viewingallowed`,
    name: `${name} Restrictions: Allow Viewing`,
    ...ON_WIDENS,
    widest: 'The role sees the records that it may not change.',
    risk: 'low',
  };
}

/** Whether a restriction by segment holds for items as well. */
export function segmentItems(segment: string, name: string): Setting {
  return {
    field: `${segment}.itemsrestricted`,
    name: `${name} Restrictions: Apply to Items`,
    ...ON_NARROWS,
    widest: 'The role reaches all items.',
    risk: 'low',
  };
}
