import { expect, test } from '@jest/globals';
import { check } from '../../../src/check/check.js';
import { accessWidened } from '../../../src/rules/policy/access-widened.js';
import { titles } from '../../../src/rules/shared/narrowing.js';
import type { Risk } from '../../../src/sdf/catalogue/risks.js';
import { NO_BASELINE } from '../../../src/settle/baseline.js';
import { memoryTree } from '../../support/memory-tree.js';
import { policyFrom } from '../../support/policy.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_clerk.xml';
const RECORD = 'Objects/customrecord_payee.xml';
const KEY = '[scriptid=customrecord_payee]';
const CLERK = '[scriptid=customrole_clerk]';
const NAMED = `${KEY} (Record)`;
const id = 'customrole_clerk';

type Row = readonly [string, string, (string | undefined)?];
const clerk = (...rows: readonly Row[]) => role(id, permissions(...rows));
const payee = (...rows: readonly Row[]) => recordType('customrecord_payee', permittedRoles(...rows));
const from = (risk: Risk) => ({ [CONFIG]: `policy: { widening: ${risk} }\n` });

const PAYMENT = 'TRAN_VENDPYMT (Pay Bills)';
const PAYS = 'can pay money out or approve payments';
const needs = (risk: Risk, why: string | null, threshold: Risk = 'high') =>
  `. Its risk is ${risk}${why === null ? '' : `: anyone who holds it ${why}`}. The policy requires an approved exception for changes of ${threshold} risk or above.`;
interface Change {
  readonly after: string;
  readonly what: string;
  readonly where: string;
  readonly before?: string;
}
const said = {
  granted: ({ after, what, where }: Change) => `${where} is newly granted ${what} at "${after}"`,
  set: ({ after, what, where }: Change) => `"${after}" for ${what} in ${where} is new`,
  raised: ({ after, what, where, before }: Change) =>
    `"${after}" of ${what} in ${where} was "${before}" before`,
  loosened: ({ after, what, where, before }: Change) =>
    `"${after}" for ${what} in ${where} was "${before}" before, which is narrower`,
};
const choice = 'choice' as const;

const raised = {
  message: said.raised({ after: 'FULL', what: PAYMENT, where: id, before: 'VIEW' }) + needs('high', PAYS),
  fixes: [
    {
      title: `Lower ${PAYMENT} in ${id} to VIEW (view only)`,
      applicability: choice,
      files: { [ROLE]: clerk(['TRAN_VENDPYMT', 'VIEW']) },
    },
  ],
};

