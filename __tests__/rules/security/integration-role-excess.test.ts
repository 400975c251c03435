import {
  integrationRoleExcess,
  messages,
  words,
} from '../../../src/rules/security/integration-role-excess.js';
import { privilegeOf } from '../../../src/sdf/catalogue/privileges.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_sync.xml';
const id = 'customrole_sync';
const PROFILE = { [CONFIG]: 'policy: { roles: [{ match: "customrole_s*", profile: integration }] }\n' };
type Row = readonly [string, string];
const sync = (...rows: readonly Row[]) => role(id, permissions(...rows));
const webOnly = (...rows: readonly Row[]) =>
  role(id, `<iswebserviceonlyrole>T</iswebserviceonlyrole>\n${permissions(...rows)}`);
const attack = (key: string) => privilegeOf(key, 'FULL')?.attack ?? '';
const choice = 'choice' as const;

const USED: readonly Row[] = [
  ['ADMI_WEBSERVICES', 'FULL'],
  ['ADMI_RESTWEBSERVICES', 'FULL'],
  ['ADMI_LOGIN_OAUTH', 'FULL'],
  ['ADMI_LOGIN_OAUTH2', 'FULL'],
  ['ADMI_MANAGE_OWN_OAUTH_TOKENS', 'FULL'],
  ['ADMI_SUITEANALYTICSCONNECT', 'FULL'],
  ['ADMI_ACCOUNTINGLIST', 'FULL'],
  ['ADMI_DELETEDRECORD', 'FULL'],
  ['ADMI_CUSTLIST', 'EDIT'],
  ['ADMI_ENTITYSTATUS', 'FULL'],
  ['ADMI_CUSTBODYFIELD', 'VIEW'],
  ['ADMI_CUSTOMSCRIPT', 'VIEW'],
  ['ADMI_SETUPCOMPANY', 'VIEW'],
  ['LIST_CUSTJOB', 'FULL'],
  ['TRAN_JOURNAL', 'FULL'],
];

testRule(integrationRoleExcess, {
  accept: [
    { name: 'what integrations use', files: { ...PROFILE, [ROLE]: sync(...USED) } },
    {
      name: 'setup permissions of a role for people',
      files: { [ROLE]: sync(['ADMI_ACCTSETUP', 'FULL'], ['ADMI_WEBSERVICES', 'FULL']) },
    },
    {
      name: 'an inactive role',
      files: {
        ...PROFILE,
        [ROLE]: role(id, `<isinactive>T</isinactive>\n${permissions(['ADMI_ACCTSETUP', 'FULL'])}`),
      },
    },
    {
      name: 'what only shows something, though its one level is FULL',
      files: {
        ...PROFILE,
        [ROLE]: sync(
          ['ADMI_AUDITLOGIN', 'FULL'],
          ['ADMI_BUNDLERAUDITTRAIL', 'FULL'],
          ['ADMI_WEBSERVICESLOG', 'FULL'],
        ),
      },
    },
    { name: 'NONE', files: { ...PROFILE, [ROLE]: sync(['ADMI_ACCTSETUP', 'NONE']) } },
    {
      name: 'a key that the catalogue does not know',
      files: { ...PROFILE, [ROLE]: sync(['ADMI_NEWTHING', 'FULL']) },
    },
  ],
  reject: [
    {
      name: 'what is a risk and no privilege, with what makes it one',
      files: { ...PROFILE, [ROLE]: sync(['ADMI_IMPORTCSVFILE', '«FULL»']) },
      reports: [
        {
          message: messages.excess({
            permission: 'ADMI_IMPORTCSVFILE',
            level: 'FULL',
            field: null,
            role: id,
            harm: 'can change many records at once',
          }),
          fixes: [
            {
              title: `Remove ADMI_IMPORTCSVFILE (Import CSV File) from ${id}`,
              applicability: choice,
              files: { [ROLE]: role(id) },
            },
          ],
        },
      ],
    },
    {
      name: 'a setup permission, by profile',
      files: { ...PROFILE, [ROLE]: sync(['ADMI_ACCTSETUP', '«FULL»'], ['ADMI_CUSTBODYFIELD', '«EDIT»']) },
      reports: [
        {
          message: messages.excess({
            permission: 'ADMI_ACCTSETUP',
            level: 'FULL',
            field: null,
            role: id,
            harm: null,
          }),
          fixes: [
            {
              title: `Remove ADMI_ACCTSETUP (Set Up Accounting) from ${id}`,
              applicability: choice,
              files: { [ROLE]: sync(['ADMI_CUSTBODYFIELD', 'EDIT']) },
            },
          ],
        },
        {
          message: messages.excess({
            permission: 'ADMI_CUSTBODYFIELD',
            level: 'EDIT',
            field: null,
            role: id,
            harm: null,
          }),
          fixes: [
            {
              title: `Lower ADMI_CUSTBODYFIELD (Custom Body Fields) in ${id} to VIEW (view only)`,
              applicability: choice,
              files: { [ROLE]: sync(['ADMI_ACCTSETUP', 'FULL'], ['ADMI_CUSTBODYFIELD', 'VIEW']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a privilege, by the mark of the role',
      files: { [ROLE]: webOnly(['ADMI_MANAGEROLES', '«FULL»'], ['ADMI_RESTWEBSERVICES', 'FULL']) },
      reports: [
        {
          message: messages.excess({
            permission: 'ADMI_MANAGEROLES',
            level: 'FULL',
            field: null,
            role: id,
            harm: attack('ADMI_MANAGEROLES'),
          }),
          fixes: [
            {
              title: `Remove ADMI_MANAGEROLES (Bulk Manage Roles) from ${id}`,
              applicability: choice,
              files: { [ROLE]: webOnly(['ADMI_RESTWEBSERVICES', 'FULL']) },
            },
          ],
        },
      ],
    },
    {
      name: 'the management of tokens, with which no token logs in',
      files: { [ROLE]: webOnly(['ADMI_LOGIN_OAUTH', 'FULL'], ['ADMI_MANAGE_OAUTH_TOKENS', '«FULL»']) },
      reports: [
        {
          message: messages.excess({
            permission: 'ADMI_MANAGE_OAUTH_TOKENS',
            level: 'FULL',
            field: null,
            role: id,
            harm: attack('ADMI_MANAGE_OAUTH_TOKENS'),
          }),
          fixes: [
            {
              title: `Remove ADMI_MANAGE_OAUTH_TOKENS (Access Token Management) from ${id}`,
              applicability: choice,
              files: { [ROLE]: webOnly(['ADMI_LOGIN_OAUTH', 'FULL']) },
            },
          ],
        },
      ],
    },
    {
      name: 'core administration',
      files: { ...PROFILE, [ROLE]: role(id, '<coreadminpermission>«T»</coreadminpermission>') },
      reports: [
        {
          message: messages.excess({
            permission: 'ADMI_KERNEL',
            level: 'FULL',
            field: 'coreadminpermission',
            role: id,
            harm: words.administer,
          }),
          fixes: [
            {
              title: `Set coreadminpermission in ${id} to F`,
              applicability: choice,
              files: { [ROLE]: role(id, '<coreadminpermission>F</coreadminpermission>') },
            },
          ],
        },
      ],
    },
  ],
});
