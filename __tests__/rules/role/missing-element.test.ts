import { messages, missingElement } from '../../../src/rules/role/missing-element.js';
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
        { message: messages.missing('centertype', 'customrole_a', 'a value') },
        { message: messages.missing('name', 'customrole_b', 'a value') },
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
        { message: messages.empty('name', 'customrole_guide', 'a value') },
        { message: messages.empty('centertype', 'customrole_guide', 'a value') },
        { message: messages.empty('permkey', 'a permission of customrole_guide', 'a value') },
        { message: messages.empty('permlevel', 'a permission of customrole_guide', LEVELS) },
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
        { message: messages.empty('permlevel', 'permission "LIST_CUSTJOB" of customrole_guide', LEVELS) },
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
        { message: messages.empty('permlevel', 'permission "LIST_CUSTJOB" of customrole_guide', LEVELS) },
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
        { message: messages.empty('permlevel', 'permission "LIST_CUSTJOB" of customrole_guide', LEVELS) },
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
          message: messages.missing(
            'segment',
            'a recordrestriction of customrole_guide',
            'CLASS, DEPARTMENT or LOCATION',
          ),
        },
        {
          message: messages.missing(
            'restriction',
            'recordrestriction "CLASS" of customrole_guide',
            RESTRICTIONS,
          ),
        },
      ],
    },
    {
      name: 'an absent duration of two-factor authentication',
      files: { [ROLE]: guide('<tfarequired>TOTP</tfarequired>').replace(/(<role .*>)/, '«$1»') },
      reports: [
        {
          message: messages.missing('tfaduration', 'customrole_guide', because('TOTP')),
          fixes: [
            {
              title: messages.setDefault('tfaduration', 'customrole_guide', '0'),
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
          message: messages.empty('tfaduration', 'customrole_guide', because('SMS')),
          fixes: [
            {
              title: messages.setDefault('tfaduration', 'customrole_guide', '0'),
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
        { message: messages.missing('role', 'a permission of cseg_division', 'a value') },
        {
          message: messages.empty(
            'permittedlevel',
            'permission "ADMINISTRATOR" of customrecord_tour',
            LEVELS,
          ),
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
          message: messages.missing(
            'searchlevel',
            'roleaccess "ADMINISTRATOR" of custentity_tour',
            '0, 1 or 2',
          ),
          fixes: [
            {
              title: messages.setDefault('searchlevel', 'roleaccess "ADMINISTRATOR" of custentity_tour', '0'),
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
