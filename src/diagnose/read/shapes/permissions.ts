import type { Act, PermissionWords, Saying } from '../../saying.js';
import {
  AT_LEVEL,
  type Groups,
  inQuotes,
  levelIn,
  permissionWords,
  quoted,
  type Shape,
  sentence,
} from './shape.js';

/** Sentences that name a standard permission, or what looks like one. */
export const PERMISSION_SHAPES: readonly Shape[] = [
  {
    // "You need  the 'Lists -> Currency' permission", "You need a higher level of the 'Workflow' permission"
    anchor: 'you need',
    pattern: sentence(
      `you need(?: (?<kind>[a-z][a-z\\s]{0,40}?))? the (?:${quoted('name')}|(?<bare>[^'"]{2,80}?)) ?permission(?: to access this page)?${AT_LEVEL}`,
    ),
    say: (groups) => needed(groups, /higher/i.test(groups.kind ?? '')),
  },
  {
    anchor: 'you must have either',
    pattern: sentence(
      `you must have either ${quoted('one')} or ${quoted('other')} ?permission(?: to (?<verb>[a-z]{2,12}) [a-z]{2,20} [a-z]{2,20})?`,
    ),
    say: (groups) => {
      const names = [inQuotes(groups, 'one'), inQuotes(groups, 'other')];
      return { kind: 'any-of', names: names.map((name) => permissionWords(name)), act: actOf(groups.verb) };
    },
  },
  {
    // The blank before "permission" is NetSuite's to forget.
    anchor: 'you must have',
    pattern: sentence(
      `you must have (?:the )?${quoted('name')} ?(?<level>view|create|edit|full)? ?permission(?: to (?<verb>[a-z]{2,12})(?: [a-z]{2,20}){0,3})?`,
    ),
    say: (groups) =>
      absent(permissionWords(inQuotes(groups, 'name'), levelIn(groups.level)), actOf(groups.verb)),
  },
  {
    anchor: 'without permission to approve sales orders',
    pattern: sentence('without permission to approve sales orders'),
    say: () => absent({ name: 'Sales Order Approval', area: 'Transactions', level: 'EDIT' }),
  },
  {
    anchor: 'you do not have permission to use suiteanalytics',
    pattern: sentence('you do not have permission to use suiteanalytics:? connect(?: service)?'),
    say: () => ({ kind: 'key', id: 'ADMI_SUITEANALYTICSCONNECT' }),
  },
  {
    // "'Setup -> Set Up Company' permission must be set to level 'View' or higher", "lacks the 'Bills' permission"
    anchor: 'permission',
    pattern: sentence(
      `(?<=(?<lead>(?:the |a |an |no |lacks |needs |requires |missing |grant )?'(?<name>[^'"\\n]{2,80})' (?<level>view |create |edit |full )?))permission(?! denied)s?(?: must be set to level '?(?<least>view|create|edit|full)'?(?: or higher)?)?${AT_LEVEL}`,
    ),
    say: ({ name = '', level, least, at }) =>
      absent(permissionWords(name, levelIn(level) ?? levelIn(least) ?? levelIn(at))),
  },
  {
    // "does not have permission 'Web Services'", "requires the permission "Lists -> Items""
    anchor: 'permission',
    pattern: sentence(
      `(?<=(?<lead>(?:(?:not|n't) have|lacks|lacking|missing|needs?|requires?|without) (?:the )?))permission:? ${quoted('name')}(?: ?[(:] ?(?<level>view|create|edit|full)\\b[)]?)?`,
    ),
    say: (groups) => absent(permissionWords(inQuotes(groups, 'name'), levelIn(groups.level))),
  },
];

/** Whoever bills or builds an order makes a transaction of another type. */
function actOf(verb: string | undefined): Act | null {
  const word = verb?.toLowerCase() ?? '';
  return ['bill', 'build'].includes(word) ? { operation: 'create', word } : null;
}

function needed(groups: Groups, isHigher: boolean): Saying {
  const name = inQuotes(groups, 'name') || (groups.bare ?? '');
  const words = permissionWords(
    name,
    levelIn(groups.at) ?? levelIn(groups.kind?.replace(/\blevel of\b|\ban?\b/gi, '')),
  );
  return { kind: 'permission', name: words, lack: isHigher ? 'too-low' : 'absent', act: null };
}

function absent(name: PermissionWords, act: Act | null = null): Saying {
  return { kind: 'permission', name, lack: 'absent', act };
}
