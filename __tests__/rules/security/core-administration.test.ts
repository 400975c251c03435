import { coreAdministration, messages } from '../../../src/rules/security/core-administration.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, role } from '../../support/xml.js';

const ROLE = 'Objects/customrole_helpdesk.xml';
const id = 'customrole_helpdesk';
const field = (value: string) => `<coreadminpermission>${value}</coreadminpermission>`;
const choice = 'choice' as const;

testRule(coreAdministration, {
  accept: [
    { name: 'a role without it', files: { [ROLE]: role(id, permissions(['ADMI_ENABLEFEATURES', 'FULL'])) } },
    { name: 'a field that is off', files: { [ROLE]: role(id, field('F')) } },
    { name: 'a field that is neither', files: { [ROLE]: role(id, field('perhaps')) } },
    { name: 'the permission at NONE', files: { [ROLE]: role(id, permissions(['ADMI_KERNEL', 'NONE'])) } },
    { name: 'an inactive role', files: { [ROLE]: role(id, `<isinactive>T</isinactive>\n${field('T')}`) } },
    {
      name: 'the role of an integration, which is told elsewhere',
      files: { [ROLE]: role(id, `<iswebserviceonlyrole>T</iswebserviceonlyrole>\n${field('T')}`) },
    },
  ],
  reject: [
    {
      name: 'the field',
      files: { [ROLE]: role(id, field('«T»')) },
      reports: [
        {
          message: messages.core({
            permission: 'ADMI_KERNEL',
            level: 'FULL',
            field: 'coreadminpermission',
            role: id,
          }),
          fixes: [
            {
              title: `Set coreadminpermission in ${id} to F`,
              applicability: choice,
              files: { [ROLE]: role(id, field('F')) },
            },
          ],
        },
      ],
    },
    {
      name: 'the permission',
      files: { [ROLE]: role(id, permissions(['ADMI_KERNEL', '«FULL»'], ['LIST_ITEM', 'VIEW'])) },
      reports: [
        {
          message: messages.core({
            permission: 'ADMI_KERNEL',
            level: 'FULL',
            field: null,
            role: id,
          }),
          fixes: [
            {
              title: `Remove ADMI_KERNEL (Core Administration Permissions) from ${id}`,
              applicability: choice,
              files: { [ROLE]: role(id, permissions(['LIST_ITEM', 'VIEW'])) },
            },
          ],
        },
      ],
    },
    {
      name: 'both, once',
      files: {
        [ROLE]: role(id, `${field('T')}\n${permissions(['ADMI_KERNEL', '«FULL»'], ['LIST_ITEM', 'VIEW'])}`),
      },
      reports: [
        {
          message: messages.core({
            permission: 'ADMI_KERNEL',
            level: 'FULL',
            field: null,
            role: id,
          }),
          fixes: [
            {
              title: `Remove ADMI_KERNEL (Core Administration Permissions) from ${id}`,
              applicability: choice,
              files: { [ROLE]: role(id, `${field('F')}\n${permissions(['LIST_ITEM', 'VIEW'])}`) },
            },
          ],
        },
      ],
    },
  ],
});
