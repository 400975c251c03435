import { bareScriptId, messages, words } from '../../../src/rules/permission/bare-script-id.js';
import { testRule } from '../../support/rule-table.js';
import {
  deploy,
  manifest,
  permissions,
  permittedRoles,
  recordType,
  role,
  segment,
  transactionType,
} from '../../support/xml.js';

const FILE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const FIELD = 'Objects/custentity_guide.xml';
const GUIDE = '[scriptid=customrole_guide]';
const TARGETS = [
  'customrecord_x',
  'customrecord12',
  'customtransaction_x',
  'customsale_x',
  'custompurchase_x',
];
/** The account has what the references mean, so that mending them uncovers no other fault. */
const ACCOUNT = { 'manifest.xml': manifest({ objects: [...TARGETS, 'cseg_x', 'customrole_guide'] }) };
type Row = readonly [string, string, string?];
const guide = (...rows: readonly Row[]) => ({ [FILE]: role('customrole_guide', permissions(...rows)) });
const tour = (...rows: readonly Row[]) => ({
  [RECORD]: recordType('customrecord_tour', permittedRoles(...rows)),
});
const roleAccess = (named: string) =>
  `<roleaccess><role>${named}</role><accesslevel>1</accesslevel><searchlevel>1</searchlevel></roleaccess>`;
const field = (...roles: readonly string[]) => ({
  [FIELD]: `<entitycustomfield scriptid="custentity_guide">
  <roleaccesses>${roles.map(roleAccess).join('')}</roleaccesses>
</entitycustomfield>
`,
});
const segmentRole = (named: string) => ({
  'Objects/cseg_area.xml': segment(
    'cseg_area',
    `<permissions><permission><role>${named}</role></permission></permissions>`,
  ),
});
const restlet = (roles: string) => ({
  'Objects/customscript_tours.xml': `<restlet scriptid="customscript_tours">
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_tours">
      <audslctrole>${roles}</audslctrole>
    </scriptdeployment>
  </scriptdeployments>
</restlet>
`,
});

type Say = typeof messages.bare;
const fault = (say: Say, text: string, id: string, due: string, files: Readonly<Record<string, string>>) => ({
  message: say({ value: text, object: id, due, isPresent: false }),
  fixes: [{ title: words.write(due, id), applicability: 'safe' as const, files }],
});
const bareKey = (text: string, due: string) =>
  fault(messages.bare, text, 'customrole_guide', due, guide([due, 'VIEW']));
const standardKey = (text: string, due: string) =>
  fault(messages.standard, text, 'customrole_guide', due, guide([due, 'VIEW']));
const standardRole = (text: string, id: string, files: Readonly<Record<string, string>>) =>
  fault(messages.standard, text, id, 'ACCOUNTANT', files);

