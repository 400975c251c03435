import { expect, test } from '@jest/globals';
import { dutyConflict } from '../../../src/rules/policy/duty-conflict.js';
import { words as conflicts } from '../../../src/rules/shared/conflicts.js';
import type { Level } from '../../../src/sdf/catalogue/permissions.js';
import { judge } from '../../../src/settle/judge.js';
import { policyFrom } from '../../support/policy.js';
import { projectOf } from '../../support/projects.js';
import { findings, testRule } from '../../support/rule-table.js';
import { deploy, permissions, permittedRoles, recordType, role, segment } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_clerk.xml';
const RECORD = 'Objects/customrecord_payee.xml';
type Row = readonly [string, string, (string | undefined)?];
const clerk = (...rows: readonly Row[]) => role('customrole_clerk', permissions(...rows));

const duty = (risk: string, ...sides: readonly string[]) => `policy:
  duties:
    - id: pay-and-approve
      title: Pay and approve
      risk: ${risk}
      sides:
${sides.map((side) => `        - { ${side} }\n`).join('')}`;

const PAY = duty('high', 'TRAN_VENDPYMT: CREATE', 'TRAN_VENDPYMTAPPRV: CREATE');
const NAMED = { id: 'pay-and-approve', title: 'Pay and approve' };
const PAYMENT = (level: string) => `"${level}" of TRAN_VENDPYMT (Pay Bills)`;
const APPROVAL = (level: string) => `"${level}" of TRAN_VENDPYMTAPPRV (Vendor Payment Approval)`;
const lowered = (key: string, level: Level, grants = 'view only') =>
  `Lower ${key} in customrole_clerk to ${level} (${grants})`;
interface Conflict {
  readonly role: string;
  readonly sides: readonly string[];
  readonly of: { readonly id: string; readonly title: string; readonly why?: string };
  readonly end: string;
}

const said = ({ role: id, sides, of, end: step }: Conflict) =>
  [`${sides.join(' conflicts with ')} in ${id} (${of.id}: ${of.title}).`, of.why, step]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
const end = (step: string) => conflicts.end([step]);

/** A clerk who pays and approves, at some levels, under a config. */
const paying = (config: string, pay: string, approve: string) => ({
  [CONFIG]: config,
  [ROLE]: clerk(['TRAN_VENDPYMT', pay], ['TRAN_VENDPYMTAPPRV', approve]),
});

const expected = (severity: 'error' | 'warning', pay: string, approve: string) => ({
  severity,
  message: said({
    role: 'customrole_clerk',
    sides: [APPROVAL(approve), PAYMENT(pay)],
    of: NAMED,
    end: end(conflicts.lower('TRAN_VENDPYMTAPPRV', '', 'VIEW')),
  }),
  related: [conflicts.held(PAYMENT(pay), 'customrole_clerk')],
  fixes: [
    {
      title: lowered('TRAN_VENDPYMTAPPRV (Vendor Payment Approval)', 'VIEW'),
      applicability: 'choice' as const,
      files: { [ROLE]: clerk(['TRAN_VENDPYMT', pay], ['TRAN_VENDPYMTAPPRV', 'VIEW']) },
    },
    {
      title: lowered('TRAN_VENDPYMT (Pay Bills)', 'VIEW'),
      applicability: 'choice' as const,
      files: { [ROLE]: clerk(['TRAN_VENDPYMT', 'VIEW'], ['TRAN_VENDPYMTAPPRV', approve]) },
    },
  ],
});

