// Measures whole processes from outside: the clock here, processor time and memory by GNU time where it is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ readonly command: string, readonly args: readonly string[], readonly cwd: string }} Job */
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
 * @returns {Record<Name, Figures>}
 */
export function medians(jobs, runs) {
  const names = /** @type {Name[]} */ (Object.keys(jobs));
  const rounds = Array.from({ length: runs + 1 }, () => names.map((name) => run(jobs[name]))).slice(1);
  const figures = names.map((name, at) => [
    name,
    medianOf(rounds.map((round) => /** @type {Figures} */ (round[at]))),
  ]);
  return Object.fromEntries(figures);
}

/** @param {Job} job @returns {Figures} */
function run({ command, args, cwd }) {
  const [program, given] = hasTime
    ? [GNU_TIME, ['-f', '%U %S %M', '-o', usageFile, command, ...args]]
    : [command, [...args]];
  const start = performance.now();
  const { error } = spawnSync(program, given, { cwd, stdio: 'ignore' });
  const wall = performance.now() - start;
  if (error) throw error;
  // What ends with another code than 0 is told in a line of its own, before the figures.
  const [user, system, kilobytes] = hasTime
    ? (readFileSync(usageFile, 'utf8').trimEnd().split('\n').at(-1) ?? '').split(' ').map(Number)
    : [];
  return { wall, cpu: ((user ?? NaN) + (system ?? NaN)) * 1000, memory: (kilobytes ?? NaN) / 1024 };
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
