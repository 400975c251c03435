import { expect, test } from '@jest/globals';
import {
  messages,
  missingRequiredPermission,
} from '../../../src/rules/policy/missing-required-permission.js';
import type { Level } from '../../../src/sdf/catalogue/permissions.js';
import { findings, testRule } from '../../support/rule-table.js';
import {
  deploy,
  manifest,
  permissions,
  permittedRoles,
  recordType,
  role,
  segment,
  transactionType,
} from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_sync.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const KEY = '[scriptid=customrecord_tour]';
const SYNC = '[scriptid=customrole_sync]';
const id = 'customrole_sync';

type Row = readonly [string, string, (string | undefined)?];
const sync = (...rows: readonly Row[]) => role(id, permissions(...rows));
const tour = (...rows: readonly Row[]) => recordType('customrecord_tour', permittedRoles(...rows));
const entry = (written: string) => `policy:
  roles:
    - { match: ["customrole_s*"], ${written} }
`;
const REQUIRE = entry('require: { LIST_CUSTJOB: EDIT }');
const OBJECTS = entry('require-custom-objects: EDIT');

const low = (level: Level, key: string, required: Level, opens: readonly string[] = []) =>
  messages.low({ level, permission: key, role: id, required, opens });
const absent = (key: string, required: Level, opens: readonly string[] = []) =>
  messages.absent({ permission: key, role: id, required, opens });
const CHANGING = 'view, add and change';
const choice = 'choice' as const;

/** The role with its list of permissions, or the role itself, marked: where a permission is missing. */
const atList = (xml: string) => xml.replace('<permissions>', '«<permissions>»');
const atRole = (xml: string) => xml.replace(`<role scriptid="${id}">`, `«<role scriptid="${id}">»`);

