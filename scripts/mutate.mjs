// Changes sources in small ways and shows which changes their tests do not notice; outside CI, because it takes long:
//   npm run mutate -- src/access --sample 200             200 changes of the files in a folder
//   npm run mutate -- src/access --sample 200 --seed 2    200 others
//   npm run mutate -- src/access/between.ts               every change of a file
//   npm run mutate -- src/policy/load.ts --tests policy/load --slow
// It works in a copy. Without --tests, the tests of the same folder run, and those in TESTS_OF. Slow test files run only with
// --slow, on what the quick ones do not notice.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyProject, isProgram, measuredTests, passesWith } from './mutate/copy.mjs';
import { mutantsOf } from './mutate/mutants.mjs';
import { sampled } from './mutate/sample.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** A test file that takes longer is slow. */
const QUICK_MILLISECONDS = 3000;
/** Tests of a folder of src beside those in the folder of the same name. */
const TESTS_OF = new Map([['access', ['report/access/', 'report/matrix/', 'report/who/']]]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tests: { type: 'string', multiple: true },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    slow: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0) {
  console.error('Name the sources: npm run mutate -- src/access --sample 200');
  process.exit(2);
}

const copy = mkdtempSync(join(tmpdir(), 'mutate-'));
process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
copyProject(copy);

const sources = positionals.flatMap(sourcesIn);
const tests = measuredTests(copy, values.tests ?? [...new Set(sources.flatMap(testsOf))]);
const quick = tests.filter(({ milliseconds }) => milliseconds <= QUICK_MILLISECONDS);
const slow = tests.slice(quick.length);
for (const { path } of values.slow ? [] : slow) console.log(`${path} is slow and does not run.`);
const all = sources.flatMap((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return mutantsOf(text).map((mutant) => ({ path, text, mutant }));
});
const sample = sampled(all, Number(values.sample ?? all.length), Number(values.seed));
const tried = sample.filter(({ path, text, mutant }) => isProgram(path, withChange(text, mutant)));

/** @type {Map<string, { tried: number, noticed: number }>} */
const scores = new Map();
for (const change of tried) {
  const { path, mutant } = change;
  const score = scores.get(path) ?? { tried: 0, noticed: 0 };
  scores.set(path, score);
  score.tried += 1;
  if (isNoticed(change)) score.noticed += 1;
  else console.log(`${path}:${mutant.line}:${mutant.column}: ${shown(mutant.from)} → ${shown(mutant.to)}`);
}
for (const [path, score] of scores) console.log(`${path}: ${words(score.noticed, score.tried)}`);
const noticed = [...scores.values()].reduce((sum, score) => sum + score.noticed, 0);
console.log(`In all: ${words(noticed, tried.length)}`);

/** @param {typeof all[number]} change */
function isNoticed({ path, text, mutant }) {
  const changed = withChange(text, mutant);
  return !passesWith(copy, path, changed, quick) || (values.slow && !passesWith(copy, path, changed, slow));
}

/**
 * @param {string} text
 * @param {import('./mutate/mutants.mjs').Mutant} mutant
 */
function withChange(text, { start, end, to }) {
  return text.slice(0, start) + to + text.slice(end);
}

/**
 * @param {string} path of a source, or of a folder of sources
 * @returns {string[]}
 */
function sourcesIn(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(path, name));
}

/** @param {string} path */
function testsOf(path) {
  const folder = path.split('/')[1] ?? '';
  return [`__tests__/${folder}/`, ...(TESTS_OF.get(folder) ?? [])];
}

/**
 * @param {number} noticed
 * @param {number} tried
 */
function words(noticed, tried) {
  const percent = tried === 0 ? 100 : Math.round((noticed / tried) * 100);
  return `${noticed} of ${tried} changes noticed (${percent} %)`;
}

/** @param {string} code */
function shown(code) {
  return code.replace(/\s+/g, ' ');
}
