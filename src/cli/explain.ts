import { GENERAL_DUTIES, SOX_DUTIES } from '../policy/built-in-duties.js';
import { explainDuty } from '../report/explain-duty.js';
import { explainPermission } from '../report/explain-permission.js';
import { explainRule } from '../report/explain-rule.js';
import { type Explanation, explanationText } from '../report/explanation.js';
import { fitTerminal } from '../report/fit-terminal.js';
import { RULES } from '../rules/index.js';
import { permissionsCalled, permissionsNear, withTab } from '../sdf/catalogue/names/names.js';
import { notPermission } from '../sdf/catalogue/names/not-permissions.js';
import { allPermissions, nearestPermissions, type Permission } from '../sdf/catalogue/permissions.js';
import { didYouMean, nearestWords } from '../util/nearest.js';
import { either } from '../util/words.js';
import { lastValue } from './arguments.js';
import { type Command, PASSED } from './command.js';
import { wrongUse } from './failure.js';

const DUTIES = [...SOX_DUTIES, ...GENERAL_DUTIES];

/** What `--list` lists, each with its lines: an id, and what it is called. */
const LISTS = {
  rules: () => RULES.map(({ id, group }): Row => [id, group]),
  duties: () => DUTIES.map(({ id, title }): Row => [id, title]),
  permissions: () => allPermissions().map(({ id, names }): Row => [id, names.join(', ')]),
} as const;

type Row = readonly [id: string, name: string];
type List = keyof typeof LISTS;

export const explain: Command = {
  takes: 'ID',
  about: `Explains a rule or a duty by its id, for example level-mismatch or vendor-and-payment, or a permission by its id or by
any name that the UI, Oracle or vendors give it, for example TRAN_VENDBILL, Pay Bills or "Lists > Vendors".`,
  options: [
    {
      name: 'list',
      value: Object.keys(LISTS).join('|'),
      summary: 'List everything of a kind that can be explained',
    },
  ],
  async run(given, world) {
    const list = lastValue(given, 'list');
    if (list !== undefined) {
      if (given.words.length > 0) throw wrongUse('--list takes no ID.');
      world.print(listText(list));
      return PASSED;
    }
    const asked = given.words.join(' ').trim();
    if (asked === '')
      throw wrongUse('Name a rule, a duty or a permission, for example: explain TRAN_VENDBILL');
    const explanations = explanationsOf(asked);
    if (explanations.length === 0) throw unknown(asked);
    const text = explanations.map((one) => explanationText(one, world.colour, world.width)).join('\n\n');
    world.print(fitTerminal(text, world.width));
    return PASSED;
  },
};

function listText(list: string): string {
  if (!Object.hasOwn(LISTS, list))
    throw wrongUse(`Unknown list "${list}". Use ${either(Object.keys(LISTS))}.`);
  const rows = LISTS[list as List]();
  const width = Math.max(...rows.map(([id]) => id.length));
  return `${rows.map(([id, name]) => `${id.padEnd(width)}  ${name}`.trimEnd()).join('\n')}\n`;
}

/** Of a rule, of a duty, or of the permissions that have the id or go by the name; case does not count. */
function explanationsOf(asked: string): readonly Explanation[] {
  const isSame = ({ id }: { readonly id: string }) => id.toLowerCase() === asked.toLowerCase();
  const rule = RULES.find(isSame);
  if (rule) return [explainRule(rule)];
  const duty = DUTIES.find(isSame);
  if (duty) return [explainDuty(duty)];
  return notPermission(asked) ? [] : permissionsCalled(asked).map(explainPermission);
}

function unknown(asked: string): Error {
  const list = asked.toLowerCase();
  if (Object.hasOwn(LISTS, list))
    return wrongUse(`Name one of the ${list}. To list them: explain --list ${list}`);
  if (/^\[|^cust|^cseg/.test(asked)) {
    return wrongUse(
      `"${asked}" is an object of an account. Only rules, duties and standard permissions can be explained.`,
    );
  }
  const known = notPermission(asked);
  if (known) return wrongUse(`"${asked}" is not a permission. ${known.says}`);
  const [id] = nearestWords(
    asked,
    [...RULES, ...DUTIES].map((one) => one.id),
    1,
  );
  const near = id ?? nearestOf(asked);
  return wrongUse(`"${asked}" is not a rule, duty or permission that is known here.${didYouMean(near)}`);
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
