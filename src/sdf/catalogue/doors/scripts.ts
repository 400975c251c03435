import { type Door, type DoorPlace, list, opensOn, place, role, type Shutter, scale } from '../door.js';
import { fieldsIn } from './fields.js';

/**
 * On whom code runs or who calls it; `allroles` T is every internal role (SDFxml_2909147388). Who is there by a role has to
 * be of one of the departments as well, if any is named (chapter_N2999041).
 */
const AUDIENCE: readonly Door[] = [
  list('audslctrole', 'Audience: Roles', '{role} may run {}', { reach: 'named', coveredBy: 'allroles' }),
  opensOn('allroles', 'Audience: All Roles', 'every role may run {}'),
  opensOn('allemployees', 'Audience: All Employees', 'every employee may run {}', { coveredBy: 'allroles' }),
  opensOn('allpartners', 'Audience: All Partners', 'every partner may run {}', {
    reach: 'outsiders',
    risk: 'high',
    riskOfNew: 'medium',
  }),
  list('auddepartment', 'Audience: Departments', '{role} may run {}', {
    reach: 'named',
    limits: ['audslctrole', 'allroles'],
    source: 'chapter_N2999041',
  }),
  ...[
    ['audemployee', 'Employees'],
    ['audgroup', 'Groups'],
    ['audpartner', 'Partners'],
    ['audsubsidiary', 'Subsidiaries'],
  ].map(([element = '', name = '']) =>
    list(element, `Audience: ${name}`, '{role} may run {}', { reach: 'named' }),
  ),
];

/** Of scripts that run of themselves on what people do: a change says on whom, and is often a control. */
const CONTROL: readonly Door[] = AUDIENCE.map((door) => ({
  ...door,
  isControl: true,
  risk: 'low',
  riskOfNew: null,
}));

/** Absent or empty: the rights of whoever sets it off. */
const RUN_AS: Door = role('runasrole', 'Execute as Role', '{} runs as {role}', {
  reach: 'everyone',
  source: 'chapter_N2997500',
});

const ONLINE: Door = opensOn('isonline', 'Available Without Login', 'anyone on the internet may open {}', {
  reach: 'public',
  risk: 'high',
  riskOfNew: 'high',
  source: 'SDFxml_2909147388',
});

const FIELDS = fieldsIn(['scriptcustomfields', 'scriptcustomfield']);

const INACTIVE: Shutter = { surely: ['T'] };

/** A deployment that is being tested runs for its owner alone (chapter_N2998873). */
const TESTED: Shutter = { surely: ['TESTING'], absent: 'TESTING' };

/** Of these no page says what it means to be tested: deployments of a schedule have other statuses, plug-ins are no scripts. */
const PERHAPS_TESTED: Shutter = { perhaps: ['TESTING'], absent: 'TESTING' };

function script(...doors: readonly Door[]): DoorPlace {
  return deployed(TESTED, doors);
}

/** One that people open or call. */
function called(...doors: readonly Door[]): DoorPlace {
  return deployed(TESTED, doors, { isCalled: true });
}

function scheduled(...doors: readonly Door[]): DoorPlace {
  return deployed(PERHAPS_TESTED, doors);
}

function deployed(status: Shutter, doors: readonly Door[], more: Partial<DoorPlace> = {}): DoorPlace {
  return place([], 'scriptid', [], {
    shutBy: { isinactive: INACTIVE },
    places: [
      FIELDS,
      place(['scriptdeployments', 'scriptdeployment'], 'scriptid', doors, {
        ...more,
        shutBy: { isdeployed: { surely: ['F'] }, status },
      }),
    ],
  });
}

const PLUGIN: DoorPlace = place([], 'scriptid', [RUN_AS], {
  shutBy: { isinactive: INACTIVE, status: PERHAPS_TESTED },
  places: [FIELDS],
});

