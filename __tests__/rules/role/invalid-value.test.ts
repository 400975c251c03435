import { invalidValue, messages } from '../../../src/rules/role/invalid-value.js';
import { testRule } from '../../support/rule-table.js';
import {
  deploy,
  permissions,
  permittedRoles,
  recordType,
  role,
  segment,
  transactionType,
} from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const FIELD = 'Objects/custentity_tour.xml';
const guide = (body: string) => role('customrole_guide', body);
const tour = (body: string) => recordType('customrecord_tour', body, 'CUSTRECORDENTRYPERM');
const centre = (type: string) => guide('').replace('BASIC', type);
const restriction = (body: string) =>
  guide(`<recordrestrictions>
  <recordrestriction>
    ${body}
  </recordrestriction>
</recordrestrictions>`);
const access = (level: string) => `<entitycustomfield scriptid="custentity_tour">
  <roleaccesses>
    <roleaccess>
      <role>ADMINISTRATOR</role>
      <accesslevel>${level}</accesslevel>
      <searchlevel>2</searchlevel>
    </roleaccess>
  </roleaccesses>
</entitycustomfield>
`;
const division = (manage: string, use: string) =>
  segment(
    'cseg_division',
    `<permissions>
  <permission>
    <role>ADMINISTRATOR</role>
    <valuemgmtaccesslevel>${manage}</valuemgmtaccesslevel>
    <recordaccesslevel>${use}</recordaccesslevel>
    <searchaccesslevel></searchaccesslevel>
  </permission>
</permissions>`,
  );

const KEY = '[scriptid=customrecord_trip]';
const IN_PERMISSION = 'permission "LIST_CUSTJOB" of customrole_guide';
const IN_ENTRY = 'permission "ADMINISTRATOR" of customrecord_tour';
const IN_CUSTOM = `permission "${KEY}" of customrole_guide`;
const FLAG = 'T or F';
const LEVELS = 'NONE, VIEW, CREATE, EDIT or FULL';
const RESTRICTIONS = 'VIEWANDEDIT or EDIT';
const CENTRES =
  'ACCOUNTCENTER, BASIC, CUSTOMER, EMPLOYEE, ENGINEERCENTER, EXECUTIVE, HR, MARKETCENTER, PARTNERCENTER, ' +
  'PROJECTCENTER, SALESCENTER, SHIPPINGCENTER, STOREMANAGER, SUPPORTCENTER or SYSADMINCENTER';

