import { levelAboveLimit } from '../../../src/rules/policy/level-above-limit.js';
import type { Level } from '../../../src/sdf/catalogue/permissions.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, permittedRoles, role, transactionType } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_sync.xml';
const CLAIM = 'Objects/customtransaction_claim.xml';
const sync = (...rows: readonly (readonly [string, string])[]) =>
  role('customrole_sync', permissions(...rows));
const limit = (limits: string, more = '') => `policy:
  roles:
    - { match: "customrole_*", limit: { ${limits} }${more} }
`;
const above = (grant: string, most: Level, glob: string) =>
  `${grant} in customrole_sync is above "${most}", the highest level that the policy allows for "${glob}".`;
const lowered = (key: string, level: string) => `Lower ${key} in customrole_sync to ${level}`;

testRule(levelAboveLimit, {
  accept: [
    { name: 'any level where nothing is limited', files: { [ROLE]: sync(['TRAN_SALESORD', 'FULL']) } },
    {
      name: 'a level at the limit, and one below it',
      files: {
        [CONFIG]: limit('"TRAN_*": EDIT'),
        [ROLE]: sync(['TRAN_SALESORD', 'EDIT'], ['TRAN_ESTIMATE', 'VIEW']),
      },
    },
    {
      name: 'another permission',
      files: { [CONFIG]: limit('"TRAN_*": EDIT'), [ROLE]: sync(['LIST_CUSTJOB', 'FULL']) },
    },
    {
      name: 'what is forbidden, which is told as that',
      files: {
        [CONFIG]: limit('"TRAN_*": EDIT', ', forbid: [TRAN_SALESORD]'),
        [ROLE]: sync(['TRAN_SALESORD', 'FULL']),
      },
    },
    {
      name: 'an inactive role',
      files: {
        [CONFIG]: limit('"TRAN_*": EDIT'),
        [ROLE]: role(
          'customrole_sync',
          `<isinactive>T</isinactive>\n${permissions(['TRAN_SALESORD', 'FULL'])}`,
        ),
      },
    },
  ],
  reject: [
    {
      name: 'a level above the limit',
      files: { [CONFIG]: limit('"TRAN_*": EDIT'), [ROLE]: sync(['TRAN_SALESORD', '«FULL»']) },
      reports: [
        {
          message: above('"FULL" of TRAN_SALESORD (Sales Order)', 'EDIT', 'TRAN_*'),
          fixes: [
            {
              title: `${lowered('TRAN_SALESORD (Sales Order)', 'EDIT')} (view, add and change)`,
              applicability: 'choice',
              files: { [ROLE]: sync(['TRAN_SALESORD', 'EDIT']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a level above the lowest of several limits',
      files: {
        [CONFIG]: limit('"TRAN_*": EDIT, TRAN_SALESORD: VIEW, "TRAN_SALES*": CREATE'),
        [ROLE]: sync(['TRAN_SALESORD', '«CREATE»']),
      },
      reports: [
        {
          message: above('"CREATE" of TRAN_SALESORD (Sales Order)', 'VIEW', 'TRAN_SALESORD'),
          fixes: [
            {
              title: `${lowered('TRAN_SALESORD (Sales Order)', 'VIEW')} (view only)`,
              applicability: 'choice',
              files: { [ROLE]: sync(['TRAN_SALESORD', 'VIEW']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a permission that does not take the limit, which is lowered further',
      files: { [CONFIG]: limit('"ADMI_ACCT*": EDIT'), [ROLE]: sync(['ADMI_ACCTPERIODS', '«FULL»']) },
      reports: [
        {
          message: above('"FULL" of ADMI_ACCTPERIODS (Manage Accounting Periods)', 'EDIT', 'ADMI_ACCT*'),
          fixes: [
            {
              title: `${lowered('ADMI_ACCTPERIODS (Manage Accounting Periods)', 'VIEW')} (view only)`,
              applicability: 'choice',
              files: { [ROLE]: sync(['ADMI_ACCTPERIODS', 'VIEW']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a permission that takes nothing within the limit, and one that may not be held at all',
      files: {
        [CONFIG]: limit('"ADMI_*": VIEW, LIST_CUSTJOB: NONE'),
        [ROLE]: sync(['ADMI_ENABLEFEATURES', '«FULL»'], ['LIST_CUSTJOB', '«VIEW»']),
      },
      reports: [
        {
          message: above('"FULL" of ADMI_ENABLEFEATURES (Enable Features)', 'VIEW', 'ADMI_*'),
          fixes: [
            {
              title: 'Remove ADMI_ENABLEFEATURES (Enable Features) from customrole_sync',
              applicability: 'choice',
              files: { [ROLE]: sync(['LIST_CUSTJOB', 'VIEW']) },
            },
          ],
        },
        {
          message: above('"VIEW" of LIST_CUSTJOB (Customers)', 'NONE', 'LIST_CUSTJOB'),
          fixes: [
            {
              title: 'Remove LIST_CUSTJOB (Customers) from customrole_sync',
              applicability: 'choice',
              files: { [ROLE]: sync(['ADMI_ENABLEFEATURES', 'FULL']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a custom transaction type of the project, on both sides',
      files: {
        [CONFIG]: limit('"[scriptid=customtransaction_*]": CREATE'),
        [ROLE]: sync(['[scriptid=customtransaction_claim]', '«FULL»']),
        [CLAIM]: transactionType(
          'customtransaction_claim',
          permittedRoles(['[scriptid=customrole_sync]', 'FULL']),
        ),
      },
      reports: [
        {
          message: above(
            '"FULL" of [scriptid=customtransaction_claim]',
            'CREATE',
            '[scriptid=customtransaction_*]',
          ),
          fixes: [
            {
              title:
                'Lower [scriptid=customtransaction_claim] in customrole_sync and customtransaction_claim to CREATE (view and add)',
              applicability: 'choice',
              files: {
                [ROLE]: sync(['[scriptid=customtransaction_claim]', 'CREATE']),
                [CLAIM]: transactionType(
                  'customtransaction_claim',
                  permittedRoles(['[scriptid=customrole_sync]', 'CREATE']),
                ),
              },
            },
          ],
        },
      ],
    },
  ],
});
