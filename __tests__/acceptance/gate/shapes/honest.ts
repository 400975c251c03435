import type { Changes } from '../../../github/stand-in/repository.js';
import { deploy, manifest } from '../../../support/xml.js';
import { BASE, DEPLOY, KEYS, MANIFEST, roleOf } from '../base.js';
import type { Right } from '../harness.js';
import {
  entityField,
  field,
  list,
  named,
  ownFields,
  recordTypeOf,
  restlet,
  script,
  suitelet,
  userEvent,
  workflow,
} from './exported.js';
import { AT_HIGH, CLERK, levelOf, PATHS, type Shapes, TILL, text, withRow } from './table.js';

type Row = readonly [name: string, head: Changes, base?: Changes];

const AT = 'src/Objects/Harbour';
const at = (id: string, whole: string): Changes => ({ [`${AT}/${id}.xml`]: whole });
const CLERKS = { audslctrole: '[scriptid=customrole_hb_clerk]' };
const VIEWER = [
  ['LIST_CUSTJOB', 'VIEW'],
  ['LIST_ITEM', 'VIEW'],
  ['LIST_CONTACT', 'EDIT'],
  ['LIST_FIND', 'FULL'],
] as const;
const newRole = (rows: readonly (readonly [string, string])[]) =>
  at('customrole_hb_porter', roleOf('customrole_hb_porter', rows));
const clerkRow =
  '  <permissions>\n    <permission>\n      <permittedlevel>VIEW</permittedlevel>\n      <permittedrole>[scriptid=customrole_hb_clerk]</permittedrole>\n      <restriction></restriction>\n    </permission>\n  </permissions>\n';

