import { titleOf } from '../../access/asked.js';
import type { Question } from '../../access/question.js';
import type { WayIn } from '../../access/way-in.js';
import type { Answer } from '../../access/who.js';
import { nameOfStandardRole, STANDARD_ROLE_RELEASE } from '../../sdf/catalogue/standard-role-permissions.js';
import { positionAt } from '../../sdf/source.js';
import { count, listed } from '../../util/words.js';

/** What was asked, as a heading. */
export function questionWords(question: Question): string {
  if (question.kind === 'duty') return `Who holds all sides of ${titleOf(question)}`;
  const what = titleOf(question);
  return question.kind === 'object'
    ? `Who may use ${what}`
    : `Who holds ${what} at ${question.level} or above`;
}

/** A part of an answer, under a heading of its own. */
export interface Part {
  readonly title: string;
  readonly ways: readonly WayIn[];
}

/** The parts of an answer that hold something. */
export function partsOf({ holders, inactive }: Answer): Part[] {
  const through = (...wanted: readonly string[]) => holders.filter((way) => wanted.includes(way.through));
  return [
    { title: 'Roles', ways: through('role', 'object') },
    { title: 'Doors: ways in that need no permission', ways: through('door') },
    {
      title: `Standard roles, as Oracle documents them for NetSuite ${STANDARD_ROLE_RELEASE}`,
      ways: through('standard role'),
    },
    { title: 'Inactive roles, which grant no access now', ways: inactive },
  ].filter(({ ways }) => ways.length > 0);
}

/** `EDIT`, with its restriction, and with the permission where it is not the one that was asked for. */
export function levelWords({ level, restriction, permission, through }: WayIn, question: Question): string {
  if (level === null) return '';
  const held = restriction === 'none' ? level : `${level} (restriction ${restriction})`;
  const isOther = question.kind === 'permission' ? permission !== question.key : question.kind === 'duty';
  return isOther && through !== 'door' ? `${permission} ${held}` : held;
}

/** What has to be known besides role and level; empty where nothing is. */
export function notesOf({ side, object, says, doubt, through, people }: WayIn): string[] {
  return [
    ...(side === null ? [] : [`side ${side}`]),
    ...(through === 'object' && object !== null ? [`listed in ${object}`] : []),
    ...(says === null ? [] : [says]),
    ...(people === undefined ? [] : [count(people, 'person').replace('persons', 'people')]),
    ...(doubt === null ? [] : [`uncertain: ${doubt}`]),
  ];
}

/** `path:line`; null for what is in no file. */
export function placeWords({ at }: WayIn): string | null {
  return at && `${at.source.path}:${positionAt(at.source, at.start).line}`;
}

/** What no list can show, a sentence each. */
export function remarksOf({ everything, unknown, holders }: Answer): string[] {
  const everybody = everything.map((id) => nameOfStandardRole(id) ?? id);
  return [
    `${listed(everybody)} ${everything.length === 1 ? 'holds' : 'hold'} every permission.`,
    ...(holders.some(({ through }) => through === 'standard role')
      ? ['Which standard roles an account has, and with which permissions, depends on its features.']
      : []),
    ...(unknown.length > 0 ? [`Not documented: what ${listed(unknown, 'or')} may do.`] : []),
  ];
}

/** How many ways in there are. */
export function countWords({ holders }: Answer): string {
  const rolesThrough = (...wanted: readonly string[]) =>
    new Set(
      holders
        .filter(({ through }) => wanted.includes(through))
        .map(({ project, role }) => JSON.stringify([project, role])),
    ).size;
  const numbers: readonly (readonly [number, string])[] = [
    [rolesThrough('role', 'object'), 'role'],
    [holders.filter(({ through }) => through === 'door').length, 'door'],
    [rolesThrough('standard role'), 'standard role'],
  ];
  const some = numbers.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun));
  return some.length === 0 ? 'No role, standard role or door grants it.' : `${listed(some)}.`;
}
