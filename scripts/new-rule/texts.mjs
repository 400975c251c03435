import { nameOf } from './list.mjs';

/**
 * A rule that reports nothing yet.
 * @param {string} group
 * @param {string} id
 */
export function ruleText(group, id) {
  return `import type { Role } from '../../sdf/objects.js';
import { openingTag } from '../../sdf/value.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';

/** What its findings say, by ids and arguments that programs read: none of them changes its meaning later. */
export const messages = {
  /** The value first, in quotes; then what is right, or where the other side is. */
  fault: ({ role }: { role: string }) => \`"\${role}" TODO.\`,
};

export const ${nameOf(id)}: Rule = {
  id: '${id}',
  group: '${group}',
  severity: 'warning',
  summary: 'TODO: the fault in one line, without a full stop',
  messages,
  what: 'TODO: what is reported, and when a report is less or more severe than the rule.',
  why: 'TODO: what happens to a user whose project breaks it.',
  fix: null,
  // TODO: the ids of rules that its readers may look for instead.
  related: [],
  example: {
    bad: { 'Objects/customrole_clerk.xml': 'TODO' },
    good: { 'Objects/customrole_clerk.xml': 'TODO' },
  },
  // TODO: where the facts come from, by their names in src/sdf/catalogue/sources.json.
  sources: [],
  *check(project) {
    for (const role of project.roles) {
      const report = judge(role);
      if (report) yield report;
    }
  },
};

function judge(role: Role): Report | null {
  const isWrong = false; // TODO
  if (!isWrong) return null;
  const said = say(messages, 'fault', { role: role.id });
  return { ...said, at: openingTag(role.root), subject: { role: role.id } };
}
`;
}

/**
 * Its tests, of which the second fails until the rule reports.
 * @param {string} group
 * @param {string} id
 */
export function testText(group, id) {
  const name = nameOf(id);
  return `import { messages, ${name} } from '../../../src/rules/${group}/${id}.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, role } from '../../support/xml.js';

const CLERK = 'Objects/customrole_clerk.xml';
const clerk = role('customrole_clerk', permissions(['LIST_CUSTJOB', 'VIEW']));

testRule(${name}, {
  accept: [{ name: 'TODO: what is right', files: { [CLERK]: clerk } }],
  reject: [
    {
      name: 'TODO: what is wrong, with «…» around the place that is reported',
      files: { [CLERK]: clerk.replace(/<role .*>/, '«$&»') },
      reports: [{ message: messages.fault({ role: 'customrole_clerk' }) }],
    },
  ],
});
`;
}
