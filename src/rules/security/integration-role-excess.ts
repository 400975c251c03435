import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import { CORE_ADMINISTRATION, type Grant } from '../../access/grants.js';
import { privilegeOf } from '../../sdf/catalogue/privileges.js';
import { explainRisk, riskOf } from '../../sdf/catalogue/risks.js';
import type { Project } from '../../sdf/project.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { levelAtMost, lowerFix } from '../shared/access-fixes.js';
import { briefGrant, type HeldArgs, heldArgs, heldWords } from '../shared/grant-words.js';
import { isExcess, isIntegration } from '../shared/integrations.js';
import { extentOfGrants } from '../width.js';

/** Its holders can neither log in by access token nor make tokens of their own (bridgehead_4248124361). */
const TOKEN_MANAGEMENT = 'ADMI_MANAGE_OAUTH_TOKENS';

export const messages = {
  excess: ({ role, harm, ...held }: HeldArgs & { role: string; harm: string | null }) =>
    `${heldWords(held)} in ${role} is not needed by any integration; anyone who obtains the credentials of the role ${harm ?? 'has it too'}.${
      held.permission === TOKEN_MANAGEMENT ? ' A role that holds it cannot log in with an access token.' : ''
    }`,
};

export const words = {
  brief: (grant: string, harm: string | null) => (harm === null ? grant : `${grant}: ${harm}`),
  administer: 'can do nearly everything an administrator can',
};

export const integrationRoleExcess: Rule = {
  id: 'integration-role-excess',
  group: 'security',
  severity: 'warning',
  risk: 'high',
  summary: 'The role of an integration holds a permission for account setup',
  messages,
  what: `An active role that web services alone can use (\`iswebserviceonlyrole\`), or to which the policy gives the profile
\`integration\`, holds a permission of the Setup tab that can do more than view. Not reported: permissions by which
programs log in and use web services, and permissions for data that integrations synchronize, such as accounting
lists, statuses and deleted records.`,
  why: `The credentials of an integration are stored in another system and work without a person. Permissions that the
integration does not need help only someone who steals the credentials.`,
  fix: 'Lowers the permission to `VIEW`, or removes it if it does not have that level or is dangerous even then.',
  related: ['integration-role-incomplete', 'core-administration', 'privileged-permission'],
  example: {
    bad: {
      'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <iswebserviceonlyrole>T</iswebserviceonlyrole>
  <permissions>
    <permission>
      <permkey>ADMI_CUSTOMSCRIPT</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH2</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_RESTWEBSERVICES</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <iswebserviceonlyrole>T</iswebserviceonlyrole>
  <permissions>
    <permission>
      <permkey>ADMI_CUSTOMSCRIPT</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH2</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>ADMI_RESTWEBSERVICES</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['section_N3424476', 'bridgehead_4248124361', 'section_1515446005'],
  *check(project, { policy }) {
    for (const active of activeRolesOf(project)) {
      if (!isIntegration(active.role, policy)) continue;
      for (const grant of active.grants.values()) {
        if (isExcess(grant.key, grant.level)) yield report(project, active, grant);
      }
    }
  },
};

function report(project: Project, { role }: ActiveRole, grant: Grant): Report {
  const { key, at } = grant;
  const level = isExcess(key, 'VIEW') ? 'NONE' : levelAtMost(key, 'VIEW');
  const fix = lowerFix(project, [{ holder: role.id, key, level }]);
  return {
    ...say(messages, 'excess', { ...heldArgs(grant), role: role.id, harm: harmOf(grant) }),
    brief: words.brief(briefGrant(grant), harmOf(grant)),
    risk: riskOf(key, grant.level),
    at,
    ...extentOfGrants([grant]),
    subject: { role: role.id, permission: key },
    fixes: fix ? [fix] : [],
  };
}

/** Null where nothing is known but the tab. */
function harmOf({ key, level }: Grant): string | null {
  if (key === CORE_ADMINISTRATION) return words.administer;
  const { why, sources } = explainRisk(key, level);
  return privilegeOf(key, level)?.attack ?? (sources.length > 0 ? why : null);
}
