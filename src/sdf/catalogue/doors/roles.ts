import { type Door, type DoorPlace, opensOff, opensOn, place, scale } from '../door.js';

const SOURCE = 'SDFxml_2121043136';
const OF_RESTRICTIONS = 'SDFxml_1828522851';

/** Whose records a role reaches. The last two leave all of them open, one of them with a default. */
const OWN_RECORDS = [['OWNONLY'], ['UNASSIGNED'], ['DEFAULTTOOWN', 'NONE']];

const SEES_OTHERS = 'The role can view the records that it cannot change.';

/**
 * The fields of a role that decide how far its permissions reach, or how its holders log in. They open to those who hold
 * the role, so a change of them is told of the role, with what it grants (`src/access/settings.ts`).
 * Source of the meanings and defaults: Oracle's XML reference, and section_4731154857.
 */
const SETTINGS: readonly Door[] = [
  narrows('restrictip', 'Restrict by IP Address', 'The role can log in from any address.'),
  narrows('restrictbydevice', 'Restrict by Device ID', 'The role can log in from any device.'),
  setting(
    'tfarequired',
    'Two-Factor Authentication Required',
    [['SMS', 'TOTP'], ['OFF']],
    'OFF',
    'A password is enough, unless NetSuite itself requires more.',
  ),
  narrows('issinglesignononly', 'Single Sign-on Only', 'The role can also log in without single sign-on.'),
  narrows('iswebserviceonlyrole', 'Web Services Only Role', 'The role can also log in to the UI.'),
  setting(
    'subsidiaryoption',
    'Subsidiary Restrictions',
    [['OWN'], ['SELECTED'], ['ALLACTIVE'], ['ALL']],
    'ALL',
    'The role reaches the records of every subsidiary, including inactive ones.',
  ),
  widens(
    'subsidiaryviewingallowed',
    'Allow Cross-Subsidiary Record Viewing',
    'The role sees the records of the other subsidiaries.',
  ),
  setting(
    'accountingbooksoption',
    'Accounting Book Restrictions',
    [['PRIMARY'], ['SELECTED'], ['ALL']],
    'PRIMARY',
    'The role reaches every accounting book.',
  ),
  {
    ...widens(
      'employeeselectionunrestricted',
      'Do Not Restrict Employee Fields',
      'The role can choose any employee in a field.',
    ),
    risk: 'low',
  },
  {
    ...narrows(
      'restricttimeandexpenses',
      'Restrict Time and Expenses',
      'The role enters time and expenses for everybody.',
    ),
    risk: 'low',
  },
  setting(
    'employeerestriction',
    'Employee Restrictions',
    OWN_RECORDS,
    'NONE',
    'The role reaches the records of every employee.',
  ),
  {
    ...widens('employeeviewingallowed', 'Allow Viewing of Restricted Employees', SEES_OTHERS),
    risk: 'low',
    onlyWhileLimited: 'employeerestriction',
  },
];

/** By the segment that a record restriction is about: `Class Restrictions`. */
const RECORD_RESTRICTION = place(
  ['recordrestrictions', 'recordrestriction'],
  'segment',
  [
    {
      ...setting(
        'restriction',
        'Restrictions',
        OWN_RECORDS,
        'NONE',
        'The role reaches the records of every {}.',
      ),
      source: OF_RESTRICTIONS,
      absentSource: OF_RESTRICTIONS,
    },
    {
      ...widens('viewingallowed', 'Restrictions: Allow Viewing', SEES_OTHERS),
      risk: 'low',
      onlyWhileLimited: 'restriction',
      source: OF_RESTRICTIONS,
      absentSource: OF_RESTRICTIONS,
    },
    {
      ...narrows('itemsrestricted', 'Restrictions: Apply to Items', 'The role reaches all items.'),
      risk: 'low',
      onlyWhileLimited: 'restriction',
      source: OF_RESTRICTIONS,
      absentSource: OF_RESTRICTIONS,
    },
  ],
  { only: ['CLASS', 'DEPARTMENT', 'LOCATION'] },
);

export const ROLE: DoorPlace = place([], 'scriptid', SETTINGS, { places: [RECORD_RESTRICTION] });

function narrows(element: string, name: string, widest: string): Door {
  return opensOff(element, name, widest, { reach: 'named', riskOfNew: null, source: SOURCE });
}

function widens(element: string, name: string, widest: string): Door {
  return opensOn(element, name, widest, { reach: 'named', riskOfNew: null, source: SOURCE });
}

function setting(
  element: string,
  name: string,
  values: readonly (readonly string[])[],
  absent: string,
  widest: string,
): Door {
  const says = Object.fromEntries((values.at(-1) ?? []).map((value) => [value, widest]));
  return scale(element, name, values, { absent, says, reach: 'named', riskOfNew: null, source: SOURCE });
}
