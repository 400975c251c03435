import { type Door, type DoorPlace, list, opensOff, opensOn, place, scale } from '../door.js';
import { fieldsIn } from './fields.js';

const SEGMENT_LEVELS = [['NONE'], ['VIEW'], ['EDIT']];

/** No public source tells what an absent default is. */
const SEGMENT: DoorPlace = place(
  [],
  'scriptid',
  [
    scale('defaultrecordaccesslevel', 'Default Record Access Level', SEGMENT_LEVELS, {
      risk: 'high',
      says: {
        NONE: 'nobody else may use {} on records',
        VIEW: 'everyone may see {} on records',
        EDIT: 'everyone may set {} on records',
      },
    }),
    scale('defaultsearchaccesslevel', 'Default Search Access Level', SEGMENT_LEVELS, {
      says: {
        NONE: 'nobody else may search by {}',
        VIEW: 'everyone may search by {}',
        EDIT: 'everyone may search and edit by {}',
      },
    }),
  ],
  {
    places: [
      place(
        ['permissions', 'permission'],
        'role',
        [
          scale('recordaccesslevel', 'Record Access Level', SEGMENT_LEVELS, {
            reach: 'named',
            says: {
              NONE: 'may not use {} on records',
              VIEW: 'may see {} on records',
              EDIT: 'may set {} on records',
            },
          }),
          scale('searchaccesslevel', 'Search Access Level', SEGMENT_LEVELS, {
            reach: 'named',
            says: {
              NONE: 'may not search by {}',
              VIEW: 'may search by {}',
              EDIT: 'may search and edit by {}',
            },
          }),
        ],
        {
          isRole: true,
          without: {
            recordaccesslevel: { door: 'defaultrecordaccesslevel' },
            searchaccesslevel: { door: 'defaultsearchaccesslevel' },
          },
        },
      ),
    ],
  },
);

/** The way in for those who hold a permission for its records (SDFxml_372451363). */
const RECORD_TYPE: DoorPlace = place(
  [],
  'scriptid',
  [
    opensOn('allowuiaccess', 'Allow UI Access', 'the UI shows {}', { absent: 'T', riskOfNew: null }),
    opensOn('allowmobileaccess', 'Allow Mobile Access', 'the mobile app shows {}', { riskOfNew: null }),
  ],
  { places: [fieldsIn(['customrecordcustomfields', 'customrecordcustomfield'])] },
);

/** A toolset asks its user for all of its permissions: fewer or lower ones open it (article_84193207470). */
const REQUIRED_LEVELS = [['FULL'], ['EDIT'], ['CREATE'], ['VIEW'], ['NONE']];

/** What it was called in 2025.2 comes last. */
const EXPOSED = ['exposetoaiconnector', 'exposeto3rdpartyagents'];

const TOOLSET: DoorPlace = place(
  [],
  'scriptid',
  EXPOSED.map((element) =>
    opensOn(element, 'Expose to AI Connector', 'AI clients are offered {}', { risk: 'high' }),
  ),
  {
    places: [
      place(
        ['permissions', 'permission'],
        'permkey',
        [
          scale('permlevel', 'Level that the Tools Demand', REQUIRED_LEVELS, {
            absent: 'NONE',
            riskOfNew: null,
            says: {
              NONE: '{} no longer demands {role}',
              VIEW: '{} demands {role} at VIEW only',
              CREATE: '{} demands {role} at CREATE only',
              EDIT: '{} demands {role} at EDIT only',
              FULL: '{} demands {role} at FULL',
            },
          }),
        ],
        { isPermission: true, openedBy: EXPOSED, without: { permlevel: { value: 'NONE' } } },
      ),
    ],
  },
);

function audience(verb: string): readonly Door[] {
  const all = [
    ['allemployees', 'Employees', 'employee'],
    ['allcustomers', 'Customers', 'customer'],
    ['allpartners', 'Partners', 'partner'],
    ['allvendors', 'Vendors', 'vendor'],
  ] as const;
  return [
    list('audslctrole', 'Audience: Roles', `{role} may ${verb} {}`, {
      reach: 'named',
      coveredBy: 'allroles',
    }),
    list('roles', 'Audience: Roles', `{role} may ${verb} {}`, { reach: 'named', coveredBy: 'allroles' }),
    opensOn('allroles', 'Audience: All Roles', `every role may ${verb} {}`),
    ...all.map(([element, name, one]) =>
      opensOn(element, `Audience: All ${name}`, `every ${one} may ${verb} {}`, {
        ...(one === 'employee'
          ? { coveredBy: 'allroles' }
          : { reach: 'outsiders', risk: 'high', riskOfNew: 'medium' }),
      }),
    ),
    ...[
      ['auddepartment', 'Departments'],
      ['audemployee', 'Employees'],
      ['audgroup', 'Groups'],
      ['audpartner', 'Partners'],
      ['audsubsidiary', 'Subsidiaries'],
    ].map(([element = '', name = '']) =>
      list(element, `Audience: ${name}`, `{role} may ${verb} {}`, { reach: 'named' }),
    ),
    opensOn('ispublic', 'Public', `everyone may ${verb} {}`, { coveredBy: 'allroles' }),
  ];
}

const SEEN: DoorPlace = place([], 'scriptid', audience('see'), {
  places: [place(['audience'], null, audience('see')), place(['accessaudience'], null, audience('change'))],
});

const RUN: DoorPlace = place([], 'scriptid', audience('run'), {
  places: [place(['audience'], null, audience('run'))],
});

const FEATURES: DoorPlace = place([], null, [], {
  places: [
    place(
      ['feature'],
      'id',
      [
        scale('status', 'Restrict by IP Address (feature)', [['ENABLED'], ['DISABLED']], {
          absent: 'ENABLED',
          risk: 'high',
          riskOfNew: 'high',
          says: { DISABLED: 'every restriction by IP address means nothing' },
        }),
      ],
      { only: ['IPADDRESSRULES'], without: { status: { value: 'ENABLED' } } },
    ),
  ],
});

export const OTHERS: Readonly<Record<string, DoorPlace>> = {
  customrecordtype: RECORD_TYPE,
  customsegment: SEGMENT,
  toolset: TOOLSET,
  tool: TOOLSET,
  agentskill: place([], 'scriptid', [opensOn('ispublic', 'Public', 'every user may invoke {}')]),
  reportdefinition: SEEN,
  kpiscorecard: SEEN,
  centertab: SEEN,
  savedcsvimport: RUN,
  emailtemplate: place([], 'scriptid', [
    opensOff('isprivate', 'Private', 'everyone may use {}', { risk: 'low', riskOfNew: null }),
  ]),
  file: place([], null, [
    opensOn('availablewithoutlogin', 'Available Without Login', 'anyone on the internet may read {}', {
      reach: 'public',
      risk: 'high',
      riskOfNew: 'medium',
    }),
  ]),
  folder: place([], null, [opensOff('isprivate', 'Private', 'everyone may open {}', { riskOfNew: null })]),
  features: FEATURES,
};