testRule(dutyConflict, {
  accept: [
    {
      name: 'both sides where the policy has no duty',
      files: { [ROLE]: clerk(['TRAN_VENDPYMT', 'FULL'], ['TRAN_VENDPYMTAPPRV', 'FULL']) },
    },
    { name: 'a side below its level', files: paying(PAY, 'VIEW', 'FULL') },
    { name: 'a side at NONE', files: paying(PAY, 'FULL', 'NONE') },
    { name: 'a side alone', files: { [CONFIG]: PAY, [ROLE]: clerk(['TRAN_VENDPYMT', 'FULL']) } },
    { name: 'a role without permissions', files: { [CONFIG]: PAY, [ROLE]: role('customrole_clerk') } },
    {
      name: 'a commented-out side',
      files: {
        [CONFIG]: PAY,
        [ROLE]: role(
          'customrole_clerk',
          `${permissions(['TRAN_VENDPYMT', 'FULL'])}\n<!-- ${permissions(['TRAN_VENDPYMTAPPRV', 'FULL'])} -->`,
        ),
      },
    },
    {
      name: 'an inactive role',
      files: {
        [CONFIG]: PAY,
        [ROLE]: role(
          'customrole_clerk',
          `<isinactive>T</isinactive>\n${permissions(['TRAN_VENDPYMT', 'FULL'], ['TRAN_VENDPYMTAPPRV', 'FULL'])}`,
        ),
      },
    },
    {
      name: 'sides in two roles',
      files: {
        [CONFIG]: PAY,
        [ROLE]: clerk(['TRAN_VENDPYMT', 'FULL']),
        'Objects/customrole_lead.xml': role('customrole_lead', permissions(['TRAN_VENDPYMTAPPRV', 'FULL'])),
      },
    },
    {
      name: 'a copy that another file of the role outweighs',
      files: {
        'deploy.xml': deploy('~/Objects/customrole_clerk.xml'),
        [CONFIG]: PAY,
        [ROLE]: clerk(['TRAN_VENDPYMT', 'FULL']),
        'Objects/Legacy/customrole_clerk.xml': clerk(
          ['TRAN_VENDPYMT', 'FULL'],
          ['TRAN_VENDPYMTAPPRV', 'FULL'],
        ),
      },
    },
    {
      name: 'a record type that a list out of force grants',
      files: {
        [CONFIG]: duty('high', '"[scriptid=customrecord_payee]": EDIT', 'TRAN_VENDPYMT: CREATE'),
        [ROLE]: clerk(['TRAN_VENDPYMT', 'CREATE']),
        [RECORD]: recordType(
          'customrecord_payee',
          permittedRoles(['[scriptid=customrole_clerk]', 'FULL']),
          'CUSTRECORDENTRYPERM',
        ),
      },
    },
  ],
  reject: [
    {
      name: 'both sides at their least levels',
      files: {
        [CONFIG]: PAY,
        [ROLE]: clerk(['TRAN_VENDPYMT', '‹CREATE›'], ['TRAN_VENDPYMTAPPRV', '«CREATE»']),
      },
      reports: [expected('error', 'CREATE', 'CREATE')],
    },
    {
      name: 'both sides at higher levels',
      files: {
        [CONFIG]: PAY,
        [ROLE]: clerk(['TRAN_VENDPYMT', '‹EDIT›'], ['TRAN_VENDPYMTAPPRV', '«FULL»']),
      },
      reports: [expected('error', 'EDIT', 'FULL')],
    },
    ...(['critical', 'high', 'medium', 'low'] as const).map((risk, index) => ({
      name: `a duty of ${risk} risk`,
      files: {
        [CONFIG]: PAY.replace('high', risk),
        [ROLE]: clerk(['TRAN_VENDPYMT', '‹FULL›'], ['TRAN_VENDPYMTAPPRV', '«FULL»']),
      },
      reports: [expected(index < 2 ? 'error' : 'warning', 'FULL', 'FULL')],
    })),
    {
      name: 'a role that is not deployed, as it stands',
      files: {
        'deploy.xml': deploy(),
        [CONFIG]: PAY,
        [ROLE]: clerk(['TRAN_VENDPYMT', '‹FULL›'], ['TRAN_VENDPYMTAPPRV', '«FULL»']),
      },
      reports: [expected('error', 'FULL', 'FULL')],
    },
    {
      name: 'a built-in duty, with why it matters',
      files: {
        [CONFIG]: 'extends: [sox]\n',
        [ROLE]: clerk(['TRAN_VENDPYMT', '‹CREATE›'], ['TRAN_VENDPYMTAPPRV', '«CREATE»']),
      },
      reports: [
        {
          ...expected('error', 'CREATE', 'CREATE'),
          message: said({
            role: 'customrole_clerk',
            sides: [APPROVAL('CREATE'), PAYMENT('CREATE')],
            of: {
              id: 'payment-and-approval',
              title: 'Enter vendor payments and approve them',
              why: 'One person could pay money out and nobody else would look at it.',
            },
            end: end(conflicts.lower('TRAN_VENDPYMTAPPRV', '', 'VIEW')),
          }),
        },
      ],
    },
    {
      name: 'a side that several permissions hold: the other one is easier to give up',
      files: {
        [CONFIG]: duty('medium', 'TRAN_RECONCILE: CREATE', 'TRAN_VENDPYMT: CREATE, TRAN_CHECK: CREATE'),
        [ROLE]: clerk(['TRAN_CHECK', '‹FULL›'], ['TRAN_RECONCILE', '«EDIT»'], ['TRAN_VENDPYMT', '‹EDIT›']),
      },
      reports: [
        {
          severity: 'warning',
          message: said({
            role: 'customrole_clerk',
            sides: [
              '"EDIT" of TRAN_RECONCILE (Reconcile)',
              `${PAYMENT('EDIT')} and "FULL" of TRAN_CHECK (Check)`,
            ],
            of: NAMED,
            end: end(conflicts.lower('TRAN_RECONCILE', '', 'VIEW')),
          }),
          related: [
            conflicts.held(PAYMENT('EDIT'), 'customrole_clerk'),
            conflicts.held('"FULL" of TRAN_CHECK (Check)', 'customrole_clerk'),
          ],
          fixes: [
            {
              title: lowered('TRAN_RECONCILE (Reconcile)', 'VIEW'),
              applicability: 'choice',
              files: {
                [ROLE]: clerk(['TRAN_CHECK', 'FULL'], ['TRAN_RECONCILE', 'VIEW'], ['TRAN_VENDPYMT', 'EDIT']),
              },
            },
            {
              title:
                'Lower TRAN_VENDPYMT (Pay Bills) in customrole_clerk to VIEW; lower TRAN_CHECK (Check) in customrole_clerk to VIEW',
              applicability: 'choice',
              files: {
                [ROLE]: clerk(['TRAN_CHECK', 'VIEW'], ['TRAN_RECONCILE', 'EDIT'], ['TRAN_VENDPYMT', 'VIEW']),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a side that no lower level ends, which has to go',
      files: {
        [CONFIG]: duty('critical', 'TRAN_SALESORDAPPRV: EDIT', 'ADMI_MANAGEROLES: FULL'),
        [ROLE]: clerk(['ADMI_MANAGEROLES', '«FULL»'], ['TRAN_SALESORDAPPRV', '‹FULL›']),
      },
      reports: [
        {
          message: said({
            role: 'customrole_clerk',
            sides: [
              '"FULL" of ADMI_MANAGEROLES (Bulk Manage Roles)',
              '"FULL" of TRAN_SALESORDAPPRV (Sales Order Approval)',
            ],
            of: NAMED,
            end: end(conflicts.remove('ADMI_MANAGEROLES', '')),
          }),
          related: [
            conflicts.held('"FULL" of TRAN_SALESORDAPPRV (Sales Order Approval)', 'customrole_clerk'),
          ],
          fixes: [
            {
              title: 'Remove ADMI_MANAGEROLES (Bulk Manage Roles) from customrole_clerk',
              applicability: 'choice',
              files: { [ROLE]: clerk(['TRAN_SALESORDAPPRV', 'FULL']) },
            },
            {
              title: lowered('TRAN_SALESORDAPPRV (Sales Order Approval)', 'CREATE', 'view and add'),
              applicability: 'choice',
              files: { [ROLE]: clerk(['ADMI_MANAGEROLES', 'FULL'], ['TRAN_SALESORDAPPRV', 'CREATE']) },
            },
          ],
        },
      ],
    },
    {
      name: 'core administration as a side, by its field',
      files: {
        [CONFIG]: duty('critical', 'TRAN_VENDPYMT: CREATE', 'ADMI_KERNEL: FULL'),
        [ROLE]: role(
          'customrole_clerk',
          `<coreadminpermission>«T»</coreadminpermission>\n${permissions(['TRAN_VENDPYMT', '‹CREATE›'])}`,
        ),
      },
      reports: [
        {
          message: said({
            role: 'customrole_clerk',
            sides: ['"T" for coreadminpermission', PAYMENT('CREATE')],
            of: NAMED,
            end: end(conflicts.remove('ADMI_KERNEL', '')),
          }),
          related: [conflicts.held(PAYMENT('CREATE'), 'customrole_clerk')],
          fixes: [
            {
              title: 'Set coreadminpermission in customrole_clerk to F',
              applicability: 'choice',
              files: {
                [ROLE]: role(
                  'customrole_clerk',
                  `<coreadminpermission>F</coreadminpermission>\n${permissions(['TRAN_VENDPYMT', 'CREATE'])}`,
                ),
              },
            },
            {
              title: lowered('TRAN_VENDPYMT (Pay Bills)', 'VIEW'),
              applicability: 'choice',
              files: {
                [ROLE]: role(
                  'customrole_clerk',
                  `<coreadminpermission>T</coreadminpermission>\n${permissions(['TRAN_VENDPYMT', 'VIEW'])}`,
                ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a record type of the project as a side, on both sides of which the fix lowers the level',
      files: {
        [CONFIG]: duty('high', 'TRAN_VENDPYMT: CREATE', '"[scriptid=customrecord_payee]": EDIT'),
        [ROLE]: clerk(['TRAN_VENDPYMT', '‹CREATE›'], ['[ scriptid = customrecord_payee ]', '«FULL»', 'EDIT']),
        [RECORD]: recordType(
          'customrecord_payee',
          permittedRoles(['[scriptid=customrole_clerk]', 'FULL', 'EDIT']),
        ),
      },
      reports: [
        {
          message: said({
            role: 'customrole_clerk',
            sides: ['"FULL" of [scriptid=customrecord_payee]', PAYMENT('CREATE')],
            of: NAMED,
            end: end(conflicts.lower('[scriptid=customrecord_payee]', '', 'CREATE')),
          }),
          related: [conflicts.held(PAYMENT('CREATE'), 'customrole_clerk')],
          fixes: [
            {
              title:
                'Lower [scriptid=customrecord_payee] in customrole_clerk and customrecord_payee to CREATE (view and add)',
              applicability: 'choice',
              files: {
                [ROLE]: clerk(
                  ['TRAN_VENDPYMT', 'CREATE'],
                  ['[ scriptid = customrecord_payee ]', 'CREATE', 'EDIT'],
                ),
                [RECORD]: recordType(
                  'customrecord_payee',
                  permittedRoles(['[scriptid=customrole_clerk]', 'CREATE', 'EDIT']),
                ),
              },
            },
            {
              title: lowered('TRAN_VENDPYMT (Pay Bills)', 'VIEW'),
              applicability: 'choice',
              files: {
                [ROLE]: clerk(
                  ['TRAN_VENDPYMT', 'VIEW'],
                  ['[ scriptid = customrecord_payee ]', 'FULL', 'EDIT'],
                ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a segment that only looking at is a side, which has to go on both sides',
      files: {
        [CONFIG]: duty('low', 'TRAN_VENDPYMT: CREATE', '"[scriptid=cseg_region]": VIEW'),
        [ROLE]: clerk(
          ['TRAN_VENDPYMT', '‹CREATE›'],
          ['[type=customsegment, scriptid=cseg_region]', '«VIEW»'],
        ),
        'Objects/cseg_region.xml': segment(
          'cseg_region',
          `<permissions>
  <permission>
    <role>[scriptid=customrole_clerk]</role>
    <valuemgmtaccesslevel>VIEW</valuemgmtaccesslevel>
  </permission>
  <permission>
    <role>ADMINISTRATOR</role>
    <valuemgmtaccesslevel>FULL</valuemgmtaccesslevel>
  </permission>
</permissions>`,
        ),
      },
      reports: [
        {
          severity: 'warning',
          message: said({
            role: 'customrole_clerk',
            sides: ['"VIEW" of [type=customsegment, scriptid=cseg_region]', PAYMENT('CREATE')],
            of: NAMED,
            end: end(conflicts.remove('[type=customsegment, scriptid=cseg_region]', '')),
          }),
          related: [conflicts.held(PAYMENT('CREATE'), 'customrole_clerk')],
          fixes: [
            {
              title:
                'Remove [type=customsegment, scriptid=cseg_region] from customrole_clerk and cseg_region (a deployment does not remove the row of cseg_region from the account)',
              applicability: 'choice',
              files: {
                [ROLE]: clerk(['TRAN_VENDPYMT', 'CREATE']),
                'Objects/cseg_region.xml': segment(
                  'cseg_region',
                  `<permissions>
  <permission>
    <role>ADMINISTRATOR</role>
    <valuemgmtaccesslevel>FULL</valuemgmtaccesslevel>
  </permission>
</permissions>`,
                ),
              },
            },
            {
              title: lowered('TRAN_VENDPYMT (Pay Bills)', 'VIEW'),
              applicability: 'choice',
              files: {
                [ROLE]: clerk(
                  ['TRAN_VENDPYMT', 'VIEW'],
                  ['[type=customsegment, scriptid=cseg_region]', 'VIEW'],
                ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a record type that the object alone grants',
      files: {
        [CONFIG]: duty('high', 'TRAN_VENDPYMT: CREATE', '"[scriptid=customrecord_payee]": EDIT'),
        [ROLE]: clerk(['TRAN_VENDPYMT', '‹CREATE›']),
        [RECORD]: recordType(
          'customrecord_payee',
          permittedRoles(['[scriptid=customrole_clerk]', '«FULL»'], ['ADMINISTRATOR', 'FULL']),
        ),
      },
      reports: [
        {
          message: said({
            role: 'customrole_clerk',
            sides: ['"FULL" of [scriptid=customrecord_payee]', PAYMENT('CREATE')],
            of: NAMED,
            end: end(conflicts.lower('[scriptid=customrecord_payee]', '', 'CREATE')),
          }),
          related: [conflicts.held(PAYMENT('CREATE'), 'customrole_clerk')],
          fixes: [
            {
              title: 'Lower [scriptid=customrecord_payee] in customrecord_payee to CREATE (view and add)',
              applicability: 'choice',
              files: {
                [RECORD]: recordType(
                  'customrecord_payee',
                  permittedRoles(['[scriptid=customrole_clerk]', 'CREATE'], ['ADMINISTRATOR', 'FULL']),
                ),
              },
            },
            {
              title: lowered('TRAN_VENDPYMT (Pay Bills)', 'VIEW'),
              applicability: 'choice',
              files: { [ROLE]: clerk(['TRAN_VENDPYMT', 'VIEW']) },
            },
          ],
        },
      ],
    },
    {
      name: 'a permission that stands twice, of which both are lowered',
      files: {
        [CONFIG]: PAY,
        [ROLE]: clerk(
          ['TRAN_VENDPYMT', 'VIEW'],
          ['TRAN_VENDPYMT', '‹FULL›'],
          ['TRAN_VENDPYMTAPPRV', '«EDIT»'],
        ),
      },
      reports: [
        {
          message: said({
            role: 'customrole_clerk',
            sides: [APPROVAL('EDIT'), PAYMENT('FULL')],
            of: NAMED,
            end: end(conflicts.lower('TRAN_VENDPYMTAPPRV', '', 'VIEW')),
          }),
          related: [conflicts.held(PAYMENT('FULL'), 'customrole_clerk')],
          fixes: [
            {
              title: lowered('TRAN_VENDPYMTAPPRV (Vendor Payment Approval)', 'VIEW'),
              applicability: 'choice',
              files: {
                [ROLE]: clerk(
                  ['TRAN_VENDPYMT', 'VIEW'],
                  ['TRAN_VENDPYMT', 'FULL'],
                  ['TRAN_VENDPYMTAPPRV', 'VIEW'],
                ),
              },
            },
            {
              title: lowered('TRAN_VENDPYMT (Pay Bills)', 'VIEW'),
              applicability: 'choice',
              files: {
                [ROLE]: clerk(
                  ['TRAN_VENDPYMT', 'VIEW'],
                  ['TRAN_VENDPYMT', 'VIEW'],
                  ['TRAN_VENDPYMTAPPRV', 'EDIT'],
                ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a duty of which one permission holds both sides',
      files: {
        [CONFIG]: duty('high', 'TRAN_VENDPYMT: CREATE', 'TRAN_VENDPYMT: FULL'),
        [ROLE]: clerk(['TRAN_VENDPYMT', '«FULL»']),
      },
      reports: [
        {
          message: said({
            role: 'customrole_clerk',
            sides: [PAYMENT('FULL'), PAYMENT('FULL')],
            of: NAMED,
            end: end(conflicts.lower('TRAN_VENDPYMT', '', 'EDIT')),
          }),
          fixes: [
            {
              title: lowered('TRAN_VENDPYMT (Pay Bills)', 'EDIT', 'view, add and change'),
              applicability: 'choice',
              files: { [ROLE]: clerk(['TRAN_VENDPYMT', 'EDIT']) },
            },
            {
              title: lowered('TRAN_VENDPYMT (Pay Bills)', 'VIEW'),
              applicability: 'choice',
              files: { [ROLE]: clerk(['TRAN_VENDPYMT', 'VIEW']) },
            },
          ],
        },
      ],
    },
  ],
});

const ALL = clerk(
  ['LIST_VENDOR', 'FULL'],
  ['TRAN_VENDBILL', 'FULL'],
  ['TRAN_VENDPYMT', 'FULL'],
  ['ADMI_MANAGEROLES', 'FULL'],
);

test('the greatest risk of a role comes first', () => {
  const project = projectOf({ [ROLE]: ALL });
  const found = judge(project, [dutyConflict], {
    policy: policyFrom('extends: [sox]\n'),
    base: null,
    today: '',
  });
  expect(found.map(({ subject, severity }) => `${severity} ${subject.duty}`)).toEqual([
    'error roles-and-postings',
    'error vendor-and-payment',
    'error bill-and-payment',
    'warning vendor-and-bill',
  ]);
});

test('a finding is the same whatever the levels and the order of the permissions', () => {
  const prints = (...rows: readonly Row[]) =>
    findings(dutyConflict, { [CONFIG]: PAY, [ROLE]: clerk(...rows) }).map(({ fingerprint }) => fingerprint);
  expect(prints(['TRAN_VENDPYMT', 'CREATE'], ['TRAN_VENDPYMTAPPRV', 'FULL'])).toEqual(
    prints(['TRAN_VENDPYMTAPPRV', 'EDIT'], ['TRAN_VENDPYMT', 'FULL']),
  );
});
