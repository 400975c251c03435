import { type Door, type DoorPlace, list, opensOn, place, role, scale } from '../door.js';
import { fieldsIn } from './fields.js';

/** On whom code runs or who calls it; `allroles` T is every internal role (SDFxml_2909147388). */
const AUDIENCE: readonly Door[] = [
  list('audslctrole', 'Audience: Roles', '{role} may run {}', { reach: 'named', coveredBy: 'allroles' }),
  opensOn('allroles', 'Audience: All Roles', 'every role may run {}'),
  opensOn('allemployees', 'Audience: All Employees', 'every employee may run {}', { coveredBy: 'allroles' }),
  opensOn('allpartners', 'Audience: All Partners', 'every partner may run {}', {
    reach: 'outsiders',
    risk: 'high',
    riskOfNew: 'medium',
  }),
  ...[
    ['auddepartment', 'Departments'],
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
const RUN_AS: Door = role('runasrole', 'Execute as Role', '{} runs as {role}', { reach: 'everyone' });

const ONLINE: Door = opensOn('isonline', 'Available Without Login', 'anyone on the internet may open {}', {
  reach: 'public',
  risk: 'high',
  riskOfNew: 'high',
  unless: { status: ['TESTING'] },
  source: 'SDFxml_2909147388',
});

const FIELDS = fieldsIn(['scriptcustomfields', 'scriptcustomfield']);

const script = (...doors: readonly Door[]): DoorPlace => withDeployments(doors);

/** Of a script that nobody calls: what people, or a workflow, do sets it off. */
const hook = (...doors: readonly Door[]): DoorPlace => withDeployments(doors, { runsItself: true });

function withDeployments(doors: readonly Door[], more: Partial<DoorPlace> = {}): DoorPlace {
  return place([], 'scriptid', [], {
    shutBy: { isinactive: ['T'] },
    places: [
      FIELDS,
      place(['scriptdeployments', 'scriptdeployment'], 'scriptid', doors, {
        shutBy: { isdeployed: ['F'] },
        ...more,
      }),
    ],
  });
}

const PLUGIN: DoorPlace = place([], 'scriptid', [RUN_AS], {
  shutBy: { isinactive: ['T'] },
  places: [FIELDS],
});

/** Whoever opens a single-page app, and whose rights its server script has (SDFxml_1427049920). */
const APP: DoorPlace = place([], 'scriptid', [
  { ...RUN_AS, element: 'executeas' },
  list('audienceroles', 'Audience: Roles', '{role} may open {}', {
    reach: 'named',
    coveredBy: 'audienceallroles',
  }),
  opensOn('audienceallroles', 'Audience: All Roles', 'every role may open {}'),
]);

const WORKFLOW: DoorPlace = place(
  [],
  'scriptid',
  [
    opensOn('runasadmin', 'Execute as Admin', '{} runs as Administrator', {
      risk: 'critical',
      riskOfNew: 'medium',
      unless: { isinactive: ['T'], releasestatus: ['NOTINITIATING', 'SUSPENDED'] },
    }),
    opensOn('isinactive', 'Inactive', '{} is switched off, and what it demands with it', {
      isControl: true,
      risk: 'low',
      riskOfNew: null,
    }),
    scale('releasestatus', 'Release Status', [['RELEASED'], ['TESTING'], ['NOTINITIATING', 'SUSPENDED']], {
      absent: 'RELEASED',
      isControl: true,
      risk: 'low',
      riskOfNew: null,
      says: {
        NOTINITIATING: '{} begins no more',
        SUSPENDED: '{} is suspended',
        TESTING: '{} is tested only',
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
  suitelet: script(RUN_AS, ONLINE, ...AUDIENCE),
  restlet: script(...AUDIENCE),
  portlet: script(RUN_AS, ...AUDIENCE),
  massupdatescript: script(RUN_AS, ...AUDIENCE),
  workflowactionscript: hook(RUN_AS, ...AUDIENCE),
  customrecordactionscript: script(RUN_AS, ...AUDIENCE),
  usereventscript: hook(RUN_AS, ...CONTROL),
  clientscript: hook(...CONTROL),
  mapreducescript: script(RUN_AS),
  bundleinstallationscript: script(RUN_AS),
  sdfinstallationscript: script(RUN_AS),
  scheduledscript: script(),
  bankstatementparserplugin: PLUGIN,
  customglplugin: PLUGIN,
  datasetbuilderplugin: PLUGIN,
  emailcaptureplugin: PLUGIN,
  ficonnectivityplugin: PLUGIN,
  fiparserplugin: PLUGIN,
  promotionsplugin: PLUGIN,
  workbookbuilderplugin: PLUGIN,
  singlepageapp: APP,
  workflow: WORKFLOW,
};
