import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import { entriesOf } from '../../access/entries.js';
import type { Grant } from '../../access/grants.js';
import { policiesFor } from '../../policy/match.js';
import type { Glob, Policy } from '../../policy/policy.js';
import type { Level } from '../../sdf/catalogue/permissions.js';
import { riskOf } from '../../sdf/catalogue/risks.js';
import type { Role } from '../../sdf/objects.js';
import type { Project } from '../../sdf/project.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { lowerFix } from '../shared/access-fixes.js';
import { briefGrant } from '../shared/grant-words.js';
import { quoted } from '../shared/permission-words.js';
import { meaning, spellingsOf } from '../shared/spellings.js';
import { extentOfGrants } from '../width.js';

export const messages = {
  forbidden: ({ permission, role, pattern }: { permission: string; role: string; pattern: string }) =>
    `${quoted(permission)} in ${role} is forbidden by "${pattern}" in the policy.`,
};

export const words = {
  granted: (level: Level) => `granted at ${level}`,
  brief: (grant: string, glob: string) => `${grant}: forbidden by "${glob}"`,
};

export const forbiddenPermission: Rule = {
  id: 'forbidden-permission',
  group: 'policy',
  severity: 'error',
  risk: 'high',
  summary: 'A role holds a permission that the policy forbids',
  messages,
  what: `A permission at any level except \`NONE\` that matches a glob under \`forbid\`, in an active role that the
policy entry matches. \`coreadminpermission\` counts as \`ADMI_KERNEL\`. It makes no difference whether deploy.xml
deploys the role.`,
  why: 'Your team decided that these roles must not be able to do this.',
  fix: 'Removes the permission; of an object of the project also the entry for the role.',
  related: ['level-above-limit', 'missing-required-permission', 'privileged-permission'],
  example: {
    bad: {
      '.github/sdf-role-compliance.yml': `policy:
  roles:
    - match: ["customrole_*_integration"]
      forbid: ["ADMI_MANAGE*"]
`,
      'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_MANAGEROLES</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['section_N326341'],
  *check(project, { policy }) {
    for (const active of activeRolesOf(project)) {
      const globs = forbiddenTo(active.role, policy);
      if (globs.length === 0) continue;
      const spellings = spellingsOf(project, active.role);
      for (const grant of active.grants.values()) {
        const [glob] = meaning(globs, grant.key, spellings);
        if (glob) yield report(project, active, grant, glob);
      }
    }
  },
};

/** What a policy forbids a role. */
export function forbiddenTo({ id }: Role, policy: Policy): Glob[] {
  return policiesFor(policy, id).flatMap(({ forbid }) => forbid);
}

function report(project: Project, { role }: ActiveRole, grant: Grant, { glob }: Glob): Report {
  const { key, at } = grant;
  const [entry] = entriesOf(project, role.id, key).inRole;
  const fix = lowerFix(project, [{ holder: role.id, key, level: 'NONE' }]);
  return {
    ...say(messages, 'forbidden', { permission: key, role: role.id, pattern: glob }),
    brief: words.brief(briefGrant(grant), glob),
    risk: riskOf(key, grant.level),
    at: entry?.key ?? at,
    ...(entry?.key && { caption: words.granted(grant.level) }),
    ...extentOfGrants([grant]),
    subject: { role: role.id, permission: key },
    fixes: fix ? [fix] : [],
  };
}
