import { messages, unknownElement, words } from '../../../src/rules/role/unknown-element.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, permissions, permittedRoles, recordType, role, segment } from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const FIELD = 'Objects/custentity_tour.xml';
const guide = (body: string) => role('customrole_guide', body);
const tour = (body: string) => recordType('customrecord_tour', body, 'CUSTRECORDENTRYPERM');

const restriction = (body: string) =>
  guide(`<recordrestrictions>
  <recordrestriction>
    <segment>LOCATION</segment>
    <restriction>OWNONLY</restriction>
    ${body}
  </recordrestriction>
</recordrestrictions>`);

const permission = (body: string) =>
  guide(`<permissions>
  <permission>
    ${body}
  </permission>
</permissions>`);

const IN_RESTRICTION = 'recordrestriction "LOCATION" of customrole_guide';
const IN_PERMISSION = 'permission "LIST_CUSTJOB" of customrole_guide';

testRule(unknownElement, {
  accept: [
    {
      name: 'documented elements, with custom fields of the account',
      files: {
        [ROLE]: guide(`<tfarequired>OFF</tfarequired>
<parentrolescriptid></parentrolescriptid>
<custrecord_permission_sending>T</custrecord_permission_sending>
<custrecord5/>
${permissions(['LIST_CUSTJOB', 'VIEW', ''])}`),
      },
    },
    { name: 'comments', files: { [ROLE]: guide('<!-- <itemrestricted>T</itemrestricted> -->') } },
    {
      name: 'what other objects hold beside the part that names roles',
      files: {
        [RECORD]: tour('<permision>T</permision>\n<links><link/></links>'),
        [FIELD]: `<entitycustomfield scriptid="custentity_tour">
  <roleaccess>T</roleaccess>
  <label>Tour</label>
</entitycustomfield>
`,
      },
    },
    {
      name: 'a required element that is empty but for elements, which is told elsewhere',
      files: {
        [ROLE]: permission('<permkey>LIST_CUSTJOB</permkey>\n    <permlevel><b>VIEW</b></permlevel>'),
      },
    },
  ],
  reject: [
    {
      name: 'a misspelt setting, which takes effect by the right name',
      files: { [ROLE]: restriction('«<itemrestricted>»T</itemrestricted>') },
      reports: [
        {
          message: messages.near({
            name: 'itemrestricted',
            object: IN_RESTRICTION,
            item: null,
            key: null,
            parent: null,
            meant: 'itemsrestricted',
          }),
          fixes: [
            {
              title: words.renameWith('itemrestricted', 'itemsrestricted', 'T'),
              applicability: 'choice',
              files: { [ROLE]: restriction('<itemsrestricted>T</itemsrestricted>') },
            },
          ],
        },
      ],
    },
    {
      name: 'a misspelt setting that says the default',
      files: { [ROLE]: restriction('«<ViewingAllowed>» F </ViewingAllowed>') },
      reports: [
        {
          message: messages.near({
            name: 'ViewingAllowed',
            object: IN_RESTRICTION,
            item: null,
            key: null,
            parent: null,
            meant: 'viewingallowed',
          }),
          fixes: [
            {
              title: words.rename('ViewingAllowed', 'viewingallowed'),
              applicability: 'safe',
              files: { [ROLE]: restriction('<viewingallowed> F </viewingallowed>') },
            },
          ],
        },
      ],
    },
    {
      name: 'a misspelt setting that says nothing and closes itself',
      files: { [ROLE]: guide('«<subsidiaryoptions />»') },
      reports: [
        {
          message: messages.near({
            name: 'subsidiaryoptions',
            object: 'customrole_guide',
            item: null,
            key: null,
            parent: null,
            meant: 'subsidiaryoption',
          }),
          fixes: [
            {
              title: words.rename('subsidiaryoptions', 'subsidiaryoption'),
              applicability: 'safe',
              files: { [ROLE]: guide('<subsidiaryoption />') },
            },
          ],
        },
      ],
    },
    {
      name: 'a misspelt element beside the right one, and two that mean one',
      files: {
        [ROLE]: restriction(`«<restrictions>»OWNONLY</restrictions>
    «<viewingalowed>»T</viewingalowed>
    «<viewingsallowed>»F</viewingsallowed>`),
      },
      reports: [
        {
          message: messages.near({
            name: 'restrictions',
            object: IN_RESTRICTION,
            item: null,
            key: null,
            parent: null,
            meant: 'restriction',
          }),
        },
        {
          message: messages.near({
            name: 'viewingalowed',
            object: IN_RESTRICTION,
            item: null,
            key: null,
            parent: null,
            meant: 'viewingallowed',
          }),
          fixes: [
            {
              title: words.renameWith('viewingalowed', 'viewingallowed', 'T'),
              applicability: 'choice',
              files: { [ROLE]: (text) => text.replaceAll('viewingalowed', 'viewingallowed') },
            },
          ],
        },
        {
          message: messages.near({
            name: 'viewingsallowed',
            object: IN_RESTRICTION,
            item: null,
            key: null,
            parent: null,
            meant: 'viewingallowed',
          }),
        },
      ],
    },
    {
      name: 'a misspelt group',
      files: {
        [ROLE]: guide(
          permissions(['LIST_CUSTJOB', 'VIEW'])
            .replace('<permissions>', '«<permisions>»')
            .replace('</permissions>', '</permisions>'),
        ),
      },
      reports: [
        {
          message: messages.near({
            name: 'permisions',
            object: 'customrole_guide',
            item: null,
            key: null,
            parent: null,
            meant: 'permissions',
          }),
          fixes: [
            {
              title: words.renameWith('permisions', 'permissions', null),
              applicability: 'choice',
              files: { [ROLE]: guide(permissions(['LIST_CUSTJOB', 'VIEW'])) },
            },
          ],
        },
      ],
    },
    {
      name: 'misspelt items of a group, of which one is empty',
      files: {
        [ROLE]: guide(`<permissions>
  «<permision>»
    <permkey>LIST_CUSTJOB</permkey>
    <permlevel>VIEW</permlevel>
  </permision>
  «<Permission/>»
  «<role>»LIST_ITEM</role>
</permissions>`),
      },
      reports: [
        {
          message: messages.near({
            name: 'permision',
            object: '<permissions> of customrole_guide',
            item: null,
            key: null,
            parent: null,
            meant: 'permission',
          }),
          fixes: [
            {
              title: words.renameWith('permision', 'permission', null),
              applicability: 'choice',
              files: { [ROLE]: (text) => text.replaceAll('permision>', 'permission>') },
            },
          ],
        },
        {
          message: messages.near({
            name: 'Permission',
            object: '<permissions> of customrole_guide',
            item: null,
            key: null,
            parent: null,
            meant: 'permission',
          }),
        },
        {
          severity: 'warning',
          message: messages.unknown({
            name: 'role',
            object: '<permissions> of customrole_guide',
            item: null,
            key: null,
            parent: null,
          }),
        },
      ],
    },
    {
      name: 'invented words for the key of a permission, and the word of another object for its level',
      files: {
        [ROLE]: guide(`<permissions>
  <permission>
    «<permission_key>»LIST_CUSTJOB</permission_key>
    <permlevel>VIEW</permlevel>
  </permission>
  <permission>
    <permkey>LIST_ITEM</permkey>
    «<permittedlevel>»VIEW</permittedlevel>
  </permission>
</permissions>`),
      },
      reports: [
        {
          message: messages.near({
            name: 'permission_key',
            object: IN_PERMISSION,
            item: null,
            key: null,
            parent: null,
            meant: 'permkey',
          }),
          fixes: [
            {
              title: words.renameWith('permission_key', 'permkey', 'LIST_CUSTJOB'),
              applicability: 'choice',
              files: { [ROLE]: (text) => text.replaceAll('permission_key', 'permkey') },
            },
          ],
        },
        {
          message: messages.near({
            name: 'permittedlevel',
            object: 'permission "LIST_ITEM" of customrole_guide',
            item: null,
            key: null,
            parent: null,
            meant: 'permlevel',
          }),
          fixes: [
            {
              title: words.renameWith('permittedlevel', 'permlevel', 'VIEW'),
              applicability: 'choice',
              files: { [ROLE]: (text) => text.replaceAll('permittedlevel', 'permlevel') },
            },
          ],
        },
      ],
    },
    {
      name: "a role's word in the list of a record type, outside the deploy scope too",
      files: {
        'deploy.xml': deploy('~/Objects/nothing.xml'),
        [RECORD]: tour(`<permissions>
  <permission>
    <permittedrole>ADMINISTRATOR</permittedrole>
    «<permlevel>»VIEW</permlevel>
  </permission>
</permissions>`),
      },
      reports: [
        {
          message: messages.near({
            name: 'permlevel',
            object: 'permission "ADMINISTRATOR" of customrecord_tour',
            item: null,
            key: null,
            parent: null,
            meant: 'permittedlevel',
          }),
          fixes: [
            {
              title: words.renameWith('permlevel', 'permittedlevel', 'VIEW'),
              applicability: 'choice',
              files: {
                [RECORD]: tour(
                  permittedRoles(['ADMINISTRATOR', 'VIEW']).replace(
                    /(.*<permittedlevel>.*\n)(.*<permittedrole>.*\n)/,
                    '$2$1',
                  ),
                ),
              },
            },
          ],
        },
      ],
    },
    {
      name: "a record type's words in a segment and in a custom field",
      files: {
        'Objects/cseg_division.xml': segment(
          'cseg_division',
          `<permissions>
  <permission>
    <role>ADMINISTRATOR</role>
    «<permittedlevel>»NONE</permittedlevel>
  </permission>
</permissions>`,
        ),
        [FIELD]: `<entitycustomfield scriptid="custentity_tour">
  <roleaccesses>
    <roleaccess>
      «<permittedrole>»ADMINISTRATOR</permittedrole>
      <accesslevel>1</accesslevel>
      <searchlevel>1</searchlevel>
    </roleaccess>
  </roleaccesses>
</entitycustomfield>
`,
      },
      reports: [
        {
          message: messages.near({
            name: 'permittedlevel',
            object: 'permission "ADMINISTRATOR" of cseg_division',
            item: null,
            key: null,
            parent: null,
            meant: 'valuemgmtaccesslevel',
          }),
          fixes: [
            {
              title: words.rename('permittedlevel', 'valuemgmtaccesslevel'),
              applicability: 'safe',
              files: {
                'Objects/cseg_division.xml': (text) =>
                  text.replaceAll('permittedlevel', 'valuemgmtaccesslevel'),
              },
            },
          ],
        },
        {
          message: messages.near({
            name: 'permittedrole',
            object: 'roleaccess "ADMINISTRATOR" of custentity_tour',
            item: null,
            key: null,
            parent: null,
            meant: 'role',
          }),
          fixes: [
            {
              title: words.renameWith('permittedrole', 'role', 'ADMINISTRATOR'),
              applicability: 'choice',
              files: { [FIELD]: (text) => text.replaceAll('permittedrole', 'role') },
            },
          ],
        },
      ],
    },
    {
      name: 'a custom field of a record type',
      files: {
        [RECORD]: tour(`<customrecordcustomfields>
  <customrecordcustomfield scriptid="custrecord_day">
    <roleaccesses>
      «<roleacces>»
        <role>ADMINISTRATOR</role>
        <accesslevel>1</accesslevel>
        <searchlevel>1</searchlevel>
      </roleacces>
    </roleaccesses>
  </customrecordcustomfield>
</customrecordcustomfields>`),
      },
      reports: [
        {
          message: messages.near({
            name: 'roleacces',
            object: '<roleaccesses> of customrecordcustomfield "custrecord_day" of customrecord_tour',
            item: null,
            key: null,
            parent: null,
            meant: 'roleaccess',
          }),
          fixes: [
            {
              title: words.renameWith('roleacces', 'roleaccess', null),
              applicability: 'choice',
              files: { [RECORD]: (text) => text.replaceAll('roleacces>', 'roleaccess>') },
            },
          ],
        },
      ],
    },
    {
      name: 'elements that are near to none, as a warning',
      files: {
        [ROLE]: guide(`«<subsidiaryrestriction>»
  <subsidiaryoption>OWN</subsidiaryoption>
</subsidiaryrestriction>
«<custrecordDay>»T</custrecordDay>
«<toString/>»`),
      },
      reports: [
        {
          severity: 'warning',
          message: messages.unknown({
            name: 'subsidiaryrestriction',
            object: 'customrole_guide',
            item: null,
            key: null,
            parent: null,
          }),
        },
        {
          severity: 'warning',
          message: messages.unknown({
            name: 'custrecordDay',
            object: 'customrole_guide',
            item: null,
            key: null,
            parent: null,
          }),
        },
        {
          severity: 'warning',
          message: messages.unknown({
            name: 'toString',
            object: 'customrole_guide',
            item: null,
            key: null,
            parent: null,
          }),
        },
      ],
    },
    {
      name: 'an element inside a value, as a warning',
      files: {
        [ROLE]: guide(`<subsidiaryoption>«<subsidiaryoption>»OWN</subsidiaryoption></subsidiaryoption>
<tfaduration>«<hours>»4</hours></tfaduration>`),
      },
      reports: [
        {
          severity: 'warning',
          message: messages.unknown({
            name: 'subsidiaryoption',
            object: '<subsidiaryoption> of customrole_guide',
            item: null,
            key: null,
            parent: null,
          }),
        },
        {
          severity: 'warning',
          message: messages.unknown({
            name: 'hours',
            object: '<tfaduration> of customrole_guide',
            item: null,
            key: null,
            parent: null,
          }),
        },
      ],
    },
    {
      name: 'another name for the root of a role',
      files: { [ROLE]: guide('').replace('<role ', '<«customrole» ').replace('</role>', '</customrole>') },
      reports: [
        {
          message: messages.root({ name: 'customrole', role: 'customrole_guide' }),
          fixes: [
            {
              title: words.rename('customrole', 'role'),
              applicability: 'safe',
              files: { [ROLE]: guide('') },
            },
          ],
        },
      ],
    },
    {
      name: 'a key that is repeated without end',
      files: {
        [ROLE]: permission(`<permkey>${'A'.repeat(1000)}</permkey>
    <permlevel>VIEW</permlevel>
    «<note>»</note>`),
      },
      reports: [
        {
          severity: 'warning',
          message: messages.unknown({
            name: 'note',
            object: `permission "${'A'.repeat(200)}" of customrole_guide`,
            item: null,
            key: null,
            parent: null,
          }),
        },
      ],
    },
    {
      name: 'a level in CDATA under a misspelt name',
      files: {
        [ROLE]: permission('<permkey>LIST_CUSTJOB</permkey>\n    «<permlvl>»<![CDATA[VIEW]]></permlvl>'),
      },
      reports: [
        {
          message: messages.near({
            name: 'permlvl',
            object: IN_PERMISSION,
            item: null,
            key: null,
            parent: null,
            meant: 'permlevel',
          }),
          fixes: [
            {
              title: words.renameWith('permlvl', 'permlevel', 'VIEW'),
              applicability: 'choice',
              files: { [ROLE]: (text) => text.replaceAll('permlvl', 'permlevel') },
            },
          ],
        },
      ],
    },
  ],
});
