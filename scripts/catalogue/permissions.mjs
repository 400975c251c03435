import { RELEASE } from './releases.mjs';
import { array, format, formFaults, idFaults, keyFaults, LEVELS, rowsOf, sourceFaults } from './rows.mjs';

const KEYS = ['id', 'names', 'tab', 'levels', 'exported', 'refused', 'feature', 'since', 'sources'];
const OPTIONAL_KEYS = ['exported', 'refused', 'feature', 'since'];

const TAB_OF = new Map([
  ['ADMI', 'Setup'],
  ['GRAP', 'Reports'],
  ['LIST', 'Lists'],
  ['REGT', 'Lists'],
  ['REPO', 'Reports'],
  ['TRAN', 'Transactions'],
  // Where the UI shows a permission elsewhere than its prefix says.
  ['ADMI_SAC_READALL', 'Reports'],
]);

/**
 * The faults of permissions.json, in the order of its lines.
 * @param {string} text
 * @param {readonly string[]} tokens those of all known sources
 * @param {string} newest the newest release that the catalogue describes
 */
export function permissionFaults(text, tokens, newest) {
  const rows = rowsOf(text);
  const faults = [
    ...formFaults(text, rows),
    ...idFaults(rows, (entry) => entry?.id, /^[A-Z][A-Z0-9_]*$/),
    ...nameFaults(rows),
  ];
  for (const { line, entry } of rows) {
    if (typeof entry?.id !== 'string') continue;
    for (const message of entryFaults(entry, tokens, newest)) faults.push({ line, message });
  }
  return faults.sort((a, b) => a.line - b.line);
}

/**
 * A name stands for one permission: `explain` and `diagnose` find permissions by their names.
 * @param {ReturnType<typeof rowsOf>} rows
 * @returns {Generator<import('./rows.mjs').Fault>}
 */
function* nameFaults(rows) {
  /** @type {Map<string, string>} */
  const owners = new Map();
  for (const { line, entry } of rows) {
    for (const name of new Set(array(entry?.names).map((one) => String(one).toLowerCase()))) {
      const owner = owners.get(name);
      if (owner !== undefined && owner !== entry?.id)
        yield { line, message: `"${name}" is a name of ${owner} as well` };
      else owners.set(name, String(entry?.id));
    }
  }
}

/**
 * @param {any} entry
 * @param {readonly string[]} tokens
 * @param {string} newest
 * @returns {Generator<string>}
 */
function* entryFaults(entry, tokens, newest) {
  yield* keyFaults(entry, KEYS, OPTIONAL_KEYS);
  yield* levelFaults(entry);
  yield* tabFaults(entry);
  yield* wordFaults(entry);
  yield* sinceFaults(entry, newest);
  yield* sourceFaults(entry.sources, tokens);
}

/** @param {{ levels: unknown, exported?: unknown, refused?: unknown }} entry */
function* levelFaults({ levels, exported, refused }) {
  const lists = { levels: levels ?? undefined, exported, refused };
  for (const [key, list] of Object.entries(lists)) {
    if (list === undefined) continue;
    const due = LEVELS.filter((level) => array(list).includes(level));
    if (due.length === 0 || format(list) !== format(due))
      yield `"${key}" is not some of ${LEVELS.join(', ')}`;
    const both = key === 'levels' ? [] : due.filter((level) => array(levels).includes(level));
    if (both.length > 0) yield `"${key}" and the levels both hold ${both.join(', ')}`;
  }
}

/** @param {{ id: string, tab: unknown }} entry */
function* tabFaults({ id, tab }) {
  const due = TAB_OF.get(id) ?? TAB_OF.get(id.replace(/_.*/, '')) ?? null;
  if (tab !== due) yield `the tab is ${format(tab)}, not ${format(due)}`;
}

/**
 * @param {{ names: unknown, feature?: unknown }} entry
 */
function* wordFaults({ names, feature = 'none' }) {
  if (!Array.isArray(names)) yield 'the names are no list';
  if (new Set(array(names)).size < array(names).length) yield 'one name stands here twice';
  for (const word of [...array(names), feature]) {
    if (typeof word !== 'string' || !/^\S(.*\S)?$/.test(word)) yield `${format(word)} is no name`;
  }
}

/**
 * @param {{ since?: unknown }} entry
 * @param {string} newest
 */
function* sinceFaults({ since }, newest) {
  if (since === undefined) return;
  if (typeof since !== 'string' || !RELEASE.test(since)) yield `${format(since)} is no release`;
  else if (since > newest) yield `"${since}" is newer than the catalogue, which describes ${newest}`;
}
