import { deploy, manifest, permissions, role } from '../../support/xml.js';

/** Pieces of objects around the element that a case is about. */

export const CLERK = '[scriptid=customrole_dr_clerk]';
export const LEAD = '[scriptid=customrole_dr_lead]';

/** An element with a text; nothing where the text is absent. */
const el = (name: string, text: string | null) => (text === null ? '' : `<${name}>${text}</${name}>\n`);
const elements = (values: Readonly<Record<string, string | null>>) =>
  Object.entries(values)
    .map(([name, text]) => el(name, text))
    .join('');

const access = (role: string, level: string, search: string) =>
  `<roleaccesses>\n<roleaccess>\n<role>${role}</role>\n${elements({ accesslevel: level, searchlevel: search })}</roleaccess>\n</roleaccesses>\n`;
const field = (kind: string, id: string, body: string) =>
  `<${kind} scriptid="${id}">\n<label>Bank account</label>\n<fieldtype>TEXT</fieldtype>\n${body}</${kind}>\n`;
const script = (kind: string, deployment: string, more = '') =>
  `<${kind} scriptid="customscript_dr">\n<name>Gate</name>\n<scriptfile>[/SuiteScripts/gate.js]</scriptfile>\n${more}<scriptdeployments>\n<scriptdeployment scriptid="customdeploy_dr">\n${deployment}<title>Gate</title>\n</scriptdeployment>\n</scriptdeployments>\n</${kind}>\n`;
const RUNS = { isdeployed: 'T', status: 'RELEASED' };
const deployed = (values: Readonly<Record<string, string | null>>) => elements({ ...RUNS, ...values });
const workflow = (body: string) =>
  `<workflow scriptid="customworkflow_dr">\n<name>Approve bills</name>\n<recordtypes>VENDORBILL</recordtypes>\n<releasestatus>RELEASED</releasestatus>\n${body}</workflow>\n`;
const recordType = (body: string, fieldBody = el('accesslevel', '0')) =>
  `<customrecordtype scriptid="customrecord_dr_pay">\n<recordname>Depot</recordname>\n<accesstype>CUSTRECORDENTRYPERM</accesstype>\n${body}<customrecordcustomfields>\n${field('customrecordcustomfield', 'custrecord_dr_pay_sum', fieldBody)}</customrecordcustomfields>\n</customrecordtype>\n`;
const segment = (body: string, ...rows: readonly Readonly<Record<string, string>>[]) =>
  `<customsegment scriptid="cseg_dr_fund">\n<label>Depot</label>\n${body}<permissions>\n${rows.map((row) => `<permission>\n${elements(row)}</permission>\n`).join('')}</permissions>\n</customsegment>\n`;
const toolset = (exposed: string, ...rows: readonly (readonly [string, string])[]) =>
  `<toolset scriptid="custtoolset_dr_bill">\n<name>Payments</name>\n<exposetoaiconnector>${exposed}</exposetoaiconnector>\n<permissions>\n${rows.map(([permkey, permlevel]) => `<permission>\n${elements({ permkey, permlevel })}</permission>\n`).join('')}</permissions>\n</toolset>\n`;
const named = (kind: string, id: string, body: string) =>
  `<${kind} scriptid="${id}">\n<name>Depot</name>\n${body}</${kind}>\n`;

/** What each case changes a file of. */
export const PROJECT = {
  'src/manifest.xml': manifest(),
  'src/deploy.xml': deploy('~/Objects/*'),
  'src/Objects/customrole_dr_clerk.xml': role(
    'customrole_dr_clerk',
    permissions(['TRAN_VENDBILL', 'VIEW']),
    'Depot Clerk',
  ),
  'src/Objects/customrole_dr_lead.xml': role(
    'customrole_dr_lead',
    `<restrictip>T</restrictip>\n${permissions(
      ['ADMI_MANAGEROLES', 'FULL'],
      ['LIST_EMPLOYEE', 'FULL'],
      ['TRAN_VENDBILL', 'FULL'],
      ['TRAN_VENDPYMT', 'FULL'],
    )}`,
    'Depot Lead',
  ),
  '.github/sdf-role-compliance.yml': 'extends: [all]\npolicy:\n  widening: low\n',
};

