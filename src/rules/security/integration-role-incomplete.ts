import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import { setField } from '../../access/edits.js';
import { policiesFor } from '../../policy/match.js';
import type { Policy } from '../../policy/policy.js';
import type { Project } from '../../sdf/project.js';
import type { Place } from '../../sdf/source.js';
import { child, childValue, openingTag } from '../../sdf/value.js';
import { either } from '../../util/words.js';
import { type Said, say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';
import { raiseFix } from '../shared/access-fixes.js';
import {
  AI_CONNECTOR,
  CONNECT,
  hasIntegrationProfile,
  isIntegration,
  LOGINS,
  WEB_SERVICES,
  webServicesMark,
} from '../shared/integrations.js';

export const messages = {
  noService: ({ role }: { role: string }) =>
    `"${role}" is the role of an integration and holds neither ${WEB_SERVICES.join(' nor ')} at FULL, so it cannot use any web service; it can only call RESTlets.`,
  noLogin: ({ role }: { role: string }) =>
    `"${role}" is the role of an integration and holds none of ${either(LOGINS)} at FULL, so it can log in neither with OAuth 2.0 nor with an access token.`,
  soap: ({ role }: { role: string }) =>
    `"${role}" is the role of an integration that uses SOAP web services and can log in only by ADMI_LOGIN_OAUTH2: SOAP does not support OAuth 2.0, so it cannot log in. Use REST web services, or log in with an access token.`,
  ownSubsidiary: ({ role }: { role: string }) =>
    `"OWN" for subsidiaryoption in ${role} limits this integration role to the records of its user’s own subsidiary. If this is intended, list it under settings in the policy.`,
};

export const words = {
  seeOthers: (role: string) =>
    `Set subsidiaryviewingallowed of ${role} to T: view the records of the other subsidiaries`,
  reachAll: (role: string) =>
    `Set subsidiaryoption of ${role} to ALLACTIVE: use all permissions of the role in every active subsidiary`,
};

export const integrationRoleIncomplete: Rule = {
  id: 'integration-role-incomplete',
  group: 'security',
  severity: 'warning',
  summary: 'The role of an integration cannot log in, or reaches no web service',
  messages,
  what: `An active role that web services alone can use (\`iswebserviceonlyrole\`), or to which the policy gives the profile
\`integration\`, holds no permission for a web service at \`FULL\`, or none by which a program logs in. A role for
SuiteAnalytics Connect needs neither. With the profile, also reported: the role reaches only its own subsidiary, and
the policy does not set \`subsidiaryoption\`. Use \`require\` and \`require-custom-objects\` in the policy for
everything else that the integration needs.`,
  why: `The integration fails at its first request, often with an error that names no permission, or silently skips
the records of other subsidiaries.`,
  fix: `Adds a permission for REST or SOAP, or a login with OAuth 2.0 or an access token. For subsidiaries: lets the
role view the records of the others, or reach them.`,
  related: ['integration-role-excess', 'retiring-access', 'missing-required-permission'],
  example: {
    bad: {
      'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <iswebserviceonlyrole>T</iswebserviceonlyrole>
  <permissions>
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
      <permkey>ADMI_RESTWEBSERVICES</permkey>
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
  sources: [
    'section_N3424476',
    'section_N3424894',
    'bridgehead_4248124361',
    'article_0320025211',
    'section_N328126',
  ],
  *check(project, { policy }) {
    for (const active of activeRolesOf(project)) {
      if (!isIntegration(active.role, policy)) continue;
      yield* lacking(project, active);
      if (hasIntegrationProfile(active.role, policy)) yield* ownSubsidiaryOnly(active, policy);
    }
  },
};

function* lacking(project: Project, active: ActiveRole): Iterable<Report> {
  const { role } = active;
  const isForAiClients = holdsOne(active, [AI_CONNECTOR]);
  const hasService = isForAiClients || holdsOne(active, WEB_SERVICES);
  const isSoapAlone = isSoapOnly(active);
  const isForConnect = !hasService && holdsOne(active, CONNECT);
  if (isForConnect) return;
  const offer = (keys: readonly string[]) =>
    keys.flatMap((key) => raiseFix(project, role, key, 'FULL') ?? []);
  const report = (said: Said, detail: string, fixes: Fix[]): Report => {
    return { ...said, at: placeOf(active), subject: { role: role.id, detail: [detail] }, fixes };
  };
  if (!hasService)
    yield report(say(messages, 'noService', { role: role.id }), 'web-service', offer(servicesFor(active)));
  // What an AI client lacks to log in is reported by ai-role-incomplete.
  if (isForAiClients && !holdsOne(active, WEB_SERVICES)) return;
  const logins = isSoapAlone ? TOKEN_LOGINS : LOGINS;
  if (!holdsOne(active, LOGINS))
    yield report(
      say(messages, 'noLogin', { role: role.id }),
      'login',
      offer(isSoapAlone ? [TOKEN_LOGIN] : LOGINS.slice(0, 2)),
    );
  else if (!holdsOne(active, logins))
    yield report(
      say(messages, 'soap', { role: role.id }),
      'soap-login',
      offer(['ADMI_RESTWEBSERVICES', TOKEN_LOGIN]),
    );
}

/** Those that take a login that the role has, or any if it has none. */
function servicesFor(active: ActiveRole): readonly string[] {
  const isOauth2Only = holdsOne(active, LOGINS) && !holdsOne(active, TOKEN_LOGINS);
  return isOauth2Only ? ['ADMI_RESTWEBSERVICES'] : WEB_SERVICES;
}

const TOKEN_LOGIN = 'ADMI_LOGIN_OAUTH';

/** SOAP takes no OAuth 2.0 (section_N328126). */
const TOKEN_LOGINS = LOGINS.filter((key) => key !== 'ADMI_LOGIN_OAUTH2');

function isSoapOnly(active: ActiveRole): boolean {
  return (
    holdsOne(active, ['ADMI_WEBSERVICES']) &&
    !holdsOne(active, ['ADMI_RESTWEBSERVICES', ...CONNECT, AI_CONNECTOR])
  );
}

function holdsOne({ grants }: ActiveRole, keys: readonly string[]): boolean {
  return keys.some((key) => grants.get(key)?.level === 'FULL');
}

/** Where the role says what it is, or where the permission would stand. */
function placeOf({ role }: ActiveRole): Place {
  return webServicesMark(role) ?? openingTag(child(role.root, 'permissions') ?? role.root);
}

function* ownSubsidiaryOnly({ role }: ActiveRole, policy: Policy): Iterable<Report> {
  const option = childValue(role.root, 'subsidiaryoption');
  if (option?.text !== 'OWN' || childValue(role.root, 'subsidiaryviewingallowed')?.text === 'T') return;
  const settings = policiesFor(policy, role.id).flatMap((entry) => entry.settings);
  if (settings.some(({ field }) => field === 'subsidiaryoption')) return;
  const choice = (title: string, field: string, value: string): Fix[] => {
    const edits = setField(role, field, value);
    return edits ? [{ title, applicability: 'choice', edits }] : [];
  };
  yield {
    ...say(messages, 'ownSubsidiary', { role: role.id }),
    at: option,
    subject: { role: role.id, detail: ['subsidiaryoption'] },
    fixes: [
      ...choice(words.seeOthers(role.id), 'subsidiaryviewingallowed', 'T'),
      ...choice(words.reachAll(role.id), 'subsidiaryoption', 'ALLACTIVE'),
    ],
  };
}
