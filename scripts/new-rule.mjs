// Makes a rule to be filled in: npm run new-rule -- <group> <rule-id>. Its file, its test table, its place in the list.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withRule } from './new-rule/list.mjs';
import { ruleText, testText } from './new-rule/texts.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const LIST = 'src/rules/index.ts';
/** The folder of what rules share, which is no group. */
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
  console.log(`Wrote ${rule}, ${table} and its place in ${LIST}. Its tests fail until it is done:

1. In the rule: every text that says TODO, the example, the sources, and check. In the table: what it accepts, what it
   reports, where, and what its fixes make of the files.
2. npm test ${table}
3. npm run docs, which writes its page with the real report of its example; then npm run check.${moreFor(group)}`);
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
  if (!groups.includes(group)) return `"${group}" is no group. The groups are ${groups.join(', ')}.`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))
    return `"${id}" is no id of a rule: it is made of small words with "-" between them, and names the fault.`;
  const taken = groups.find((other) => existsSync(`src/rules/${other}/${id}.ts`));
  return taken === undefined ? null : `src/rules/${taken}/${id}.ts is there already.`;
}

/** @param {string} group */
function moreFor(group) {
  return group === 'policy'
    ? '\n4. If an entry of the config turns it on by itself: src/policy/turned-on.ts.'
    : '';
}
