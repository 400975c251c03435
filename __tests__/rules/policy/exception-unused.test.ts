import { exceptionUnused, messages } from '../../../src/rules/policy/exception-unused.js';
import type { ExceptionArgs } from '../../../src/rules/shared/about-exception.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, recordType, role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_clerk.xml';
const clerk = (body = permissions(['TRAN_CHECK', 'All'])) => role('customrole_clerk', body);

const about = (names: Partial<ExceptionArgs>): ExceptionArgs => ({
  rule: 'invalid-value',
  role: null,
  object: null,
  permission: null,
  duty: null,
  level: null,
  ...names,
});

const missing = (
  names: Partial<ExceptionArgs>,
  kind: 'role' | 'object',
  absent: string,
  nearest: string | null = null,
) => messages.missing({ ...about(names), kind, id: absent, nearest });

testRule(exceptionUnused, {
  accept: [
    {
      name: 'an exception that accepts a finding',
      files: {
        [ROLE]: clerk(),
        [CONFIG]: 'exceptions: [{ rule: invalid-value, role: customrole_clerk, reason: x }]\n',
      },
    },
    {
      name: 'an exception that accepts all findings of a rule',
      files: { [ROLE]: clerk(), [CONFIG]: 'exceptions: [{ rule: invalid-value, reason: x }]\n' },
    },
    {
      name: 'one that has expired, which is told elsewhere',
      files: {
        [ROLE]: clerk(),
        [CONFIG]: 'exceptions: [{ rule: level-mismatch, reason: x, expires: 2026-06-14 }]\n',
      },
    },
  ],
  reject: [
    {
      name: 'another role, another permission, another rule',
      files: {
        [ROLE]: clerk(),
        [CONFIG]: `exceptions:
  - «{ rule: invalid-value, role: customrole_other, reason: x }»
  - «{ rule: invalid-value, permission: TRAN_VENDBILL, reason: x }»
  - «rule: level-mismatch
    role: customrole_clerk
    reason: x»

  - «{ rule: invalid-value, object: customrecord_x, duty: a, reason: x }»
policy:
  duties: [{ id: a, title: A, risk: low, sides: [{ LIST_VENDOR: VIEW }, { TRAN_CHECK: VIEW }] }]
`,
      },
      reports: [
        { message: missing({ role: 'customrole_other' }, 'role', 'customrole_other') },
        { message: messages.unused(about({ permission: 'TRAN_VENDBILL' })) },
        { message: messages.unused(about({ rule: 'level-mismatch', role: 'customrole_clerk' })) },
        { message: missing({ object: 'customrecord_x', duty: 'a' }, 'object', 'customrecord_x') },
      ],
    },
    {
      name: 'a misspelt role, a misspelt object, and a field of an object that is there',
      files: {
        [ROLE]: clerk(),
        'Objects/customrecord_tour.xml': recordType(
          'customrecord_tour',
          '<customrecordcustomfields><customrecordcustomfield scriptid="custrecord_day"/></customrecordcustomfields>',
        ),
        [CONFIG]: `exceptions:
  - «{ rule: invalid-value, role: customrole_clark, reason: x }»
  - «{ rule: invalid-value, object: customrecord_tuor, reason: x }»
  - «{ rule: invalid-value, object: customrecord_tour.custrecord_day, reason: x }»
  - «{ rule: invalid-value, object: custrecord_day, reason: x }»
  - «{ rule: invalid-value, role: ACCOUNTANT, reason: x }»
`,
      },
      reports: [
        { message: missing({ role: 'customrole_clark' }, 'role', 'customrole_clark', 'customrole_clerk') },
        {
          message: missing(
            { object: 'customrecord_tuor' },
            'object',
            'customrecord_tuor',
            'customrecord_tour',
          ),
        },
        { message: messages.unused(about({ object: 'customrecord_tour.custrecord_day' })) },
        { message: messages.unused(about({ object: 'custrecord_day' })) },
        { message: messages.unused(about({ role: 'ACCOUNTANT' })) },
      ],
    },
    {
      name: 'a finding that a comment suppresses already',
      files: {
        [ROLE]: clerk(
          `<!-- sdf-role-compliance-ignore invalid-value: x -->\n${permissions(['TRAN_CHECK', 'All'])}`,
        ),
        [CONFIG]: 'exceptions: [«{ rule: invalid-value, reason: x }»]\n',
      },
      reports: [{ message: messages.unused(about({})) }],
    },
    {
      name: 'a rule that is off',
      files: {
        [ROLE]: clerk(),
        [CONFIG]: 'rules: { invalid-value: off }\nexceptions: [«{ rule: invalid-value, reason: x }»]\n',
      },
      reports: [{ message: messages.off({ rule: 'invalid-value' }) }],
    },
    {
      name: 'the second of two for the same finding',
      files: {
        [ROLE]: clerk(),
        [CONFIG]: `exceptions:
  - { rule: invalid-value, role: customrole_clerk, reason: x }
  - «{ rule: invalid-value, reason: x }»
`,
      },
      reports: [{ message: messages.unused(about({})) }],
    },
  ],
});