testRule(invalidValue, {
  accept: [
    {
      name: 'documented values, white space around them and empty elements',
      files: {
        [ROLE]: guide(`<isinactive> F </isinactive>
<restrictip></restrictip>
<employeerestriction>DEFAULTTOOWN</employeerestriction>
<subsidiaryoption>ALLACTIVE</subsidiaryoption>
<accountingbooksoption>SELECTED</accountingbooksoption>
<tfarequired>TOTP</tfarequired>
<tfaduration>744</tfaduration>
<custrecord_note>true</custrecord_note>
<!-- <isinactive>no</isinactive> -->
${permissions(['LIST_CUSTJOB', 'FULL', ''], [KEY, '<![CDATA[VIEW]]>', 'VIEWANDEDIT'])}`),
        [RECORD]: tour(permittedRoles(['ADMINISTRATOR', 'EDIT', 'EDIT'])),
        [FIELD]: access('0'),
        'Objects/cseg_division.xml': division('CREATE', 'EDIT'),
      },
    },
    {
      name: 'references and values that each account sets',
      files: {
        [ROLE]: centre('[scriptid=custcenter_guide]'),
        'Objects/customrole_clerk.xml': role(
          'customrole_clerk',
          '<subsidiaryoption>[ACCOUNT_SPECIFIC_VALUE]</subsidiaryoption>',
        ),
      },
    },
    {
      name: 'centres that only exports show',
      files: {
        [ROLE]: centre('EMPLOYEE'),
        'Objects/customrole_clerk.xml': role('customrole_clerk').replace('BASIC', 'CUSTOMER'),
      },
    },
    {
      name: 'the restriction of a standard permission, which is told elsewhere',
      files: { [ROLE]: guide(permissions(['LIST_CUSTJOB', 'FULL', 'ALL'])) },
    },
    {
      name: 'values of other objects beside the part that names roles',
      files: { [RECORD]: tour('<isinactive>no</isinactive>\n<links>none</links>') },
    },
  ],
  reject: [
    {
      name: 'a level in the wrong case, in an entity, outside the deploy scope too',
      files: {
        'deploy.xml': deploy('~/Objects/nothing.xml'),
        [ROLE]: guide(permissions(['LIST_CUSTJOB', '«Vie&#119;»'])),
      },
      reports: [
        {
          message: messages.refused('View', 'permlevel', IN_PERMISSION, LEVELS) + messages.nearest('VIEW'),
          fixes: [
            {
              title: messages.change('permlevel', IN_PERMISSION, 'VIEW'),
              applicability: 'safe',
              files: { [ROLE]: guide(permissions(['LIST_CUSTJOB', 'VIEW'])) },
            },
          ],
        },
      ],
    },
    {
      name: 'values that are near to none',
      files: {
        [ROLE]: guide(`<tfaduration>«100»</tfaduration>
<restrictip>«1»</restrictip>
<subsidiaryoption>«constructor»</subsidiaryoption>
${permissions(['LIST_CUSTJOB', '«4»'])}`),
      },
      reports: [
        { message: messages.refused('100', 'tfaduration', 'customrole_guide', '0, 4, 6, 8, 12, 24 … 744') },
        { message: messages.refused('1', 'restrictip', 'customrole_guide', FLAG) },
        {
          message: messages.refused(
            'constructor',
            'subsidiaryoption',
            'customrole_guide',
            'ALL, ALLACTIVE, OWN or SELECTED',
          ),
        },
        { message: messages.refused('4', 'permlevel', IN_PERMISSION, LEVELS) },
      ],
    },
    {
      name: 'flags in words, and in the wrong case',
      files: {
        [ROLE]: guide('<isinactive>«No»</isinactive>\n<restrictip>«true»</restrictip>'),
        'Objects/customrole_clerk.xml': role('customrole_clerk', '<restrictip>«t»</restrictip>'),
      },
      reports: [
        {
          message: messages.refused('t', 'restrictip', 'customrole_clerk', FLAG) + messages.nearest('T'),
          fixes: [
            {
              title: messages.change('restrictip', 'customrole_clerk', 'T'),
              applicability: 'safe',
              files: {
                'Objects/customrole_clerk.xml': role('customrole_clerk', '<restrictip>T</restrictip>'),
              },
            },
          ],
        },
        {
          message: messages.refused('No', 'isinactive', 'customrole_guide', FLAG) + messages.nearest('F'),
          fixes: [
            {
              title: messages.change('isinactive', 'customrole_guide', 'F'),
              applicability: 'safe',
              files: { [ROLE]: guide('<isinactive>F</isinactive>\n<restrictip>true</restrictip>') },
            },
          ],
        },
        {
          message: messages.refused('true', 'restrictip', 'customrole_guide', FLAG) + messages.nearest('T'),
          fixes: [
            {
              title: messages.change('restrictip', 'customrole_guide', 'T'),
              applicability: 'safe',
              files: { [ROLE]: guide('<isinactive>No</isinactive>\n<restrictip>T</restrictip>') },
            },
          ],
        },
      ],
    },
    {
      name: 'misspelt values, and one in CDATA beside a comment',
      files: {
        [ROLE]: restriction(`<segment>«DEPARTMENTS»</segment>
    <restriction>OWNONLY</restriction>`),
        'Objects/customrole_clerk.xml': role(
          'customrole_clerk',
          '<accountingbooksoption><!-- ? -->«<![CDATA[PRIM_ARY]]>»</accountingbooksoption>',
        ),
      },
      reports: [
        {
          message:
            messages.refused(
              'PRIM_ARY',
              'accountingbooksoption',
              'customrole_clerk',
              'PRIMARY, SELECTED or ALL',
            ) + messages.nearest('PRIMARY'),
          fixes: [
            {
              title: messages.change('accountingbooksoption', 'customrole_clerk', 'PRIMARY'),
              applicability: 'choice',
              files: {
                'Objects/customrole_clerk.xml': (text) => text.replace('<![CDATA[PRIM_ARY]]>', 'PRIMARY'),
              },
            },
          ],
        },
        {
          message:
            messages.refused(
              'DEPARTMENTS',
              'segment',
              'recordrestriction "DEPARTMENT" of customrole_guide',
              'CLASS, DEPARTMENT or LOCATION',
            ) + messages.nearest('DEPARTMENT'),
          fixes: [
            {
              title: messages.change(
                'segment',
                'recordrestriction "DEPARTMENT" of customrole_guide',
                'DEPARTMENT',
              ),
              applicability: 'choice',
              files: { [ROLE]: (text) => text.replace('DEPARTMENTS', 'DEPARTMENT') },
            },
          ],
        },
      ],
    },
    {
      name: 'a centre that no list has, as a warning',
      files: {
        [ROLE]: centre('«ACCOUNT_CENTER»'),
        'Objects/customrole_clerk.xml': role('customrole_clerk').replace('BASIC', '«custcenter_guide»'),
      },
      reports: [
        {
          severity: 'warning',
          message: messages.unlisted('custcenter_guide', 'centertype', 'customrole_clerk', CENTRES),
        },
        {
          severity: 'warning',
          message:
            messages.unlisted('ACCOUNT_CENTER', 'centertype', 'customrole_guide', CENTRES) +
            messages.nearest('ACCOUNTCENTER'),
          fixes: [
            {
              title: messages.change('centertype', 'customrole_guide', 'ACCOUNTCENTER'),
              applicability: 'choice',
              files: { [ROLE]: centre('ACCOUNTCENTER') },
            },
          ],
        },
      ],
    },
    {
      name: "the restriction of Oracle's sample, as a warning",
      files: { [ROLE]: guide(permissions([KEY, 'FULL', '«VIEW»'])) },
      reports: [
        {
          severity: 'warning',
          message: messages.unlisted('VIEW', 'restriction', IN_CUSTOM, RESTRICTIONS),
        },
      ],
    },
    {
      name: 'a restriction of a bare script id, and of no key',
      files: {
        [ROLE]: guide(permissions(['customrecord_trip', 'FULL', '«ALL»'], ['', 'FULL', '«ALL»'])),
      },
      reports: [
        {
          message: messages.refused(
            'ALL',
            'restriction',
            'permission "[scriptid=customrecord_trip]" of customrole_guide',
            RESTRICTIONS,
          ),
        },
        {
          message: messages.refused('ALL', 'restriction', 'a permission of customrole_guide', RESTRICTIONS),
        },
      ],
    },
    {
      name: 'numbers of older exports in a record type, as a warning',
      files: { [RECORD]: tour(permittedRoles(['ADMINISTRATOR', '«4»', '«1»'])) },
      reports: [
        {
          severity: 'warning',
          message: messages.unlisted('4', 'permittedlevel', IN_ENTRY, LEVELS) + messages.nearest('FULL'),
          fixes: [
            {
              title: messages.change('permittedlevel', IN_ENTRY, 'FULL'),
              applicability: 'safe',
              files: { [RECORD]: tour(permittedRoles(['ADMINISTRATOR', 'FULL', '1'])) },
            },
          ],
        },
        {
          severity: 'warning',
          message:
            messages.unlisted('1', 'restriction', IN_ENTRY, RESTRICTIONS) + messages.nearest('VIEWANDEDIT'),
          fixes: [
            {
              title: messages.change('restriction', IN_ENTRY, 'VIEWANDEDIT'),
              applicability: 'safe',
              files: { [RECORD]: tour(permittedRoles(['ADMINISTRATOR', '4', 'VIEWANDEDIT'])) },
            },
          ],
        },
      ],
    },
    {
      name: 'values of record types, segments, transaction types and custom fields',
      files: {
        [FIELD]: access('«EDIT»'),
        [RECORD]: tour(permittedRoles(['ADMINISTRATOR', '«5»'])).replace('CUSTRECORDENTRYPERM', '«PUBLIC»'),
        'Objects/cseg_division.xml': division('«ALL»', '«CREATE»'),
        'Objects/customtransaction_trip.xml': transactionType(
          'customtransaction_trip',
          permittedRoles(['ADMINISTRATOR', '«4»']),
        ),
      },
      reports: [
        {
          message: messages.refused(
            'ALL',
            'valuemgmtaccesslevel',
            'permission "ADMINISTRATOR" of cseg_division',
            LEVELS,
          ),
        },
        {
          message: messages.refused(
            'CREATE',
            'recordaccesslevel',
            'permission "ADMINISTRATOR" of cseg_division',
            'NONE, VIEW or EDIT',
          ),
        },
        {
          message: messages.refused(
            'EDIT',
            'accesslevel',
            'roleaccess "ADMINISTRATOR" of custentity_tour',
            '0, 1 or 2',
          ),
        },
        {
          message: messages.refused(
            'PUBLIC',
            'accesstype',
            'customrecord_tour',
            'CUSTRECORDENTRYPERM, USEPERMISSIONLIST or NONENEEDED',
          ),
        },
        { message: messages.refused('5', 'permittedlevel', IN_ENTRY, LEVELS) },
        {
          message: messages.refused(
            '4',
            'permittedlevel',
            'permission "ADMINISTRATOR" of customtransaction_trip',
            LEVELS,
          ),
        },
      ],
    },
    {
      name: 'each value of a repeated element',
      files: { [ROLE]: guide('<restrictip>«X»</restrictip>\n<restrictip>«Y1»</restrictip>') },
      reports: [
        { message: messages.refused('X', 'restrictip', 'customrole_guide', FLAG) },
        { message: messages.refused('Y1', 'restrictip', 'customrole_guide', FLAG) },
      ],
    },
  ],
});
