import { type Door, type DoorPlace, list, opensOff, opensOn, place, scale } from '../door.js';
import { RECORD_FIELDS } from './fields.js';

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

const RECORD_TYPE_SOURCE = 'SDFxml_372451363';

/** The way in for those who hold a permission for its records (SDFxml_372451363). */
const RECORD_TYPE: DoorPlace = place(
  [],
  'scriptid',
  [
    opensOn('allowuiaccess', 'Allow UI Access', 'the UI shows {}', {
      absent: 'T',
      riskOfNew: null,
      source: RECORD_TYPE_SOURCE,
    }),
    opensOn('allowmobileaccess', 'Allow Mobile Access', 'the mobile app shows {}', {
      riskOfNew: null,
      source: RECORD_TYPE_SOURCE,
    }),
  ],
  { places: [RECORD_FIELDS] },
);

const TOOLSET_SOURCE = 'article_84193207470';

/** A toolset asks its user for all of its permissions: fewer or lower ones open it (article_84193207470). */
const REQUIRED_LEVELS = [['FULL'], ['EDIT'], ['CREATE'], ['VIEW'], ['NONE']];

/** What it was called in 2025.2 comes last. */
const EXPOSED = ['exposetoaiconnector', 'exposeto3rdpartyagents'];

const TOOLSET: DoorPlace = place(
  [],
  'scriptid',
  EXPOSED.map((element) =>
    opensOn(element, 'Expose to AI Connector', 'AI clients are offered {}', {
      risk: 'high',
      source: TOOLSET_SOURCE,
    }),
  ),
  {
    places: [
      place(
        ['permissions', 'permission'],
        'permkey',
        [
          scale('permlevel', 'Level that the Tools Require', REQUIRED_LEVELS, {
            riskOfNew: null,
            source: TOOLSET_SOURCE,
            says: {
              NONE: '{} no longer requires {role}',
              VIEW: '{} requires {role} only at VIEW',
              CREATE: '{} requires {role} only at CREATE',
              EDIT: '{} requires {role} only at EDIT',
              FULL: '{} requires {role} at FULL',
            },
          }),
        ],
        { isPermission: true, openedBy: EXPOSED, without: { permlevel: { value: 'NONE' } } },
      ),
    ],
  },
);

/** Everybody of a kind, by element. */
const EVERYBODY = {
  allemployees: ['All Employees', 'every employee'],
  allcustomers: ['All Customers', 'every customer'],
  allpartners: ['All Partners', 'every partner'],
  allvendors: ['All Vendors', 'every vendor'],
} as const;

function audience(
  verb: string,
  roles: 'audslctrole' | 'roles',
  ...kinds: readonly (keyof typeof EVERYBODY)[]
): readonly Door[] {
  return [
    list(roles, 'Audience: Roles', `{role} may ${verb} {}`, { reach: 'named', coveredBy: 'allroles' }),
    opensOn('allroles', 'Audience: All Roles', `every role may ${verb} {}`),
    ...kinds.map((element) => {
      const [name, one] = EVERYBODY[element];
      const more: Partial<Door> =
        element === 'allemployees'
          ? { coveredBy: 'allroles' }
          : { reach: 'outsiders', risk: 'high', riskOfNew: 'medium' };
      return opensOn(element, `Audience: ${name}`, `${one} may ${verb} {}`, more);
    }),
  ];
}

const ALL_KINDS = ['allemployees', 'allcustomers', 'allpartners', 'allvendors'] as const;

const REPORT: DoorPlace = place([], 'scriptid', [], {
  places: [
    place(['audience'], null, audience('see', 'audslctrole', ...ALL_KINDS)),
    place(['accessaudience'], null, audience('change', 'audslctrole', ...ALL_KINDS)),
  ],
});

/** Their audience stands at the root, or in a group. */
const SEEN: DoorPlace = place([], 'scriptid', audience('see', 'audslctrole', ...ALL_KINDS), {
  places: [place(['audience'], null, audience('see', 'audslctrole', ...ALL_KINDS))],
});

const IMPORT: DoorPlace = place([], 'scriptid', [], {
  places: [
    place(['audience'], null, [
      ...audience('run', 'roles', 'allemployees', 'allpartners'),
      opensOn('ispublic', 'Public', 'everyone may run {}', { coveredBy: 'allroles' }),
      opensOn('globaledit', 'Allow Audience to Edit', 'everyone who may run {} may change it', {
        riskOfNew: null,
      }),
    ]),
  ],
});

const FEATURES: DoorPlace = place([], null, [], {
  places: [
    place(
      ['feature'],
      'id',
      [
        scale('status', 'Restrict by IP Address (feature)', [['ENABLED'], ['DISABLED']], {
          risk: 'high',
          riskOfNew: 'high',
          source: 'SDFxml_2917333820',
          says: { DISABLED: 'no restriction by IP address applies' },
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
  agentskill: place(
    [],
    'scriptid',
    [
      opensOn('ispublic', 'Public', 'every user may invoke {}', {
        source: 'article_0809112544',
      }),
    ],
    { shutBy: { isinactive: { surely: ['T'] } } },
  ),
  reportdefinition: REPORT,
  kpiscorecard: SEEN,
  centertab: SEEN,
  savedcsvimport: IMPORT,
  emailtemplate: place([], 'scriptid', [
    opensOff('isprivate', 'Private', 'everyone may use {}', { risk: 'low', riskOfNew: null }),
  ]),
  file: place([], null, [
    opensOn('availablewithoutlogin', 'Available Without Login', 'anyone on the internet may read {}', {
      reach: 'public',
      risk: 'high',
      riskOfNew: 'medium',
      source: 'section_4223861820',
    }),
  ]),
  folder: place([], null, [
    opensOff('isprivate', 'Private', 'everyone may open {}', {
      absent: null,
      riskOfNew: null,
      source: 'section_4724963992',
    }),
  ]),
  features: FEATURES,
};
