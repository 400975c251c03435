import { roleCombinationConflict } from '../../../src/rules/policy/role-combination-conflict.js';
import { words as conflicts } from '../../../src/rules/shared/conflicts.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const BUYER = 'Objects/customrole_buyer.xml';
const TREASURY = 'Objects/customrole_treasury.xml';
const CLERK = 'Objects/customrole_clerk.xml';

interface Conflict {
  readonly sides: readonly string[];
  readonly of: { readonly id: string; readonly title: string };
  readonly end: string;
}

const said = ({ sides, of, end }: Conflict) =>
  `${sides.join(' conflicts with ')} (${of.id}: ${of.title}), and one person may hold these roles together. ${end}`;

type Row = readonly [string, string];
const buyer = (...rows: readonly Row[]) => role('customrole_buyer', permissions(...rows));
const treasury = (...rows: readonly Row[]) => role('customrole_treasury', permissions(...rows));
const clerk = (...rows: readonly Row[]) => role('customrole_clerk', permissions(...rows));

const config = (combinations: readonly string[], risk = 'high', sides = ['TRAN_VENDPYMT', 'LIST_VENDOR']) =>
  `policy:
  duties:
    - { id: vendor-and-pay, title: Create vendors and pay, risk: ${risk}, sides: [${sides.map((key) => `{ ${key}: CREATE }`).join(', ')}] }
  combinations:
${combinations.map((roles) => `    - [${roles}]\n`).join('')}`;

const BOTH = config(['customrole_buyer, customrole_treasury']);
const NAMED = { id: 'vendor-and-pay', title: 'Create vendors and pay' };
const VENDOR = (level: string) => `"${level}" of LIST_VENDOR (Vendors)`;
const PAYMENT = (level: string) => `"${level}" of TRAN_VENDPYMT (Pay Bills)`;
const lowered = (key: string, id: string) => `Lower ${key} in ${id} to VIEW (view only)`;

const report = (severity: 'error' | 'warning') => ({
  severity,
  message: said({
    sides: [`${VENDOR('EDIT')} in customrole_buyer`, `${PAYMENT('CREATE')} in customrole_treasury`],
    of: NAMED,
    end: conflicts.end([conflicts.lower('LIST_VENDOR', ' in customrole_buyer', 'VIEW')]),
  }),
  related: [conflicts.held(PAYMENT('CREATE'), 'customrole_treasury')],
  fixes: [
    {
      title: lowered('LIST_VENDOR (Vendors)', 'customrole_buyer'),
      applicability: 'choice' as const,
      files: { [BUYER]: buyer(['LIST_VENDOR', 'VIEW']) },
    },
    {
      title: lowered('TRAN_VENDPYMT (Pay Bills)', 'customrole_treasury'),
      applicability: 'choice' as const,
      files: { [TREASURY]: treasury(['TRAN_VENDPYMT', 'VIEW']) },
    },
  ],
});

const held = {
  [BUYER]: buyer(['LIST_VENDOR', '«EDIT»']),
  [TREASURY]: treasury(['TRAN_VENDPYMT', '‹CREATE›']),
};
const plain = { [BUYER]: buyer(['LIST_VENDOR', 'EDIT']), [TREASURY]: treasury(['TRAN_VENDPYMT', 'CREATE']) };

