// Measures the built command against what users know. npm run bench -- --sizes 100,1000 --runs 9 --linters 1000
import { spawnSync } from 'node:child_process';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeAccount } from './bench/account.mjs';
import { actionSection } from './bench/action.mjs';
import { BASE, commitChange } from './bench/change.mjs';
import { linterJobs } from './bench/linters.mjs';
import { medians } from './bench/measure.mjs';
import { writePeople } from './bench/people.mjs';
import { machine, table, times } from './bench/report.mjs';

/** @import { Figures, Job } from './bench/measure.mjs' */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');
/** As many as a usual pull request touches at most. */
const CHANGED_ROLES = 30;
/** The account beside which a list of people is measured. */
const WITH_PEOPLE = 10_000;
const TEMPORARY = join(tmpdir(), 'sdf-role-compliance-bench');

const { values } = parseArgs({
  options: {
    /** Objects of each account. */
    sizes: { type: 'string', default: '100,1000,10000,20000' },
    runs: { type: 'string', default: '9' },
    /** The largest account beside which linters are measured. */
    linters: { type: 'string', default: '1000' },
    /** Objects of the accounts in which a change is measured; 0 leaves them out. */
    change: { type: 'string', default: '10000' },
    /** Measures the action alone, and prints its section of docs/benchmarks.md. */
    action: { type: 'boolean', default: false },
    /** Objects of the account in which the action is measured; 0 leaves it out. */
    'pull-request': { type: 'string', default: '10000' },
  },
});
const runs = Number(values.runs);
const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;

try {
  if (!values.action) await measureCommand();
  const objects = Number(values['pull-request']);
  if (objects > 0)
    console.log(`${values.action ? '' : '\n'}${await actionSection(TEMPORARY, objects, runs)}`);
} finally {
  rmSync(TEMPORARY, { recursive: true, force: true });
}

async function measureCommand() {
  if (!hasXmllint) console.error('xmllint is not installed: it is left out.');
  console.log(`${machine(runs)}\n\n## Start-up\n\n${table(await medians(startUp(), runs))}`);
  await measureSizes();
  await measureChanges();
}

async function measureSizes() {
  /** @type {Map<number, Figures>} */
  const checks = new Map();
  for (const size of values.sizes.split(',').map(Number)) {
    const folder = join(TEMPORARY, String(size));
    const account = writeAccount(folder, { objects: size });
    const figures = await medians(jobsOf(folder, account, size), runs);
    if (figures.check) checks.set(size, figures.check);
    console.log(`\n## ${size} objects, ${(account.bytes / 1e6).toFixed(1)} MB\n\n${table(figures)}`);
    for (const [smaller, { wall, cpu }] of checks) {
      if (smaller * 2 !== size || !figures.check) continue;
      const growth = `${times(figures.check.wall, wall)} times the time, ${times(figures.check.cpu, cpu)} times the processor time`;
      console.log(`\nTwice the objects (${smaller} → ${size}) take ${growth}.`);
    }
  }
}

async function measureChanges() {
  const size = Number(values.change);
  if (size === 0) return;
  for (const shape of /** @type {const} */ (['usual', 'roleHeavy'])) {
    const folder = join(TEMPORARY, shape);
    const account = writeAccount(folder, { objects: size, shape });
    commitChange(folder, account.all, CHANGED_ROLES);
    const title = `${size} objects, ${(account.bytes / 1e6).toFixed(1)} MB, ${shape}, ${CHANGED_ROLES} roles changed`;
    console.log(`\n## ${title}\n\n${table(await medians(changeJobs(folder, account.all), runs))}`);
  }
}

/** @returns {Record<string, Job>} */
function startUp() {
  const job = (/** @type {string[]} */ ...args) => ({ command: process.execPath, args, cwd: ROOT });
  return {
    'node -e 0': job('-e', '0'),
    '--version': job(CLI, '--version'),
    'check examples/acme': job(CLI, 'check', 'examples/acme'),
  };
}

/**
 * The check, and what it costs to know what a change does. @param {string} cwd @param {readonly string[]} all
 * @returns {Record<string, Job>}
 */
function changeJobs(cwd, all) {
  const job = (/** @type {string[]} */ ...args) => ({ command: process.execPath, args: [CLI, ...args], cwd });
  return {
    check: job('check'),
    'check --base': job('check', '--base', BASE),
    diff: job('diff', BASE),
    ...(hasXmllint && { 'xmllint --noout': { command: 'xmllint', args: ['--noout', ...all], cwd } }),
  };
}

/**
 * xmllint parses every file; it gets the whole list at once, which spares it all but one start. fast-xml-parser gets
 * the files that can name roles.
 * @param {string} cwd @param {ReturnType<typeof writeAccount>} account @param {number} size
 * @returns {Record<string, Job>}
 */
function jobsOf(cwd, { all, bearingRoles }, size) {
  const list = join(cwd, 'role-bearing.txt');
  writeFileSync(list, bearingRoles.join('\n'));
  const bareParser = join(ROOT, 'scripts/bench/bare-parser.mjs');
  const sizes = () => all.map((path) => statSync(join(cwd, path)).size);
  return {
    ...(hasXmllint && { 'xmllint --noout': { command: 'xmllint', args: ['--noout', ...all], cwd } }),
    check: { command: process.execPath, args: [CLI, 'check'], cwd },
    ...(size === WITH_PEOPLE && peopleJobs(cwd, all)),
    'fast-xml-parser': { command: process.execPath, args: [bareParser, list], cwd },
    ...(size <= Number(values.linters) && linterJobs(join(TEMPORARY, 'linters'), sizes())),
  };
}

/**
 * The check with a list of people: who hold the roles of a job, and who each hold any roles.
 * @param {string} cwd @param {readonly string[]} all
 * @returns {Record<string, Job>}
 */
function peopleJobs(cwd, all) {
  writePeople(cwd, all, { name: 'jobs.csv', areJobs: true });
  writePeople(cwd, all, { name: 'anybody.csv', areJobs: false });
  const job = (/** @type {string[]} */ ...args) => ({
    command: process.execPath,
    args: [CLI, 'check', '--assignments', ...args],
    cwd,
  });
  return {
    'check --assignments, 120 jobs': job('jobs.csv'),
    'with --review': job('jobs.csv', '--review', 'review.csv'),
    'check --assignments, any roles': job('anybody.csv'),
  };
}
