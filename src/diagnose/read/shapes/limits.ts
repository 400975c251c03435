import type { Saying } from '../../saying.js';
import { type Shape, sentence } from './shape.js';

/** Sentences about restrictions, fields, features, approvals and logins: no permission of a record would help. */
export const LIMIT_SHAPES: readonly Shape[] = [
  {
    // "The subsidiary restrictions on your role deny you access to this record."
    anchor: 'restriction',
    pattern: sentence(
      `(?<=(?<lead>(?:the )?(?:(?<of>[a-z]{2,30}) )|))restrictions? (?:settings )?on your (?:[a-z]{2,20} )?role (?:deny you access to|prevent you from seeing|do not allow you to modify)(?: this (?:record|item))?`,
    ),
    say: ({ of }) => ({
      kind: 'restriction',
      of: of && !/^(?:the|violation)$/i.test(of) ? of.toLowerCase() : null,
    }),
  },
  {
    anchor: 'have permission',
    pattern: sentence(
      `(?<=(?<lead>you do not |))have permissions? to set a value for (?:the )?element[\\s:-]{1,4}(?:['"[](?<label>[^'"\\]\\n]{1,80})['"\\]]?|(?<id>[\\w.:]{1,80}))(?:.{0,20} due to one of the following reasons:(?:.{0,250}?both cases|[^\\n]{0,250}))?`,
    ),
    say: ({ id, label = '' }) => ({ kind: 'field', id: id ?? label.trim(), act: 'set' }),
  },
  {
    anchor: 'have permission',
    pattern: sentence(
      `(?<=(?<lead>you do not |))have permissions? to set this value(?: ?[(:] ?['"]?(?<id>[\\w.:]{1,80}))?`,
    ),
    say: ({ id = '' }) => ({ kind: 'field', id, act: 'set' }),
  },
  {
    anchor: 'you have not enabled',
    pattern: sentence(`you have not enabled (?:the )?(?<feature>[^"<>.;:\\n]{2,60}?) feature`),
    say: ({ feature = '' }) => featureOff(feature),
  },
  {
    anchor: 'does not match any of the ip',
    pattern: sentence(
      `(?<=(?<lead>(?:your )?ip ?address [\\da-f.:]{2,45} |))does not match any of the ip ?address rules(?: specified for this account)?`,
    ),
    say: () => ({
      kind: 'advice',
      cause:
        'The login comes from an address that the IP address rules of the account, of the role or of the user exclude.',
      fix: 'Add the address to the rules (Setup > Company > Company Information, or the role or employee), or remove restrictip from the role if it should be open. No permission helps.',
      rule: null,
    }),
  },
  advice(
    '500 - internal server error',
    'The server failed; SuiteCloud CLI 4 prints only this when the validation of a project fails.',
    'The real report is in the account: Customization > SuiteCloud Development > Deployment Audit Trail. Paste it here. check finds what can be found without the account.',
  ),
  {
    anchor: 'ws_feature_reqd',
    pattern: sentence('\\bws_feature_reqd\\b'),
    say: () => featureOff('SOAP Web Services'),
    isVague: true,
  },
  {
    anchor: 'attempting to read an unauthorized field',
    pattern: sentence(
      `(?<=(?<lead>you are |))attempting to read an unauthorized field:? ['"[]?(?<id>[\\w.:]{1,80})`,
    ),
    say: ({ id = '' }) => ({ kind: 'field', id, act: 'read' }),
  },
  {
    // SuiteQL: "Field 'total' for record 'transaction' was not found. Reason: NOT_EXPOSED"
    anchor: 'was not found',
    pattern: sentence(
      `(?<=(?<lead>field ['"](?<id>[\\w.:]{1,80})['"] for (?:record|table) ['"][a-z0-9_]{2,60}['"] ))was not found`,
    ),
    say: ({ id = '' }) => ({ kind: 'field', id, act: 'read' }),
  },
  {
    anchor: 'insufficient_fld_permission',
    pattern: sentence('\\binsufficient_fld_permission\\b'),
    say: () => ({ kind: 'field', id: '', act: 'read' }),
    isVague: true,
  },
  advice(
    'allowed to approve your own transactions',
    'NetSuite lets nobody approve their own entries. That is an approval rule, not a permission.',
    'Let another user approve it, or change the approval rule or workflow.',
  ),
  advice(
    'only an administrator is allowed to edit an administrator record',
    'The record belongs to an administrator, and only administrators can change it.',
    'Have an administrator change it. No permission of another role does.',
  ),
  advice(
    'you may not edit this role',
    'NetSuite does not let this role edit such a role: a standard role, or a role that can do more.',
    'Have an administrator change the role, or customize a copy of it.',
  ),
  advice(
    'you need employee access to delete this record',
    'The record is that of an employee who has access to NetSuite, or is linked to one.',
    'Remove the access of the employee first; no permission replaces that.',
  ),
  advice(
    'only available as a beta record',
    'REST supports this record type only as a beta record.',
    'Turn on the feature for REST beta records in the account, or use SOAP or SuiteScript for it. No permission helps.',
  ),
  {
    anchor: 'feature is disabled',
    pattern: sentence(`(?<=(?<lead>the (?<feature>[^"<>.;:)\\n]{2,60}?) ))feature is disabled`),
    say: ({ feature = '' }) => featureOff(feature),
  },
  {
    anchor: 'invalid_login',
    pattern: sentence('invalid_login(?:_attempt|_credentials)?\\b'),
    say: () => LOGIN,
    isVague: true,
  },
  {
    anchor: 'invalid login attempt',
    pattern: sentence('invalid login attempt'),
    say: () => LOGIN,
    isVague: true,
  },
  code(
    'admin_only_access',
    'NetSuite leaves this to administrators.',
    'Have an administrator do it. No permission of another role helps.',
  ),
  code(
    'approval_perms_reqd',
    'The record needs approval, and the role cannot approve it.',
    'Give the role the approval permission of the record type (Transactions subtab, such as Invoice Approval), or leave the approval to another role.',
  ),
  code(
    'additional_authentication_required_2fa',
    'The role holds a permission for which NetSuite requires two-factor authentication, so it cannot log in with user name and password.',
    'Let the integration log in with tokens or OAuth 2.0, and remove such permissions from its role.',
  ),
  code(
    'role_required',
    'The login names no role, or one that its user does not have.',
    'Name the role in the login, and assign it to the user: Setup > Users/Roles > Manage Users.',
  ),
];

