import { type Manifest, objectDependenciesOf } from '../../sdf/manifest.js';
import { inactiveMark } from '../../sdf/objects.js';
import { type Project, roleOf } from '../../sdf/project.js';
import { parseReference } from '../../sdf/reference.js';
import { otherRoleReferencesOf, type ReferenceUse, roleReferencesOf } from '../../sdf/references.js';
import { elementValue } from '../../sdf/value.js';
import { groupBy } from '../../util/group-by.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';

export const messages = {
  inactive: ({ value, object }: { value: string; object: string }) =>
    `"${value}" in ${object} refers to an inactive role, which SDF rejects with "Invalid Reference". Activate the role, or remove the reference.`,
};

export const words = {
  role: (role: string) => `${role} is inactive.`,
};

export const inactiveRoleReference: Rule = {
  id: 'inactive-role-reference',
  group: 'project',
  severity: 'error',
  summary: 'An object refers to a role of the project that is inactive',
  messages,
  what: `An object of any kind refers to a role of the project whose \`isinactive\` is \`T\`: a record type or field,
a workflow's condition, the audience of a script, a form, an import. An entry in the manifest's
\`dependencies\` is reported as well. Reported once per object and role. A warning if one of the two is not deployed.`,
  why: `The deployment fails with "Invalid Reference", although validation and a dry run succeed.`,
  fix: null,
  related: ['unresolved-reference', 'access-left-in-account'],
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
    const uses = [
      ...roleReferencesOf(project),
      ...otherRoleReferencesOf(project),
      ...(project.manifest ? dependencies(project.manifest) : []),
    ];
    for (const own of groupBy(uses, ({ object }) => object.source.path).values())
      yield* reportObject(project, own);
  },
};

/** The roles that a manifest says the account has. The manifest itself is always deployed. */
function dependencies(manifest: Manifest): ReferenceUse[] {
  const object = { id: 'manifest.xml', inScope: true, source: manifest.source };
  return objectDependenciesOf(manifest).flatMap((element) => {
    const value = elementValue(element);
    const reference = parseReference(element.text) ?? parseReference(`[scriptid=${element.text}]`);
    return value && reference ? [{ object, value, reference }] : [];
  });
}

function* reportObject(project: Project, uses: readonly ReferenceUse[]): Iterable<Report> {
  const told = new Set<string>();
  for (const { object, value, reference } of uses) {
    const role = roleOf(project, reference);
    const mark = role && inactiveMark(role);
    if (!mark || told.has(role.id)) continue;
    told.add(role.id);
    yield {
      ...say(messages, 'inactive', { value: value.text, object: object.id }),
      severity: object.inScope && role.inScope ? 'error' : 'warning',
      at: value,
      subject: { role: role.id, object: object.id },
      related: [{ at: mark, message: words.role(role.id) }],
    };
  }
}