testRule(roleCombinationConflict, {
  accept: [
    {
      name: 'roles that no combination names',
      files: { [CONFIG]: config([]).replace('  combinations:\n', ''), ...plain },
    },
    {
      name: 'a combination with other roles',
      files: { [CONFIG]: config(['customrole_buyer, customrole_clerk']), ...plain },
    },
    {
      name: 'a combination where no duty is laid down',
      files: {
        [CONFIG]: 'policy:\n  combinations: [[customrole_buyer, customrole_treasury]]\n',
        ...plain,
      },
    },
    {
      name: 'a side below its level',
      files: { [CONFIG]: BOTH, ...plain, [TREASURY]: treasury(['TRAN_VENDPYMT', 'VIEW']) },
    },
    {
      name: 'an inactive role',
      files: {
        [CONFIG]: BOTH,
        ...plain,
        [BUYER]: role(
          'customrole_buyer',
          `<isinactive>T</isinactive>\n${permissions(['LIST_VENDOR', 'FULL'])}`,
        ),
      },
    },
    {
      name: 'a conflict that one of the roles has alone, which is told of that role',
      files: {
        [CONFIG]: BOTH,
        ...plain,
        [BUYER]: buyer(['LIST_VENDOR', 'EDIT'], ['TRAN_VENDPYMT', 'EDIT']),
      },
    },
  ],
  reject: [
    { name: 'sides in two roles', files: { [CONFIG]: BOTH, ...held }, reports: [report('error')] },
    {
      name: 'a duty of medium risk',
      files: { [CONFIG]: config(['customrole_treasury, customrole_buyer'], 'medium'), ...held },
      reports: [report('warning')],
    },
    {
      name: 'the same roles in several combinations, once',
      files: {
        [CONFIG]: config([
          'customrole_buyer, customrole_treasury',
          'customrole_buyer, customrole_treasury, customrole_clerk',
          'customrole_treasury, customrole_elsewhere, customrole_buyer',
        ]),
        ...held,
        [CLERK]: clerk(['LIST_VENDOR', 'VIEW']),
      },
      reports: [report('error')],
    },
    {
      name: 'a side in several roles',
      files: {
        [CONFIG]: config(['customrole_buyer, customrole_clerk, customrole_treasury']),
        [BUYER]: buyer(['LIST_VENDOR', '‹EDIT›']),
        [CLERK]: clerk(['LIST_VENDOR', '‹FULL›']),
        [TREASURY]: treasury(['TRAN_VENDPYMT', '«CREATE»']),
      },
      reports: [
        {
          message: said({
            sides: [
              `${PAYMENT('CREATE')} in customrole_treasury`,
              `${VENDOR('EDIT')} in customrole_buyer and ${VENDOR('FULL')} in customrole_clerk`,
            ],
            of: NAMED,
            end: conflicts.end([conflicts.lower('TRAN_VENDPYMT', ' in customrole_treasury', 'VIEW')]),
          }),
          related: [
            conflicts.held(VENDOR('EDIT'), 'customrole_buyer'),
            conflicts.held(VENDOR('FULL'), 'customrole_clerk'),
          ],
          fixes: [
            {
              title: lowered('TRAN_VENDPYMT (Pay Bills)', 'customrole_treasury'),
              applicability: 'choice',
              files: { [TREASURY]: treasury(['TRAN_VENDPYMT', 'VIEW']) },
            },
            {
              title:
                'Lower LIST_VENDOR (Vendors) in customrole_buyer to VIEW; lower LIST_VENDOR (Vendors) in customrole_clerk to VIEW',
              applicability: 'choice',
              files: { [BUYER]: buyer(['LIST_VENDOR', 'VIEW']), [CLERK]: clerk(['LIST_VENDOR', 'VIEW']) },
            },
          ],
        },
      ],
    },
    {
      name: 'three sides in three roles',
      files: {
        [CONFIG]: config(['customrole_buyer, customrole_clerk, customrole_treasury'], 'high', [
          'TRAN_VENDBILL',
          'TRAN_VENDPYMT',
          'LIST_VENDOR',
        ]),
        [BUYER]: buyer(['LIST_VENDOR', '«EDIT»']),
        [CLERK]: clerk(['TRAN_VENDBILL', '‹FULL›']),
        [TREASURY]: treasury(['TRAN_VENDPYMT', '‹CREATE›']),
      },
      reports: [
        {
          message: said({
            sides: [
              `${VENDOR('EDIT')} in customrole_buyer`,
              `${PAYMENT('CREATE')} in customrole_treasury`,
              '"FULL" of TRAN_VENDBILL (Bills) in customrole_clerk',
            ],
            of: NAMED,
            end: conflicts.end([conflicts.lower('LIST_VENDOR', ' in customrole_buyer', 'VIEW')]),
          }),
          related: [
            conflicts.held(PAYMENT('CREATE'), 'customrole_treasury'),
            conflicts.held('"FULL" of TRAN_VENDBILL (Bills)', 'customrole_clerk'),
          ],
          fixes: [
            {
              title: lowered('LIST_VENDOR (Vendors)', 'customrole_buyer'),
              applicability: 'choice',
              files: { [BUYER]: buyer(['LIST_VENDOR', 'VIEW']) },
            },
            {
              title: lowered('TRAN_VENDPYMT (Pay Bills)', 'customrole_treasury'),
              applicability: 'choice',
              files: { [TREASURY]: treasury(['TRAN_VENDPYMT', 'VIEW']) },
            },
            {
              title: lowered('TRAN_VENDBILL (Bills)', 'customrole_clerk'),
              applicability: 'choice',
              files: { [CLERK]: clerk(['TRAN_VENDBILL', 'VIEW']) },
            },
          ],
        },
      ],
    },
  ],
});
