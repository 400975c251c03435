import { messages, missingElement, words } from '../../../src/rules/role/missing-element.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, permissions, permittedRoles, recordType, role, segment } from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const FIELD = 'Objects/custentity_tour.xml';
const guide = (body: string) => role('customrole_guide', body);
const permission = (body: string) =>
  guide(`<permissions>
  <permission>
    ${body}
  </permission>
</permissions>`);

const access = (body: string) => `<entitycustomfield scriptid="custentity_tour">
  <label>Tour</label>
  <roleaccesses>
    <roleaccess>
      ${body}
    </roleaccess>
  </roleaccesses>
</entitycustomfield>
`;

const LEVELS = 'NONE, VIEW, CREATE, EDIT or FULL';
const RESTRICTIONS = 'DEFAULTTOOWN, OWNONLY or UNASSIGNED';
const HOURS = '0, 4, 6, 8, 12, 24 … 744';
const because = (factor: string) => `${HOURS}, because "tfarequired" is "${factor}"`;

testRule(missingElement, {
  accept: [
    { name: 'a role with what it needs', files: { [ROLE]: guide('<permissions/>') } },
    {
      name: 'optional elements that are absent or empty',
      files: {
        [ROLE]: guide(`<issuerole></issuerole>\n${permissions(['LIST_CUSTJOB', 'VIEW', ''])}`),
        [RECORD]: recordType('customrecord_tour', permittedRoles(['ADMINISTRATOR', 'FULL', ''])),
        'Objects/cseg_division.xml': segment(
          'cseg_division',
          '<permissions><permission>\n<role>ADMINISTRATOR</role>\n</permission>\n</permissions>',
        ),
      },
    },
    {
      name: 'a role without two-factor authentication, said or by default',
      files: {
        [ROLE]: guide('<tfarequired>OFF</tfarequired>'),
        'Objects/customrole_clerk.xml': role('customrole_clerk', '<tfaduration></tfaduration>'),
      },
    },
    {
      name: 'a duration, and a requirement that cannot be judged',
      files: {
        [ROLE]: guide('<tfarequired>SMS</tfarequired>\n<tfaduration>12</tfaduration>'),
        'Objects/customrole_clerk.xml': role('customrole_clerk', '<tfarequired>off</tfarequired>'),
      },
    },
    {
      name: 'an element under a wrong name, which is told elsewhere',
      files: { [ROLE]: permission('<permkey>LIST_CUSTJOB</permkey>\n    <permlvl>VIEW</permlvl>') },
    },
    {
      name: 'an element that is there and empty, then with its value',
      files: {
        [ROLE]: permission(
          '<permkey>LIST_CUSTJOB</permkey>\n    <permlevel/>\n    <permlevel>VIEW</permlevel>',
        ),
      },
    },
    {
      name: 'values that are entities, CDATA, references or of the account',
      files: {
        [ROLE]: `<role scriptid="customrole_guide">
  <name>&amp;</name>
  <centertype><![CDATA[BASIC]]></centertype>
</role>
`,
        'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>[scriptid=custcollection_roles.clerk]</name>
  <centertype>[ACCOUNT_SPECIFIC_VALUE]</centertype>
</role>
`,
      },
    },
  ],
  reject: [
    {
      name: 'absent elements of roles, outside the deploy scope too',
      files: {
        'deploy.xml': deploy('~/Objects/nothing.xml'),
        'Objects/customrole_a.xml': `«<role scriptid="customrole_a">»
  <name>A</name>
</role>
`,
        'Objects/customrole_b.xml': `«<role scriptid="customrole_b">»
  <!-- <name>B</name> -->
  <centertype>BASIC</centertype>
</role>
`,
      },
      reports: [
        {
          message: messages.missing({
            field: 'centertype',
            object: 'customrole_a',
            item: null,
            key: null,
            values: null,
            because: null,
          }),
        },
        {
          message: messages.missing({
            field: 'name',
            object: 'customrole_b',
            item: null,
            key: null,
            values: null,
            because: null,
          }),
        },
      ],
    },
    {
      name: 'elements that are empty, hold a comment, or close themselves',
      files: {
        [ROLE]: `<role scriptid="customrole_guide">
  «<name>»
    <!-- Guide -->
  </name>
  «<centertype/>»
  <permissions>
    <permission>
      «<permkey>»</permkey>
      «<permlevel>» </permlevel>
      <restriction></restriction>
    </permission>
  </permissions>
</role>
`,
      },
      reports: [
        {
          message: messages.empty({
            field: 'name',
            object: 'customrole_guide',
            item: null,
            key: null,
            values: null,
            because: null,
          }),
        },
        {
          message: messages.empty({
            field: 'centertype',
            object: 'customrole_guide',
            item: null,
            key: null,
            values: null,
            because: null,
          }),
        },
        {
          message: messages.empty({
            field: 'permkey',
            object: 'a permission of customrole_guide',
            item: null,
            key: null,
            values: null,
            because: null,
          }),
        },
        {
          message: messages.empty({
            field: 'permlevel',
            object: 'a permission of customrole_guide',
            item: null,
            key: null,
            values: [LEVELS],
            because: null,
          }),
        },
      ],
    },
    {
      name: 'an element that holds elements in place of a value',
      files: {
        [ROLE]: permission(`<permkey>LIST_CUSTJOB</permkey>
    «<permlevel>»
      <level>VIEW</level>
    </permlevel>`),
      },
      reports: [
        {
          message: messages.empty({
            field: 'permlevel',
            object: 'permission "LIST_CUSTJOB" of customrole_guide',
            item: null,
            key: null,
            values: [LEVELS],
            because: null,
          }),
        },
      ],
    },
    {
      name: 'an empty element twice, and one beside an element that seems misspelt',
      files: {
        [ROLE]: permission(`<permkey>LIST_CUSTJOB</permkey>
    «<permlevel>»</permlevel>
    <permlevel/>
    <permlvl>VIEW</permlvl>`),
      },
      reports: [
        {
          message: messages.empty({
            field: 'permlevel',
            object: 'permission "LIST_CUSTJOB" of customrole_guide',
            item: null,
            key: null,
            values: [LEVELS],
            because: null,
          }),
        },
      ],
    },
    {
      name: 'an empty element under a misspelt name',
      files: {
        [ROLE]: guide(`<permissions>
  <permission>
    <permkey>LIST_CUSTJOB</permkey>
    «<permlvl>»</permlvl>
  </permission>
</permissions>`),
      },
      reports: [
        {
          message: messages.empty({
            field: 'permlevel',
            object: 'permission "LIST_CUSTJOB" of customrole_guide',
            item: null,
            key: null,
            values: [LEVELS],
            because: null,
          }),
        },
      ],
    },
    {
      name: 'absent elements of record restrictions',
      files: {
        [ROLE]: guide(`<recordrestrictions>
  «<recordrestriction>»
    <restriction>OWNONLY</restriction>
  </recordrestriction>
  «<recordrestriction>»
    <segment>CLASS</segment>
  </recordrestriction>
</recordrestrictions>`),
      },
      reports: [
        {
          message: messages.missing({
            field: 'segment',
            object: 'a recordrestriction of customrole_guide',
            item: null,
            key: null,
            values: ['CLASS, DEPARTMENT or LOCATION'],
            because: null,
          }),
        },
        {
          message: messages.missing({
            field: 'restriction',
            object: 'recordrestriction "CLASS" of customrole_guide',
            item: null,
            key: null,
            values: [RESTRICTIONS],
            because: null,
          }),
        },
      ],
    },
    {
      name: 'an absent duration of two-factor authentication',
      files: { [ROLE]: guide('<tfarequired>TOTP</tfarequired>').replace(/(<role .*>)/, '«$1»') },
      reports: [
        {
          message: messages.missing({
            field: 'tfaduration',
            object: 'customrole_guide',
            item: null,
            key: null,
            values: [because('TOTP')],
            because: null,
          }),
          fixes: [
            {
              title: words.setDefault('tfaduration', 'customrole_guide', '0'),
              applicability: 'safe',
              files: { [ROLE]: guide('<tfarequired>TOTP</tfarequired>\n<tfaduration>0</tfaduration>') },
            },
          ],
        },
      ],
    },
    {
      name: 'an empty duration of two-factor authentication',
      files: {
        [ROLE]: guide('<tfarequired>SMS</tfarequired>\n«<tfaduration>»<!-- 4 --></tfaduration>'),
      },
      reports: [
        {
          message: messages.empty({
            field: 'tfaduration',
            object: 'customrole_guide',
            item: null,
            key: null,
            values: [because('SMS')],
            because: null,
          }),
          fixes: [
            {
              title: words.setDefault('tfaduration', 'customrole_guide', '0'),
              applicability: 'safe',
              files: {
                [ROLE]: guide('<tfarequired>SMS</tfarequired>\n<tfaduration>0<!-- 4 --></tfaduration>'),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'an entry of a record type and of a segment',
      files: {
        'Objects/cseg_division.xml': segment(
          'cseg_division',
          '<permissions>\n  «<permission>»\n    <valuemgmtaccesslevel>VIEW</valuemgmtaccesslevel>\n  </permission>\n</permissions>',
        ),
        [RECORD]: recordType(
          'customrecord_tour',
          `<permissions>
  <permission>
    «<permittedlevel/>»
    <permittedrole>ADMINISTRATOR</permittedrole>
  </permission>
</permissions>`,
        ),
      },
      reports: [
        {
          message: messages.missing({
            field: 'role',
            object: 'a permission of cseg_division',
            item: null,
            key: null,
            values: null,
            because: null,
          }),
        },
        {
          message: messages.empty({
            field: 'permittedlevel',
            object: 'permission "ADMINISTRATOR" of customrecord_tour',
            item: null,
            key: null,
            values: [LEVELS],
            because: null,
          }),
        },
      ],
    },
    {
      name: 'a level of a custom field, which has a default',
      files: {
        [FIELD]: access('<role>ADMINISTRATOR</role>\n      <accesslevel>1</accesslevel>').replace(
          '<roleaccess>',
          '«<roleaccess>»',
        ),
      },
      reports: [
        {
          message: messages.missing({
            field: 'searchlevel',
            object: 'roleaccess "ADMINISTRATOR" of custentity_tour',
            item: null,
            key: null,
            values: ['0, 1 or 2'],
            because: null,
          }),
          fixes: [
            {
              title: words.setDefault('searchlevel', 'roleaccess "ADMINISTRATOR" of custentity_tour', '0'),
              applicability: 'safe',
              files: {
                [FIELD]: access(`<role>ADMINISTRATOR</role>
      <accesslevel>1</accesslevel>
      <searchlevel>0</searchlevel>`),
              },
            },
          ],
        },
      ],
    },
  ],
});
