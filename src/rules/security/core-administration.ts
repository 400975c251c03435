import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import { CORE_ADMINISTRATION, type Grant } from '../../access/grants.js';
import type { Project } from '../../sdf/project.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { lowerFix } from '../shared/access-fixes.js';
import { type HeldArgs, heldArgs, heldWords } from '../shared/grant-words.js';
import { isIntegration } from '../shared/integrations.js';

const INSTEAD =
  'Grant only the permissions that are needed, such as ADMI_SETUPCOMPANY (Set Up Company) or ADMI_WEBSERVICESLOG (View SOAP Web Services Logs).';

export const messages = {
  core: ({ role, ...held }: HeldArgs & { role: string }) =>
    `${heldWords(held)} in ${role} lets its holders, and anyone who takes over such a login, do nearly everything an administrator can. ${INSTEAD}`,
};

export const coreAdministration: Rule = {
  id: 'core-administration',
  group: 'security',
  severity: 'warning',
  risk: 'critical',
  summary: 'A role holds the core administration permissions',
  messages,
  what: `\`coreadminpermission\` is \`T\`, or the role holds the permission \`ADMI_KERNEL\`, and the role is active.
For the role of an integration, \`integration-role-excess\` reports it.`,
  why: `Such a role is the Administrator role under another name: it can do nearly everything except assign the
Administrator role, it is not counted as an administrator, and users who can edit roles can edit it. Oracle has split
the setup of an account into permissions that can be granted separately.`,
  fix: 'Turns the field off, and also removes the permission if the role holds it.',
  related: ['privileged-permission', 'privileged-role-without-2fa', 'integration-role-excess'],
  example: {
    bad: {
      'Objects/customrole_helpdesk.xml': `<role scriptid="customrole_helpdesk">
  <name>Help Desk</name>
  <centertype>SYSADMINCENTER</centertype>
  <coreadminpermission>T</coreadminpermission>
</role>
`,
    },
    good: {
      'Objects/customrole_helpdesk.xml': `<role scriptid="customrole_helpdesk">
  <name>Help Desk</name>
  <centertype>SYSADMINCENTER</centertype>
  <coreadminpermission>F</coreadminpermission>
</role>
`,
    },
  },
  sources: ['subsect_1542138282', 'subsect_1552068325', 'section_1491842937'],
  *check(project, { policy }) {
    for (const active of activeRolesOf(project)) {
      const grant = active.grants.get(CORE_ADMINISTRATION);
      if (grant && !isIntegration(active.role, policy)) yield report(project, active, grant);
    }
  },
};

function report(project: Project, { role }: ActiveRole, grant: Grant): Report {
  const { key, at } = grant;
  const fix = lowerFix(project, [{ holder: role.id, key, level: 'NONE' }]);
  return {
    ...say(messages, 'core', { ...heldArgs(grant), role: role.id }),
    at,
    subject: { role: role.id, permission: key },
    fixes: fix ? [fix] : [],
  };
}
