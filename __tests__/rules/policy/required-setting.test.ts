import { messages, requiredSetting, words } from '../../../src/rules/policy/required-setting.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, permissions, role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_sync.xml';
const sync = (...lines: readonly string[]) => role('customrole_sync', lines.join('\n'));
const settings = (written: string) => `policy:
  roles:
    - { match: customrole_sync, settings: { ${written} } }
`;
/** A role whose opening tag is marked, for what is absent. */
const without = (...lines: readonly string[]) =>
  sync(...lines).replace('<role scriptid="customrole_sync">', '«<role scriptid="customrole_sync">»');
const set = (field: string, value: string) => words.set(field, 'customrole_sync', value);
const choice = 'choice' as const;

testRule(requiredSetting, {
  accept: [
    { name: 'any setting where none is required', files: { [ROLE]: sync('<restrictip>F</restrictip>') } },
    {
      name: 'a value of the list',
      files: {
        [CONFIG]: settings('restrictip: T, subsidiaryoption: [ALL, ALLACTIVE]'),
        [ROLE]: sync('<restrictip>T</restrictip>', '<subsidiaryoption>ALLACTIVE</subsidiaryoption>'),
      },
    },
    {
      name: 'an absent field that means a value of the list',
      files: { [CONFIG]: settings('coreadminpermission: F, subsidiaryoption: ALL'), [ROLE]: sync() },
    },
    {
      name: 'a role that no entry matches',
      files: { [CONFIG]: settings('restrictip: T').replace('_sync', '_other'), [ROLE]: sync() },
    },
    {
      name: 'an inactive role, which nobody can use',
      files: {
        [CONFIG]: settings('restrictip: T, isinactive: T'),
        [ROLE]: sync('<isinactive>T</isinactive>'),
      },
    },
  ],
  reject: [
    {
      name: 'another value',
      files: {
        [CONFIG]: settings('restrictip: T'),
        [ROLE]: sync('<restrictip>«F»</restrictip>'),
      },
      reports: [
        {
          message: messages.other({
            value: 'F',
            field: 'restrictip',
            role: 'customrole_sync',
            required: ['T'],
          }),
          fixes: [
            {
              title: set('restrictip', 'T'),
              applicability: choice,
              files: { [ROLE]: sync('<restrictip>T</restrictip>') },
            },
          ],
        },
      ],
    },
    {
      name: 'an absent field, in a role that is not deployed',
      files: {
        'deploy.xml': deploy(),
        [CONFIG]: settings('restrictip: T'),
        [ROLE]: without('<subsidiaryoption>OWN</subsidiaryoption>'),
      },
      reports: [
        {
          message: messages.absent({
            field: 'restrictip',
            role: 'customrole_sync',
            means: 'F',
            required: ['T'],
          }),
          fixes: [
            {
              title: set('restrictip', 'T'),
              applicability: choice,
              files: {
                [ROLE]: sync('<subsidiaryoption>OWN</subsidiaryoption>', '<restrictip>T</restrictip>'),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'an absent field of which nobody says what it means',
      files: { [CONFIG]: settings('employeerestriction: OWNONLY'), [ROLE]: without() },
      reports: [
        {
          message: messages.absent({
            field: 'employeerestriction',
            role: 'customrole_sync',
            means: null,
            required: ['OWNONLY'],
          }),
          fixes: [
            {
              title: set('employeerestriction', 'OWNONLY'),
              applicability: choice,
              files: { [ROLE]: sync('<employeerestriction>OWNONLY</employeerestriction>') },
            },
          ],
        },
      ],
    },
    {
      name: 'an empty field',
      files: {
        [CONFIG]: settings('issinglesignononly: T'),
        [ROLE]: without('<issinglesignononly></issinglesignononly>'),
      },
      reports: [
        {
          message: messages.absent({
            field: 'issinglesignononly',
            role: 'customrole_sync',
            means: 'F',
            required: ['T'],
          }),
          fixes: [
            {
              title: set('issinglesignononly', 'T'),
              applicability: choice,
              files: { [ROLE]: sync('<issinglesignononly>T</issinglesignononly>') },
            },
          ],
        },
      ],
    },
    {
      name: 'several values, of which the one that gives least comes first',
      files: {
        [CONFIG]: settings('subsidiaryoption: [ALLACTIVE, SELECTED, OWN]'),
        [ROLE]: without(permissions(['LIST_CUSTJOB', 'VIEW'])),
      },
      reports: [
        {
          message: messages.absent({
            field: 'subsidiaryoption',
            role: 'customrole_sync',
            means: 'ALL',
            required: ['ALLACTIVE', 'SELECTED', 'OWN'],
          }),
          fixes: ['OWN', 'SELECTED', 'ALLACTIVE'].map((value) => ({
            title: set('subsidiaryoption', value),
            applicability: choice,
            files: {
              [ROLE]: sync(
                permissions(['LIST_CUSTJOB', 'VIEW']),
                `<subsidiaryoption>${value}</subsidiaryoption>`,
              ),
            },
          })),
        },
      ],
    },
    {
      name: 'two-factor authentication, which needs a duration',
      files: {
        [CONFIG]: settings('tfarequired: [SMS, TOTP]'),
        [ROLE]: sync('<tfarequired>«OFF»</tfarequired>'),
      },
      reports: [
        {
          message: messages.other({
            value: 'OFF',
            field: 'tfarequired',
            role: 'customrole_sync',
            required: ['SMS', 'TOTP'],
          }),
          fixes: ['SMS', 'TOTP'].map((value) => ({
            title: set('tfarequired', value),
            applicability: choice,
            files: {
              [ROLE]: sync(`<tfarequired>${value}</tfarequired>`, '<tfaduration>0</tfaduration>'),
            },
          })),
        },
      ],
    },
    {
      name: 'two-factor authentication that is absent with its duration',
      files: { [CONFIG]: settings('tfarequired: SMS'), [ROLE]: without() },
      reports: [
        {
          message: messages.absent({
            field: 'tfarequired',
            role: 'customrole_sync',
            means: 'OFF',
            required: ['SMS'],
          }),
          fixes: [
            {
              title: set('tfarequired', 'SMS'),
              applicability: choice,
              files: { [ROLE]: sync('<tfarequired>SMS</tfarequired>', '<tfaduration>0</tfaduration>') },
            },
          ],
        },
      ],
    },
    {
      name: 'a role that holds nothing, to which two fields cannot be added at once',
      files: {
        [CONFIG]: settings('tfarequired: SMS'),
        [ROLE]: '«<role scriptid="customrole_sync"/>»\n',
      },
      reports: [
        {
          message: messages.absent({
            field: 'tfarequired',
            role: 'customrole_sync',
            means: 'OFF',
            required: ['SMS'],
          }),
        },
      ],
    },
    {
      name: 'an inactive role that has to be active',
      files: {
        [CONFIG]: settings('isinactive: F'),
        [ROLE]: sync('<isinactive>«T»</isinactive>'),
      },
      reports: [
        {
          message: messages.other({
            value: 'T',
            field: 'isinactive',
            role: 'customrole_sync',
            required: ['F'],
          }),
          fixes: [
            {
              title: set('isinactive', 'F'),
              applicability: choice,
              files: { [ROLE]: sync('<isinactive>F</isinactive>') },
            },
          ],
        },
      ],
    },
  ],
});
