import { invalidValue, messages, words } from '../../../src/rules/role/invalid-value.js';
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
          message: messages.refused({
            value: 'View',
            field: 'permlevel',
            object: IN_PERMISSION,
            item: null,
            key: null,
            values: [LEVELS],
            meant: 'VIEW',
          }),
          fixes: [
            {
              title: words.change('permlevel', IN_PERMISSION, 'VIEW'),
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
        {
          message: messages.refused({
            value: '100',
            field: 'tfaduration',
            object: 'customrole_guide',
            item: null,
            key: null,
            values: ['0, 4, 6, 8, 12, 24 … 744'],
            meant: null,
          }),
        },
        {
          message: messages.refused({
            value: '1',
            field: 'restrictip',
            object: 'customrole_guide',
            item: null,
            key: null,
            values: [FLAG],
            meant: null,
          }),
        },
        {
          message: messages.refused({
            value: 'constructor',
            field: 'subsidiaryoption',
            object: 'customrole_guide',
            item: null,
            key: null,
            values: ['ALL, ALLACTIVE, OWN or SELECTED'],
            meant: null,
          }),
        },
        {
          message: messages.refused({
            value: '4',
            field: 'permlevel',
            object: IN_PERMISSION,
            item: null,
            key: null,
            values: [LEVELS],
            meant: null,
          }),
        },
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
          message: messages.refused({
            value: 't',
            field: 'restrictip',
            object: 'customrole_clerk',
            item: null,
            key: null,
            values: [FLAG],
            meant: 'T',
          }),
          fixes: [
            {
              title: words.change('restrictip', 'customrole_clerk', 'T'),
              applicability: 'safe',
              files: {
                'Objects/customrole_clerk.xml': role('customrole_clerk', '<restrictip>T</restrictip>'),
              },
            },
          ],
        },
        {
          message: messages.refused({
            value: 'No',
            field: 'isinactive',
            object: 'customrole_guide',
            item: null,
            key: null,
            values: [FLAG],
            meant: 'F',
          }),
          fixes: [
            {
              title: words.change('isinactive', 'customrole_guide', 'F'),
              applicability: 'safe',
              files: { [ROLE]: guide('<isinactive>F</isinactive>\n<restrictip>true</restrictip>') },
            },
          ],
        },
        {
          message: messages.refused({
            value: 'true',
            field: 'restrictip',
            object: 'customrole_guide',
            item: null,
            key: null,
            values: [FLAG],
            meant: 'T',
          }),
          fixes: [
            {
              title: words.change('restrictip', 'customrole_guide', 'T'),
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
          message: messages.refused({
            value: 'PRIM_ARY',
            field: 'accountingbooksoption',
            object: 'customrole_clerk',
            item: null,
            key: null,
            values: ['PRIMARY, SELECTED or ALL'],
            meant: 'PRIMARY',
          }),
          fixes: [
            {
              title: words.change('accountingbooksoption', 'customrole_clerk', 'PRIMARY'),
              applicability: 'choice',
              files: {
                'Objects/customrole_clerk.xml': (text) => text.replace('<![CDATA[PRIM_ARY]]>', 'PRIMARY'),
              },
            },
          ],
        },
        {
          message: messages.refused({
            value: 'DEPARTMENTS',
            field: 'segment',
            object: 'recordrestriction "DEPARTMENT" of customrole_guide',
            item: null,
            key: null,
            values: ['CLASS, DEPARTMENT or LOCATION'],
            meant: 'DEPARTMENT',
          }),
          fixes: [
            {
              title: words.change(
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
          message: messages.unlisted({
            value: 'custcenter_guide',
            field: 'centertype',
            object: 'customrole_clerk',
            item: null,
            key: null,
            values: [CENTRES],
            meant: null,
          }),
        },
        {
          severity: 'warning',
          message: messages.unlisted({
            value: 'ACCOUNT_CENTER',
            field: 'centertype',
            object: 'customrole_guide',
            item: null,
            key: null,
            values: [CENTRES],
            meant: 'ACCOUNTCENTER',
          }),
          fixes: [
            {
              title: words.change('centertype', 'customrole_guide', 'ACCOUNTCENTER'),
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
          message: messages.unlisted({
            value: 'VIEW',
            field: 'restriction',
            object: IN_CUSTOM,
            item: null,
            key: null,
            values: [RESTRICTIONS],
            meant: null,
          }),
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
          message: messages.refused({
            value: 'ALL',
            field: 'restriction',
            object: 'permission "[scriptid=customrecord_trip]" of customrole_guide',
            item: null,
            key: null,
            values: [RESTRICTIONS],
            meant: null,
          }),
        },
        {
          message: messages.refused({
            value: 'ALL',
            field: 'restriction',
            object: 'a permission of customrole_guide',
            item: null,
            key: null,
            values: [RESTRICTIONS],
            meant: null,
          }),
        },
      ],
    },
    {
      name: 'numbers of older exports in a record type, as a warning',
      files: { [RECORD]: tour(permittedRoles(['ADMINISTRATOR', '«4»', '«1»'])) },
      reports: [
        {
          severity: 'warning',
          message: messages.unlisted({
            value: '4',
            field: 'permittedlevel',
            object: IN_ENTRY,
            item: null,
            key: null,
            values: [LEVELS],
            meant: 'FULL',
          }),
          fixes: [
            {
              title: words.change('permittedlevel', IN_ENTRY, 'FULL'),
              applicability: 'safe',
              files: { [RECORD]: tour(permittedRoles(['ADMINISTRATOR', 'FULL', '1'])) },
            },
          ],
        },
        {
          severity: 'warning',
          message: messages.unlisted({
            value: '1',
            field: 'restriction',
            object: IN_ENTRY,
            item: null,
            key: null,
            values: [RESTRICTIONS],
            meant: 'VIEWANDEDIT',
          }),
          fixes: [
            {
              title: words.change('restriction', IN_ENTRY, 'VIEWANDEDIT'),
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
          message: messages.refused({
            value: 'ALL',
            field: 'valuemgmtaccesslevel',
            object: 'permission "ADMINISTRATOR" of cseg_division',
            item: null,
            key: null,
            values: [LEVELS],
            meant: null,
          }),
        },
        {
          message: messages.refused({
            value: 'CREATE',
            field: 'recordaccesslevel',
            object: 'permission "ADMINISTRATOR" of cseg_division',
            item: null,
            key: null,
            values: ['NONE, VIEW or EDIT'],
            meant: null,
          }),
        },
        {
          message: messages.refused({
            value: 'EDIT',
            field: 'accesslevel',
            object: 'roleaccess "ADMINISTRATOR" of custentity_tour',
            item: null,
            key: null,
            values: ['0, 1 or 2'],
            meant: null,
          }),
        },
        {
          message: messages.refused({
            value: 'PUBLIC',
            field: 'accesstype',
            object: 'customrecord_tour',
            item: null,
            key: null,
            values: ['CUSTRECORDENTRYPERM, USEPERMISSIONLIST or NONENEEDED'],
            meant: null,
          }),
        },
        {
          message: messages.refused({
            value: '5',
            field: 'permittedlevel',
            object: IN_ENTRY,
            item: null,
            key: null,
            values: [LEVELS],
            meant: null,
          }),
        },
        {
          message: messages.refused({
            value: '4',
            field: 'permittedlevel',
            object: 'permission "ADMINISTRATOR" of customtransaction_trip',
            item: null,
            key: null,
            values: [LEVELS],
            meant: null,
          }),
        },
      ],
    },
    {
      name: 'each value of a repeated element',
      files: { [ROLE]: guide('<restrictip>«X»</restrictip>\n<restrictip>«Y1»</restrictip>') },
      reports: [
        {
          message: messages.refused({
            value: 'X',
            field: 'restrictip',
            object: 'customrole_guide',
            item: null,
            key: null,
            values: [FLAG],
            meant: null,
          }),
        },
        {
          message: messages.refused({
            value: 'Y1',
            field: 'restrictip',
            object: 'customrole_guide',
            item: null,
            key: null,
            values: [FLAG],
            meant: null,
          }),
        },
      ],
    },
  ],
});
