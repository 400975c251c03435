import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';

const { folder, count } = workerData;
/** @type {{ DOORS: readonly import('../../__tests__/support/damage/door.js').Door[] }} */
const { DOORS } = await import(pathToFileURL(join(folder, '__tests__/support/damage/doors.js')).href);

parentPort?.on('message', async (asked) => {
  parentPort?.postMessage(asked === null ? DOORS.map(({ name }) => name) : await run(asked));
});

/** @param {import('./watched.mjs').Asked} asked */
async function run({ door, seed, runs, path }) {
  const known = DOORS.find(({ name }) => name === door);
  if (!known) return { fault: `There is no door "${door}".`, path: null, longest: 0 };
  Atomics.store(count, 0, 0);
  let longest = 0;
  let start = 0;
  known.property.beforeEach(() => {
    Atomics.add(count, 0, 1);
    start = performance.now();
  });
  known.property.afterEach(() => {
    longest = Math.max(longest, performance.now() - start);
  });
  const settings = { seed, numRuns: runs, ...(path && { path, endOnFailure: true }) };
  const details = await fc.check(known.property, settings);
  const fault = details.failed
    ? `${fc.defaultReportMessage(details)}\n${traceOf(details.errorInstance)}`
    : null;
  return { fault, path: details.counterexamplePath, longest };
}

/** @param {unknown} thrown */
function traceOf(thrown) {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}
