import { dueKey } from '../../sdf/notation.js';
import type { Role, RolePermission } from '../../sdf/objects.js';
import { setRestriction } from '../../sdf/permission-entries.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { named } from '../shared/permission-words.js';

export const messages = {
  restricted: (of: { restriction: string; role: string; permission: string }) =>
    `"${of.restriction}" in ${of.role} restricts ${named(of.permission)}; only permissions for custom objects can have a restriction.`,
};

export const words = {
  remove: (role: string, key: string, level: string | null) =>
    `Remove the restriction in ${role}; ${key} ${level === null ? 'keeps its level' : `stays at ${level}`}, for all records`,
};

export const restrictionOnStandardPermission: Rule = {
  id: 'restriction-on-standard-permission',
  group: 'permission',
  severity: 'error',
  summary: 'A restriction on a permission that is not for a custom object',
  messages,
  what: `A \`restriction\` with a value next to a \`permkey\` that does not refer to a custom object. An empty
element, as NetSuite exports it, is fine.`,
  why: `SDF supports restrictions only for custom objects. The role looks as if it reached fewer records than
it does.`,
  fix: 'Removes the restriction. The permission stays at its level, for all records.',
  related: ['restriction-mismatch', 'unavailable-field'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>EDIT</permlevel>
      <restriction>VIEWANDEDIT</restriction>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['section_4731154857', 'SDFxml_762449695', 'observed'],
  *check(project) {
    for (const role of project.roles) {
      for (const permission of role.permissions) {
        const report = judge(role, permission);
        if (report) yield report;
      }
    }
  },
};

function judge(role: Role, { element, key, reference, level, restriction }: RolePermission): Report | null {
  if (!key || !restriction || reference) return null;
  const due = dueKey(key.text);
  return {
    ...say(messages, 'restricted', { restriction: restriction.text, role: role.id, permission: due }),
    at: restriction,
    subject: { role: role.id, permission: due },
    fixes: [
      {
        title: words.remove(role.id, due, level?.text ?? null),
        applicability: 'choice',
        edits: setRestriction(element, 'none'),
      },
    ],
  };
}