export interface DoorCase {
  readonly name: string;
  readonly path: string;
  readonly base: string | null;
  readonly head: string;
  /** What a change must name. */
  readonly object: string;
}

/** A case of an object whose element has one value in the base and another in the head. */
function change(
  name: string,
  [path, object]: readonly [string, string],
  make: (value: string | null) => string,
  base: string | null,
  head: string | null,
): DoorCase {
  return { name, path: `src/Objects/${path}.xml`, object, base: make(base), head: make(head) };
}

/** What of a field outsiders reach, by its kind. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  crmcustomfield: ['availableexternally'],
  entitycustomfield: ['availableexternally', 'availabletosso'],
};

const FIELDS: DoorCase[] = [
  ...[
    'crmcustomfield',
    'entitycustomfield',
    'itemcustomfield',
    'itemnumbercustomfield',
    'itemoptioncustomfield',
    'othercustomfield',
    'transactionbodycustomfield',
    'transactioncolumncustomfield',
  ].flatMap((kind) => {
    const at = [`custentity_dr_${kind}`, `custentity_dr_${kind}`] as const;
    const make = (body: string) => field(kind, at[0], body);
    const closed = elements({ accesslevel: '0', searchlevel: '0' });
    return [
      change(`${kind}: accesslevel 0 to 2`, at, (value) => make(el('accesslevel', value)), '0', '2'),
      change(`${kind}: accesslevel 1 to 2`, at, (value) => make(el('accesslevel', value)), '1', '2'),
      change(`${kind}: accesslevel 0 to absent`, at, (value) => make(el('accesslevel', value)), '0', null),
      change(
        `${kind}: searchlevel`,
        at,
        (value) => make(el('accesslevel', '0') + el('searchlevel', value)),
        '0',
        '2',
      ),
      change(
        `${kind}: levels of a role`,
        at,
        (value) => make(el('accesslevel', '0') + access(CLERK, value ?? '', value ?? '')),
        '0',
        '2',
      ),
      change(
        `${kind}: a role comes`,
        at,
        (value) => make(closed + (value ? access(CLERK, value, value) : '')),
        null,
        '1',
      ),
      change(
        `${kind}: a role at nothing goes`,
        at,
        (value) => make(value ? access(CLERK, value, value) : ''),
        '0',
        null,
      ),
      ...(OUTSIDE[kind] ?? []).map((element) =>
        change(`${kind}: ${element}`, at, (value) => make(el(element, value)), 'F', 'T'),
      ),
    ];
  }),
];

const RECORD = ['customrecord_dr_pay', 'customrecord_dr_pay'] as const;
const RECORD_FIELD = ['customrecord_dr_pay', 'custrecord_dr_pay_sum'] as const;
const RECORDS: DoorCase[] = [
  change('field: accesslevel', RECORD_FIELD, (value) => recordType('', el('accesslevel', value)), '0', '2'),
  change(
    'field: accesslevel absent',
    RECORD_FIELD,
    (value) => recordType('', el('accesslevel', value)),
    '0',
    null,
  ),
  change(
    'field: a role',
    RECORD_FIELD,
    (value) => recordType('', el('accesslevel', '0') + access(CLERK, value ?? '', value ?? '')),
    '0',
    '2',
  ),
  change('field: rolerestrict', RECORD_FIELD, (value) => recordType('', el('rolerestrict', value)), 'T', 'F'),
  change(
    'field: rolerestrict absent',
    RECORD_FIELD,
    (value) => recordType('', el('rolerestrict', value)),
    'T',
    null,
  ),
  change('allowuiaccess', RECORD, (value) => recordType(el('allowuiaccess', value)), 'F', 'T'),
  change('allowuiaccess absent', RECORD, (value) => recordType(el('allowuiaccess', value)), 'F', null),
  change('allowmobileaccess', RECORD, (value) => recordType(el('allowmobileaccess', value)), null, 'T'),
];

const FLOW = (id: string) => ['customworkflow_dr', id] as const;
const INNER: DoorCase[] = [
  change(
    'scriptcustomfield: accesslevel',
    ['customscript_dr', 'custscript_dr'],
    (value) =>
      script(
        'suitelet',
        deployed({}),
        `<scriptcustomfields>\n${field('scriptcustomfield', 'custscript_dr', el('accesslevel', value))}</scriptcustomfields>\n`,
      ),
    '0',
    '2',
  ),
  change(
    'workflowcustomfield: a role',
    FLOW('custworkflow_dr'),
    (value) =>
      workflow(
        `<workflowcustomfields>\n${field('workflowcustomfield', 'custworkflow_dr', el('accesslevel', '0') + access(CLERK, value ?? '', value ?? ''))}</workflowcustomfields>\n`,
      ),
    '0',
    '2',
  ),
  change(
    'workflowstatecustomfield: accesslevel',
    FLOW('custwfstate_dr'),
    (value) =>
      workflow(
        `<workflowstates>\n<workflowstate scriptid="workflowstate_dr">\n<name>Open</name>\n<workflowstatecustomfields>\n${field('workflowstatecustomfield', 'custwfstate_dr', el('accesslevel', value))}</workflowstatecustomfields>\n</workflowstate>\n</workflowstates>\n`,
      ),
    '0',
    '2',
  ),
];

const SEGMENT = ['cseg_dr_fund', 'cseg_dr_fund'] as const;
const row = (role: string, record: string, search = 'NONE', values = 'NONE') => ({
  role,
  valuemgmtaccesslevel: values,
  recordaccesslevel: record,
  searchaccesslevel: search,
});
const NONE = el('defaultrecordaccesslevel', 'NONE');
const SEGMENTS: DoorCase[] = [
  change(
    'defaultrecordaccesslevel',
    SEGMENT,
    (value) => segment(el('defaultrecordaccesslevel', value)),
    'NONE',
    'EDIT',
  ),
  change(
    'defaultrecordaccesslevel from VIEW',
    SEGMENT,
    (value) => segment(el('defaultrecordaccesslevel', value)),
    'VIEW',
    'EDIT',
  ),
  change(
    'defaultsearchaccesslevel',
    SEGMENT,
    (value) => segment(NONE + el('defaultsearchaccesslevel', value)),
    'NONE',
    'VIEW',
  ),
  change(
    'recordaccesslevel',
    SEGMENT,
    (value) => segment(NONE, row('ACCOUNTANT', value ?? '', 'NONE', 'VIEW')),
    'NONE',
    'EDIT',
  ),
  change(
    'searchaccesslevel',
    SEGMENT,
    (value) => segment(NONE, row('ACCOUNTANT', 'NONE', value ?? '', 'VIEW')),
    'NONE',
    'EDIT',
  ),
  change(
    'recordaccesslevel of a custom role',
    SEGMENT,
    (value) => segment(NONE, row(CLERK, value ?? '')),
    'NONE',
    'VIEW',
  ),
];

const SCRIPT = ['customscript_dr', 'customscript_dr'] as const;
const plugin = (kind: string) => (value: string | null) =>
  named(kind, 'customscript_dr', el('runasrole', value));
const runsAs = (kind: string) => (value: string | null) => script(kind, deployed({ runasrole: value }));
const RUN_AS: DoorCase[] = [
  ...[
    'suitelet',
    'usereventscript',
    'portlet',
    'mapreducescript',
    'massupdatescript',
    'workflowactionscript',
    'customrecordactionscript',
    'bundleinstallationscript',
    'sdfinstallationscript',
  ].flatMap((kind) => [
    change(`${kind}: as Administrator`, SCRIPT, runsAs(kind), null, 'ADMINISTRATOR'),
    change(`${kind}: empty, then as FULL_ACCESS`, SCRIPT, runsAs(kind), '', 'FULL_ACCESS'),
    change(`${kind}: from a role to Administrator`, SCRIPT, runsAs(kind), CLERK, 'ADMINISTRATOR'),
    change(`${kind}: from a role to one with more`, SCRIPT, runsAs(kind), CLERK, LEAD),
  ]),
  ...[
    'bankstatementparserplugin',
    'customglplugin',
    'datasetbuilderplugin',
    'emailcaptureplugin',
    'ficonnectivityplugin',
    'fiparserplugin',
    'promotionsplugin',
    'workbookbuilderplugin',
  ].flatMap((kind) => [
    change(`${kind}: as Administrator`, SCRIPT, plugin(kind), null, 'ADMINISTRATOR'),
    change(`${kind}: from a role to Administrator`, SCRIPT, plugin(kind), CLERK, 'ADMINISTRATOR'),
  ]),
  change(
    'workflow: runasadmin',
    FLOW('customworkflow_dr'),
    (value) => workflow(el('runasadmin', value)),
    'F',
    'T',
  ),
];

const suitelet = (values: Readonly<Record<string, string | null>>) => script('suitelet', deployed(values));
const ONLINE: DoorCase[] = [
  change('isonline', SCRIPT, (value) => suitelet({ isonline: value }), 'F', 'T'),
  change('isonline absent', SCRIPT, (value) => suitelet({ isonline: value }), null, 'T'),
  change(
    'status',
    SCRIPT,
    (value) => suitelet({ status: value, isonline: 'T', runasrole: 'ADMINISTRATOR' }),
    'TESTING',
    'RELEASED',
  ),
  change(
    'isdeployed',
    SCRIPT,
    (value) => suitelet({ isdeployed: value, isonline: 'T', runasrole: CLERK }),
    'F',
    'T',
  ),
  {
    name: 'a new page',
    path: 'src/Objects/customscript_dr.xml',
    object: 'customscript_dr',
    base: null,
    head: suitelet({ isonline: 'T', runasrole: CLERK }),
  },
];

/** What was tested by its owner, or limited, and is so no longer. */
const RELEASES: DoorCase[] = [
  ...(['TESTING', null] as const).flatMap((status) => [
    change(
      `restlet: its audience, from ${status}`,
      SCRIPT,
      (value) => script('restlet', deployed({ status: value, allroles: 'T' })),
      status,
      'RELEASED',
    ),
    ...['usereventscript', 'mapreducescript'].map((kind) =>
      change(
        `${kind}: its rights, from ${status}`,
        SCRIPT,
        (value) => script(kind, deployed({ status: value, runasrole: 'ADMINISTRATOR' })),
        status,
        'RELEASED',
      ),
    ),
    change(
      `customglplugin: its rights, from ${status}`,
      SCRIPT,
      (value) => named('customglplugin', SCRIPT[0], elements({ status: value, runasrole: 'ADMINISTRATOR' })),
      status,
      'RELEASED',
    ),
  ]),
  ...['TESTING', 'SUSPENDED', 'NOTINITIATING', 'NOTRUNNING', null].map((status) =>
    change(
      `workflow as Administrator, from ${status}`,
      FLOW('customworkflow_dr'),
      (value) => named('workflow', 'customworkflow_dr', elements({ releasestatus: value, runasadmin: 'T' })),
      status,
      'RELEASED',
    ),
  ),
  change(
    'customglplugin in testing: as Administrator',
    SCRIPT,
    (value) => named('customglplugin', SCRIPT[0], elements({ status: 'TESTING', runasrole: value })),
    null,
    'ADMINISTRATOR',
  ),
  change(
    'restlet: no department limits its roles any more',
    SCRIPT,
    (value) => script('restlet', deployed({ audslctrole: CLERK, auddepartment: value })),
    '[scriptid=department1]',
    null,
  ),
  change(
    'restlet: one more department',
    SCRIPT,
    (value) => script('restlet', deployed({ audslctrole: CLERK, auddepartment: value })),
    '[scriptid=department1]',
    '[scriptid=department1]|[scriptid=department2]',
  ),
  change(
    'savedcsvimport: its audience may change it',
    ['custimport_dr', 'custimport_dr'],
    (value) =>
      named('savedcsvimport', 'custimport_dr', `<audience>\n${el('globaledit', value)}</audience>\n`),
    'F',
    'T',
  ),
  change(
    'agentskill: active',
    ['custagentskill_dr', 'custagentskill_dr'],
    (value) => named('agentskill', 'custagentskill_dr', elements({ isinactive: value, ispublic: 'T' })),
    'T',
    'F',
  ),
];

