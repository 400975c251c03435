import { exceptionExpired, messages } from '../../../src/rules/policy/exception-expired.js';
import { testRule } from '../../support/rule-table.js';
import { role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const CLERK = { 'Objects/customrole_clerk.xml': role('customrole_clerk') };
const exception = (expires: string) =>
  `exceptions:\n  - { rule: level-mismatch, role: customrole_clerk, reason: x, expires: ${expires} }\n`;
const WHAT = {
  rule: 'level-mismatch',
  role: 'customrole_clerk',
  object: null,
  permission: null,
  duty: null,
  level: null,
};

// Rules are tested on the 15th of June 2026.
testRule(exceptionExpired, {
  accept: [
    { name: 'no exceptions', files: CLERK },
    { name: 'a day that is far', files: { ...CLERK, [CONFIG]: exception('2026-07-16') } },
    {
      name: 'an exception without an end date',
      files: { ...CLERK, [CONFIG]: 'exceptions: [{ rule: level-mismatch, reason: x }]\n' },
    },
    {
      name: 'a policy that turns it off',
      files: { ...CLERK, [CONFIG]: `rules: { exception-expired: off }\n${exception('2020-01-01')}` },
    },
  ],
  reject: [
    {
      name: 'a day that has passed',
      files: { ...CLERK, [CONFIG]: exception('«2026-06-14»') },
      reports: [{ message: messages.expired({ date: '2026-06-14', ...WHAT }) }],
    },
    {
      name: 'the last day itself',
      files: { ...CLERK, [CONFIG]: exception('«2026-06-15»') },
      reports: [{ message: messages.soon({ date: '2026-06-15', days: 0, ...WHAT }) }],
    },
    {
      name: 'the day before',
      files: { ...CLERK, [CONFIG]: exception('«2026-06-16»') },
      reports: [{ message: messages.soon({ date: '2026-06-16', days: 1, ...WHAT }) }],
    },
    {
      name: 'thirty days before',
      files: { ...CLERK, [CONFIG]: exception('«"2026-07-15"»') },
      reports: [{ message: messages.soon({ date: '2026-07-15', days: 30, ...WHAT }) }],
    },
    {
      name: 'an exception that names only its rule',
      files: {
        ...CLERK,
        [CONFIG]: 'exceptions:\n  - rule: level-mismatch\n    reason: x\n    expires: «2020-02-29»\n',
      },
      reports: [{ message: messages.expired({ date: '2020-02-29', ...WHAT, role: null }) }],
    },
  ],
});
