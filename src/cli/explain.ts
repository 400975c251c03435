import { doorsCalled, type KnownDoor, knownDoors } from '../access/known-doors.js';
import { GENERAL_DUTIES, SOX_DUTIES } from '../policy/built-in-duties.js';
import { explainDoor } from '../report/explain-door.js';
import { explainDuty } from '../report/explain-duty.js';
import { explainPermission } from '../report/explain-permission.js';
import { explainRule } from '../report/explain-rule.js';
import { type Explanation, explanationText } from '../report/explanation.js';
import { fitTerminal } from '../report/fit-terminal.js';
import { RULES } from '../rules/index.js';
import { permissionsCalled, permissionsNear, withTab } from '../sdf/catalogue/names/names.js';
import { notPermission } from '../sdf/catalogue/names/not-permissions.js';
import { allPermissions, nearestPermissions, type Permission } from '../sdf/catalogue/permissions.js';
import { namesOfStandardRoles } from '../sdf/catalogue/standard-role-permissions.js';
import { standardRoleIds } from '../sdf/catalogue/standard-roles.js';
import { groupBy } from '../util/group-by.js';
import { didYouMean, nearestWords } from '../util/nearest.js';
import { either, listed } from '../util/words.js';
import { lastValue } from './arguments.js';
import { type Command, NO_VERDICT, PASSED, type World } from './command.js';
import type { Explained } from './explain-role.js';
import { wrongUse } from './failure.js';
import { explainLine, isLineOfFile, LINE_OPTIONS } from './line-of-file.js';

const DUTIES = [...SOX_DUTIES, ...GENERAL_DUTIES];

/** What `--list` lists, each with its lines: an id, and what it is called. */
const LISTS = {
  rules: () => RULES.map(({ id, group }): Row => [id, group]),
  duties: () => DUTIES.map(({ id, title }): Row => [id, title]),
  permissions: () => allPermissions().map(({ id, names }): Row => [id, names.join(', ')]),
  doors: () => [...groupBy(knownDoors(), ({ id }) => id)].map(([id, doors]): Row => [id, doorWords(doors)]),
} as const;

type Row = readonly [id: string, name: string];
type List = keyof typeof LISTS;

export const explain: Command = {
  takes: 'ID | FILE:LINE | ROLE [ROLE] [path…] | ROLE PERMISSION [LEVEL] [path…]',
  about: `Explains a rule or a duty by its id, for example level-mismatch or vendor-and-payment, a permission by its id or by
any name that the UI, Oracle or vendors give it, for example TRAN_VENDBILL, Pay Bills or "Lists > Vendors", or a door:
an element of an object that decides who may do what, for example isonline, restlet.runasrole or "Execute as Role".

A standard role, for example AP_CLERK or "A/P Clerk": what it holds according to Oracle, and the duties that it combines.
A custom role of a project: what it has beyond the role that it was made from (parentrolescriptid, or one that you name),
and what it lacks. A role and a permission: whether the role has it, and if not, what is missing.

FILE:LINE, as reports write places: what decides access on that line, how wide it is, and the rules that check it.`,
  options: [
    {
      name: 'list',
      value: Object.keys(LISTS).join('|'),
      summary: 'List everything of a kind that can be explained',
    },
    ...LINE_OPTIONS,
  ],
  async run(given, world) {
    const list = lastValue(given, 'list');
    if (list !== undefined) {
      if (given.words.length > 0) throw wrongUse('--list takes no ID.');
      world.print(listText(list));
      return PASSED;
    }
    if (isLineOfFile(given.words)) return explainLine(given, world);
    const asked = given.words.join(' ').trim();
    if (asked === '')
      throw wrongUse(
        'Name a rule, a duty, a permission, a role or a door, for example: explain TRAN_VENDBILL',
      );
    const { explanations, problems } = await explanationsOf(asked, given.words, world);
    if (explanations.length === 0) throw unknown(asked);
    const text = explanations.map((one) => explanationText(one, world.colour, world.width)).join('\n\n');
    world.print(fitTerminal(text, world.width));
    for (const problem of problems) world.tell(problem);
    return problems.length > 0 ? NO_VERDICT : PASSED;
  },
};

function listText(list: string): string {
  if (!Object.hasOwn(LISTS, list))
    throw wrongUse(`Unknown list "${list}". Use ${either(Object.keys(LISTS))}.`);
  const rows = LISTS[list as List]();
  const width = Math.max(...rows.map(([id]) => id.length));
  return `${rows.map(([id, name]) => `${id.padEnd(width)}  ${name}`.trimEnd()).join('\n')}\n`;
}

/**
 * Of a rule, of a duty, of a role, or of the permissions that have the id or go by the name; case does not count. What is
 * the name of a permission as a whole is one, be it that it begins like a role's.
 */
async function explanationsOf(asked: string, words: readonly string[], world: World): Promise<Explained> {
  const isSame = ({ id }: { readonly id: string }) => id.toLowerCase() === asked.toLowerCase();
  const rule = RULES.find(isSame);
  if (rule) return whole([explainRule(rule)]);
  const duty = DUTIES.find(isSame);
  if (duty) return whole([explainDuty(duty)]);
  const { explainRole, roleIn } = await import('./explain-role.js');
  const role = roleIn(words);
  if (role?.rest.length === 0) return explainRole(role, world);
  const permissions = notPermission(asked) ? [] : permissionsCalled(asked);
  if (permissions.length > 0) return whole(permissions.map(explainPermission));
  if (role) return explainRole(role, world);
  return whole(doorsCalled(asked).map(explainDoor));
}

const MOST_KINDS = 3;

/** What the UI calls a door, and the kinds that have it. */
function doorWords(doors: readonly KnownDoor[]): string {
  const names = [...new Set(doors.map(({ name }) => name))];
  const kinds = [...new Set(doors.flatMap(({ places }) => places.flatMap(({ kinds }) => kinds)))];
  const left = kinds.length - MOST_KINDS;
  const shown = left > 1 ? [...kinds.slice(0, MOST_KINDS), `${left} more`] : kinds;
  return `${names.join(', ')} (${listed(shown)})`;
}

function whole(explanations: readonly Explanation[]): Explained {
  return { explanations, problems: [] };
}

function unknown(asked: string): Error {
  const list = asked.toLowerCase();
  if (Object.hasOwn(LISTS, list))
    return wrongUse(`Name one of the ${list}. To list them: explain --list ${list}`);
  if (/^\[|^cust|^cseg/.test(asked)) {
    return wrongUse(
      `"${asked}" is an object of an account. Only rules, duties, roles, standard permissions and doors can be explained.`,
    );
  }
  const known = notPermission(asked);
  if (known) return wrongUse(`"${asked}" is not a permission. ${known.says}`);
  const [id] = nearestWords(
    asked,
    [
      ...[...RULES, ...DUTIES, ...knownDoors()].map((one) => one.id),
      ...standardRoleIds(),
      ...namesOfStandardRoles(),
    ],
    1,
  );
  const near = id ?? nearestOf(asked);
  return wrongUse(
    `"${asked}" is not a rule, duty, permission, role or door that is known here.${didYouMean(near)}`,
  );
}

/** The permission that is nearest by its id or by its name; none rather than one that misleads. */
function nearestOf(asked: string): string | undefined {
  const [id] = /^[a-z]+_/i.test(asked) ? nearestPermissions(asked, 1) : [];
  if (id) return id;
  const { tab, name } = withTab(asked);
  const [permission] = permissionsNear(name, tab);
  return permission && shownName(permission);
}

function shownName({ id, names }: Permission): string {
  return names[0] ?? id;
}
