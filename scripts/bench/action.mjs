// The action on a pull request beside the check of the same files: time, requests, and whether it comes to what is right.
import { join } from 'node:path';
import { medians } from './measure.mjs';
import { openPullRequest } from './pull-request.mjs';
import { grouped, machine, row, seconds, table, whole } from './report.mjs';
import { loadStandIn } from './stand-in.mjs';

/** A usual pull request first, then those that GitHub lists on many pages, or not whole. */
const USUAL = 30;
const LARGE = [1_500, 5_000];
/** Milliseconds before each answer of a GitHub that is far away. */
const DELAY = 100;

/**
 * Measures the action and gives its section of docs/benchmarks.md.
 * @param {string} folder for what is written @param {number} objects of the account @param {number} runs
 */
export async function actionSection(folder, objects, runs) {
  const standIn = await loadStandIn();
  const open = (/** @type {number} */ changed) =>
    openPullRequest(standIn, join(folder, `pull-request-${changed}`), objects, changed);

  const usual = await open(USUAL);
  const jobs = {
    check: usual.check,
    action: usual.action(0),
    [`action, ${DELAY} ms an answer`]: usual.action(DELAY),
  };
  const figures = await medians(jobs, runs);
  const [, near, far] = Object.values(figures);
  const more = ((far?.wall ?? NaN) - (near?.wall ?? NaN)) / 1000;
  const rows = [[USUAL, usual, near]];
  await usual.close();
  for (const changed of LARGE) {
    const large = await open(changed);
    const { action } = await medians({ action: large.action(0) }, runs);
    rows.push([changed, large, action]);
    await large.close();
  }
  return `## A pull request

The action runs for a pull request over an account of ${grouped(objects)} objects, with a checkout of depth 1, as
\`actions/checkout\` leaves it. A simulated GitHub on the same machine answers at once or after
${DELAY} ms. One of the changed roles has a fault. Every run must have the same result as \`check --base\` with the full
history. \`npm run bench -- --action\` prints this section.

${machine(runs)}

### ${USUAL} changed files

${table(figures)}

With ${DELAY} ms an answer the action takes ${more.toFixed(2)} s more.

### Requests

${row('changed files', 'requests', 'time', 'processor time', 'memory', 'verdict')}
${row('--:', '--:', '--:', '--:', '--:', '---')}
${rows.map(requestsRow).join('\n')}`;
}

/** @param {any} of */
function requestsRow([changed, run, { wall, cpu, memory }]) {
  return row(grouped(changed), run.requests(), seconds(wall), seconds(cpu), whole(memory), run.verdict());
}
