import { privilegedPermission } from '../../../src/rules/security/privileged-permission.js';
import type { Level } from '../../../src/sdf/catalogue/permissions.js';
import { type Privilege, privilegeOf } from '../../../src/sdf/catalogue/privileges.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, permissions, role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_clerk.xml';
const id = 'customrole_clerk';
const clerk = (...rows: readonly (readonly [string, string])[]) => role(id, permissions(...rows));
const privileged = (words: string, key: string, level: Level) => {
  const { attack, instead } = privilegeOf(key, level) as Privilege;
  return `${words} in ${id}: its holder, or anyone who takes over that login, ${attack}. ${instead}.`;
};
const choice = 'choice' as const;

testRule(privilegedPermission, {
  accept: [
    {
      name: 'what most roles hold',
      files: {
        [ROLE]: clerk(
          ['LIST_EXPORT', 'CREATE'],
          ['REPO_ANALYTICS', 'EDIT'],
          ['ADMI_WEBSERVICES', 'FULL'],
          ['ADMI_RESTWEBSERVICES', 'FULL'],
          ['LIST_MASSUPDATES', 'FULL'],
          ['ADMI_IMPORTCSVFILE', 'FULL'],
          ['ADMI_DELETEDRECORD', 'FULL'],
          ['ADMI_SETUPCOMPANY', 'FULL'],
          ['TRAN_VENDPYMT', 'FULL'],
        ),
      },
    },
    { name: 'a level at which it is harmless', files: { [ROLE]: clerk(['ADMI_CUSTOMSCRIPT', 'VIEW']) } },
    { name: 'NONE', files: { [ROLE]: clerk(['ADMI_MANAGEROLES', 'NONE']) } },
    {
      name: 'an inactive role',
      files: { [ROLE]: role(id, `<isinactive>T</isinactive>\n${permissions(['ADMI_MANAGEROLES', 'FULL'])}`) },
    },
    {
      name: 'a commented-out permission',
      files: { [ROLE]: role(id, `<!-- ${permissions(['ADMI_MANAGEROLES', 'FULL'])} -->`) },
    },
    {
      name: 'a setup permission of an integration, which is told as excess',
      files: {
        [CONFIG]: 'policy: { roles: [{ match: customrole_clerk, profile: integration }] }\n',
        [ROLE]: clerk(['ADMI_MANAGEROLES', 'FULL']),
      },
    },
  ],
  reject: [
    {
      name: 'a permission that has to go, in a role that is not deployed',
      files: { 'deploy.xml': deploy(), [ROLE]: clerk(['ADMI_MANAGEROLES', '«FULL»'], ['LIST_ITEM', 'VIEW']) },
      reports: [
        {
          message: privileged('"FULL" of ADMI_MANAGEROLES (Bulk Manage Roles)', 'ADMI_MANAGEROLES', 'FULL'),
          fixes: [
            {
              title: `Remove ADMI_MANAGEROLES (Bulk Manage Roles) from ${id}`,
              applicability: choice,
              files: { [ROLE]: clerk(['LIST_ITEM', 'VIEW']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a permission that can be lowered',
      files: { [ROLE]: clerk(['ADMI_CUSTOMSCRIPT', '«EDIT»']) },
      reports: [
        {
          message: privileged('"EDIT" of ADMI_CUSTOMSCRIPT (SuiteScript)', 'ADMI_CUSTOMSCRIPT', 'EDIT'),
          fixes: [
            {
              title: `Lower ADMI_CUSTOMSCRIPT (SuiteScript) in ${id} to VIEW (view only)`,
              applicability: choice,
              files: { [ROLE]: clerk(['ADMI_CUSTOMSCRIPT', 'VIEW']) },
            },
          ],
        },
      ],
    },
    {
      name: 'each of several, and data of an integration as well',
      files: {
        [ROLE]: role(
          id,
          `<iswebserviceonlyrole>T</iswebserviceonlyrole>\n${permissions(['ADMI_CERTIFICATES', 'FULL'], ['ADMI_SAC_READALL', '«FULL»'], ['LIST_EMPLOYEESSN', '«VIEW»'])}`,
        ),
      },
      reports: [
        {
          message: privileged(
            '"FULL" of ADMI_SAC_READALL (SuiteAnalytics Connect - Read All)',
            'ADMI_SAC_READALL',
            'FULL',
          ),
          fixes: [
            {
              title: `Remove ADMI_SAC_READALL (SuiteAnalytics Connect - Read All) from ${id}`,
              applicability: choice,
              files: {
                [ROLE]: role(
                  id,
                  `<iswebserviceonlyrole>T</iswebserviceonlyrole>\n${permissions(['ADMI_CERTIFICATES', 'FULL'], ['LIST_EMPLOYEESSN', 'VIEW'])}`,
                ),
              },
            },
          ],
        },
        {
          message: privileged(
            '"VIEW" of LIST_EMPLOYEESSN (Employee Social Security Numbers)',
            'LIST_EMPLOYEESSN',
            'VIEW',
          ),
          fixes: [
            {
              title: `Remove LIST_EMPLOYEESSN (Employee Social Security Numbers) from ${id}`,
              applicability: choice,
              files: {
                [ROLE]: role(
                  id,
                  `<iswebserviceonlyrole>T</iswebserviceonlyrole>\n${permissions(['ADMI_CERTIFICATES', 'FULL'], ['ADMI_SAC_READALL', 'FULL'])}`,
                ),
              },
            },
          ],
        },
      ],
    },
  ],
});
