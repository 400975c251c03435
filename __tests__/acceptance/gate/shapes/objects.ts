import type { Changes } from '../../../github/stand-in/repository.js';
import {
  entityField,
  field,
  named,
  ownFields,
  recordTypeOf,
  restlet,
  suitelet,
  userEvent,
  workflow,
} from './exported.js';
import { AT_HIGH, type Shapes } from './table.js';

const AT = 'src/Objects/Doors/';
type Door = readonly [file: string, closed: string, open: string];

/** Doors of objects that are no roles: closed, and open. */
const DOORS: Readonly<Record<string, Door>> = {
  'a field of employees': [
    'custentity_hb_berth.xml',
    entityField('custentity_hb_berth', { accesslevel: '0', searchlevel: '0' }),
    entityField('custentity_hb_berth'),
  ],
  'a field that people outside see': [
    'custentity_hb_berth.xml',
    entityField('custentity_hb_berth'),
    entityField('custentity_hb_berth', { availableexternally: 'T' }),
  ],
  'a field of transactions in searches': [
    'custbody_hb_berth.xml',
    field('transactionbodycustomfield', 'custbody_hb_berth', 'Berth', { searchlevel: '0' }),
    field('transactionbodycustomfield', 'custbody_hb_berth', 'Berth'),
  ],
  'a RESTlet for every role': [
    'customscript_hb_rates.xml',
    restlet('rates', { audslctrole: '[scriptid=customrole_hb_clerk]' }),
    restlet('rates', { allroles: 'T' }),
  ],
  'a RESTlet for one role more': [
    'customscript_hb_rates.xml',
    restlet('rates', { audslctrole: '[scriptid=customrole_hb_clerk]' }),
    restlet('rates', { audslctrole: '[scriptid=customrole_hb_clerk]|[scriptid=customrole_hb_till]' }),
  ],
  'a page that needs no login': [
    'customscript_hb_page.xml',
    suitelet('page'),
    suitelet('page', { isonline: 'T' }),
  ],
  'a page that runs as an administrator': [
    'customscript_hb_page.xml',
    suitelet('page', { audslctrole: '[scriptid=customrole_hb_clerk]' }),
    suitelet('page', { audslctrole: '[scriptid=customrole_hb_clerk]', runasrole: 'ADMINISTRATOR' }),
  ],
  'a script that goes live': [
    'customscript_hb_rates.xml',
    restlet('rates', { allroles: 'T', isdeployed: 'F' }),
    restlet('rates', { allroles: 'T' }),
  ],
  'a workflow that runs as an administrator': [
    'customworkflow_hb_bill.xml',
    workflow('bill'),
    workflow('bill', { runasadmin: 'T' }),
  ],
  'a record type for everybody': [
    'customrecord_hb_berth.xml',
    recordTypeOf('berth', { accesstype: 'USEPERMISSIONLIST' }, CLERK_ROW()),
    recordTypeOf('berth', { accesstype: 'NONENEEDED' }, CLERK_ROW()),
  ],
  'a record type that needs no login': [
    'customrecord_hb_berth.xml',
    recordTypeOf('berth', { accesstype: 'NONENEEDED', publicpermissionlevel: 'NONE' }),
    recordTypeOf('berth', { accesstype: 'NONENEEDED', publicpermissionlevel: 'VIEW' }),
  ],
  'a field of a record type': [
    'customrecord_hb_berth.xml',
    recordTypeOf(
      'berth',
      {},
      ownFields('custrecord_hb_berth_iban').replaceAll('>2</accesslevel>', '>0</accesslevel>'),
    ),
    recordTypeOf('berth', {}, ownFields('custrecord_hb_berth_iban')),
  ],
  'the default of a segment': [
    'cseg_hb_fund.xml',
    named('customsegment', 'cseg_hb_fund', {
      label: 'Fund',
      defaultrecordaccesslevel: 'NONE',
      defaultsearchaccesslevel: 'NONE',
    }),
    named('customsegment', 'cseg_hb_fund', {
      label: 'Fund',
      defaultrecordaccesslevel: 'EDIT',
      defaultsearchaccesslevel: 'EDIT',
    }),
  ],
  'tools for AI clients': [
    'custtoolset_hb_bill.xml',
    named('toolset', 'custtoolset_hb_bill', { name: 'Bills', exposetoaiconnector: 'F' }),
    named('toolset', 'custtoolset_hb_bill', { name: 'Bills', exposetoaiconnector: 'T' }),
  ],
};

function CLERK_ROW() {
  return '  <permissions>\n    <permission>\n      <permittedlevel>VIEW</permittedlevel>\n      <permittedrole>ACCOUNTANT</permittedrole>\n    </permission>\n  </permissions>\n';
}

const at = (file: string, whole: string): Changes => ({ [`${AT}${file}`]: whole });

/** Every door opens, and closes. */
export const OBJECTS: Shapes = {
  ...Object.fromEntries(
    Object.entries(DOORS).flatMap(([name, [file, closed, open]]) => [
      [`${name}: opens`, ['stop', { base: at(file, closed), head: at(file, open) }] as const],
      [`${name}: closes`, ['pass', { ...AT_HIGH, base: at(file, open), head: at(file, closed) }] as const],
    ]),
  ),
  'a file that needs no login': [
    'stop',
    {
      base: {
        'src/FileCabinet/SuiteScripts/.attributes/a.js.attr.xml': attributes('F'),
        'src/FileCabinet/SuiteScripts/a.js': '',
      },
      head: { 'src/FileCabinet/SuiteScripts/.attributes/a.js.attr.xml': attributes('T') },
    },
  ],
  'a script that runs as a role that may do more': [
    'stop',
    {
      base: at(
        'customscript_hb_check.xml',
        userEvent('check', { runasrole: '[scriptid=customrole_hb_till]' }),
      ),
      head: at('customscript_hb_check.xml', userEvent('check', { runasrole: 'ADMINISTRATOR' })),
    },
  ],
};

function attributes(online: string) {
  return `<file>\n  <bundleable>F</bundleable>\n  <hideinbundle>F</hideinbundle>\n  <isinactive>F</isinactive>\n  <availablewithoutlogin>${online}</availablewithoutlogin>\n  <generateurltimestamp>F</generateurltimestamp>\n</file>\n`;
}
