// Throws damaged input at every door for as long as one likes: `npm run fuzz`. Nothing is random but by its seed.
//
//   npm run fuzz -- --runs 100000            so many of each door
//   npm run fuzz -- project --seed 100       one door, from a seed on: how a run that was stopped goes on
//   npm run fuzz -- project --seed 3 --path 41:0:2    a failure again, as it was printed
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from './compile.mjs';
import { startWatched } from './fuzz/watched.mjs';

/** A failure is found anew among so many: a seed is good for no more. */
const RUNS_OF_A_SEED = 500;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const first = Number(values.seed ?? 1);
const runs = Number(values.runs ?? 10 * RUNS_OF_A_SEED);
const path = values.path;

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
compile(folder, ['src', '__tests__/support']);

const watched = startWatched(folder);
const doors = positionals.length > 0 ? positionals : await watched.doors();
let failures = 0;
for (const door of doors) await fuzz(door);
console.log(failures === 0 ? 'No fault was found.' : `${failures} faults were found.`);
process.exit(failures === 0 ? 0 : 1);

/** @param {string} door */
async function fuzz(door) {
  const start = Date.now();
  let done = 0;
  let longest = 0;
  for (let seed = first; done < runs; seed += 1) {
    const number = Math.min(RUNS_OF_A_SEED, runs - done);
    const result = await watched.run({ door, seed, runs: number, path });
    done += number;
    longest = Math.max(longest, result.longest);
    if (result.fault) fail(door, seed, result);
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(
      `${door}: ${done} runs in ${seconds} s, the longest ${Math.round(longest)} ms; next --seed ${seed + 1}`,
    );
    if (path) return;
  }
}

/**
 * @param {string} door
 * @param {number} seed
 * @param {{ fault: string | null, path: string | null }} result
 */
function fail(door, seed, { fault, path }) {
  failures += 1;
  console.log(`\n${fault}\n`);
  const where = path === null ? '' : ` --path ${path}`;
  console.log(`Again: npm run fuzz -- ${door} --seed ${seed}${where}\n`);
}
