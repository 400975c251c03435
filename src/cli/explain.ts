import { explainPermission } from '../report/explain-permission.js';
import { explainRule } from '../report/explain-rule.js';
import { type Explanation, explanationText } from '../report/explanation.js';
import { fitTerminal } from '../report/fit-terminal.js';
import { RULES } from '../rules/index.js';
import { allPermissions } from '../sdf/catalogue/permissions.js';
import { didYouMean, nearestWord } from '../util/nearest.js';
import { type Command, PASSED } from './command.js';
import { wrongUse } from './failure.js';

export const explain: Command = {
  takes: 'ID',
  about: `Explains a rule by its id, for example level-mismatch, or a permission by its id or its name in the UI, for
example TRAN_VENDBILL or "Bills".`,
  options: [],
  async run({ words }, world) {
    const [word, ...more] = words;
    if (word === undefined) throw wrongUse('Name a rule or a permission, for example: explain TRAN_VENDBILL');
    if (more.length > 0) throw wrongUse(`Name one rule or permission; a name with blanks belongs in quotes.`);
    const explanation = explanationOf(word);
    if (!explanation) throw unknown(word);
    world.print(fitTerminal(explanationText(explanation, world.colour, world.width), world.width));
    return PASSED;
  },
};

/** Of a rule, or of the permission that has the id or the name; case does not count. */
function explanationOf(word: string): Explanation | null {
  const isSame = (other: string) => other.toLowerCase() === word.toLowerCase();
  const rule = RULES.find(({ id }) => isSame(id));
  if (rule) return explainRule(rule);
  const permissions = allPermissions();
  const permission =
    permissions.find(({ id }) => isSame(id)) ?? permissions.find(({ names }) => names.some(isSame));
  return permission ? explainPermission(permission) : null;
}

function unknown(word: string): Error {
  if (/^\[|^cust|^cseg/.test(word)) {
    return wrongUse(
      `"${word}" is an object of an account. Only rules and standard permissions can be explained.`,
    );
  }
  const ids = [...RULES, ...allPermissions()].map(({ id }) => id);
  const names = allPermissions().flatMap((permission) => permission.names);
  return wrongUse(
    `"${word}" is no rule and no permission.${didYouMean(nearestWord(word, [...ids, ...names]))}`,
  );
}