const WHO: DoorCase[] = [
  ...[
    'suitelet',
    'restlet',
    'portlet',
    'massupdatescript',
    'workflowactionscript',
    'customrecordactionscript',
  ].flatMap((kind) => {
    const make = (element: string) => (value: string | null) => script(kind, deployed({ [element]: value }));
    return [
      change(`${kind}: audslctrole`, SCRIPT, make('audslctrole'), 'ADMINISTRATOR', `ADMINISTRATOR|${CLERK}`),
      ...['allroles', 'allemployees', 'allpartners'].map((element) =>
        change(`${kind}: ${element}`, SCRIPT, make(element), 'F', 'T'),
      ),
      ...['auddepartment', 'audemployee', 'audgroup', 'audpartner', 'audsubsidiary'].map((element) =>
        change(`${kind}: ${element}`, SCRIPT, make(element), '[scriptid=a]', '[scriptid=a]|[scriptid=b]'),
      ),
    ];
  }),
];

const TOOLS = ['custtoolset_dr_bill', 'custtoolset_dr_bill'] as const;
const one = (
  kind: string,
  id: string,
  element: string,
  base: string | null,
  head: string,
  around = (body: string) => body,
) =>
  change(`${kind}: ${element}`, [id, id], (value) => named(kind, id, around(el(element, value))), base, head);
