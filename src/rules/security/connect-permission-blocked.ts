import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import type { Grant } from '../../access/grants.js';
import { demandsTwoFactor } from '../../sdf/catalogue/privileges.js';
import type { Project } from '../../sdf/project.js';
import { childValue } from '../../sdf/value.js';
import { say } from '../message.js';
import type { Related, Report, Rule } from '../rule.js';
import { lowerFix } from '../shared/access-fixes.js';
import { named } from '../shared/permission-words.js';

const CONNECT = 'ADMI_SUITEANALYTICSCONNECT';

/** What Connect refuses: a field with a value, or a permission. */
type Cause = { field: string; value: string } | { permission: string };

export const messages = {
  blocked: ({ level, role, cause, more }: { level: string; role: string; cause: Cause; more: number }) =>
    `"${level}" of ${named(CONNECT)} in ${role} has no effect: Connect (NetSuite2.com) refuses a role with ${inWords(cause)}${more === 0 ? '' : more === 1 ? ', and for 1 more reason' : `, and for ${more} more reasons`}. Give it to a separate role.`,
};

function inWords(cause: Cause): string {
  return 'field' in cause
    ? `${cause.field} ${cause.value}`
    : `${cause.permission}, which requires two-factor authentication`;
}

export const words = {
  refused: (cause: string) => `Connect refuses ${cause}.`,
};

export const connectPermissionBlocked: Rule = {
  id: 'connect-permission-blocked',
  group: 'security',
  severity: 'warning',
  summary: 'A role may use SuiteAnalytics Connect, but Connect refuses the role',
  messages,
  what: `An active role holds \`${CONNECT}\` together with what the data source NetSuite2.com refuses: \`tfarequired\` other than
\`OFF\`, \`restrictip\` \`T\`, core administration, or a permission for which NetSuite requires two-factor authentication.`,
  why: `The connection fails, and the message does not mention two-factor authentication or IP addresses. The usual
workaround removes the protection, so that a privileged role can log in with only a password.`,
  fix: 'Removes the permission for Connect. Give it to a separate role that holds nothing else.',
  related: ['core-administration', 'privileged-role-without-2fa'],
  example: {
    bad: {
      'Objects/customrole_analyst.xml': `<role scriptid="customrole_analyst">
  <name>Analyst</name>
  <centertype>BASIC</centertype>
  <restrictip>T</restrictip>
  <permissions>
    <permission>
      <permkey>ADMI_SUITEANALYTICSCONNECT</permkey>
      <permlevel>FULL</permlevel>
    </permission>
    <permission>
      <permkey>REPO_ANALYTICS</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_analyst.xml': `<role scriptid="customrole_analyst">
  <name>Analyst</name>
  <centertype>BASIC</centertype>
  <restrictip>T</restrictip>
  <permissions>
    <permission>
      <permkey>REPO_ANALYTICS</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['subsect_162885566786', 'section_1515446005'],
  *check(project) {
    for (const active of activeRolesOf(project)) {
      const grant = active.grants.get(CONNECT);
      const [first, ...others] = grant ? causesIn(active) : [];
      if (grant && first) yield report(project, active, grant, [first, ...others]);
    }
  },
};

const REFUSED = [
  { field: 'tfarequired', values: ['SMS', 'TOTP'] },
  { field: 'restrictip', values: ['T'] },
];

interface Found {
  readonly at: Related['at'];
  readonly cause: Cause;
}

function causesIn({ role, grants }: ActiveRole): Found[] {
  const settings = REFUSED.flatMap(({ field, values }) => {
    const value = childValue(role.root, field);
    return value && values.includes(value.text) ? [{ at: value, cause: { field, value: value.text } }] : [];
  });
  const demanding = [...grants.values()].filter(({ key, level }) => demandsTwoFactor(key, level));
  return [...settings, ...demanding.map(({ key, at }) => ({ at, cause: { permission: key } }))];
}

function report(
  project: Project,
  { role }: ActiveRole,
  { key, level, at }: Grant,
  causes: readonly [Found, ...Found[]],
): Report {
  const [first, ...more] = causes;
  const fix = lowerFix(project, [{ holder: role.id, key, level: 'NONE' }]);
  return {
    ...say(messages, 'blocked', { level, role: role.id, cause: first.cause, more: more.length }),
    at,
    subject: { role: role.id, permission: key },
    related: causes.map(({ at: place, cause }) => ({ at: place, message: words.refused(inWords(cause)) })),
    fixes: fix ? [fix] : [],
  };
}
