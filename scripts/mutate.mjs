// Changes a source in small ways and shows which changes its tests do not notice; outside CI, because it takes long:
//   npm run mutate -- src/access/between.ts --tests access/ --sample 40
// It works in a copy. Without --tests the tests of the same folder run, without --sample all changes are tried.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import config from '../jest.config.js';
import { mutantsOf } from './mutate/mutants.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LEFT_OUT = ['.git', 'build', 'coverage', 'dist', 'node_modules'];
/** A change that never ends counts as noticed. */
const PATIENCE = 300_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string', multiple: true }, sample: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error('Name the sources: npm run mutate -- src/access/between.ts');
  process.exit(2);
}

const copy = mkdtempSync(join(tmpdir(), 'mutate-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const name of readdirSync(ROOT).filter((each) => !LEFT_OUT.includes(each)))
  cpSync(join(ROOT, name), join(copy, name), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
// Tests that start the built program are not for this: they would build it for each change.
const { globalSetup, globalTeardown, ...plain } = config;
writeFileSync(join(copy, 'jest.config.js'), `export default ${JSON.stringify({ ...plain, bail: 1 })};\n`);

for (const path of positionals) mutate(path, values.tests ?? [`__tests__/${path.split('/')[1]}/`]);

/**
 * @param {string} path
 * @param {readonly string[]} tests
 */
function mutate(path, tests) {
  const text = readFileSync(join(ROOT, path), 'utf8');
  if (!passes(tests)) throw new Error(`The tests in ${tests.join(' ')} fail before any change.`);
  const mutants = sampled(mutantsOf(text), Number(values.sample ?? Number.POSITIVE_INFINITY));
  const missed = mutants.filter(({ start, end, to, line, column, from }) => {
    writeFileSync(join(copy, path), text.slice(0, start) + to + text.slice(end));
    const isMissed = passes(tests);
    if (isMissed) console.log(`${path}:${line}:${column}: ${shown(from)} → ${shown(to)}`);
    return isMissed;
  });
  writeFileSync(join(copy, path), text);
  const noticed = mutants.length - missed.length;
  const score = mutants.length === 0 ? 100 : Math.round((noticed / mutants.length) * 100);
  console.log(`${path}: ${noticed} of ${mutants.length} changes noticed (${score} %)`);
}

/** @param {readonly string[]} tests */
function passes(tests) {
  const jest = [
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
  ];
  const args = [...jest, '--ci', '--silent', '--maxWorkers=1', ...tests];
  return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore', timeout: PATIENCE }).status === 0;
}

/**
 * Some of a list at even distances.
 * @template T
 * @param {readonly T[]} all
 * @param {number} count
 */
function sampled(all, count) {
  if (all.length <= count) return all;
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]).flatMap(
    (one) => (one === undefined ? [] : [one]),
  );
}

/** @param {string} code */
function shown(code) {
  return code.replace(/\s+/g, ' ');
}
