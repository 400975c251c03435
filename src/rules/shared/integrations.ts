import type { ActiveRole } from '../../access/active-roles.js';
import { policiesFor } from '../../policy/match.js';
import type { Policy } from '../../policy/policy.js';
import { findPermission, type Level } from '../../sdf/catalogue/permissions.js';
import { privilegeOf } from '../../sdf/catalogue/privileges.js';
import type { Role } from '../../sdf/objects.js';
import { childValue, type Value } from '../../sdf/value.js';

/** What opens a web service at FULL (section_N3424476, article_0320025211). */
export const WEB_SERVICES: readonly string[] = ['ADMI_RESTWEBSERVICES', 'ADMI_WEBSERVICES'];

/** What reads tables through SuiteAnalytics Connect, to which a user name and password are enough. */
export const CONNECT: readonly string[] = ['ADMI_SUITEANALYTICSCONNECT', 'ADMI_SAC_READALL'];

/** What logs a program in; the last one includes the login by access token (bridgehead_4248124361). */
export const LOGINS: readonly string[] = [
  'ADMI_LOGIN_OAUTH2',
  'ADMI_LOGIN_OAUTH',
  'ADMI_MANAGE_OWN_OAUTH_TOKENS',
];

/** What lets an AI client connect (section_0714080625). It logs in by OAuth 2.0 alone. */
export const AI_CONNECTOR = 'ADMI_MCP_SERVER';
export const AI_LOGIN = 'ADMI_LOGIN_OAUTH2';

/** Setup permissions for data that integrations bring together: lists, statuses, periods, what was deleted. */
const DATA: readonly string[] = [
  'ADMI_ACCOUNTINGLIST',
  'ADMI_BANK_CONNECTIVITY_CONFIG',
  'ADMI_CASEISSUE',
  'ADMI_CASEORIGIN',
  'ADMI_CASEPRIORITY',
  'ADMI_CASESTATUS',
  'ADMI_CASETYPE',
  'ADMI_COMMERCECATEGORY',
  'ADMI_CRMLIST',
  'ADMI_CUSTLIST',
  'ADMI_DELETEDRECORD',
  'ADMI_EMPLOYEELIST',
  'ADMI_ENTITYSTATUS',
  'ADMI_FFTEXCEPTIONREASON',
  'ADMI_FINANCIALINSTITUTION',
  'ADMI_MHLEVEL',
  'ADMI_MHNODE',
  'ADMI_MHVERSION',
  'ADMI_SALESCHANNEL',
  'ADMI_TAXPERIODS',
  'ADMI_TRANSITEMTXT',
];

/** Setup permissions that only show something, at whatever level. */
const SHOWN: readonly string[] = ['ADMI_AUDITLOGIN', 'ADMI_BUNDLERAUDITTRAIL', 'ADMI_WEBSERVICESLOG'];

const USED: ReadonlySet<string> = new Set([
  ...WEB_SERVICES,
  AI_CONNECTOR,
  ...CONNECT,
  ...LOGINS,
  ...DATA,
  ...SHOWN,
]);

/** The mark of a role that web services alone can use; null where the role does not have it. */
export function webServicesMark({ root }: Role): Value | null {
  const value = childValue(root, 'iswebserviceonlyrole');
  return value?.text === 'T' ? value : null;
}

/** Whether the policy says that a role is one of an integration. */
export function hasIntegrationProfile({ id }: Role, policy: Policy): boolean {
  return policiesFor(policy, id).some(({ profile }) => profile === 'integration');
}

/** Whether AI clients log in with a role: it can connect, or the policy says so. */
export function isForAi({ role, grants }: ActiveRole, policy: Policy): boolean {
  const holds = (grants.get(AI_CONNECTOR)?.level ?? 'NONE') !== 'NONE';
  return holds || policiesFor(policy, role.id).some(({ profile }) => profile === 'ai');
}

export function isIntegration(role: Role, policy: Policy): boolean {
  return webServicesMark(role) !== null || hasIntegrationProfile(role, policy);
}

/** Whether a permission changes the setup of the account, for which an integration has no use; to look at it is harmless. */
export function isExcess(key: string, level: Level): boolean {
  if (findPermission(key)?.tab !== 'Setup' || USED.has(key)) return false;
  return level !== 'VIEW' || privilegeOf(key, level) !== null;
}