/** New objects as NetSuite exports them. */
const NEW: readonly Row[] = [
  ['a user event script', at('customscript_hb_check', userEvent('check'))],
  [
    'a user event script as administrator',
    at('customscript_hb_check', userEvent('check', { runasrole: 'ADMINISTRATOR' })),
  ],
  [
    'a client script',
    at('customscript_hb_form', script('clientscript', 'form', { allroles: 'T', recordtype: 'SALESORDER' })),
  ],
  [
    'a scheduled script',
    at('customscript_hb_night', script('scheduledscript', 'night', { status: 'NOTSCHEDULED' })),
  ],
  [
    'a map/reduce script',
    at('customscript_hb_sums', script('mapreducescript', 'sums', { status: 'NOTSCHEDULED' })),
  ],
  [
    'a mass update',
    at('customscript_hb_mass', script('massupdatescript', 'mass', { ...CLERKS, recordtype: 'CUSTOMER' })),
  ],
  ['a portlet', at('customscript_hb_board', script('portlet', 'board', CLERKS))],
  [
    'a workflow action',
    at(
      'customscript_hb_step',
      script('workflowactionscript', 'step', { allroles: 'T', recordtype: 'VENDORBILL' }),
    ),
  ],
  ['a suitelet for a role', at('customscript_hb_page', suitelet('page', CLERKS))],
  ['a suitelet in test', at('customscript_hb_page', suitelet('page', { allroles: 'T', status: 'TESTING' }))],
  ['a suitelet for all roles', at('customscript_hb_page', suitelet('page', { allroles: 'T' }))],
  ['a RESTlet for a role', at('customscript_hb_rates', restlet('rates', CLERKS))],
  ['a RESTlet for all roles', at('customscript_hb_rates', restlet('rates', { allroles: 'T' }))],
  [
    'a script of an installation',
    at('customscript_hb_install', script('bundleinstallationscript', 'install')),
  ],
  ['a field of vendors', at('custentity_hb_berth', entityField('custentity_hb_berth'))],
  ['a field of items', at('custitem_hb_size', field('itemcustomfield', 'custitem_hb_size', 'Size'))],
  [
    'a field of bills',
    at(
      'custbody_hb_ship',
      field('transactionbodycustomfield', 'custbody_hb_ship', 'Ship', { bodypurchase: 'T' }),
    ),
  ],
  [
    'a column of bills',
    at('custcol_hb_lot', field('transactioncolumncustomfield', 'custcol_hb_lot', 'Lot', { colexpense: 'T' })),
  ],
  [
    'a field of tasks',
    at('custevent_hb_tide', field('crmcustomfield', 'custevent_hb_tide', 'Tide', { appliestotask: 'T' })),
  ],
  [
    'a field of lists',
    at('custrecord_hb_pier', field('othercustomfield', 'custrecord_hb_pier', 'Pier', { rectype: '-112' })),
  ],
  [
    'a field of an item option',
    at('custcol_hb_hue', field('itemoptioncustomfield', 'custcol_hb_hue', 'Hue')),
  ],
  ['a record type', at('customrecord_hb_berth', recordTypeOf('berth'))],
  [
    'a record type with fields',
    at('customrecord_hb_berth', recordTypeOf('berth', {}, ownFields('custrecord_hb_a', 'custrecord_hb_b'))),
  ],
  [
    'a record type without permissions',
    at('customrecord_hb_berth', recordTypeOf('berth', { accesstype: 'NONENEEDED' })),
  ],
  [
    'a record type and the row of a role',
    {
      ...at('customrecord_hb_berth', recordTypeOf('berth', { accesstype: 'USEPERMISSIONLIST' }, clerkRow)),
      [PATHS.clerk]: withRow(CLERK, '[scriptid=customrecord_hb_berth]', 'VIEW'),
    },
  ],
  ['a list', at('customlist_hb_tides', list('tides', 'High', 'Low'))],
  [
    'a list with more values',
    at('customlist_hb_tides', list('tides', 'High', 'Low', 'Spring')),
    at('customlist_hb_tides', list('tides', 'High', 'Low')),
  ],
  [
    'a segment',
    at(
      'cseg_hb_fund',
      named('customsegment', 'cseg_hb_fund', {
        label: 'Fund',
        recordtype: '[scriptid=customrecord_cseg_hb_fund]',
        isinactive: 'F',
      }),
    ),
  ],
  ['a workflow', at('customworkflow_hb_bill', workflow('bill'))],
  [
    'a workflow that is not released',
    at('customworkflow_hb_bill', workflow('bill', { releasestatus: 'NOTINITIATING' })),
  ],
  ['a workflow as administrator', at('customworkflow_hb_bill', workflow('bill', { runasadmin: 'T' }))],
  ['a role that reads', newRole(VIEWER)],
  [
    'a role that sells',
    newRole([
      ['TRAN_SALESORD', 'EDIT'],
      ['LIST_CUSTJOB', 'EDIT'],
      ['TRAN_ESTIMATE', 'FULL'],
    ]),
  ],
  [
    'a role for the warehouse',
    newRole([
      ['TRAN_ITEMRCPT', 'CREATE'],
      ['TRAN_ITEMSHIP', 'CREATE'],
      ['LIST_ITEM', 'VIEW'],
    ]),
  ],
  [
    'a saved search',
    at('customsearch_hb_open', named('savedsearch', 'customsearch_hb_open', { definition: 'AAEJ' })),
  ],
  ['a tab', at('custtab_hb_ship', named('subtab', 'custtab_hb_ship', { title: 'Ship', parent: '' }))],
  [
    'an e-mail template',
    at(
      'custemailtmpl_hb_hello',
      named('emailtemplate', 'custemailtmpl_hb_hello', {
        name: 'Hello',
        isprivate: 'F',
        recordtype: 'CUSTOMER',
        subject: 'Hello',
      }),
    ),
  ],
  ['a script file', { 'src/FileCabinet/SuiteScripts/hb/page.js': 'define([], () => ({}));\n' }],
  [
    'a script file with its settings',
    {
      'src/FileCabinet/SuiteScripts/hb/page.js': 'define([], () => ({}));\n',
      'src/FileCabinet/SuiteScripts/hb/.attributes/page.js.attr.xml':
        '<file>\n  <bundleable>F</bundleable>\n  <hideinbundle>F</hideinbundle>\n  <isinactive>F</isinactive>\n  <availablewithoutlogin>F</availablewithoutlogin>\n  <generateurltimestamp>F</generateurltimestamp>\n</file>\n',
    },
  ],
  [
    'a whole project',
    Object.fromEntries(
      Object.entries(BASE).map(([path, whole]) => [
        path.replace('src/', 'second/').replaceAll('_hb_', '_hc_'),
        whole.replaceAll('_hb_', '_hc_'),
      ]),
    ),
  ],
];

