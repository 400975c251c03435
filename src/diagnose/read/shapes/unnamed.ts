import { isPermissionName, permissionsCalled } from '../../../sdf/catalogue/names/names.js';
import { plainName } from '../../../sdf/catalogue/names/spelling.js';
import { findPermission } from '../../../sdf/catalogue/permissions.js';
import type { Saying } from '../../saying.js';
import { AT_LEVEL, inQuotes, levelIn, permissionWords, quoted, type Shape, sentence } from './shape.js';

const UNNAMED = { kind: 'unnamed', subject: null, isQuery: false } as const;

/** What ends a clause. */
const END = '(?=["\'<\\n,;:(]|[.](?:\\s|$)|$)';

/** Sentences of integrations, and sentences and codes that name no permission. */
export const UNNAMED_SHAPES: readonly Shape[] = [
  ...['have permission', 'have the permission', 'have privileges', 'have access'].map(
    (anchor): Shape => ({
      // "You do not have permission to access this list", "The role doesn't have permission to access Account records"
      anchor,
      pattern: sentence(
        `(?<=(?<lead>[^.\\n"'<>]{0,60}(?:not|n't) ))have (?:the )?(?:permissions?|privileges|access) to (?<act>.{1,80}?)${END}`,
      ),
      say: ({ act = '' }) => refused(act),
    }),
  ),
  {
    anchor: 'permission error',
    pattern: sentence(
      `permission error (?:encountered )?(?:when |while )?(?:query|read|access|fetch|load)ing (?:netsuite for )?${quoted('word')}`,
    ),
    say: (groups) => ({ kind: 'record', word: inQuotes(groups, 'word'), isTable: false }),
  },
  {
    // "The role lacks access to "Accounting Preferences""
    anchor: 'lacks access to',
    pattern: sentence(`lacks access to (?:the )?${quoted('name')}`),
    say: (groups) => named(inQuotes(groups, 'name'), undefined),
  },
  {
    // REST says this before it looks at any record; SuiteQL as well.
    anchor: 'your current role does not have permission to perform this action',
    pattern: sentence('your current role does not have permission to perform this action'),
    say: () => ({ ...UNNAMED, isTransport: true }),
  },
  ...['insufficient permission', 'missing permission', 'no permission', 'lacks permission'].map(
    (anchor): Shape => ({
      // "Missing permission: Transactions -> Invoice (View)", "Insufficient permissions for invoice"
      anchor,
      pattern: sentence(
        `${anchor}s?(?: for| on| to access| to)?:? ['"]?(?<name>[a-z][^'"\\n,;()]{1,80}?)['"]?(?: ?[(:] ?(?<level>view|create|edit|full)\\b[)]?)?(?=["'<\\n,;]|[.](?:\\s|$)|$)`,
      ),
      say: ({ name = '', level }) => (ACT.test(name) ? done(name) : named(name, level)),
    }),
  ),
  ...['list', 'transaction', 'report', 'setup', 'custom record'].map(
    (anchor): Shape => ({
      // A row of a list of what is missing: "- Lists -> Customers (View)"
      anchor,
      pattern: sentence(
        `(?<=(?:^|\\n)(?<lead>[-*\u2022\\d.)\\s]{0,8}))(?<row>${anchor}s? ?(?:->|-|:) (?<name>[^'"\\n(:]{2,80}?)) ?(?:[(:]|-) ?(?<level>view|create|edit|full)[)]?(?=\\s|$)`,
      ),
      say: ({ row = '', level }) => rowOf(row, level),
    }),
  ),
  ...['lists', 'transactions', 'reports', 'setup'].map(
    (anchor): Shape => ({
      // Anywhere on a line about permissions: "Lists -> Items"
      anchor: `${anchor} -> `,
      pattern: sentence(
        `${anchor} -> (?<name>[^'"\\n,;()]{2,80}?)${AT_LEVEL}(?=['"<\\n,;)]|[.](?:\\s|$)| permission| and | or |$)`,
      ),
      say: ({ name = '', at }, { line }) =>
        /permission|role|privilege/i.test(line()) ? named(`${anchor} -> ${name}`, at) : null,
    }),
  ),
  ...['list_', 'tran_', 'admi_', 'repo_', 'regt_', 'grap_'].map(
    (anchor): Shape => ({
      anchor,
      pattern: sentence(
        `\\b(?<id>${anchor}[a-z0-9_]{1,40})(?:['"]?(?: ?[(:=,-] ?| (?:at|with) (?:the )?(?:level )?| -> | )['"]?(?<level>view|create|edit|full)\\b(?: level)?[)]?)?`,
      ),
      say: ({ id = '', level }, { line }) =>
        findPermission(id) && /permission|privilege/i.test(line())
          ? { kind: 'key', id, level: levelIn(level) }
          : null,
    }),
  ),
  ...[
    'insufficient_permission',
    'insufficientpermissionfault',
    'err_insufficient_permissions',
    'permission denied',
    'permission_denied',
    'details: access denied',
  ].map(
    (anchor): Shape => ({
      anchor,
      pattern: sentence(anchor),
      say: () => UNNAMED,
      isVague: true,
    }),
  ),
  ...[
    'have the',
    'lacks the',
    'lacking the',
    'requires the',
    'needs the',
    'missing the',
    'add the',
    'grant the',
  ].map(
    (anchor): Shape => ({
      // "Your role does not have the Bills permission", "Add the REST Web Services permission"
      anchor,
      pattern: sentence(
        `${anchor.startsWith('have') ? "(?<=(?<lead>(?:not|n't) ))" : ''}${anchor} (?<name>[a-z][^'"\\n.;:()]{1,60}?)(?: ?[(] ?(?<level>view|create|edit|full)[)])? permission\\b`,
      ),
      say: ({ name = '', level }) => named(name, level),
    }),
  ),
  {
    // "the login permission that fits your tokens (A, or B)"
    anchor: 'login permission',
    pattern: sentence(
      `login permission[^.(\\n]{0,60}[(](?<one>[^,()\\n]{3,60}),? or (?<other>[^,()\\n]{3,60})[)]`,
    ),
    say: ({ one = '', other = '' }) =>
      isPermissionName(one) && isPermissionName(other)
        ? { kind: 'any-of', names: [permissionWords(one), permissionWords(other)], act: null }
        : null,
  },
  ...['response code', 'status code', 'http status', 'http code'].map(
    (anchor): Shape => ({
      // "Response code 403 (Forbidden)", "Request failed with status code 403"
      anchor,
      pattern: sentence(`${anchor}:? 403(?: ?[(]?forbidden[)]?)?`),
      say: () => ({ ...UNNAMED, isHidden: true }),
      isVague: true,
    }),
  ),
  {
    anchor: '403',
    pattern: sentence('(?<=["\'\\s:=(/])403\\b(?: forbidden)?'),
    say: () => UNNAMED,
    isVague: true,
    needsCall: true,
  },
];