const inside = (group: string) => (body: string) => `<${group}>\n${body}</${group}>\n`;
const FEW = `ADMINISTRATOR`;
const MANY = `ADMINISTRATOR|${CLERK}`;
const AUDIENCES: DoorCase[] = [
  change('toolset: exposed', TOOLS, (value) => toolset(value ?? '', ['LIST_VENDOR', 'VIEW']), 'F', 'T'),
  {
    name: 'toolset: a permission less',
    path: 'src/Objects/custtoolset_dr_bill.xml',
    object: 'custtoolset_dr_bill',
    base: toolset('T', ['TRAN_VENDPYMT', 'FULL'], ['LIST_VENDOR', 'VIEW']),
    head: toolset('T', ['LIST_VENDOR', 'VIEW']),
  },
  change(
    'toolset: a lower level',
    TOOLS,
    (value) => toolset('T', ['LIST_CUSTJOB', value ?? '']),
    'FULL',
    'VIEW',
  ),
  one('agentskill', 'custagentskill_dr', 'ispublic', 'F', 'T'),
  one('agentskill', 'custagentskill_dr', 'ispublic', null, 'T'),
  one('singlepageapp', 'custspa_dr', 'audienceroles', 'DEVELOPER', `DEVELOPER|${CLERK}`),
  one('singlepageapp', 'custspa_dr', 'audienceallroles', 'F', 'T'),
  one('singlepageapp', 'custspa_dr', 'executeas', CLERK, LEAD),
  ...['reportdefinition', 'kpiscorecard'].flatMap((kind) =>
    (kind === 'kpiscorecard' ? ['audience'] : ['audience', 'accessaudience']).flatMap((group) => [
      one(kind, 'customreport_dr', 'audslctrole', FEW, MANY, inside(group)),
      ...['allroles', 'allemployees', 'allcustomers', 'allpartners', 'allvendors'].map((element) =>
        one(kind, 'customreport_dr', element, 'F', 'T', inside(group)),
      ),
    ]),
  ),
  one('kpiscorecard', 'custkpiscorecard_dr', 'audslctrole', CLERK, `${LEAD}|${CLERK}`, inside('audience')),
  one('centertab', 'custcentertab_dr', 'allroles', 'F', 'T'),
  one('savedcsvimport', 'custimport_dr', 'ispublic', 'F', 'T', inside('audience')),
  one('savedcsvimport', 'custimport_dr', 'roles', FEW, MANY, inside('audience')),
  one('savedcsvimport', 'custimport_dr', 'allroles', 'F', 'T', inside('audience')),
  one('emailtemplate', 'custemailtmpl_dr', 'isprivate', 'T', 'F'),
];