const FIELD = 'custentity_hb_berth';
const OLD_FIELD = at(FIELD, entityField(FIELD));
const PAGE = at('customscript_hb_page', suitelet('page', CLERKS));
const FLOW = at('customworkflow_hb_bill', workflow('bill', { runasadmin: 'T' }));
const BERTH = at('customrecord_hb_berth', recordTypeOf('berth', {}, ownFields('custrecord_hb_a')));

/** Work on what is there. */
const EDITS: readonly Row[] = [
  ['a label', at(FIELD, entityField(FIELD).replace('Berth', 'Pier')), OLD_FIELD],
  ['a help text', at(FIELD, entityField(FIELD, { help: 'Where the ship lies.' })), OLD_FIELD],
  [
    'a field for more kinds of entities',
    at(FIELD, entityField(FIELD, { appliestocustomer: 'T' })),
    OLD_FIELD,
  ],
  ['a mandatory field', at(FIELD, entityField(FIELD, { ismandatory: 'T' })), OLD_FIELD],
  [
    'a field that is closed',
    at(FIELD, entityField(FIELD, { accesslevel: '0', searchlevel: '0' })),
    OLD_FIELD,
  ],
  ['a log level', at('customscript_hb_page', suitelet('page', { ...CLERKS, loglevel: 'DEBUG' })), PAGE],
  ['a title', at('customscript_hb_page', suitelet('page', { ...CLERKS, title: 'Page' })), PAGE],
  [
    'a script that is switched off',
    at('customscript_hb_page', suitelet('page', { ...CLERKS, isdeployed: 'F' })),
    PAGE,
  ],
  ['a script for fewer roles', PAGE, at('customscript_hb_page', suitelet('page', { allroles: 'T' }))],
  [
    'a script that stops to run as an administrator',
    PAGE,
    at('customscript_hb_page', suitelet('page', { ...CLERKS, runasrole: 'ADMINISTRATOR' })),
  ],
  [
    'a workflow of another record',
    at('customworkflow_hb_bill', workflow('bill', { runasadmin: 'T', recordtypes: 'PURCHASEORDER' })),
    FLOW,
  ],
  [
    'a workflow on other events',
    at('customworkflow_hb_bill', workflow('bill', { runasadmin: 'T', initeventtypes: 'CREATE' })),
    FLOW,
  ],
  [
    'a workflow that is switched off',
    at('customworkflow_hb_bill', workflow('bill', { runasadmin: 'T', releasestatus: 'SUSPENDED' })),
    FLOW,
  ],
  ['a workflow that stops to run as an administrator', at('customworkflow_hb_bill', workflow('bill')), FLOW],
  [
    'a field more in a record type',
    at('customrecord_hb_berth', recordTypeOf('berth', {}, ownFields('custrecord_hb_a', 'custrecord_hb_b'))),
    BERTH,
  ],
  [
    'a record type with a new name',
    at('customrecord_hb_berth', recordTypeOf('berth', { recordname: 'Pier' }, ownFields('custrecord_hb_a'))),
    BERTH,
  ],
  [
    'a record type with files',
    at(
      'customrecord_hb_berth',
      recordTypeOf('berth', { allowattachments: 'T' }, ownFields('custrecord_hb_a')),
    ),
    BERTH,
  ],
  ['a name of a role', { [PATHS.till]: TILL.replace('Bread', 'Broad') }],
  ['a center', { [PATHS.till]: TILL.replace('BASIC', 'CLASSIC') }],
  ['a permission that is low', { [PATHS.till]: withRow(TILL, 'LIST_ITEM', 'VIEW') }],
  ['a permission that reads', { [PATHS.clerk]: withRow(CLERK, 'LIST_CONTACT', 'VIEW') }],
  ['a report', { [PATHS.clerk]: withRow(CLERK, 'REPO_AR', 'VIEW') }],
  [
    'a level that is raised and low',
    { [PATHS.clerk]: withRow(CLERK, 'LIST_CONTACT', 'EDIT') },
    { [PATHS.clerk]: withRow(CLERK, 'LIST_CONTACT', 'VIEW') },
  ],
  ['a level that is lowered', { [PATHS.clerk]: levelOf(CLERK, 'LIST_EMPLOYEE', 'NONE') }],
  [
    'a level that is lowered on both sides',
    {
      [PATHS.clerk]: levelOf(CLERK, KEYS.cargo, 'NONE'),
      [PATHS.cargo]: text(PATHS.cargo).replace('>VIEW<', '>NONE<'),
    },
  ],
  [
    'a role that retires',
    { [PATHS.till]: TILL.replace('  <centertype>', '  <isinactive>T</isinactive>\n  <centertype>') },
  ],
  ['a retired role with a new name', { [PATHS.retired]: text(PATHS.retired).replace('Bread', 'Broad') }],
  ['two-factor login for a role', { [PATHS.till]: TILL }, { [PATHS.till]: TILL.replace('>SMS<', '>OFF<') }],
  [
    'a rule of addresses for a role',
    { [PATHS.till]: TILL },
    { [PATHS.till]: TILL.replace('<restrictip>T', '<restrictip>F') },
  ],
  ['a role for fewer subsidiaries', { [PATHS.till]: TILL }, { [PATHS.till]: TILL.replace('>OWN<', '>ALL<') }],
];

