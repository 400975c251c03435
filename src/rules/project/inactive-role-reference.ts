import { type Counterpart, type CustomField, inactiveMark } from '../../sdf/objects.js';
import { type Project, roleOf } from '../../sdf/project.js';
import { roleReferencesOf } from '../../sdf/references.js';
import type { Report, Rule } from '../rule.js';

export const messages = {
  inactive: (value: string, object: string) =>
    `"${value}" in ${object} refers to an inactive role; SDF answers "Invalid Reference". Activate the role, or remove the reference.`,
  role: (role: string) => `${role} is inactive.`,
};

export const inactiveRoleReference: Rule = {
  id: 'inactive-role-reference',
  group: 'project',
  severity: 'error',
  summary: 'An object refers to a role of the project that is inactive',
  what: `A record type, segment, custom transaction type or custom field names a role of the project whose \`isinactive\` is
\`T\`. Said once for an object and role. A warning where one of the two is not deployed.`,
  why: `The deployment fails with "Invalid Reference", although validating the project and a dry run succeed.`,
  fix: null,
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <isinactive>T</isinactive>
</role>
`,
      'Objects/custentity_guide.xml': `<entitycustomfield scriptid="custentity_guide">
  <label>Guide</label>
  <roleaccesses>
    <roleaccess>
      <accesslevel>2</accesslevel>
      <role>[scriptid=customrole_guide]</role>
      <searchlevel>2</searchlevel>
    </roleaccess>
  </roleaccesses>
</entitycustomfield>
`,
    },
    good: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <isinactive>F</isinactive>
</role>
`,
    },
  },
  sources: ['suitecloud-sdk-646'],
  *check(project) {
    for (const object of [...project.counterparts, ...project.customFields])
      yield* reportObject(project, object);
  },
};

function* reportObject(project: Project, object: Counterpart | CustomField): Iterable<Report> {
  const told = new Set<string>();
  for (const { value, reference } of roleReferencesOf(object)) {
    const role = roleOf(project, reference);
    const mark = role && inactiveMark(role);
    if (!mark || told.has(role.id)) continue;
    told.add(role.id);
    yield {
      message: messages.inactive(value.text, object.id),
      severity: object.inScope && role.inScope ? 'error' : 'warning',
      at: value,
      subject: { role: role.id, object: object.id },
      related: [{ at: mark, message: messages.role(role.id) }],
    };
  }
}