/** Features by the words of messages. */
const FEATURES: ReadonlyMap<string, string> = new Map([
  ['soap web services', 'WEBSERVICES'],
  ['web services', 'WEBSERVICES'],
  ['rest web services', 'RESTWEBSERVICES'],
  ['token-based authentication', 'TBA'],
  ['oauth 2.0', 'OAUTH2'],
]);

function featureOff(feature: string): Saying {
  const id = FEATURES.get(feature.toLowerCase());
  return {
    kind: 'advice',
    cause: `The feature ${feature}${id ? ` (${id})` : ''} is off in the account. NetSuite then gives the same error as for a missing permission.`,
    fix: 'Turn the feature on (Setup > Company > Enable Features), or leave out what needs it.',
    rule: null,
  };
}

const LOGIN = {
  kind: 'advice',
  cause: 'The login itself failed, before any record was requested.',
  fix: 'See Setup > Users/Roles > View Login Audit Trail. The role needs the permission for its login method (ADMI_LOGIN_OAUTH for tokens, ADMI_LOGIN_OAUTH2 for OAuth 2.0) and of its channel (ADMI_RESTWEBSERVICES or ADMI_WEBSERVICES), all at FULL, and the token must belong to this role and user.',
  rule: null,
} as const;

function advice(words: string, cause: string, fix: string): Shape {
  return { anchor: words, pattern: sentence(words), say: () => ({ kind: 'advice', cause, fix, rule: null }) };
}

function code(word: string, cause: string, fix: string): Shape {
  return { ...advice(word, cause, fix), pattern: sentence(`\\b${word}\\b`), isVague: true };
}