const each = (change: (whole: string) => string): Changes =>
  Object.fromEntries(Object.entries(BASE).map(([path, whole]) => [path, change(whole)]));
const values = (change: (value: string) => string) =>
  each((whole) => whole.replaceAll(/>([^<>\s][^<>]*)</g, (_, value: string) => `>${change(value)}<`));
const move = (to: (path: string) => string): Changes =>
  Object.fromEntries(
    Object.values(PATHS).flatMap((path) => [
      [path, null],
      [to(path), text(path)],
    ]),
  );

/** Re-imports, formatters, and files that move. */
const FORM: readonly Row[] = [
  ['CRLF', each((whole) => whole.replaceAll('\n', '\r\n'))],
  ['tabs', each((whole) => whole.replaceAll('  ', '\t'))],
  ['one line', each((whole) => whole.replaceAll(/>\s+</g, '><'))],
  ['four blanks', each((whole) => whole.replaceAll(/^ +/gm, (blanks) => blanks + blanks))],
  ['a declaration', each((whole) => `<?xml version="1.0" encoding="UTF-8"?>\n${whole}`)],
  ['a byte order mark', each((whole) => `\uFEFF${whole}`)],
  ['no last line end', each((whole) => whole.trimEnd())],
  ['values in CDATA', values((value) => `<![CDATA[${value}]]>`)],
  ['values as character references', values((value) => `&#${value.charCodeAt(0)};${value.slice(1)}`)],
  ['comments', each((whole) => whole.replaceAll('\n  <', '\n  <!-- checked -->\n  <'))],
  ['comments that go', BASE, each((whole) => whole.replaceAll('\n  <', '\n  <!-- checked -->\n  <'))],
  [
    'empty elements',
    {
      [PATHS.till]: TILL.replace('  <restrictip>', '  <centerlinks/>\n  <restrictip>').replace(
        '  <centerlinks/>\n',
        '',
      ),
    },
  ],
  [
    'defaults written out',
    {
      [PATHS.till]: TILL.replace(
        '  <restrictip>',
        '  <isinactive>F</isinactive>\n  <issalesrole>F</issalesrole>\n  <restrictip>',
      ),
    },
  ],
  [
    'empty restrictions',
    { [PATHS.clerk]: CLERK.replaceAll('</permlevel>', '</permlevel>\n      <restriction></restriction>') },
  ],
  [
    'rows in another order',
    {
      [PATHS.clerk]: CLERK.replace(
        /(<permissions>\n)([\s\S]*?)(\s*<\/permissions>)/,
        (_, a: string, rows: string, z: string) =>
          a +
          rows
            .split(/(?<=<\/permission>\n)/)
            .reverse()
            .map((row) => row.replace(/\n?$/, '\n'))
            .join('')
            .trimEnd() +
          z,
      ),
    },
  ],
  ['objects in one folder', move((path) => path.replace(/Objects\/\w+/, 'Objects/All'))],
  ['objects at the top', move((path) => path.replace(/Objects\/\w+/, 'Objects'))],
  ['a folder for each object', move((path) => path.replace(/(\w+)\.xml$/, '$1/$1.xml'))],
  [
    'a folder with blanks in its name',
    move((path) => path.replace(/Objects\/\w+/, 'Objects/Bread and Harbour')),
  ],
  [
    'the project moves',
    Object.fromEntries(
      Object.entries(BASE).flatMap(([path, whole]) => [
        [path, null],
        [path.replace('src/', 'netsuite/src/'), whole],
      ]),
    ),
  ],
];