const feature = (status: string) =>
  `<features>\n<feature>\n<id>IPADDRESSRULES</id>\n<status>${status}</status>\n</feature>\n</features>\n`;
const FILES: DoorCase[] = [
  {
    name: 'a file without login',
    path: 'src/FileCabinet/SuiteScripts/.attributes/dr_pay.js.attr.xml',
    object: 'dr_pay.js',
    base: '<file>\n<availablewithoutlogin>F</availablewithoutlogin>\n</file>\n',
    head: '<file>\n<availablewithoutlogin>T</availablewithoutlogin>\n</file>\n',
  },
  {
    name: 'a folder that is private no more',
    path: 'src/FileCabinet/SuiteScripts/.attributes/.folder.attr.xml',
    object: '/SuiteScripts',
    base: '<folder>\n<isprivate>T</isprivate>\n</folder>\n',
    head: '<folder>\n<isprivate>F</isprivate>\n</folder>\n',
  },
  {
    name: 'a feature',
    path: 'src/AccountConfiguration/features.xml',
    object: 'IPADDRESSRULES',
    base: feature('ENABLED'),
    head: feature('DISABLED'),
  },
];

export const OPENINGS: readonly DoorCase[] = [
  ...FIELDS,
  ...RECORDS,
  ...INNER,
  ...SEGMENTS,
  ...RUN_AS,
  ...ONLINE,
  ...RELEASES,
  ...WHO,
  ...AUDIENCES,
  ...FILES,
];

