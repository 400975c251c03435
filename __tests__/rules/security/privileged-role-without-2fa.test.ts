import {
  messages,
  privilegedRoleWithout2fa,
  words,
} from '../../../src/rules/security/privileged-role-without-2fa.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, role } from '../../support/xml.js';

const ROLE = 'Objects/customrole_admin.xml';
const id = 'customrole_admin';
const USERS = 'ADMI_MANAGEUSERS (Manage Users)';
const TOKENS = 'ADMI_MANAGE_OAUTH_TOKENS (Access Token Management)';
const choice = 'choice' as const;
const admin = (lines: string, ...keys: readonly string[]) =>
  role(id, `${lines}\n${permissions(...keys.map((key): [string, string] => [key, 'FULL']))}`);
const OFF = '<tfaduration>0</tfaduration>\n<tfarequired>OFF</tfarequired>';

testRule(privilegedRoleWithout2fa, {
  accept: [
    {
      name: 'two-factor authentication',
      files: { [ROLE]: admin(OFF.replace('OFF', 'SMS'), 'ADMI_MANAGEUSERS') },
    },
    { name: 'by an app', files: { [ROLE]: admin(OFF.replace('OFF', 'TOTP'), 'ADMI_MANAGE_OAUTH_TOKENS') } },
    {
      name: 'a role that is not privileged',
      files: { [ROLE]: admin(OFF, 'TRAN_VENDPYMT', 'ADMI_CUSTOMSCRIPT') },
    },
    {
      name: 'an inactive role',
      files: { [ROLE]: admin(`<isinactive>T</isinactive>\n${OFF}`, 'ADMI_MANAGEUSERS') },
    },
    {
      name: 'a role of single sign-on',
      files: { [ROLE]: admin(`<issinglesignononly>T</issinglesignononly>\n${OFF}`, 'ADMI_MANAGEUSERS') },
    },
    {
      name: 'a role that web services alone can use',
      files: { [ROLE]: admin(`<iswebserviceonlyrole>T</iswebserviceonlyrole>\n${OFF}`, 'ADMI_MANAGEUSERS') },
    },
    { name: 'a privilege at NONE', files: { [ROLE]: role(id, permissions(['ADMI_MANAGEUSERS', 'NONE'])) } },
  ],
  reject: [
    {
      name: 'a role by which the account can be taken over',
      files: { [ROLE]: admin(OFF.replace('OFF', '«OFF»'), 'ADMI_MANAGEUSERS') },
      reports: [
        {
          message: messages.off({ role: id, permission: USERS, more: 0, isDemanded: false }),
          fixes: [
            {
              title: words.set(id),
              applicability: choice,
              files: { [ROLE]: admin(OFF.replace('OFF', 'SMS'), 'ADMI_MANAGEUSERS') },
            },
          ],
        },
      ],
    },
    {
      name: 'a permission for which NetSuite demands it, among others',
      files: {
        [ROLE]: admin(
          OFF.replace('OFF', '«OFF»'),
          'ADMI_MANAGEUSERS',
          'ADMI_MANAGE_OAUTH_TOKENS',
          'TRAN_CHECK',
        ),
      },
      reports: [
        {
          message: messages.off({ role: id, permission: TOKENS, more: 1, isDemanded: true }),
          severity: 'notice',
          fixes: [
            {
              title: words.set(id),
              applicability: choice,
              files: {
                [ROLE]: admin(
                  OFF.replace('OFF', 'SMS'),
                  'ADMI_MANAGEUSERS',
                  'ADMI_MANAGE_OAUTH_TOKENS',
                  'TRAN_CHECK',
                ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'core administration in a role that says nothing of it',
      files: {
        [ROLE]: role(id, '<coreadminpermission>T</coreadminpermission>').replace(
          `<role scriptid="${id}">`,
          `«<role scriptid="${id}">»`,
        ),
      },
      reports: [
        {
          message: messages.absent({ role: id, permission: 'ADMI_KERNEL', more: 0, isDemanded: true }),
          severity: 'notice',
          fixes: [
            {
              title: words.set(id),
              applicability: choice,
              files: {
                [ROLE]: role(
                  id,
                  '<coreadminpermission>T</coreadminpermission>\n<tfarequired>SMS</tfarequired>\n<tfaduration>0</tfaduration>',
                ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'several privileges',
      files: {
        [ROLE]: admin(
          '<tfarequired>«OFF»</tfarequired>',
          'ADMI_MANAGEROLES',
          'ADMI_MANAGEUSERS',
          'ADMI_SAC_READALL',
        ),
      },
      reports: [
        {
          message: messages.off({ role: id, permission: 'ADMI_MANAGEROLES', more: 2, isDemanded: false }),
          fixes: [
            {
              title: words.set(id),
              applicability: choice,
              files: {
                [ROLE]: admin(
                  '<tfarequired>SMS</tfarequired>',
                  'ADMI_MANAGEROLES',
                  'ADMI_MANAGEUSERS',
                  'ADMI_SAC_READALL',
                ).replace('</role>', '  <tfaduration>0</tfaduration>\n</role>'),
              },
            },
          ],
        },
      ],
    },
  ],
});
