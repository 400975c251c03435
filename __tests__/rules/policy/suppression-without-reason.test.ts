import { messages, suppressionWithoutReason } from '../../../src/rules/policy/suppression-without-reason.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, role } from '../../support/xml.js';

const ROLE = 'Objects/customrole_clerk.xml';
const clerk = (comment: string) =>
  role('customrole_clerk', `${comment}\n${permissions(['TRAN_CHECK', 'All'])}`);

testRule(suppressionWithoutReason, {
  accept: [
    { name: 'a reason', files: { [ROLE]: clerk('<!-- sdf-role-compliance-ignore invalid-value: x -->') } },
    {
      name: 'a reason on several lines, with colons',
      files: { [ROLE]: clerk('<!--\n  sdf-role-compliance-ignore invalid-value:\n  see: x\n-->') },
    },
    {
      name: 'no rule, which is told elsewhere',
      files: { [ROLE]: clerk('<!-- sdf-role-compliance-ignore -->') },
    },
    { name: 'another comment', files: { [ROLE]: clerk('<!-- invalid-value -->') } },
  ],
  reject: [
    {
      name: 'no reason',
      files: { [ROLE]: clerk('«<!-- sdf-role-compliance-ignore invalid-value -->»') },
      reports: [{ message: messages.missing({ rules: ['invalid-value'] }) }],
    },
    {
      name: 'a colon and nothing behind it, of several rules',
      files: { [ROLE]: clerk('«<!-- sdf-role-compliance-ignore invalid-value, level-mismatch: -->»') },
      reports: [{ message: messages.missing({ rules: ['invalid-value', 'level-mismatch'] }) }],
    },
  ],
});