/** `access this list`, `view customer records`: a record type, or nothing that has a name. */
function refused(act: string): Saying {
  const commissions = COMMISSIONS.get(act.toLowerCase().replace(/\s+/g, ' ').trim());
  if (commissions) return commissions;
  if (/\b(?:restlet|suitelet|script)\b/i.test(act)) return SCRIPT;
  if (/\b(?:media item|this folder|this file)\b/i.test(act)) return FILE;
  const own = /^(?:use|control|perform|access|view)?\s?(?:the )?(.*)$/i.exec(act)?.[1] ?? act;
  for (const name of [act, own]) {
    const [only, ...others] = permissionsCalled(name);
    if (only && others.length === 0 && only.names.some((one) => plainName(one) === plainName(name)))
      return { kind: 'key', id: only.id };
  }
  const [, noun = ''] = ACT.exec(act.replace(/\s+/g, ' ').trim()) ?? [];
  const word = noun
    .replace(/^(?:this|that|the|any|a|an|your) /i, '')
    .replace(/ (?:records?|list|page|data|feature)$/i, '');
  if (/^(?:transaction|record|entity|entities|item|page|list)s?$/i.test(word)) return UNNAMED;
  // Another permission may be needed for what is not only read or written; "this account" may be the company.
  if (/^(?:print|approve|email|perform)\b/i.test(act) || /^(?:this|your) account$/i.test(noun))
    return isPermissionName(word) ? { ...UNNAMED, subject: word, isCall: false } : UNNAMED;
  return isPermissionName(word) ? { kind: 'record', word, isTable: false } : UNNAMED;
}

/** There are those of employees and those of partners. */
const COMMISSIONS: ReadonlyMap<string, Saying> = new Map(
  (
    [
      ['approve', 'edit', ' Approval'],
      ['create', 'create', ''],
    ] as const
  ).map(([word, operation, end]) => {
    const names = ['Employee', 'Partner'].map((whose) =>
      permissionWords(`Transactions -> ${whose} Commission Transaction${end}`),
    );
    return [`${word} commissions`, { kind: 'any-of', names, act: { operation, word } }];
  }),
);

// https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/subsect_161005120428.html
const SCRIPT: Saying = {
  kind: 'advice',
  cause:
    'The role cannot run the script: it is not in the audience of the script deployment, or the deployment is not released.',
  fix: 'Add the role to the audience of the deployment (Audience tab, or audslctrole in its SDF object), and check that its status is Released. No permission of the role replaces that.',
  rule: null,
};

const FILE: Saying = {
  kind: 'key',
  id: 'LIST_FILECABINET',
  level: 'VIEW',
  note: 'NetSuite gives the same error for a file that was deleted or moved: check first that it exists.',
};

/** "Insufficient permissions to delete vendors": what is done to what, unless that is not told. */
function done(act: string): Saying | null {
  const saying = refused(act);
  return saying.kind === 'unnamed' ? null : saying;
}

const ACT =
  /^(?:access|view|read|query|list|use|create|add|edit|update|modify|change|delete|remove|print|approve|email|perform)(?: or [a-z]+)? (.*)$/i;

/** Only where it is the name of a permission or a record type: these words stand in other texts as well. */
function named(written: string, level: string | undefined): Saying | null {
  const words = permissionWords(level ? `${written} -> ${level}` : written);
  if (!isPermissionName(words.name)) return null;
  return { kind: 'permission', name: words, lack: 'absent', act: null };
}

/** What stands in such a row is a permission, or the name of an object of the project. */
function rowOf(row: string, level: string | undefined): Saying {
  const name = permissionWords(`${row.trim()} -> ${level ?? ''}`);
  return { kind: 'permission', name, lack: 'absent', act: null };
}