testRule(bareScriptId, {
  accept: [
    {
      name: 'keys as SDF takes them',
      files: guide(
        ['LIST_VENDOR', 'VIEW'],
        ['[scriptid=customrecord_x]', 'VIEW'],
        ['[type=customsegment, scriptid=cseg_x]', 'VIEW'],
        ['[scriptid=cseg_y]', 'VIEW'],
        ['[appid=com.example.tours, scriptid=customsale_x]', 'VIEW'],
        ['[appid=com.example.tours, scriptid=LIST_VENDOR]', 'VIEW'],
      ),
    },
    {
      name: 'keys of which nobody knows what they are',
      files: guide(
        ['customlist_x', 'VIEW'],
        ['CUSTOMRECORD_X', 'VIEW'],
        ['[scriptid=LIST_MOON_LANDINGS]', 'VIEW'],
        ['[scriptid=list_moon_landings]', 'VIEW'],
        ['[LIST_MOON_LANDINGS]', 'VIEW'],
        ['[type=customsegment]', 'VIEW'],
        ['customrecord_x]', 'VIEW'],
      ),
    },
    {
      name: 'roles as SDF takes them',
      files: {
        ...tour(['ADMINISTRATOR', 'VIEW'], [GUIDE, 'VIEW'], ['CUSTOMROLE41', 'VIEW'], ['_ALL_ROLES', 'VIEW']),
        ...field('SALES_MANAGER', GUIDE),
        ...segmentRole('[appid=com.example.tours, scriptid=customrole_x]'),
      },
    },
    {
      name: 'empty and commented-out values',
      files: {
        ...guide(['', 'VIEW'], ['<!-- customrecord_x -->', 'VIEW']),
        ...tour(['', 'VIEW'], ['<!-- customrole_guide -->', 'VIEW']),
        ...field('', '<!-- customrole_guide -->'),
      },
    },
  ],
  reject: [
    ...TARGETS.map((id) => ({
      name: `the bare key ${id}`,
      files: { ...ACCOUNT, ...guide([`«${id}»`, 'VIEW']) },
      reports: [bareKey(id, `[scriptid=${id}]`)],
    })),
    {
      name: 'a bare segment',
      files: { ...ACCOUNT, ...guide(['«cseg_x»', 'VIEW']) },
      reports: [bareKey('cseg_x', '[type=customsegment, scriptid=cseg_x]')],
    },
    {
      name: 'a script id in brackets without its word',
      files: { ...ACCOUNT, ...guide(['«[ customrecord_x ]»', 'VIEW']) },
      reports: [bareKey('[ customrecord_x ]', '[scriptid=customrecord_x]')],
    },
    {
      name: 'a standard permission in brackets',
      files: guide(['«[LIST_VENDOR]»', 'VIEW']),
      reports: [standardKey('[LIST_VENDOR]', 'LIST_VENDOR')],
    },
    {
      name: 'a standard permission as a script id',
      files: guide(['«[scriptid=LIST_VENDOR]»', 'VIEW']),
      reports: [standardKey('[scriptid=LIST_VENDOR]', 'LIST_VENDOR')],
    },
    {
      name: 'a standard permission as a script id in lower case',
      files: guide(['«[scriptid=list_vendor]»', 'VIEW']),
      reports: [standardKey('[scriptid=list_vendor]', 'LIST_VENDOR')],
    },
    {
      name: 'a key that is there in brackets as well, without a fix',
      files: guide(['«customrecord_x»', 'VIEW'], ['‹[ScriptId=customrecord_x]›', 'VIEW']),
      reports: [
        {
          message: messages.bare({
            value: 'customrecord_x',
            object: 'customrole_guide',
            due: '[scriptid=customrecord_x]',
            isPresent: true,
          }),
          related: [words.twin('[ScriptId=customrecord_x]')],
        },
      ],
    },
    {
      name: 'a segment that is there without its type as well, without a fix',
      files: guide(['‹[scriptid=cseg_x]›', 'VIEW'], ['«cseg_x»', 'VIEW']),
      reports: [
        {
          message: messages.bare({
            value: 'cseg_x',
            object: 'customrole_guide',
            due: '[type=customsegment, scriptid=cseg_x]',
            isPresent: true,
          }),
          related: [words.twin('[scriptid=cseg_x]')],
        },
      ],
    },
    {
      name: 'a standard permission that is there without brackets as well, without a fix',
      files: guide(['‹LIST_VENDOR›', 'VIEW'], ['«[LIST_VENDOR]»', 'VIEW']),
      reports: [
        {
          message: messages.standard({
            value: '[LIST_VENDOR]',
            object: 'customrole_guide',
            due: 'LIST_VENDOR',
            isPresent: true,
          }),
          related: [words.twin('LIST_VENDOR')],
        },
      ],
    },
    {
      name: 'a bare role in a record type',
      files: { ...ACCOUNT, ...tour(['«customrole_guide»', 'VIEW']) },
      reports: [fault(messages.bare, 'customrole_guide', 'customrecord_tour', GUIDE, tour([GUIDE, 'VIEW']))],
    },
    {
      name: 'a bare role that the other side names, once the fault is mended they agree',
      files: {
        ...guide(['[scriptid=customrecord_tour]', 'VIEW']),
        ...tour(['«[customrole_guide]»', 'VIEW']),
      },
      reports: [
        fault(messages.bare, '[customrole_guide]', 'customrecord_tour', GUIDE, tour([GUIDE, 'VIEW'])),
      ],
    },
    {
      name: 'a standard role in brackets',
      files: tour(['«[scriptid=ADMINISTRATOR]»', 'VIEW']),
      reports: [
        fault(
          messages.standard,
          '[scriptid=ADMINISTRATOR]',
          'customrecord_tour',
          'ADMINISTRATOR',
          tour(['ADMINISTRATOR', 'VIEW']),
        ),
      ],
    },
    ...['accountant', 'Accountant'].map((id) => ({
      name: `a standard role as a script id in another case: ${id}`,
      files: tour([`«[scriptid=${id}]»`, 'VIEW']),
      reports: [standardRole(`[scriptid=${id}]`, 'customrecord_tour', tour(['ACCOUNTANT', 'VIEW']))],
    })),
    {
      name: 'a standard role as a script id beside its own id, without a fix',
      files: tour(['‹ACCOUNTANT›', 'VIEW'], ['«[scriptid=accountant]»', 'EDIT']),
      reports: [
        {
          message: messages.standard({
            value: '[scriptid=accountant]',
            object: 'customrecord_tour',
            due: 'ACCOUNTANT',
            isPresent: true,
          }),
          related: [words.twin('ACCOUNTANT')],
        },
      ],
    },
    {
      name: 'a standard role as a script id in a custom field',
      files: field('«[scriptid=accountant]»'),
      reports: [standardRole('[scriptid=accountant]', 'custentity_guide', field('ACCOUNTANT'))],
    },
    {
      name: 'a standard role as a script id among the roles that may run a script',
      files: restlet('ADMINISTRATOR|«[scriptid=accountant]»'),
      reports: [
        standardRole('[scriptid=accountant]', 'customscript_tours', restlet('ADMINISTRATOR|ACCOUNTANT')),
      ],
    },
    {
      name: 'a role that is listed twice, without a fix',
      files: tour(['‹[scriptid=customrole_guide]›', 'VIEW'], ['«customrole_guide»', 'EDIT']),
      reports: [
        {
          message: messages.bare({
            value: 'customrole_guide',
            object: 'customrecord_tour',
            due: GUIDE,
            isPresent: true,
          }),
          related: [words.twin(GUIDE)],
        },
      ],
    },
    {
      name: 'a bare role in a segment that is not deployed',
      files: { 'deploy.xml': deploy('~/Objects/other.xml'), ...segmentRole('«customrole1040»') },
      reports: [
        fault(
          messages.bare,
          'customrole1040',
          'cseg_area',
          '[scriptid=customrole1040]',
          segmentRole('[scriptid=customrole1040]'),
        ),
      ],
    },
    {
      name: 'a bare role in a transaction type',
      files: {
        ...ACCOUNT,
        'Objects/customsale_fee.xml': transactionType(
          'customsale_fee',
          permittedRoles(['«customrole_guide»', 'VIEW']),
        ),
      },
      reports: [
        fault(messages.bare, 'customrole_guide', 'customsale_fee', GUIDE, {
          'Objects/customsale_fee.xml': transactionType('customsale_fee', permittedRoles([GUIDE, 'VIEW'])),
        }),
      ],
    },
    {
      name: 'a bare role in a custom field',
      files: { ...ACCOUNT, ...field('ADMINISTRATOR', '«customrole_guide»') },
      reports: [
        fault(messages.bare, 'customrole_guide', 'custentity_guide', GUIDE, field('ADMINISTRATOR', GUIDE)),
      ],
    },
    {
      name: 'one bare role in two fields of a record type, each by itself',
      files: {
        ...ACCOUNT,
        [RECORD]: recordType(
          'customrecord_tour',
          `<customrecordcustomfields>
  <customrecordcustomfield scriptid="custrecord_a">
    <roleaccesses>${roleAccess('«customrole_guide»')}</roleaccesses>
  </customrecordcustomfield>
  <customrecordcustomfield scriptid="custrecord_b">
    <roleaccesses>${roleAccess('«customrole_guide»')}</roleaccesses>
  </customrecordcustomfield>
</customrecordcustomfields>`,
        ),
      },
      reports: [/first/, /second/].map((which) => ({
        message: messages.bare({
          value: 'customrole_guide',
          object: 'customrecord_tour',
          due: GUIDE,
          isPresent: false,
        }),
        fixes: [
          {
            title: words.write(GUIDE, 'customrecord_tour'),
            applicability: 'safe' as const,
            files: {
              [RECORD]: (before: string) => {
                const at =
                  which.source === 'first'
                    ? before.indexOf('customrole_guide')
                    : before.lastIndexOf('customrole_guide');
                return before.slice(0, at) + GUIDE + before.slice(at + 'customrole_guide'.length);
              },
            },
          },
        ],
      })),
    },
  ],
});
