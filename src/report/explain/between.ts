import { titleOf } from '../../access/asked.js';
import type { Between, Reason } from '../../access/between.js';
import type { PermissionQuestion } from '../../access/question.js';
import type { WayIn } from '../../access/way-in.js';
import {
  compareLevels,
  findPermission,
  LEVELS,
  type Level,
  levelVerdict,
} from '../../sdf/catalogue/permissions.js';
import { parseReference } from '../../sdf/reference.js';
import { renderLines } from '../../sdf/xml-edit.js';
import { placeText } from '../findings/text-parts.js';
import { plain } from '../writing/plain.js';
import { type Explanation, prose, type Section } from './explanation.js';

/** What is between a role of a project and a permission. */
export function explainBetween(
  role: string,
  name: string | null,
  question: PermissionQuestion,
  { isHeld, grant, missing, narrowing }: Between,
): Explanation {
  const asked = `${plain(titleOf(question))} at ${question.level} or above`;
  const held = grant ? ` It holds ${plain(grant.key)} at ${grant.level}: ${placeText(grant.at)}` : '';
  const answer = isHeld
    ? `Yes: ${plain(role)} holds ${asked}.`
    : `No: ${plain(role)} does not hold ${asked}.`;
  return {
    title: plain(role),
    subtitle: name === null ? plain(question.key) : `${plain(name)}, ${plain(question.key)}`,
    sections: [
      prose('Does the role hold it', answer + held),
      ...reasonSection('What is missing', missing),
      ...reasonSection('Also note', narrowing),
      ...(isHeld || grant ? [] : [xmlSection(question)]),
    ],
  };
}

/** The same of a standard role, by what is documented. */
export function explainStandardBetween(
  role: string,
  name: string | null,
  question: PermissionQuestion,
  kind: 'everything' | 'undocumented' | 'documented',
  ways: readonly WayIn[],
  lower: WayIn | null,
): Explanation {
  const asked = `${plain(titleOf(question))} at ${question.level} or above`;
  return {
    title: role,
    subtitle: name === null || name === role ? plain(question.key) : `${name}, ${plain(question.key)}`,
    sections: [
      prose('Does the role hold it', standardAnswer(name ?? role, asked, kind, ways, lower)),
      ...doubts(ways, lower),
    ],
  };
}

function standardAnswer(
  role: string,
  asked: string,
  kind: 'everything' | 'undocumented' | 'documented',
  [first]: readonly WayIn[],
  lower: WayIn | null,
): string {
  if (kind === 'everything') return `Yes: ${role} holds every permission.`;
  if (first?.at) return `Yes: ${role} holds ${asked}: ${first.level} in ${placeText(first.at)}`;
  if (first)
    return `Yes, by Oracle's documentation: ${role} holds ${asked}: ${first.permission} at ${first.level}.`;
  if (kind === 'undocumented') return `Not known: it is not documented what ${role} holds.`;
  if (lower) return `No: by Oracle's documentation ${role} holds it at ${lower.level} only.`;
  return `No: Oracle's documentation does not name it among the permissions of ${role}. An account can differ.`;
}

function doubts(ways: readonly WayIn[], lower: WayIn | null): Section[] {
  const lines = [...ways, ...(lower ? [lower] : [])].flatMap(({ doubt }) => doubt ?? []);
  return lines.length > 0 ? [{ title: 'Uncertain', lines: [...new Set(lines)] }] : [];
}

function reasonSection(title: string, reasons: readonly Reason[]): Section[] {
  if (reasons.length === 0) return [];
  return [{ title, lines: reasons.map(({ says, at }) => plain(says) + (at ? `  ${placeText(at)}` : '')) }];
}

function xmlSection({ key, level }: PermissionQuestion): Section {
  const content = [
    { name: 'permkey', content: key },
    { name: 'permlevel', content: levelToWrite(key, level) },
  ];
  const side = parseReference(key) === null ? '' : '; the object has to list the role at the same level';
  return {
    title: `To grant it, in the permissions of the role${side}`,
    lines: renderLines({ name: 'permission', content }),
  };
}

/** The lowest level that is enough and that the permission takes. */
function levelToWrite(key: string, level: Level): Level {
  const permission = findPermission(key);
  const enough = LEVELS.filter((one) => compareLevels(one, level) >= 0);
  return enough.find((one) => !permission || levelVerdict(permission, one) === 'allowed') ?? level;
}
