import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import { CORE_ADMINISTRATION } from '../../access/grants.js';
import type { Project } from '../../sdf/project.js';
import { child, openingTag } from '../../sdf/value.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { raiseFix } from '../shared/access-fixes.js';
import { AI_CONNECTOR, AI_LOGIN, isForAi } from '../shared/integrations.js';

export const messages = {
  lacks: ({ role, permission }: { role: string; permission: string }) =>
    `"${role}" is a role for AI clients but does not hold ${permission} at FULL. The AI Connector Service requires ${AI_CONNECTOR} and ${AI_LOGIN}; AI clients cannot log in with access tokens.`,
  refused: ({ role }: { role: string }) =>
    `"${role}" holds ${AI_CONNECTOR} (MCP) and core administration. The AI Connector Service refuses roles with core administration, so no AI client can connect with this role.`,
};

export const aiRoleIncomplete: Rule = {
  id: 'ai-role-incomplete',
  group: 'security',
  severity: 'warning',
  summary: 'A role for AI clients that no AI client can connect with',
  messages,
  what: `An active role that holds \`ADMI_MCP_SERVER\`, or to which the policy gives the profile \`ai\`, does not hold both
\`ADMI_MCP_SERVER\` and \`ADMI_LOGIN_OAUTH2\` at \`FULL\`, or has core administration, which the AI Connector Service
refuses.`,
  why: 'AI clients log in with OAuth 2.0, and the service refuses the login of a role with full permissions.',
  fix: 'Adds the missing permission.',
  related: ['ai-role-too-powerful', 'integration-role-incomplete'],
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
  </permissions>
</role>
`,
    },
  },
  sources: ['section_0714080625', 'article_4160616848'],
  *check(project, { policy }) {
    for (const active of activeRolesOf(project)) if (isForAi(active, policy)) yield* judge(project, active);
  },
};

function* judge(project: Project, { role, grants }: ActiveRole): Iterable<Report> {
  const at = openingTag(child(role.root, 'permissions') ?? role.root);
  for (const key of [AI_CONNECTOR, AI_LOGIN]) {
    if (grants.get(key)?.level === 'FULL') continue;
    const fix = raiseFix(project, role, key, 'FULL');
    yield {
      ...say(messages, 'lacks', { role: role.id, permission: key }),
      at: grants.get(AI_CONNECTOR)?.at ?? at,
      subject: { role: role.id, permission: key },
      fixes: fix ? [fix] : [],
    };
  }
  const core = grants.get(CORE_ADMINISTRATION);
  if (!core || !grants.has(AI_CONNECTOR)) return;
  yield {
    ...say(messages, 'refused', { role: role.id }),
    at: core.at,
    subject: { role: role.id, detail: ['core'] },
  };
}
