import { isPermissionName } from '../../sdf/catalogue/names/names.js';
import { findPermission } from '../../sdf/catalogue/permissions.js';
import type { Saying } from '../saying.js';
import { inQuotes, permissionWords, quoted, type Shape, sentence } from './shape.js';

const UNNAMED: Saying = { kind: 'unnamed', subject: null, isQuery: false };

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
  ...['insufficient permission', 'missing permission', 'no permission', 'lacks permission'].map(
    (anchor): Shape => ({
      // "Missing permission: Transactions -> Invoice (View)", "Insufficient permissions for invoice"
      anchor,
      pattern: sentence(
        `${anchor}s?(?: for| on| to access| to)?:? ['"]?(?<name>[a-z][^'"\\n,;()]{1,80}?)['"]?(?: ?[(:] ?(?<level>view|create|edit|full)\\b[)]?)?(?=["'<\\n,;]|[.](?:\\s|$)|$)`,
      ),
      say: ({ name = '', level }) => named(name, level),
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
        `${anchor} -> (?<name>[^'"\\n,;()]{2,80}?)(?: ?[(:] ?(?<level>view|create|edit|full)\\b[)]?)?(?=['"<\\n,;)]|[.](?:\\s|$)| permission| and | or |$)`,
      ),
      say: ({ name = '', level }, { line }) =>
        /permission|role|privilege/i.test(line()) ? named(`${anchor} -> ${name}`, level) : null,
    }),
  ),
  ...['list_', 'tran_', 'admi_', 'repo_', 'regt_', 'grap_'].map(
    (anchor): Shape => ({
      anchor,
      pattern: sentence(`\\b${anchor}[a-z0-9_]{1,40}`),
      say: (_, { sentence: id, line }) => {
        return findPermission(id) && /permission|privilege/i.test(line()) ? { kind: 'key', id } : null;
      },
    }),
  ),
  ...['insufficient_permission', 'insufficientpermissionfault', 'permission denied', 'permission_denied'].map(
    (anchor): Shape => ({
      anchor,
      pattern: sentence(anchor),
      say: () => UNNAMED,
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
  const [, noun = ''] = ACT.exec(act.replace(/\s+/g, ' ').trim()) ?? [];
  const word = noun
    .replace(/^(?:this|that|the|any|a|an|your) /i, '')
    .replace(/ (?:records?|list|page|data)$/i, '');
  return isPermissionName(word) ? { kind: 'record', word, isTable: false } : UNNAMED;
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
