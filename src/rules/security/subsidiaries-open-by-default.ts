import { activeRolesOf } from '../../access/active-roles.js';
import { setField } from '../../access/edits.js';
import { findPermission } from '../../sdf/catalogue/permissions.js';
import type { Role } from '../../sdf/objects.js';
import type { Project } from '../../sdf/project.js';
import { child, childValue, openingTag } from '../../sdf/value.js';
import { say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';

export const messages = {
  open: ({ role }: { role: string }) =>
    `"${role}" does not set subsidiaryoption, so SDF uses ALL: the role reaches the records of every subsidiary. In the UI, the default is the user’s own subsidiary.`,
};

export const words = {
  set: (role: string, value: string, grants: string) =>
    `Set subsidiaryoption of ${role} to ${value}: ${grants}`,
};

const CHOICES: ReadonlyMap<string, string> = new Map([
  ['OWN', 'the user’s own subsidiary'],
  ['ALL', 'every subsidiary, as now'],
]);

export const subsidiariesOpenByDefault: Rule = {
  id: 'subsidiaries-open-by-default',
  group: 'security',
  severity: 'warning',
  risk: 'medium',
  summary: 'A role reaches every subsidiary because it sets no subsidiary option',
  messages,
  what: `\`subsidiaryoption\` is absent or empty in an active role, and the account of the project has subsidiaries: the manifest
lists the feature, another role has the field, or the role itself holds a permission that belongs to the feature. A
role with an explicit \`ALL\` passes.`,
  why: `Without the field, access is wider: SDF uses \`ALL\`, including inactive subsidiaries, but the UI uses the
subsidiary of the user. A role that is written by hand, or copied without the field, reaches the books of the whole
company.`,
  fix: 'Writes the option: the subsidiary of the user, or every subsidiary as now.',
  related: ['required-setting', 'integration-role-incomplete'],
  example: {
    bad: {
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>LIST_SUBSIDIARY</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <subsidiaryoption>OWN</subsidiaryoption>
  <permissions>
    <permission>
      <permkey>LIST_SUBSIDIARY</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['SDFxml_2121043136', 'section_4731154857'],
  *check(project) {
    const hasSubsidiaries = isOfAccountWithSubsidiaries(project);
    for (const { role, grants } of activeRolesOf(project)) {
      if (childValue(role.root, 'subsidiaryoption')) continue;
      if (hasSubsidiaries || [...grants.keys()].some(belongsToSubsidiaries)) yield report(role);
    }
  },
};

/** Elsewhere the field does not exist, and NetSuite does not export it. */
function isOfAccountWithSubsidiaries({ manifest, roles }: Project): boolean {
  return (
    manifest?.features.has('SUBSIDIARIES') === true ||
    roles.some(({ root }) => child(root, 'subsidiaryoption') ?? child(root, 'subsidiaryviewingallowed'))
  );
}

function belongsToSubsidiaries(key: string): boolean {
  return findPermission(key)?.feature === 'Subsidiaries';
}

function report(role: Role): Report {
  return {
    ...say(messages, 'open', { role: role.id }),
    at: openingTag(role.root),
    subject: { role: role.id },
    fixes: [...CHOICES].flatMap(([value, grants]) => fixTo(role, value, grants)),
  };
}

function fixTo(role: Role, value: string, grants: string): Fix[] {
  const edits = setField(role, 'subsidiaryoption', value);
  const title = words.set(role.id, value, grants);
  return edits ? [{ title, applicability: 'choice', edits }] : [];
}
