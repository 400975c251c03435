// Writes what documents show of the product itself: npm run docs. With --check it only shows what is out of date; with
// paths it does that for those files alone.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from './compile.mjs';
import { actionTables } from './docs/action-tables.mjs';
import { architectureMakers } from './docs/architecture.mjs';
import { keyTable } from './docs/config-keys.mjs';
import { documents } from './docs/documents.mjs';
import { doorTable, kindTable } from './docs/door-tables.mjs';
import { dutyTable } from './docs/duty-table.mjs';
import { fillMarks } from './docs/marks.mjs';
import { postMakers } from './docs/posts.mjs';
import { reportOf } from './docs/rule-example.mjs';
import { RULE_FOLDER, ruleIndex, rulePage, ruleTable } from './docs/rule-pages.mjs';
import { withScene } from './docs/scenes.mjs';
import { runShell } from './docs/shell.mjs';
import { buildDoors } from './doors.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const folder = mkdtempSync(join(tmpdir(), 'sdf-role-compliance-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
compile(folder);
// One file starts faster than hundreds.
await buildDoors(join(folder, 'doors'));
const cli = join(folder, 'doors/cli.js');
const load = (/** @type {string} */ path) => import(pathToFileURL(join(folder, 'src', path)).href);

const { RULES } = await load('rules/index.js');
const { run } = await load('cli/run.js');
const { sources } = await load('sdf/catalogue/sources.js');
const { schemaText } = await load('policy/config/schema.js');
const { canBeIgnored, canBeSilenced, needsApproval } = await load('policy/silenceable.js');
const { PRESET_NAMES, presetOf } = await load('policy/presets.js');
const { GENERAL_DUTIES, SOX_DUTIES } = await load('policy/built-in-duties.js');
const { allKinds } = await load('sdf/catalogue/kinds.js');
const { knownDoors } = await load('access/known-doors.js');
const doorWords = await load('report/explain/door.js');
const ruleParts = await load('report/explain/rule-markdown.js');
const { recommendedPolicy } = await load('policy/policy-of.js');

/** What stands between marks, by their name. */
const MAKERS = {
  ...actionTables(),
  ...architectureMakers,
  rules: () => ruleTable(RULES),
  keys: () => keyTable(JSON.parse(schemaText(RULES))),
  output: outputOf,
  duties: (/** @type {string} */ preset) =>
    dutyTable(preset === 'sox' ? SOX_DUTIES : GENERAL_DUTIES, sources),
  doors: () => doorTable(knownDoors(), doorWords, sources),
  kinds: () => kindTable(allKinds(), knownDoors()),
  ...postMakers(load),
};

/**
 * How to make each file that is made.
 * @type {ReadonlyMap<string, () => string | Promise<string>>}
 */
const makers = new Map([
  ['schema/sdf-role-compliance.schema.json', () => schemaText(RULES)],
  [`${RULE_FOLDER}/README.md`, () => ruleIndex(RULES)],
  ...RULES.map((/** @type {any} */ rule) => [`${RULE_FOLDER}/${rule.id}.md`, () => pageOf(rule)]),
  ...documents().map((path) => [path, () => filled(path)]),
]);
const asked = process.argv.slice(2).filter((word) => word !== '--check');
const unknown = asked.filter((path) => !makers.has(path));
if (unknown.length > 0) throw new Error(`Nothing generates ${unknown.join(' and ')}.`);
const wanted = asked.length > 0 ? asked : [...makers.keys()];

/** Every file that is wanted, as it should be. */
const made = new Map(
  await fewAtOnce(wanted, async (path) => /** @type {const} */ ([path, (await makers.get(path)?.()) ?? ''])),
);
const orphans = documents(RULE_FOLDER).filter((path) => !makers.has(path));

if (process.argv.includes('--check')) tell();
else write();

/**
 * As `Promise.all`, without a process for each of many at one time.
 * @template T, U
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<U>} act
 */
async function fewAtOnce(items, act) {
  /** @type {U[]} */
  const done = [];
  for (let at = 0; at < items.length; at += 4)
    done.push(...(await Promise.all(items.slice(at, at + 4).map(act))));
  return done;
}

/** @param {any} rule */
async function pageOf(rule) {
  const isOn = recommendedPolicy(RULES).rules.has(rule.id);
  const { report, finding } = await reportOf(rule, isOn, run);
  const on = isOn ? 'On by default.' : turnedOnBy(rule);
  const by = { exception: canBeSilenced(rule), comment: canBeIgnored(rule), approval: needsApproval(rule) };
  return rulePage(rule, report, finding, { by, on, related: relatedTo(rule) }, ruleParts);
}

/**
 * The rules that a rule names as related, in its order.
 * @param {any} rule
 */
function relatedTo({ related }) {
  return related.map((/** @type {string} */ id) => RULES.find((/** @type {any} */ rule) => rule.id === id));
}

/** @param {any} rule */
function turnedOnBy(rule) {
  if ('people.csv' in rule.example.bad)
    return 'On by default if the run gets a list of who holds which roles.';
  const presets = PRESET_NAMES.filter((/** @type {string} */ name) => presetOf(name).turnsOn(rule));
  const named = presets.map((/** @type {string} */ name) => `\`${name}\``).join(' or ');
  const entries = rule.group === 'policy' ? ', by an entry of the config that it checks' : '';
  return `Off by default. Turned on by the preset ${named}${entries}, or by its name under \`rules\`.`;
}

/** @param {string} path */
function filled(path) {
  return fillMarks(path, readFileSync(path, 'utf8'), MAKERS);
}

/**
 * A command, and what it prints in a scene, as in a terminal.
 * @param {string} command
 * @param {string} scene
 */
async function outputOf(command, scene) {
  const { output } = await withScene(scene, (folder) => runShell(command, folder, cli));
  return `\`\`\`console\n$ ${command}\n${output.trimEnd()}\n\`\`\``;
}

function write() {
  for (const [path, text] of made) {
    if (isFresh(path, text)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`Wrote ${path}`);
  }
  for (const path of orphans) {
    rmSync(path);
    console.log(`Removed ${path}`);
  }
}

function tell() {
  for (const [path, text] of made) {
    if (!isFresh(path, text)) fail(`${path} is out of date`);
  }
  for (const path of orphans) fail(`${path} is not about a rule`);
}

/** @param {string} fault */
function fail(fault) {
  console.error(`${fault}. Run: npm run docs`);
  process.exitCode = 1;
}

/**
 * @param {string} path
 * @param {string} text
 */
function isFresh(path, text) {
  return existsSync(path) && readFileSync(path, 'utf8') === text;
}
