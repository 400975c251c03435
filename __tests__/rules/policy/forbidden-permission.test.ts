import { forbiddenPermission, messages } from '../../../src/rules/policy/forbidden-permission.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, permissions, permittedRoles, recordType, role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_sync.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const sync = (...rows: readonly (readonly [string, string])[]) =>
  role('customrole_sync', permissions(...rows));
const forbid = (...globs: readonly string[]) => `policy:
  roles:
    - { match: customrole_sync, forbid: [${globs.map((glob) => `"${glob}"`).join(', ')}] }
`;
const removed = (key: string, where = 'customrole_sync') => `Remove ${key} from ${where}`;
const LEFT = ' (a deployment does not remove the row of customrecord_tour from the account)';

testRule(forbiddenPermission, {
  accept: [
    {
      name: 'any permission where nothing is forbidden',
      files: { [ROLE]: sync(['ADMI_MANAGEROLES', 'FULL']) },
    },
    {
      name: 'a role that no entry matches',
      files: {
        [CONFIG]: forbid('ADMI_MANAGE*').replace('customrole_sync', 'customrole_other'),
        [ROLE]: sync(['ADMI_MANAGEROLES', 'FULL']),
      },
    },
    {
      name: 'another permission',
      files: {
        [CONFIG]: forbid('ADMI_MANAGE*'),
        [ROLE]: sync(['LIST_CUSTJOB', 'FULL'], ['ADMI_ACCTPERIODS', 'VIEW']),
      },
    },
    { name: 'NONE', files: { [CONFIG]: forbid('ADMI_*'), [ROLE]: sync(['ADMI_MANAGEROLES', 'NONE']) } },
    {
      name: 'an inactive role',
      files: {
        [CONFIG]: forbid('ADMI_*'),
        [ROLE]: role(
          'customrole_sync',
          `<isinactive>T</isinactive>\n${permissions(['ADMI_MANAGEROLES', 'FULL'])}`,
        ),
      },
    },
    {
      name: 'a commented-out permission',
      files: {
        [CONFIG]: forbid('ADMI_*'),
        [ROLE]: role('customrole_sync', `<!-- ${permissions(['ADMI_MANAGEROLES', 'FULL'])} -->`),
      },
    },
    {
      name: 'core administration that is off',
      files: {
        [CONFIG]: forbid('ADMI_KERNEL'),
        [ROLE]: role('customrole_sync', '<coreadminpermission>F</coreadminpermission>'),
      },
    },
  ],
  reject: [
    {
      name: 'a permission by a glob, and one by its name',
      files: {
        [CONFIG]: forbid('ADMI_MANAGE*', 'LIST_EMPLOYEESSN'),
        [ROLE]: sync(
          ['«ADMI_MANAGEROLES»', 'FULL'],
          ['LIST_CUSTJOB', 'VIEW'],
          ['«LIST_EMPLOYEESSN»', 'VIEW'],
        ),
      },
      reports: [
        {
          message: messages.forbidden({
            permission: 'ADMI_MANAGEROLES',
            role: 'customrole_sync',
            pattern: 'ADMI_MANAGE*',
          }),
          fixes: [
            {
              title: removed('ADMI_MANAGEROLES (Bulk Manage Roles)'),
              applicability: 'choice',
              files: { [ROLE]: sync(['LIST_CUSTJOB', 'VIEW'], ['LIST_EMPLOYEESSN', 'VIEW']) },
            },
          ],
        },
        {
          message: messages.forbidden({
            permission: 'LIST_EMPLOYEESSN',
            role: 'customrole_sync',
            pattern: 'LIST_EMPLOYEESSN',
          }),
          fixes: [
            {
              title: removed('LIST_EMPLOYEESSN (Employee Social Security Numbers)'),
              applicability: 'choice',
              files: { [ROLE]: sync(['ADMI_MANAGEROLES', 'FULL'], ['LIST_CUSTJOB', 'VIEW']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a permission of a role that is not deployed, and the only one it has',
      files: {
        'deploy.xml': deploy(),
        [CONFIG]: forbid('*'),
        [ROLE]: sync(['«LIST_CUSTJOB»', 'VIEW']),
      },
      reports: [
        {
          message: messages.forbidden({ permission: 'LIST_CUSTJOB', role: 'customrole_sync', pattern: '*' }),
          fixes: [
            {
              title: removed('LIST_CUSTJOB (Customers)'),
              applicability: 'choice',
              files: { [ROLE]: role('customrole_sync') },
            },
          ],
        },
      ],
    },
    {
      name: 'a record type of the project, on both sides',
      files: {
        [CONFIG]: forbid('[scriptid=customrecord_*]'),
        [ROLE]: sync(['«[scriptid=customrecord_tour]»', 'VIEW'], ['LIST_CUSTJOB', 'VIEW']),
        [RECORD]: recordType(
          'customrecord_tour',
          permittedRoles(['[scriptid=customrole_sync]', 'VIEW'], ['ADMINISTRATOR', 'FULL']),
        ),
      },
      reports: [
        {
          message: messages.forbidden({
            permission: '[scriptid=customrecord_tour]',
            role: 'customrole_sync',
            pattern: '[scriptid=customrecord_*]',
          }),
          fixes: [
            {
              title: removed('[scriptid=customrecord_tour]', 'customrole_sync and customrecord_tour') + LEFT,
              applicability: 'choice',
              files: {
                [ROLE]: sync(['LIST_CUSTJOB', 'VIEW']),
                [RECORD]: recordType('customrecord_tour', permittedRoles(['ADMINISTRATOR', 'FULL'])),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a record type that grants it alone',
      files: {
        [CONFIG]: forbid('[scriptid=customrecord_tour]'),
        [ROLE]: sync(['LIST_CUSTJOB', 'VIEW']),
        [RECORD]: recordType(
          'customrecord_tour',
          permittedRoles(['[scriptid=customrole_sync]', '«VIEW»'], ['ADMINISTRATOR', 'FULL']),
        ),
      },
      reports: [
        {
          message: messages.forbidden({
            permission: '[scriptid=customrecord_tour]',
            role: 'customrole_sync',
            pattern: '[scriptid=customrecord_tour]',
          }),
          fixes: [
            {
              title: removed('[scriptid=customrecord_tour]', 'customrecord_tour') + LEFT,
              applicability: 'choice',
              files: { [RECORD]: recordType('customrecord_tour', permittedRoles(['ADMINISTRATOR', 'FULL'])) },
            },
          ],
        },
      ],
    },
    {
      name: 'an object of the SuiteApp itself, by its application id',
      files: {
        'manifest.xml': `<manifest projecttype="SUITEAPP">
  <publisherid>com.acme</publisherid>
  <projectid>tours</projectid>
  <projectname>Tours</projectname>
</manifest>
`,
        [CONFIG]: forbid('[appid=com.acme.tours, scriptid=customrecord_*]'),
        [ROLE]: sync(
          ['«[appid=com.acme.tours, scriptid=customrecord_tour]»', 'VIEW'],
          ['LIST_CUSTJOB', 'VIEW'],
        ),
        [RECORD]: recordType(
          'customrecord_tour',
          permittedRoles(['[scriptid=customrole_sync]', 'VIEW'], ['ADMINISTRATOR', 'FULL']),
        ),
      },
      reports: [
        {
          message: messages.forbidden({
            permission: '[scriptid=customrecord_tour]',
            role: 'customrole_sync',
            pattern: '[appid=com.acme.tours, scriptid=customrecord_*]',
          }),
          fixes: [
            {
              title: removed('[scriptid=customrecord_tour]', 'customrole_sync and customrecord_tour') + LEFT,
              applicability: 'choice',
              files: {
                [ROLE]: sync(['LIST_CUSTJOB', 'VIEW']),
                [RECORD]: recordType('customrecord_tour', permittedRoles(['ADMINISTRATOR', 'FULL'])),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'core administration, as field and as permission',
      files: {
        [CONFIG]: forbid('ADMI_KERNEL'),
        [ROLE]: role(
          'customrole_sync',
          `<coreadminpermission>T</coreadminpermission>\n${permissions(['«ADMI_KERNEL»', 'FULL'], ['LIST_CUSTJOB', 'VIEW'])}`,
        ),
        'Objects/customrole_synchronise.xml': role(
          'customrole_synchronise',
          '<coreadminpermission>T</coreadminpermission>',
        ),
      },
      reports: [
        {
          message: messages.forbidden({
            permission: 'ADMI_KERNEL',
            role: 'customrole_sync',
            pattern: 'ADMI_KERNEL',
          }),
          fixes: [
            {
              title: removed('ADMI_KERNEL (Core Administration Permissions)'),
              applicability: 'choice',
              files: {
                [ROLE]: role(
                  'customrole_sync',
                  `<coreadminpermission>F</coreadminpermission>\n${permissions(['LIST_CUSTJOB', 'VIEW'])}`,
                ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'core administration as a field alone',
      files: {
        [CONFIG]: forbid('ADMI_KERNEL'),
        [ROLE]: role('customrole_sync', '<coreadminpermission>«T»</coreadminpermission>'),
      },
      reports: [
        {
          message: messages.forbidden({
            permission: 'ADMI_KERNEL',
            role: 'customrole_sync',
            pattern: 'ADMI_KERNEL',
          }),
          fixes: [
            {
              title: 'Set coreadminpermission in customrole_sync to F',
              applicability: 'choice',
              files: { [ROLE]: role('customrole_sync', '<coreadminpermission>F</coreadminpermission>') },
            },
          ],
        },
      ],
    },
  ],
});
