import { type Door, type DoorPlace, opensOff, opensOn, place, scale } from '../door.js';

const LEVELS = [['0'], ['1'], ['2']];

/** What everybody may do with a custom field whom no `roleaccess` names; one that is absent is 2. */
const FIELD_DOORS: readonly Door[] = [
  scale('accesslevel', 'Default Access Level', LEVELS, {
    absent: '2',
    risk: 'high',
    says: { 0: 'nobody else may see {}', 1: 'everyone may see {}', 2: 'everyone may edit {}' },
  }),
  scale('searchlevel', 'Default Level for Search and Reporting', LEVELS, {
    absent: '2',
    says: {
      0: 'nobody else may search {}',
      1: 'everyone may search {}',
      2: 'everyone may search and change {}',
    },
  }),
];

const ROLE_ACCESS = place(
  ['roleaccesses', 'roleaccess'],
  'role',
  [
    scale('accesslevel', 'Access Level', LEVELS, {
      absent: '0',
      reach: 'named',
      says: { 0: 'may not see {}', 1: 'may see {}', 2: 'may edit {}' },
    }),
    scale('searchlevel', 'Level for Search and Reporting', LEVELS, {
      absent: '0',
      reach: 'named',
      says: { 0: 'may not search {}', 1: 'may search {}', 2: 'may search and change {}' },
    }),
  ],
  {
    isRole: true,
    without: { accesslevel: { door: 'accesslevel' }, searchlevel: { door: 'searchlevel' } },
  },
);

const ONLINE = opensOn('availableexternally', 'Available Externally', 'the web site shows {}', {
  reach: 'outsiders',
  risk: 'high',
});

const SINGLE_SIGN_ON = opensOn('availabletosso', 'Available to SSO', 'outbound single sign-on passes {} on', {
  reach: 'outsiders',
});

const RESTRICTED = opensOff(
  'rolerestrict',
  'Apply Role Restrictions',
  'the restrictions of roles do not apply to {}',
  { riskOfNew: null },
);

function fields(path: readonly string[], ...more: readonly Door[]): DoorPlace {
  return place(path, 'scriptid', [...FIELD_DOORS, ...more], { places: [ROLE_ACCESS] });
}

const FIELD = fields([]);

/** Custom fields in files of their own. */
export const FIELDS: Readonly<Record<string, DoorPlace>> = {
  crmcustomfield: fields([], ONLINE),
  entitycustomfield: fields([], ONLINE, SINGLE_SIGN_ON),
  itemcustomfield: FIELD,
  itemnumbercustomfield: FIELD,
  itemoptioncustomfield: FIELD,
  othercustomfield: FIELD,
  transactionbodycustomfield: FIELD,
  transactioncolumncustomfield: FIELD,
};

/** Custom fields inside another object. */
export function fieldsIn(path: readonly string[]): DoorPlace {
  return { ...FIELD, path };
}

/** The fields of a record type. */
export const RECORD_FIELDS = fields(['customrecordcustomfields', 'customrecordcustomfield'], RESTRICTED);