testRule(accessWidened, {
  accept: [
    {
      name: 'a change where widening is not judged',
      files: { [ROLE]: clerk(['TRAN_VENDPYMT', 'FULL']) },
      base: { [ROLE]: clerk(['TRAN_VENDPYMT', 'VIEW']) },
    },
    {
      name: 'what was there before',
      files: { ...from('low'), [ROLE]: clerk(['TRAN_VENDPYMT', 'FULL']) },
      base: { [ROLE]: clerk(['TRAN_VENDPYMT', 'FULL']) },
    },
    {
      name: 'a great risk where there is nothing to compare with',
      files: { ...from('low'), [ROLE]: clerk(['ADMI_MANAGEROLES', 'FULL']) },
    },
    {
      name: 'a change below the risk',
      files: { ...from('high'), [ROLE]: clerk(['TRAN_VENDBILL', 'FULL']) },
      base: { [ROLE]: clerk(['TRAN_VENDBILL', 'VIEW']) },
    },
    {
      name: 'less access',
      files: { ...from('low'), [ROLE]: clerk(['TRAN_VENDPYMT', 'VIEW']) },
      base: { [ROLE]: clerk(['TRAN_VENDPYMT', 'FULL'], ['LIST_VENDOR', 'FULL']) },
    },
    {
      name: 'permissions in another order, and written otherwise',
      files: {
        ...from('low'),
        [ROLE]: clerk(['LIST_VENDOR', 'FULL'], ['[scriptid = customrecord_x]', 'FULL']),
      },
      base: { [ROLE]: clerk(['[scriptid=customrecord_x]', 'FULL'], ['LIST_VENDOR', 'FULL']) },
    },
    {
      name: 'a record type that permits administrators, who may do everything',
      files: { ...from('low'), [RECORD]: payee(['ADMINISTRATOR', 'FULL']) },
      base: { [RECORD]: payee(['AP_CLERK', 'VIEW']) },
    },
    {
      name: 'a new role that is inactive',
      files: {
        ...from('low'),
        [ROLE]: role(id, `<isinactive>T</isinactive>\n${permissions(['ADMI_MANAGEROLES', 'FULL'])}`),
      },
      base: { 'Objects/customrole_other.xml': role('customrole_other') },
    },
  ],
  reject: [
    {
      name: 'a permission that is raised',
      files: { ...from('high'), [ROLE]: clerk(['TRAN_VENDPYMT', '«FULL»']) },
      base: { [ROLE]: clerk(['TRAN_VENDPYMT', 'VIEW']) },
      reports: [raised],
    },
    {
      name: 'a permission of a role that is not deployed',
      files: { ...from('high'), 'deploy.xml': deploy(), [ROLE]: clerk(['TRAN_VENDPYMT', '«FULL»']) },
      base: { [ROLE]: clerk(['TRAN_VENDPYMT', 'VIEW']) },
      reports: [raised],
    },
    {
      name: 'a permission that is granted',
      files: {
        ...from('critical'),
        [ROLE]: clerk(['ADMI_MANAGEROLES', '«FULL»'], ['TRAN_VENDPYMT', 'FULL']),
      },
      base: { [ROLE]: clerk(['TRAN_VENDBILL', 'VIEW']) },
      reports: [
        {
          message:
            said.granted({ after: 'FULL', what: 'ADMI_MANAGEROLES (Bulk Manage Roles)', where: id }) +
            needs('critical', 'decides who may do what, including its own holders', 'critical'),
          fixes: [
            {
              title: `Remove ADMI_MANAGEROLES (Bulk Manage Roles) from ${id}`,
              applicability: choice,
              files: { [ROLE]: clerk(['TRAN_VENDPYMT', 'FULL']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a new role, in full',
      files: {
        ...from('high'),
        [ROLE]: clerk(['LIST_VENDOR', '«EDIT»'], ['TRAN_VENDBILL', 'EDIT'], ['TRAN_VENDPYMT', '«CREATE»']),
      },
      base: { 'Objects/customrole_other.xml': role('customrole_other') },
      reports: [
        {
          message:
            said.granted({ after: 'EDIT', what: 'LIST_VENDOR (Vendors)', where: id }) +
            needs('high', 'can create the vendors and employees that get paid'),
          fixes: [
            {
              title: `Remove LIST_VENDOR (Vendors) from ${id}`,
              applicability: choice,
              files: { [ROLE]: clerk(['TRAN_VENDBILL', 'EDIT'], ['TRAN_VENDPYMT', 'CREATE']) },
            },
          ],
        },
        {
          message: said.granted({ after: 'CREATE', what: PAYMENT, where: id }) + needs('high', PAYS),
          fixes: [
            {
              title: `Remove ${PAYMENT} from ${id}`,
              applicability: choice,
              files: { [ROLE]: clerk(['LIST_VENDOR', 'EDIT'], ['TRAN_VENDBILL', 'EDIT']) },
            },
          ],
        },
      ],
    },
    {
      name: 'core administration',
      files: { ...from('high'), [ROLE]: role(id, '<coreadminpermission>«T»</coreadminpermission>') },
      base: { [ROLE]: role(id, '<coreadminpermission>F</coreadminpermission>') },
      reports: [
        {
          message:
            said.granted({
              after: 'FULL',
              what: 'ADMI_KERNEL (Core Administration Permissions)',
              where: id,
            }) + needs('critical', 'can do most of what an administrator can'),
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
    {
      name: 'a record type, raised on both sides',
      files: { ...from('medium'), [ROLE]: clerk([KEY, '«FULL»']), [RECORD]: payee([CLERK, 'FULL']) },
      base: { [ROLE]: clerk([KEY, 'VIEW']), [RECORD]: payee([CLERK, 'VIEW']) },
      reports: [
        {
          message:
            said.raised({ after: 'FULL', what: NAMED, where: id, before: 'VIEW' }) +
            needs('medium', 'changes and deletes custom records or segments', 'medium'),
          fixes: [
            {
              title: `Lower ${KEY} in ${id} and customrecord_payee to VIEW (view only)`,
              applicability: choice,
              files: { [ROLE]: clerk([KEY, 'VIEW']), [RECORD]: payee([CLERK, 'VIEW']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a record type that permits a standard role',
      files: { ...from('medium'), [RECORD]: payee(['ADMINISTRATOR', 'FULL'], ['AP_CLERK', '«FULL»']) },
      base: { [RECORD]: payee(['ADMINISTRATOR', 'FULL']) },
      reports: [
        {
          message:
            said.granted({ after: 'FULL', what: NAMED, where: 'AP_CLERK' }) +
            needs('medium', 'changes and deletes custom records or segments', 'medium'),
          fixes: [
            {
              title: `Remove ${KEY} from customrecord_payee (a deployment does not remove the row of customrecord_payee from the account)`,
              applicability: choice,
              files: { [RECORD]: payee(['ADMINISTRATOR', 'FULL']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a restriction that is loosened, on both sides',
      files: {
        ...from('medium'),
        [ROLE]: clerk([KEY, '«FULL»']),
        [RECORD]: payee([CLERK, 'FULL'], ['ADMINISTRATOR', 'FULL']),
      },
      base: { [ROLE]: clerk([KEY, 'FULL', 'EDIT']), [RECORD]: payee([CLERK, 'FULL', 'EDIT']) },
      reports: [
        {
          message:
            said.loosened({ after: 'none', what: NAMED, where: id, before: 'EDIT' }) +
            needs('medium', null, 'medium'),
          fixes: [
            {
              title: titles.restrict(KEY, id, 'EDIT'),
              applicability: choice,
              files: {
                [ROLE]: clerk([KEY, 'FULL', 'EDIT']),
                [RECORD]: payee([CLERK, 'FULL', 'EDIT'], ['ADMINISTRATOR', 'FULL']),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a setting that is loosened, and one that is taken out',
      files: {
        ...from('medium'),
        [ROLE]: role(id, '<subsidiaryoption>«ALL»</subsidiaryoption>').replace(
          `<role scriptid="${id}">`,
          `«<role scriptid="${id}">»`,
        ),
      },
      base: { [ROLE]: role(id, '<restrictip>T</restrictip>\n<subsidiaryoption>OWN</subsidiaryoption>') },
      reports: [
        {
          message:
            said.loosened({
              after: 'F',
              what: 'restrictip (Restrict by IP Address)',
              where: id,
              before: 'T',
            }) + needs('medium', null, 'medium'),
          fixes: [
            {
              title: titles.set('restrictip', id, 'T'),
              applicability: choice,
              files: {
                [ROLE]: role(id, '<subsidiaryoption>ALL</subsidiaryoption>\n<restrictip>T</restrictip>'),
              },
            },
          ],
        },
        {
          message:
            said.loosened({
              after: 'ALL',
              what: 'subsidiaryoption (Subsidiary Restrictions)',
              where: id,
              before: 'OWN',
            }) + needs('medium', null, 'medium'),
          fixes: [
            {
              title: titles.set('subsidiaryoption', id, 'OWN'),
              applicability: choice,
              files: { [ROLE]: role(id, '<subsidiaryoption>OWN</subsidiaryoption>') },
            },
          ],
        },
      ],
    },
    {
      name: 'a restriction of a segment that is loosened',
      files: {
        ...from('medium'),
        [ROLE]: role(id, restrictions('«DEFAULTTOOWN»')),
      },
      base: { [ROLE]: role(id, restrictions('OWNONLY')) },
      reports: [
        {
          message:
            said.loosened({
              after: 'DEFAULTTOOWN',
              what: 'CLASS.restriction (Class Restrictions)',
              where: id,
              before: 'OWNONLY',
            }) + needs('medium', null, 'medium'),
          fixes: [
            {
              title: titles.set('CLASS.restriction', id, 'OWNONLY'),
              applicability: choice,
              files: { [ROLE]: role(id, restrictions('OWNONLY')) },
            },
          ],
        },
      ],
    },
    {
      name: 'a restriction of a segment that is taken out',
      files: {
        ...from('medium'),
        [ROLE]: role(id).replace(`<role scriptid="${id}">`, `«<role scriptid="${id}">»`),
      },
      base: { [ROLE]: role(id, restrictions('OWNONLY')) },
      reports: [
        {
          message:
            said.loosened({
              after: 'NONE',
              what: 'CLASS.restriction (Class Restrictions)',
              where: id,
              before: 'OWNONLY',
            }) + needs('medium', null, 'medium'),
          fixes: [
            {
              title: titles.set('CLASS.restriction', id, 'OWNONLY'),
              applicability: choice,
              files: { [ROLE]: role(id, restrictions('OWNONLY')) },
            },
          ],
        },
      ],
    },
    {
      name: 'a record type that opens',
      files: {
        ...from('high'),
        [RECORD]: recordType('customrecord_payee', '', '«NONENEEDED»'),
        'Objects/customrecord_note.xml': recordType(
          'customrecord_note',
          '<publicpermissionlevel>«VIEW»</publicpermissionlevel>',
          'NONENEEDED',
        ),
      },
      base: {
        [RECORD]: recordType('customrecord_payee', '', 'CUSTRECORDENTRYPERM'),
        'Objects/customrecord_note.xml': recordType('customrecord_note', '', 'NONENEEDED'),
      },
      reports: [
        {
          message:
            said.set({
              after: 'VIEW',
              what: 'publicpermissionlevel (Permission Level for the Public)',
              where: 'customrecord_note',
            }) + needs('high', null),
          fixes: [
            {
              title: titles.set('publicpermissionlevel', 'customrecord_note', 'NONE'),
              applicability: choice,
              files: {
                'Objects/customrecord_note.xml': recordType(
                  'customrecord_note',
                  '<publicpermissionlevel>NONE</publicpermissionlevel>',
                  'NONENEEDED',
                ),
              },
            },
          ],
        },
        {
          message:
            said.loosened({
              after: 'NONENEEDED',
              what: 'accesstype (Access Type)',
              where: 'customrecord_payee',
              before: 'CUSTRECORDENTRYPERM',
            }) + needs('high', null),
          fixes: [
            {
              title: titles.set('accesstype', 'customrecord_payee', 'CUSTRECORDENTRYPERM'),
              applicability: choice,
              files: { [RECORD]: recordType('customrecord_payee', '', 'CUSTRECORDENTRYPERM') },
            },
          ],
        },
      ],
    },
    {
      name: 'a new record type that is open to all',
      files: { ...from('medium'), [RECORD]: recordType('customrecord_payee', '', '«NONENEEDED»') },
      base: { [ROLE]: role(id) },
      reports: [
        {
          message:
            said.set({
              after: 'NONENEEDED',
              what: 'accesstype (Access Type)',
              where: 'customrecord_payee',
            }) + needs('medium', null, 'medium'),
          fixes: [
            {
              title: titles.set('accesstype', 'customrecord_payee', 'CUSTRECORDENTRYPERM'),
              applicability: choice,
              files: { [RECORD]: recordType('customrecord_payee', '', 'CUSTRECORDENTRYPERM') },
            },
          ],
        },
      ],
    },
    {
      name: 'what follows from another permission, which nothing takes back here',
      files: {
        ...from('low'),
        [ROLE]: clerk(['LIST_CUSTRECORDENTRY', '«EDIT»'], [KEY, 'VIEW']),
        [RECORD]: recordType('customrecord_payee', permittedRoles([CLERK, 'VIEW']), '«CUSTRECORDENTRYPERM»'),
      },
      base: {
        [ROLE]: clerk(['LIST_CUSTRECORDENTRY', 'EDIT'], [KEY, 'VIEW']),
        [RECORD]: payee([CLERK, 'VIEW']),
      },
      reports: [
        {
          message:
            said.loosened({
              after: 'CUSTRECORDENTRYPERM',
              what: 'accesstype (Access Type)',
              where: 'customrecord_payee',
              before: 'USEPERMISSIONLIST',
            }) + needs('medium', null, 'low'),
          fixes: [
            {
              title: titles.set('accesstype', 'customrecord_payee', 'USEPERMISSIONLIST'),
              applicability: choice,
              files: { [RECORD]: payee([CLERK, 'VIEW']) },
            },
          ],
        },
        {
          message:
            said.raised({ after: 'EDIT', what: NAMED, where: id, before: 'VIEW' }) +
            needs('low', 'changes custom records or segments', 'low'),
        },
      ],
    },
  ],
});

function restrictions(value: string): string {
  return `<recordrestrictions>
  <recordrestriction>
    <segment>CLASS</segment>
    <restriction>${value}</restriction>
  </recordrestriction>
</recordrestrictions>`;
}

/** Two versions of a repository under a config, as a run judges them. */
function found(
  head: Readonly<Record<string, string>>,
  base: Readonly<Record<string, string>> | null,
  config: string,
) {
  const result = check(memoryTree(head), {
    pathOf: (path) => path,
    isWanted: () => true,
    failOn: 'error',
    gate: {
      policy: policyFrom(config),
      baseline: NO_BASELINE,
      today: '2026-06-15',
      pathInRepository: (path) => path,
    },
    base: base && memoryTree(base),
  });
  return result.findings
    .filter(({ rule }) => rule === accessWidened)
    .map(({ message, introduced }) => ({ message, introduced }));
}

const PROJECT = { 'new/manifest.xml': manifest(), [`new/${ROLE}`]: clerk(['TRAN_VENDPYMT', 'FULL']) };
const OTHER = { 'old/manifest.xml': manifest(), [`old/${ROLE}`]: clerk(['TRAN_VENDPYMT', 'FULL']) };
const HIGH = 'policy: { widening: high }\n';

test('a project that is new counts as granted in full', () => {
  expect(found({ ...PROJECT, ...OTHER }, OTHER, HIGH)).toEqual([
    {
      message: said.granted({ after: 'FULL', what: PAYMENT, where: id }) + needs('high', PAYS),
      introduced: true,
    },
  ]);
});

test('a project whose folder is renamed is the same', () => {
  expect(found(PROJECT, OTHER, HIGH)).toEqual([]);
});

test('without anything to compare with nothing is new', () => {
  expect(found(PROJECT, null, HIGH)).toEqual([]);
});

test('an exception that names who approved it ends the finding, by role and permission', () => {
  const exception = (permission: string) => `${HIGH}exceptions:
  - { rule: access-widened, role: ${id}, permission: ${permission}, reason: New hire, approved-by: cfo@example.com }
`;
  expect(found({ ...PROJECT, ...OTHER }, OTHER, exception('TRAN_VENDPYMT'))).toEqual([]);
  expect(found({ ...PROJECT, ...OTHER }, OTHER, exception('TRAN_CHECK'))).toHaveLength(1);
});