/** Whoever opens a single-page app, and whose rights its server script has (SDFxml_1427049920). */
const APP_SOURCE = 'SDFxml_1427049920';
const APP: DoorPlace = place(
  [],
  'scriptid',
  [
    role('executeas', 'Execute as Role', '{} runs as {role}', {
      reach: 'everyone',
      own: ['CURRENT ROLE'],
      source: APP_SOURCE,
    }),
    list('audienceroles', 'Audience: Roles', '{role} may open {}', {
      reach: 'named',
      coveredBy: 'audienceallroles',
      source: APP_SOURCE,
    }),
    opensOn('audienceallroles', 'Audience: All Roles', 'every role may open {}', { source: APP_SOURCE }),
  ],
  { isCalled: true },
);

const RELEASE_STATUSES = [['RELEASED'], ['TESTING'], ['NOTINITIATING', 'NOTRUNNING', 'SUSPENDED']];

const WORKFLOW: DoorPlace = place(
  [],
  'scriptid',
  [
    opensOn('runasadmin', 'Execute as Admin', '{} runs as Administrator', {
      risk: 'critical',
      riskOfNew: 'medium',
      unless: {
        isinactive: INACTIVE,
        // What is not initiating starts no more, and goes on where it has started.
        releasestatus: {
          surely: ['SUSPENDED', 'TESTING'],
          perhaps: ['NOTINITIATING', 'NOTRUNNING'],
          absent: 'NOTINITIATING',
        },
      },
      source: 'SDFxml_2086367724',
    }),
    opensOn('isinactive', 'Inactive', '{} is turned off, with all its requirements', {
      isControl: true,
      risk: 'low',
      riskOfNew: null,
      source: 'SDFxml_2086367724',
    }),
    scale('releasestatus', 'Release Status', RELEASE_STATUSES, {
      absent: 'NOTINITIATING',
      absentSource: 'salto-types',
      source: 'SDFxml_3914685257',
      isControl: true,
      risk: 'low',
      riskOfNew: null,
      says: {
        NOTINITIATING: '{} no longer starts',
        NOTRUNNING: '{} no longer starts',
        SUSPENDED: '{} is suspended',
        TESTING: '{} runs only for tests',
      },
    }),
  ],
  {
    places: [
      fieldsIn(['workflowcustomfields', 'workflowcustomfield']),
      place(['workflowstates', 'workflowstate'], 'scriptid', [], {
        places: [fieldsIn(['workflowstatecustomfields', 'workflowstatecustomfield'])],
      }),
    ],
  },
);

export const SCRIPTS: Readonly<Record<string, DoorPlace>> = {
  suitelet: called(RUN_AS, ONLINE, ...AUDIENCE),
  // Oracle's reference has no runasrole of RESTlets; NetSuite exports one all the same.
  restlet: called(RUN_AS, ...AUDIENCE),
  portlet: called(RUN_AS, ...AUDIENCE),
  massupdatescript: called(RUN_AS, ...AUDIENCE),
  workflowactionscript: script(RUN_AS, ...AUDIENCE),
  customrecordactionscript: script(RUN_AS, ...AUDIENCE),
  usereventscript: script(RUN_AS, ...CONTROL),
  clientscript: script(...CONTROL),
  mapreducescript: scheduled(RUN_AS),
  bundleinstallationscript: script(RUN_AS),
  // The same as of RESTlets.
  sdfinstallationscript: script(RUN_AS),
  scheduledscript: place([], 'scriptid', [], { places: [FIELDS] }),
  // Of the plug-ins that the XML reference leaves out it is taken that they are as the others.
  advancedrevrecplugin: PLUGIN,
  bankstatementparserplugin: PLUGIN,
  consolidatedrateadjustorplugin: PLUGIN,
  customglplugin: PLUGIN,
  datasetbuilderplugin: PLUGIN,
  emailcaptureplugin: PLUGIN,
  ficonnectivityplugin: PLUGIN,
  fiparserplugin: PLUGIN,
  paymentgatewayplugin: PLUGIN,
  platformextensionplugin: PLUGIN,
  promotionsplugin: PLUGIN,
  shippingpartnersplugin: PLUGIN,
  taxcalculationplugin: PLUGIN,
  workbookbuilderplugin: PLUGIN,
  singlepageapp: APP,
  workflow: WORKFLOW,
};