testRule(missingRequiredPermission, {
  accept: [
    { name: 'any role where nothing is required', files: { [ROLE]: sync() } },
    {
      name: 'a permission at the level, and one above it',
      files: {
        [CONFIG]: entry('require: { LIST_CUSTJOB: EDIT, LIST_ITEM: VIEW }'),
        [ROLE]: sync(['LIST_CUSTJOB', 'EDIT'], ['LIST_ITEM', 'FULL']),
      },
    },
    {
      name: 'a role that no entry matches',
      files: { [CONFIG]: REQUIRE, 'Objects/customrole_other.xml': role('customrole_other') },
    },
    {
      name: 'an inactive role',
      files: { [CONFIG]: REQUIRE, [ROLE]: role(id, '<isinactive>T</isinactive>') },
    },
    {
      name: 'a level that is none, which is told elsewhere',
      files: { [CONFIG]: REQUIRE, [ROLE]: sync(['LIST_CUSTJOB', 'ALL']) },
    },
    {
      name: 'a reference however it is written',
      files: {
        'manifest.xml': manifest({ objects: ['cseg_region'] }),
        [CONFIG]: entry('require: { "[scriptid=cseg_region]": VIEW }'),
        [ROLE]: sync(['[type=customsegment, scriptid=cseg_region]', 'VIEW']),
      },
    },
    {
      name: 'a permission that a record type alone grants',
      files: {
        [CONFIG]: entry(`require: { "${KEY}": VIEW }`),
        [ROLE]: sync(['LIST_CUSTJOB', 'EDIT']),
        [RECORD]: tour([SYNC, 'VIEW']),
      },
    },
    {
      name: 'every custom object of the project, or what gives access to it',
      files: {
        [CONFIG]: OBJECTS,
        [ROLE]: sync(
          [KEY, 'EDIT'],
          ['[type=customsegment, scriptid=cseg_region]', 'FULL'],
          ['[scriptid=customtransaction_claim]', 'EDIT'],
          ['LIST_CUSTRECORDENTRY', 'EDIT'],
        ),
        [RECORD]: tour([SYNC, 'EDIT']),
        'Objects/cseg_region.xml': segment(
          'cseg_region',
          `<permissions><permission><role>${SYNC}</role><valuemgmtaccesslevel>FULL</valuemgmtaccesslevel></permission></permissions>`,
        ),
        'Objects/customtransaction_claim.xml': transactionType(
          'customtransaction_claim',
          permittedRoles([SYNC, 'EDIT']),
        ),
        'Objects/customrecord_note.xml': recordType('customrecord_note', '', 'CUSTRECORDENTRYPERM'),
        'Objects/customrecord_open.xml': recordType('customrecord_open', '', 'NONENEEDED'),
        'Objects/customrecord_cseg_region.xml': recordType(
          'customrecord_cseg_region',
          '<customsegment>cseg_region</customsegment>',
        ),
      },
    },
  ],
  reject: [
    {
      name: 'a permission below the level, in a role that is not deployed',
      files: { 'deploy.xml': deploy(), [CONFIG]: REQUIRE, [ROLE]: sync(['LIST_CUSTJOB', '«VIEW»']) },
      reports: [
        {
          message: low('VIEW', 'LIST_CUSTJOB', 'EDIT'),
          fixes: [
            {
              title: `Raise LIST_CUSTJOB (Customers) in ${id} to EDIT (${CHANGING})`,
              applicability: choice,
              files: { [ROLE]: sync(['LIST_CUSTJOB', 'EDIT']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a permission at NONE',
      files: { [CONFIG]: REQUIRE, [ROLE]: sync(['LIST_CUSTJOB', '«NONE»']) },
      reports: [
        {
          message: low('NONE', 'LIST_CUSTJOB', 'EDIT'),
          fixes: [
            {
              title: `Raise LIST_CUSTJOB (Customers) in ${id} to EDIT (${CHANGING})`,
              applicability: choice,
              files: { [ROLE]: sync(['LIST_CUSTJOB', 'EDIT']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a permission that is absent, or commented out',
      files: {
        [CONFIG]: REQUIRE,
        [ROLE]: atList(
          sync(['LIST_ITEM', 'VIEW']).replace(
            '</permissions>',
            '<!-- <permission><permkey>LIST_CUSTJOB</permkey><permlevel>FULL</permlevel></permission> -->\n  </permissions>',
          ),
        ),
      },
      reports: [
        {
          message: absent('LIST_CUSTJOB', 'EDIT'),
          fixes: [
            {
              title: `Add LIST_CUSTJOB (Customers) at EDIT to ${id} (${CHANGING})`,
              applicability: choice,
              files: {
                [ROLE]: (before) =>
                  before.replace(
                    /( *|\t*)(<\/permission>)(\r?\n)(\s*)(<!--)/,
                    (_, indent: string, end: string, line: string, space: string, comment: string) => {
                      const inner = indent + indent.slice(indent.length / 2);
                      return [
                        `${indent}${end}`,
                        `${indent}<permission>`,
                        `${inner}<permkey>LIST_CUSTJOB</permkey>`,
                        `${inner}<permlevel>EDIT</permlevel>`,
                        `${indent}</permission>`,
                        `${space}${comment}`,
                      ].join(line);
                    },
                  ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a role without permissions, of which several entries ask: the most counts',
      files: {
        [CONFIG]: `${REQUIRE}    - { match: customrole_sync, require: { LIST_CUSTJOB: VIEW } }\n`,
        [ROLE]: atRole(role(id)),
      },
      reports: [
        {
          message: absent('LIST_CUSTJOB', 'EDIT'),
          fixes: [
            {
              title: `Add LIST_CUSTJOB (Customers) at EDIT to ${id} (${CHANGING})`,
              applicability: choice,
              files: { [ROLE]: sync(['LIST_CUSTJOB', 'EDIT']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a record type of the project below the level, on both sides',
      files: {
        [CONFIG]: OBJECTS,
        [ROLE]: sync([KEY, '«VIEW»', 'EDIT']),
        [RECORD]: tour([SYNC, 'VIEW', 'EDIT']),
      },
      reports: [
        {
          message: low('VIEW', KEY, 'EDIT'),
          fixes: [
            {
              title: `Raise ${KEY} in ${id} and customrecord_tour to EDIT (${CHANGING})`,
              applicability: choice,
              files: { [ROLE]: sync([KEY, 'EDIT', 'EDIT']), [RECORD]: tour([SYNC, 'EDIT', 'EDIT']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a record type that neither side grants',
      files: {
        [CONFIG]: OBJECTS,
        [ROLE]: atList(sync(['LIST_ITEM', 'VIEW'])),
        [RECORD]: tour(['ADMINISTRATOR', 'FULL']),
      },
      reports: [
        {
          message: absent(KEY, 'EDIT'),
          fixes: [
            {
              title: `Add ${KEY} at EDIT to ${id} and customrecord_tour (${CHANGING})`,
              applicability: choice,
              files: {
                [ROLE]: sync(['LIST_ITEM', 'VIEW'], [KEY, 'EDIT']),
                [RECORD]: tour(['ADMINISTRATOR', 'FULL'], [SYNC, 'EDIT']),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a record type that the role alone names, with less',
      files: {
        [CONFIG]: OBJECTS,
        [ROLE]: sync([KEY, '«CREATE»', 'EDIT']),
        [RECORD]: tour(['ADMINISTRATOR', 'FULL']),
      },
      reports: [
        {
          message: low('CREATE', KEY, 'EDIT'),
          fixes: [
            {
              title: `Raise ${KEY} in ${id} and customrecord_tour to EDIT (${CHANGING})`,
              applicability: choice,
              files: {
                [ROLE]: sync([KEY, 'EDIT', 'EDIT']),
                [RECORD]: tour(['ADMINISTRATOR', 'FULL'], [SYNC, 'EDIT', 'EDIT']),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a record type that alone names the role, with less and with a restriction',
      files: {
        [CONFIG]: OBJECTS,
        [ROLE]: sync(['LIST_ITEM', 'VIEW']),
        [RECORD]: tour([SYNC, '«VIEW»', 'VIEWANDEDIT']),
      },
      reports: [
        {
          message: low('VIEW', KEY, 'EDIT'),
          fixes: [
            {
              title: `Add ${KEY} at EDIT to ${id} and customrecord_tour (${CHANGING})`,
              applicability: choice,
              files: {
                [ROLE]: sync(['LIST_ITEM', 'VIEW'], [KEY, 'EDIT', 'VIEWANDEDIT']),
                [RECORD]: tour([SYNC, 'EDIT', 'VIEWANDEDIT']),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a list that is not in force and names the role with more: both sides get what is required',
      files: {
        [CONFIG]: entry(`require: { "${KEY}": VIEW }`),
        [ROLE]: atList(sync(['LIST_ITEM', 'VIEW'])),
        [RECORD]: recordType('customrecord_tour', permittedRoles([SYNC, 'FULL']), 'CUSTRECORDENTRYPERM'),
      },
      reports: [
        {
          message: absent(KEY, 'VIEW'),
          fixes: [
            {
              title: `Add ${KEY} at VIEW to ${id} and customrecord_tour (view only)`,
              applicability: choice,
              files: {
                [ROLE]: sync(['LIST_ITEM', 'VIEW'], [KEY, 'VIEW']),
                [RECORD]: recordType(
                  'customrecord_tour',
                  permittedRoles([SYNC, 'VIEW']),
                  'CUSTRECORDENTRYPERM',
                ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a segment without a level for the role',
      files: {
        [CONFIG]: entry('require-custom-objects: VIEW'),
        [ROLE]: sync(['[type=customsegment, scriptid=cseg_region]', '«NONE»']),
        'Objects/cseg_region.xml': segment(
          'cseg_region',
          `<permissions>\n  <permission>\n    <role>${SYNC}</role>\n  </permission>\n</permissions>`,
        ),
      },
      reports: [
        {
          message: low('NONE', '[type=customsegment, scriptid=cseg_region]', 'VIEW'),
          fixes: [
            {
              title: `Raise [type=customsegment, scriptid=cseg_region] in ${id} and cseg_region to VIEW (view only)`,
              applicability: choice,
              files: {
                [ROLE]: sync(['[type=customsegment, scriptid=cseg_region]', 'VIEW']),
                'Objects/cseg_region.xml': segment(
                  'cseg_region',
                  `<permissions>\n  <permission>\n    <role>${SYNC}</role>\n    <valuemgmtaccesslevel>VIEW</valuemgmtaccesslevel>\n  </permission>\n</permissions>`,
                ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a custom transaction type that neither side grants',
      files: {
        [CONFIG]: entry('require-custom-objects: VIEW'),
        [ROLE]: atList(sync(['LIST_ITEM', 'VIEW'])),
        'Objects/customtransaction_claim.xml': transactionType('customtransaction_claim', '<permissions/>'),
      },
      reports: [
        {
          message: absent('[scriptid=customtransaction_claim]', 'VIEW'),
          fixes: [
            {
              title: `Add [scriptid=customtransaction_claim] at VIEW to ${id} and customtransaction_claim (view only)`,
              applicability: choice,
              files: {
                [ROLE]: sync(['LIST_ITEM', 'VIEW'], ['[scriptid=customtransaction_claim]', 'VIEW']),
                'Objects/customtransaction_claim.xml': transactionType(
                  'customtransaction_claim',
                  permittedRoles([SYNC, 'VIEW']),
                ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'record types that ask for another permission, once',
      files: {
        [CONFIG]: OBJECTS,
        [ROLE]: sync(['LIST_CUSTRECORDENTRY', '«VIEW»']),
        'Objects/customrecord_note.xml': recordType('customrecord_note', '', 'CUSTRECORDENTRYPERM'),
        'Objects/customrecord_stop.xml': recordType('customrecord_stop', '', 'CUSTRECORDENTRYPERM'),
      },
      reports: [
        {
          message: low('VIEW', 'LIST_CUSTRECORDENTRY', 'EDIT', ['customrecord_note', 'customrecord_other']),
          fixes: [
            {
              title: `Raise LIST_CUSTRECORDENTRY (Custom Record Entries) in ${id} to EDIT (${CHANGING})`,
              applicability: choice,
              files: { [ROLE]: sync(['LIST_CUSTRECORDENTRY', 'EDIT']) },
            },
          ],
        },
      ],
    },
    {
      name: 'an object of elsewhere, which the manifest gets to know',
      files: {
        'manifest.xml': manifest({ objects: ['customrecord_other'] }),
        [CONFIG]: entry('require: { "[scriptid=customrecord_invoice]": FULL }'),
        [ROLE]: atList(sync(['LIST_ITEM', 'VIEW'])),
      },
      reports: [
        {
          message: absent('[scriptid=customrecord_invoice]', 'FULL'),
          fixes: [
            {
              title: `Add [scriptid=customrecord_invoice] at FULL to ${id} (view, add, change and delete)`,
              applicability: choice,
              files: {
                'manifest.xml': manifest({ objects: ['customrecord_other', 'customrecord_invoice'] }),
                [ROLE]: sync(['LIST_ITEM', 'VIEW'], ['[scriptid=customrecord_invoice]', 'FULL']),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'an object of elsewhere that a SuiteApp cannot depend on',
      files: {
        'manifest.xml': manifest().replace('ACCOUNTCUSTOMIZATION', 'SUITEAPP'),
        [CONFIG]: entry('require: { "[scriptid=customrecord_invoice]": FULL }'),
        [ROLE]: atList(sync(['LIST_ITEM', 'VIEW'])),
      },
      reports: [{ message: absent('[scriptid=customrecord_invoice]', 'FULL') }],
    },
  ],
});

test('a permission that is simply held needs no words for its level', () => {
  const [found] = findings(missingRequiredPermission, {
    [CONFIG]: entry('require: { ADMI_LOGIN_OAUTH2: FULL }'),
    [ROLE]: role(id),
  });
  expect(found?.fixes?.map(({ title }) => title)).toEqual([
    `Add ADMI_LOGIN_OAUTH2 (Log In using OAuth 2.0 Access Tokens) at FULL to ${id}`,
  ]);
});
