import { RELEASE } from './releases.mjs';
import { array, format, formFaults, idFaults, keyFaults, rowsOf, sourceFaults } from './rows.mjs';

const KEYS = ['id', 'what', 'keys', 'ends', 'tentative', 'steps', 'instead', 'sources'];
const OPTIONAL_KEYS = ['tentative', 'steps'];

/**
 * The faults of endings.json, in the order of its lines.
 * @param {string} text
 * @param {import('./harms.mjs').Known} known
 */
export function endingFaults(text, known) {
  const rows = rowsOf(text);
  const faults = [...formFaults(text, rows), ...idFaults(rows, (entry) => entry?.id, /^[a-z][a-z0-9-]*$/)];
  for (const { line, entry } of rows) {
    if (typeof entry?.id !== 'string') continue;
    for (const message of entryFaults(entry, known)) faults.push({ line, message });
  }
  return faults.sort((a, b) => a.line - b.line);
}

/**
 * @param {any} entry
 * @param {import('./harms.mjs').Known} known
 */
function* entryFaults(entry, { permissions, tokens }) {
  const { keys, ends, steps, sources } = entry;
  yield* keyFaults(entry, KEYS, OPTIONAL_KEYS);
  for (const key of array(keys))
    if (!permissions.some(({ id }) => id === key)) yield `${format(key)} is no permission`;
  for (const release of [ends, ...array(steps).map((step) => Object(step).from)])
    if (!RELEASE.test(String(release))) yield `${format(release)} is no release`;
  for (const { from } of array(steps).map(Object))
    if (from >= ends) yield `${format(from)} does not come before the end, ${format(ends)}`;
  yield* sourceFaults(sources, tokens);
}
