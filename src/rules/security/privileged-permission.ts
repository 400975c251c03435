import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import type { Grant } from '../../access/grants.js';
import { type Privilege, privilegeOf } from '../../sdf/catalogue/privileges.js';
import { riskOf } from '../../sdf/catalogue/risks.js';
import type { Project } from '../../sdf/project.js';
import { levelBelow, lowerFix } from '../access-fixes.js';
import { briefGrant, type HeldArgs, heldArgs, heldWords } from '../grant-words.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { extentOfGrants } from '../width.js';
import { isExcess, isIntegration } from './integrations.js';

type PrivilegeArgs = HeldArgs & { attack: string; instead: string };

export const messages = {
  privileged: ({ role, attack, instead, ...held }: PrivilegeArgs & { role: string }) =>
    `${heldWords(held)} in ${role}: its holder, or whoever takes over that login, ${attack}. ${instead}.`,
};

export const words = {
  brief: (grant: string, { attack, instead }: Privilege) => `${grant}: ${attack}. ${instead}.`,
};

export const privilegedPermission: Rule = {
  id: 'privileged-permission',
  group: 'security',
  severity: 'warning',
  risk: 'high',
  summary: 'A role holds a permission that makes its holders dangerous',
  messages,
  what: `A permission for which NetSuite itself demands two-factor authentication, or by which its holders can give themselves more
access, bring in code, or take data out of the account in bulk, at a level at which it does so, in an active role. What
most roles hold is left out: exports, workbooks, web services. Of the roles of integrations \`integration-role-excess\`
reports the setup permissions.`,
  why: `Whoever takes over the login of one such user takes over more than the role says, up to the whole account. Each report says
what could be done with the permission, and what to grant instead.`,
  fix: 'Lowers the permission to a level at which it is harmless, or removes it where there is none.',
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
