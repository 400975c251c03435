import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import { setField } from '../../access/edits.js';
import type { Grant } from '../../access/grants.js';
import { demandsTwoFactor, privilegeOf } from '../../sdf/catalogue/privileges.js';
import { riskOf } from '../../sdf/catalogue/risks.js';
import type { Role } from '../../sdf/objects.js';
import { childValue, openingTag } from '../../sdf/value.js';
import { say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';
import { webServicesMark } from '../shared/integrations.js';
import { named } from '../shared/permission-words.js';

type Privileged = {
  role: string;
  permission: string;
  /** How many more privileged permissions the role holds. */
  more: number;
  /** Whether NetSuite demands the second factor whatever the role says. */
  isDemanded: boolean;
};

export const messages = {
  off: (of: Privileged) =>
    `"OFF" for tfarequired in ${of.role}, which holds ${named(of.permission)}${others(of.more)}. ${end(of)}`,
  absent: (of: Privileged) =>
    `"tfarequired" is absent in ${of.role}, which means OFF, and the role holds ${named(of.permission)}${others(of.more)}. ${end(of)}`,
};

function end({ isDemanded }: Privileged): string {
  return isDemanded
    ? 'NetSuite requires two-factor authentication for it anyway; set it in the role.'
    : 'A stolen password is enough to use the role.';
}

export const words = {
  set: (role: string) =>
    `Require two-factor authentication in ${role}, so that a password alone is not enough`,
};

function others(more: number): string {
  if (more === 0) return '';
  return more === 1 ? ' and 1 more privileged permission' : ` and ${more} more privileged permissions`;
}

export const privilegedRoleWithout2fa: Rule = {
  id: 'privileged-role-without-2fa',
  group: 'security',
  severity: 'warning',
  risk: 'high',
  summary: 'A privileged role does not require two-factor authentication',
  messages,
  what: `\`tfarequired\` is \`OFF\` or absent in an active role that holds core administration, a permission for which
NetSuite requires two-factor authentication, or another permission with which the account can be taken over. Not
reported for single sign-on roles and web services only roles, which log in by other means. A notice if NetSuite
requires the second factor anyway.`,
  why: `Anyone with a stolen password can log in. For some permissions, NetSuite requires the second factor even if the
role does not; then the role is misleading, and it loses its protection if the permission is removed.`,
  fix: 'Requires two-factor authentication, with the duration that SDF needs.',
  related: ['privileged-permission', 'core-administration', 'required-setting'],
  example: {
    bad: {
      'Objects/customrole_admin.xml': `<role scriptid="customrole_admin">
  <name>User Administrator</name>
  <centertype>BASIC</centertype>
  <tfaduration>0</tfaduration>
  <tfarequired>OFF</tfarequired>
  <permissions>
    <permission>
      <permkey>ADMI_MANAGEUSERS</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_admin.xml': `<role scriptid="customrole_admin">
  <name>User Administrator</name>
  <centertype>BASIC</centertype>
  <tfaduration>0</tfaduration>
  <tfarequired>SMS</tfarequired>
  <permissions>
    <permission>
      <permkey>ADMI_MANAGEUSERS</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['section_1515446005', 'subsect_1552068325', 'section_1532968056'],
  *check(project) {
    for (const active of activeRolesOf(project)) {
      const privileges = [...active.grants.values()].filter(isPrivileged);
      if (!logsInOtherwise(active.role)) yield* judge(active, privileges);
    }
  },
};

/** The table of risks says which of the other privileges come to the whole account. */
function isPrivileged({ key, level }: Grant): boolean {
  if (demandsTwoFactor(key, level)) return true;
  return privilegeOf(key, level) !== null && riskOf(key, level) === 'critical';
}

function logsInOtherwise(role: Role): boolean {
  return webServicesMark(role) !== null || childValue(role.root, 'issinglesignononly')?.text === 'T';
}

function judge({ role }: ActiveRole, privileges: readonly Grant[]): Report[] {
  const demanding = privileges.find(({ key, level }) => demandsTwoFactor(key, level));
  const first = demanding ?? privileges[0];
  const value = childValue(role.root, 'tfarequired');
  if (!first || (value && value.text !== 'OFF')) return [];
  return [
    {
      ...say(messages, value ? 'off' : 'absent', {
        role: role.id,
        permission: first.key,
        more: privileges.length - 1,
        isDemanded: demanding !== undefined,
      }),
      // NetSuite asks for it whatever the role says: nobody gets in with a password alone.
      severity: demanding ? 'notice' : 'warning',
      at: value ?? openingTag(role.root),
      subject: { role: role.id },
      fixes: fixesOf(role),
    },
  ];
}

function fixesOf(role: Role): Fix[] {
  const edits = setField(role, 'tfarequired', 'SMS');
  return edits ? [{ title: words.set(role.id), applicability: 'choice', edits }] : [];
}
