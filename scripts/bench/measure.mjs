// Measures whole processes from outside: the clock here, processor time and memory by GNU time where it is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Job
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env] in place of this process's own
 * @property {() => void} [before] prepares each run, outside of what is measured
 * @property {(code: number | null) => void} [after] looks at what each run has left, likewise
 */
/** @typedef {{ readonly wall: number, readonly cpu: number, readonly memory: number }} Figures ms, ms, MB; NaN: unknown */

const GNU_TIME = '/usr/bin/time';
const hasTime =
  existsSync(GNU_TIME) && /GNU/.test(spawnSync(GNU_TIME, ['--version'], { encoding: 'utf8' }).stdout);
const usageFile = join(mkdtempSync(join(tmpdir(), 'bench-')), 'usage');

/**
 * The median figures of jobs that are run in turn, so that what slows the machine slows all of them. The first round
 * warms it up and does not count.
 * @template {string} Name
 * @param {Readonly<Record<Name, Job>>} jobs @param {number} runs
 * @returns {Promise<Record<Name, Figures>>}
 */
export async function medians(jobs, runs) {
  const names = /** @type {Name[]} */ (Object.keys(jobs));
  /** @type {Map<Name, Figures[]>} */
  const all = new Map(names.map((name) => [name, []]));
  for (let round = 0; round <= runs; round += 1) {
    for (const name of names) {
      const figures = await run(jobs[name]);
      if (round > 0) all.get(name)?.push(figures);
    }
  }
  const figures = names.map((name) => [name, medianOf(all.get(name) ?? [])]);
  return Object.fromEntries(figures);
}

/** @param {Job} job @returns {Promise<Figures>} */
async function run({ command, args, cwd, env, before, after }) {
  const [program, given] = hasTime
    ? [GNU_TIME, ['-f', '%U %S %M', '-o', usageFile, command, ...args]]
    : [command, [...args]];
  before?.();
  const start = performance.now();
  // This process goes on: it may be what the job talks to.
  const code = await ended(spawn(program, given, { cwd, stdio: 'ignore', ...(env && { env }) }));
  const wall = performance.now() - start;
  after?.(code);
  // What ends with another code than 0 is told in a line of its own, before the figures.
  const [user, system, kilobytes] = hasTime
    ? (readFileSync(usageFile, 'utf8').trimEnd().split('\n').at(-1) ?? '').split(' ').map(Number)
    : [];
  return { wall, cpu: ((user ?? NaN) + (system ?? NaN)) * 1000, memory: (kilobytes ?? NaN) / 1024 };
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number | null>} */
function ended(child) {
  return new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
}

/** @param {readonly Figures[]} all @returns {Figures} */
function medianOf(all) {
  return {
    wall: middle(all.map(({ wall }) => wall)),
    cpu: middle(all.map(({ cpu }) => cpu)),
    memory: middle(all.map(({ memory }) => memory)),
  };
}

/** @param {readonly number[]} numbers */
function middle(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
}