/** The deploy scope, and what is cleared away. */
const CLEARING: readonly Row[] = [
  ['deploy.xml for one folder', { [DEPLOY]: deploy('~/Objects/Roles/*') }],
  ['deploy.xml for one object', { [DEPLOY]: deploy('~/Objects/Roles/customrole_hb_clerk.xml') }],
  [
    'deploy.xml for all again',
    { [DEPLOY]: deploy('~/Objects/*') },
    { [DEPLOY]: deploy('~/Objects/Roles/*') },
  ],
  [
    'deploy.xml in another order',
    {
      [DEPLOY]: deploy(
        '~/Objects/Segments/*',
        '~/Objects/Records/*',
        '~/Objects/Roles/*',
        '~/Objects/Transactions/*',
      ),
    },
  ],
  [
    'a feature',
    {
      [MANIFEST]: manifest({
        features: [
          'CUSTOMRECORDS',
          'CUSTOMSEGMENTS',
          'CUSTOMTRANSACTIONS',
          'IPADDRESSRULES',
          'SUBSIDIARIES',
          'SERVERSIDESCRIPTING',
        ],
      }),
    },
  ],
  [
    'an object of the account',
    {
      [MANIFEST]: manifest({
        features: ['CUSTOMRECORDS', 'CUSTOMSEGMENTS', 'CUSTOMTRANSACTIONS', 'IPADDRESSRULES', 'SUBSIDIARIES'],
        objects: ['customrecord_hb_other'],
      }),
    },
  ],
  ['a field goes', { [`${AT}/${FIELD}.xml`]: null }, OLD_FIELD],
  ['a script goes', { [`${AT}/customscript_hb_page.xml`]: null }, PAGE],
  ['a workflow goes', { [`${AT}/customworkflow_hb_bill.xml`]: null }, FLOW],
  ['a role goes', { [PATHS.till]: null }],
  ['a retired role goes', { [PATHS.retired]: null }],
  [
    'a permission goes',
    { [PATHS.clerk]: CLERK.replace(/ {4}<permission>\s*<permkey>LIST_EMPLOYEE[\s\S]*?<\/permission>\n/, '') },
  ],
  [
    'notes, and a workflow of the team',
    { 'README.md': '# Bread and Harbour\n', '.github/workflows/test.yml': 'on: push\njobs: {}\n' },
  ],
  ['a policy gets stricter', { '.github/sdf-role-compliance.yml': AT_HIGH.config.replace('high', 'low') }],
  ['nothing of SDF', { 'src/package.json': '{}\n', 'docs/a.xml': '<a/>\n' }],
];

const table = (kind: string, right: Right, rows: readonly Row[]) =>
  rows.map(([name, head, base = {}]) => [`${kind}: ${name}`, [right, { ...AT_HIGH, base, head }]] as const);

/** What teams do every day, at `widening: high`: none of it may be stopped. */
export const HONEST: Shapes = Object.fromEntries([
  ...table('new', 'allowed', NEW),
  ...table('edited', 'allowed', EDITS),
  ...table('form', 'quiet', FORM),
  ...table('cleared', 'allowed', CLEARING),
]);
