// Makes a rule to be filled in: npm run new-rule -- <group> <rule-id>. Its file, its test table, its place in the list.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withRule } from './new-rule/list.mjs';
import { stepsAfter } from './new-rule/steps.mjs';
import { ruleText, testText } from './new-rule/texts.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const LIST = 'src/rules/index.ts';
/** The folder of helpers that rules share. It is not a group. */
const SHARED = 'shared';

const [group = '', id = '', ...more] = process.argv.slice(2);
const fault = faultIn(group, id, more);
if (fault === null) make();
else {
  console.error(`${fault}\nUse: npm run new-rule -- <group> <rule-id>`);
  process.exitCode = 2;
}

function make() {
  const [rule, table] = [`src/rules/${group}/${id}.ts`, `__tests__/rules/${group}/${id}.test.ts`];
  writeFileSync(rule, ruleText(group, id), { flag: 'wx' });
  writeFileSync(table, testText(group, id), { flag: 'wx' });
  writeFileSync(LIST, withRule(readFileSync(LIST, 'utf8'), group, id));
  console.log(`Created ${rule}
and ${table}, and listed the rule in ${LIST}.
Its tests fail until it is complete:

${stepsAfter(group, rule, table)}`);
}

/**
 * Why a rule cannot be made; null where it can.
 * @param {string} group
 * @param {string} id
 * @param {readonly string[]} more
 */
function faultIn(group, id, more) {
  const groups = readdirSync('src/rules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== SHARED)
    .map(({ name }) => name);
  if (group === '' || id === '' || more.length > 0) return 'Name a group and the id of the rule.';
  if (!groups.includes(group)) return `"${group}" is not a group. The groups are ${groups.join(', ')}.`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))
    return `"${id}" is not an id of a rule: write lowercase words with "-" between them that name the fault.`;
  const taken = groups.find((other) => existsSync(`src/rules/${other}/${id}.ts`));
  return taken === undefined ? null : `src/rules/${taken}/${id}.ts already exists.`;
}