/** Neither way opens anything. */
export const EQUAL: readonly DoorCase[] = [
  change(
    'levels written out',
    ['custentity_dr', ''],
    (value) =>
      field('entitycustomfield', 'custentity_dr', elements({ accesslevel: value, searchlevel: value })),
    null,
    '2',
  ),
  change('isonline written out', SCRIPT, (value) => suitelet({ isonline: value }), null, 'F'),
  change('an empty role', SCRIPT, (value) => suitelet({ runasrole: value }), null, ''),
  change(
    'the same roles in another order',
    SCRIPT,
    (value) => script('restlet', deployed({ audslctrole: value })),
    `ADMINISTRATOR|${CLERK}`,
    `${CLERK}|ADMINISTRATOR`,
  ),
  change(
    'an internal role beside all roles',
    SCRIPT,
    (value) => script('restlet', deployed({ allroles: 'T', audslctrole: value })),
    null,
    CLERK,
  ),
  change(
    'a title',
    SCRIPT,
    (value) => script('usereventscript', deployed({ runasrole: 'ADMINISTRATOR', description: value })),
    'one',
    'other',
  ),
  change(
    'the audience of a user event script',
    SCRIPT,
    (value) => script('usereventscript', deployed({ allroles: value })),
    'F',
    'T',
  ),
  change(
    'the audience of a client script',
    SCRIPT,
    (value) => script('clientscript', deployed({ audslctrole: value })),
    FEW,
    MANY,
  ),
  change('a page in testing', SCRIPT, (value) => suitelet({ status: 'TESTING', isonline: value }), 'F', 'T'),
  change(
    'a script that is not deployed',
    SCRIPT,
    (value) => suitelet({ isdeployed: 'F', runasrole: value }),
    null,
    'ADMINISTRATOR',
  ),
  change(
    'a script in testing that runs as Administrator',
    SCRIPT,
    (value) => script('usereventscript', deployed({ status: 'TESTING', runasrole: value })),
    null,
    'ADMINISTRATOR',
  ),
  change(
    'an app as whoever opens it',
    ['custspa_dr', 'custspa_dr'],
    (value) => named('singlepageapp', 'custspa_dr', el('executeas', value)),
    null,
    'CURRENT ROLE',
  ),
  change(
    'a segment whose default nobody knows',
    SEGMENT,
    (value) => segment(el('defaultrecordaccesslevel', value)),
    null,
    'VIEW',
  ),
  change(
    'a workflow that is switched off',
    FLOW('customworkflow_dr'),
    (value) => workflow(el('isinactive', value)),
    'F',
    'T',
  ),
  change(
    'a toolset that nobody is offered',
    TOOLS,
    (value) => toolset('F', ['LIST_CUSTJOB', value ?? '']),
    'FULL',
    'VIEW',
  ),
  change(
    'a feature that is no door',
    ['', ''],
    (value) => named('customlist', 'customlist_dr', el('isordered', value)),
    'F',
    'T',
  ),
];
