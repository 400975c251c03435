// Checks the lists of the catalogue, which people edit by hand: node scripts/catalogue-check.mjs
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What is wrong on a line of a list; lines count from 1.
 * @typedef {{ line: number, message: string }} Fault
 */

const FOLDER = new URL('../src/sdf/catalogue/', import.meta.url);

const LEVELS = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'];
const KEYS = ['id', 'names', 'tab', 'levels', 'exported', 'refused', 'feature', 'sources'];
const OPTIONAL_KEYS = ['exported', 'refused', 'feature'];

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
 */
export function permissionFaults(text, tokens) {
  const rows = rowsOf(text);
  const faults = [...formFaults(text, rows), ...idFaults(rows, (entry) => entry?.id, /^[A-Z][A-Z0-9_]*$/)];
  for (const { line, entry } of rows) {
    if (typeof entry?.id !== 'string') continue;
    for (const message of entryFaults(entry, tokens)) faults.push({ line, message });
  }
  return faults.sort((a, b) => a.line - b.line);
}

/**
 * The faults of features.json, in the order of its lines.
 * @param {string} text
 */
export function featureFaults(text) {
  const rows = rowsOf(text);
  const faults = [...formFaults(text, rows), ...idFaults(rows, (entry) => entry, /^[A-Z0-9_]+$/)];
  return faults.sort((a, b) => a.line - b.line);
}

/**
 * The rows of a list, which holds one entry a line.
 * @param {string} text
 */
function rowsOf(text) {
  const rows = text.split('\n').slice(1, -2);
  return rows.map((written, index) => ({
    line: index + 2,
    written,
    entry: parse(written.replace(/,$/, '')),
  }));
}

/**
 * @param {string} text
 * @param {ReturnType<typeof rowsOf>} rows
 * @returns {Generator<Fault>}
 */
function* formFaults(text, rows) {
  if (!text.startsWith('[\n')) yield { line: 1, message: 'the first line is not "["' };
  for (const { line, written, entry } of rows) {
    const due = `  ${format(entry)}${line < rows.length + 1 ? ',' : ''}`;
    if (entry === undefined) yield { line, message: 'this is not one entry' };
    else if (written !== due) yield { line, message: `this is to be written as ${due.trim()}` };
  }
  if (!text.endsWith('\n]\n')) yield { line: rows.length + 2, message: 'the last line is not "]"' };
}

/**
 * @param {ReturnType<typeof rowsOf>} rows
 * @param {(entry: any) => unknown} idOf
 * @param {RegExp} pattern
 * @returns {Generator<Fault>}
 */
function* idFaults(rows, idOf, pattern) {
  let before = '';
  for (const { line, entry } of rows) {
    if (entry === undefined) continue;
    const id = idOf(entry);
    if (typeof id !== 'string' || !pattern.test(id)) {
      yield { line, message: `${format(id)} is no id` };
      continue;
    }
    if (id === before) yield { line, message: `"${id}" stands here twice` };
    if (id < before) yield { line, message: `"${id}" belongs before "${before}"` };
    before = id;
  }
}

/**
 * @param {any} entry
 * @param {readonly string[]} tokens
 * @returns {Generator<string>}
 */
function* entryFaults(entry, tokens) {
  yield* keyFaults(entry);
  yield* levelFaults(entry);
  yield* tabFaults(entry);
  yield* wordFaults(entry, tokens);
}

/** @param {Record<string, unknown>} entry */
function* keyFaults(entry) {
  const keys = Object.keys(entry);
  const due = KEYS.filter((key) => keys.includes(key) || !OPTIONAL_KEYS.includes(key));
  if (format(keys) !== format(due)) yield `the keys are ${keys.join(', ')}, not ${due.join(', ')}`;
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
 * @param {{ names: unknown, feature?: unknown, sources: unknown }} entry
 * @param {readonly unknown[]} tokens
 */
function* wordFaults({ names, feature = 'none', sources }, tokens) {
  if (!Array.isArray(names)) yield 'the names are no list';
  if (new Set(array(names)).size < array(names).length) yield 'one name stands here twice';
  for (const word of [...array(names), feature]) {
    if (typeof word !== 'string' || !/^\S(.*\S)?$/.test(word)) yield `${format(word)} is no name`;
  }
  if (array(sources).length === 0) yield 'there is no source';
  for (const token of array(sources)) if (!tokens.includes(token)) yield `${format(token)} is no source`;
}

/** @param {unknown} value @returns {unknown[]} */
function array(value) {
  return Array.isArray(value) ? value : [];
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * JSON on one line: blanks after commas and colons, and inside braces.
 * @param {unknown} value
 * @returns {string}
 */
function format(value) {
  if (Array.isArray(value)) return `[${value.map(format).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${format(member)}`);
  return `{ ${members.join(', ')} }`;
}

function main() {
  const read = (/** @type {string} */ file) => readFileSync(new URL(file, FOLDER), 'utf8');
  const { help, elsewhere } = JSON.parse(read('sources.json'));
  const faults = {
    'permissions.json': permissionFaults(read('permissions.json'), Object.keys({ ...help, ...elsewhere })),
    'features.json': featureFaults(read('features.json')),
  };
  for (const [file, found] of Object.entries(faults)) {
    for (const { line, message } of found) console.error(`src/sdf/catalogue/${file}:${line}: ${message}`);
    if (found.length > 0) process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
