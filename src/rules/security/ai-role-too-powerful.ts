import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import type { Grant } from '../../access/grants.js';
import { compareLevels } from '../../sdf/catalogue/permissions.js';
import { demandsTwoFactor } from '../../sdf/catalogue/privileges.js';
import { riskOf } from '../../sdf/catalogue/risks.js';
import type { Project } from '../../sdf/project.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { levelAtMost, lowerFix } from '../shared/access-fixes.js';
import { type HeldArgs, heldArgs, heldWords } from '../shared/grant-words.js';
import { isForAi } from '../shared/integrations.js';

export const messages = {
  powerful: ({ role, ...held }: HeldArgs & { role: string }) =>
    `${heldWords(held)} in ${role}, a role for AI clients: a client can use this access on behalf of its user. Oracle recommends a separate role without high privileges.`,
};

export const aiRoleTooPowerful: Rule = {
  id: 'ai-role-too-powerful',
  group: 'security',
  severity: 'warning',
  risk: 'high',
  summary: 'A role for AI clients holds what an AI client should not reach',
  messages,
  what: `An active role that holds \`ADMI_MCP_SERVER\`, or to which the policy gives the profile \`ai\`, holds core
administration, a permission for which NetSuite requires two-factor authentication, one of critical risk, or one of high
risk at a level that changes something. A role that reads is not reported.`,
  why: `The record tools of the AI Connector Service create and update whatever the role allows. Text that
the client reads can make it use anything that the role holds.`,
  fix: 'Lowers the permission to `VIEW`, or removes it if that does not help.',
  related: ['ai-role-incomplete', 'privileged-permission', 'integration-role-excess'],
  example: {
    bad: {
      'Objects/customrole_assistant.xml': `<role scriptid="customrole_assistant">
  <name>Assistant</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_MCP_SERVER</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH2</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_assistant.xml': `<role scriptid="customrole_assistant">
  <name>Assistant</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_MCP_SERVER</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH2</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['section_0714080625', 'article_4160616848', 'section_1515446005'],
  *check(project, { policy }) {
    for (const active of activeRolesOf(project)) {
      if (!isForAi(active, policy)) continue;
      for (const grant of active.grants.values()) if (isPowerful(grant)) yield report(project, active, grant);
    }
  },
};

function isPowerful({ key, level }: Pick<Grant, 'key' | 'level'>): boolean {
  const risk = riskOf(key, level);
  if (demandsTwoFactor(key, level) || risk === 'critical') return true;
  return risk === 'high' && compareLevels(level, 'VIEW') > 0;
}

function report(project: Project, { role }: ActiveRole, grant: Grant): Report {
  const { key, at } = grant;
  const lower = levelAtMost(key, 'VIEW');
  const level = isPowerful({ key, level: lower }) ? 'NONE' : lower;
  const fix = lowerFix(project, [{ holder: role.id, key, level }]);
  return {
    ...say(messages, 'powerful', { ...heldArgs(grant), role: role.id }),
    risk: riskOf(key, grant.level),
    at,
    subject: { role: role.id, permission: key },
    fixes: fix ? [fix] : [],
  };
}
