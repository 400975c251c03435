import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import type { Grant } from '../../access/grants.js';
import { type Privilege, privilegeOf } from '../../sdf/catalogue/privileges.js';
import { riskOf } from '../../sdf/catalogue/risks.js';
import type { Project } from '../../sdf/project.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { levelBelow, lowerFix } from '../shared/access-fixes.js';
import { briefGrant, type HeldArgs, heldArgs, heldWords } from '../shared/grant-words.js';
import { isExcess, isIntegration } from '../shared/integrations.js';
import { extentOfGrants } from '../width.js';

type PrivilegeArgs = HeldArgs & { attack: string; instead: string };

export const messages = {
  privileged: ({ role, attack, instead, ...held }: PrivilegeArgs & { role: string }) =>
    `${heldWords(held)} in ${role}: its holder, or anyone who takes over that login, ${attack}. ${instead}.`,
};

export const words = {
  brief: (grant: string, { attack, instead }: Privilege) => `${grant}: ${attack}. ${instead}.`,
};

export const privilegedPermission: Rule = {
  id: 'privileged-permission',
  group: 'security',
  severity: 'warning',
  risk: 'high',
  summary: 'A role holds a privileged permission',
  messages,
  what: `A permission for which NetSuite itself requires two-factor authentication, or with which its holders can give
themselves more access, add code, or export data in bulk, at a level that allows it, in an active role. Permissions
that most roles hold are not reported: exports, workbooks, web services. For integration roles,
\`integration-role-excess\` reports the setup permissions.`,
  why: `Anyone who takes over the login of one such user gains more than the role shows, up to the whole account. Each
finding says what the permission allows, and what to grant instead.`,
  fix: 'Lowers the permission to a harmless level, or removes it if it has no such level.',
  related: ['privileged-role-without-2fa', 'core-administration', 'integration-role-excess'],
  example: {
    bad: {
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_CUSTOMSCRIPT</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_CUSTOMSCRIPT</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['section_1515446005', 'section_1491842937', 'chapter_N3236764', 'article_0320025211'],
  *check(project, { policy }) {
    for (const active of activeRolesOf(project)) {
      const ofIntegration = isIntegration(active.role, policy);
      for (const grant of active.grants.values()) {
        const privilege = privilegeOf(grant.key, grant.level);
        if (!privilege || (ofIntegration && isExcess(grant.key, grant.level))) continue;
        yield report(project, active, grant, privilege);
      }
    }
  },
};

function report(project: Project, { role }: ActiveRole, grant: Grant, privilege: Privilege): Report {
  const { key, at } = grant;
  const { attack, instead } = privilege;
  const fix = lowerFix(project, [{ holder: role.id, key, level: levelBelow(key, privilege.from) }]);
  return {
    ...say(messages, 'privileged', { ...heldArgs(grant), role: role.id, attack, instead }),
    brief: words.brief(briefGrant(grant), privilege),
    risk: riskOf(key, grant.level),
    at,
    ...extentOfGrants([grant]),
    subject: { role: role.id, permission: key },
    fixes: fix ? [fix] : [],
  };
}
