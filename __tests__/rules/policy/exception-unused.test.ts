import { exceptionUnused, messages } from '../../../src/rules/policy/exception-unused.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_clerk.xml';
const clerk = (body = permissions(['TRAN_CHECK', 'All'])) => role('customrole_clerk', body);

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
        { message: messages.unused('invalid-value (customrole_other)') },
        { message: messages.unused('invalid-value (TRAN_VENDBILL)') },
        { message: messages.unused('level-mismatch (customrole_clerk)') },
        { message: messages.unused('invalid-value (customrecord_x, a)') },
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
      reports: [{ message: messages.unused('invalid-value') }],
    },
    {
      name: 'a rule that is off',
      files: {
        [ROLE]: clerk(),
        [CONFIG]: 'rules: { invalid-value: off }\nexceptions: [«{ rule: invalid-value, reason: x }»]\n',
      },
      reports: [{ message: messages.off('invalid-value') }],
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
      reports: [{ message: messages.unused('invalid-value') }],
    },
  ],
});
