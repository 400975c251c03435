import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import type { Grant } from '../../access/grants.js';
import {
  allEndings,
  closesWith,
  describeEnding,
  type Ending,
  halfYearBefore,
} from '../../sdf/catalogue/endings.js';
import { listed } from '../../util/words.js';
import { say } from '../message.js';
import type { Context, Report, Rule } from '../rule.js';
import { grantWords } from '../shared/grant-words.js';
import { CONNECT, isIntegration, WEB_SERVICES } from '../shared/integrations.js';
import { named } from '../shared/permission-words.js';

export const messages = {
  retiring: (of: { grant: string; role: string; ending: string; instead: string }) =>
    `${of.grant} in ${of.role}: ${of.ending}. ${of.instead}`,
};

export const words = {
  move: (instead: string, keys: readonly string[]) =>
    `Use ${instead} instead; for that, the role needs ${listed(keys)}.`,
  moveFromSoap: (keys: readonly string[]) =>
    `Use REST web services with OAuth 2.0 instead; for that, the role needs ${listed(keys)}. SOAP does not support OAuth 2.0.`,
  remove: (instead: string) =>
    `The role already holds what ${instead} requires: remove this permission when nothing uses it any more.`,
  also: (key: string) => `${named(key)} allows the same login.`,
};

export const retiringAccess: Rule = {
  id: 'retiring-access',
  group: 'security',
  severity: 'notice',
  summary: 'A role depends on a login or a service that NetSuite is retiring',
  messages,
  what: `An active role can log in with an access token (\`ADMI_LOGIN_OAUTH\`, \`ADMI_MANAGE_OWN_OAUTH_TOKENS\`), or uses SOAP web
services: it holds \`ADMI_WEBSERVICES\`, and can log in with an access token, is for web services only, or has the profile
\`integration\` in the policy. A role for SuiteAnalytics Connect that cannot use any web service is not reported, because
Connect keeps that login.

A notice, or a warning in the last half year before the end. If a change gives a role its first login with an access token,
the date that counts is that of the first release in which no new integration can use one. The passing of time alone never
makes a finding new or worse, neither in a change nor compared with the baseline.`,
  why: `SOAP web services: 2025.2 is the last endpoint. It is the only one as of 2027.1, and 2028.2 removes it. REST web
services replace it.

Token-based authentication: as of 2027.1, no new integration can use it. It ends with 2028.1 at the earliest, except for
SuiteAnalytics Connect. OAuth 2.0 replaces it, but SOAP does not support OAuth 2.0: an integration that uses SOAP must move to
REST when it changes its login.

NetSuite also ends NLAuth, and new integrations that use an authorization code without PKCE, with 2027.1. It ended the data
source NetSuite.com of Connect with 2026.1. A role does not show whether anyone uses these, so they are not reported. A
release x.1 counts from February 1, a release x.2 from August 1.`,
  fix: null,
  related: ['integration-role-incomplete', 'connect-permission-blocked'],
  example: {
    bad: {
      'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>ADMI_LOGIN_OAUTH</permkey>
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
  <permissions>
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
  sources: [
    'section_N3418174',
    'section_N3418621',
    'article_2104046421',
    'section_0525020842',
    'section_158921905537',
    'section_N328126',
    'chapter_N752122',
  ],
  *check(project, context) {
    const before = context.base && new Map(activeRolesOf(context.base).map((one) => [one.role.id, one]));
    for (const active of activeRolesOf(project)) {
      for (const ending of allEndings()) {
        const grants = usesOf(ending, active, context);
        const [first] = grants;
        if (!first) continue;
        const known = before?.get(active.role.id);
        const isNew = before !== null && !(known && ending.keys.some((key) => holds(known, key)));
        yield report(active, ending, { first, grants, isNew, today: context.today });
      }
    }
  },
};

const SOAP = 'ADMI_WEBSERVICES';
const REST = 'ADMI_RESTWEBSERVICES';
const OAUTH2 = 'ADMI_LOGIN_OAUTH2';

/** Both log in by access token; the permission to manage the tokens of others does not (bridgehead_4248124361). */
const TOKEN_LOGINS: readonly string[] = ['ADMI_LOGIN_OAUTH', 'ADMI_MANAGE_OWN_OAUTH_TOKENS'];

/** The permissions by which a role depends on what ends; none where it does not, or does not show it. */
function usesOf({ id }: Ending, active: ActiveRole, { policy }: Pick<Context, 'policy'>): readonly Grant[] {
  const logins = TOKEN_LOGINS.flatMap((key) => atFull(active, key) ?? []);
  if (id === 'token-based-authentication') return isForConnect(active) ? [] : logins;
  if (id !== 'soap') return [];
  const soap = atFull(active, SOAP);
  return soap && (logins.length > 0 || isIntegration(active.role, policy)) ? [soap] : [];
}

function isForConnect(active: ActiveRole): boolean {
  return CONNECT.some((key) => holds(active, key)) && !WEB_SERVICES.some((key) => holds(active, key));
}

function holds(active: ActiveRole, key: string): boolean {
  return atFull(active, key) !== null;
}

function atFull({ grants }: ActiveRole, key: string): Grant | null {
  const grant = grants.get(key);
  return grant?.level === 'FULL' ? grant : null;
}

function report(
  active: ActiveRole,
  ending: Ending,
  use: {
    readonly first: Grant;
    readonly grants: readonly Grant[];
    /** Whether the change that is judged makes the role depend on it. */
    readonly isNew: boolean;
    readonly today: string;
  },
): Report {
  const { role } = active;
  const { first, grants, isNew, today } = use;
  const due = halfYearBefore(isNew ? closesWith(ending) : ending.ends);
  return {
    ...say(messages, 'retiring', {
      grant: grantWords(first),
      role: role.id,
      ending: describeEnding(ending),
      instead: insteadOf(ending, active),
    }),
    at: first.at,
    severity: today >= due ? 'warning' : 'notice',
    isDated: true,
    risk: 'low',
    subject: { role: role.id, detail: [ending.id] },
    related: grants.slice(1).map(({ key, at }) => ({ at, message: words.also(key) })),
  };
}

/** A login that the service of the role does not take is no way out: SOAP takes no OAuth 2.0 (section_N328126). */
function insteadOf({ id, instead }: Ending, active: ActiveRole): string {
  const isSoapAlone = holds(active, SOAP) && !holds(active, REST);
  const due = id === 'soap' || isSoapAlone ? [REST, OAUTH2] : [OAUTH2];
  const missing = due.filter((key) => !holds(active, key));
  if (missing.length === 0) return words.remove(instead);
  return id !== 'soap' && isSoapAlone ? words.moveFromSoap(missing) : words.move(instead, missing);
}
