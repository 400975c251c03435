/**
 * What is wrong on a line of a list; lines count from 1.
 * @typedef {{ line: number, message: string }} Fault
 */

/** The levels of access, the least first. */
export const LEVELS = ['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL'];

/**
 * The rows of a list, which holds one entry a line.
 * @param {string} text
 */
export function rowsOf(text) {
  const rows = text.split('\n').slice(1, -2);
  return rows.map((written, index) => ({
    line: index + 2,
    written,
    entry: parse(written.replace(/,$/, '')),
  }));
}

/**
 * What is not written as a list has to be: one entry a line, each as `format` writes it.
 * @param {string} text
 * @param {ReturnType<typeof rowsOf>} rows
 * @returns {Generator<Fault>}
 */
export function* formFaults(text, rows) {
  if (!text.startsWith('[\n')) yield { line: 1, message: 'the first line is not "["' };
  for (const { line, written, entry } of rows) {
    const due = `  ${format(entry)}${line < rows.length + 1 ? ',' : ''}`;
    if (entry === undefined) yield { line, message: 'this is not one entry' };
    else if (written !== due) yield { line, message: `this is to be written as ${due.trim()}` };
  }
  if (!text.endsWith('\n]\n')) yield { line: rows.length + 2, message: 'the last line is not "]"' };
}

/**
 * Ids that are none, stand twice or are out of order.
 * @param {ReturnType<typeof rowsOf>} rows
 * @param {(entry: any) => unknown} idOf
 * @param {RegExp} pattern
 * @returns {Generator<Fault>}
 */
export function* idFaults(rows, idOf, pattern) {
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
 * The keys of an entry, which stand in one order.
 * @param {Record<string, unknown>} entry
 * @param {readonly string[]} known
 * @param {readonly string[]} optional
 */
export function* keyFaults(entry, known, optional) {
  const keys = Object.keys(entry);
  const due = known.filter((key) => keys.includes(key) || !optional.includes(key));
  if (format(keys) !== format(due)) yield `the keys are ${keys.join(', ')}, not ${due.join(', ')}`;
}

/**
 * Every fact has a source.
 * @param {unknown} sources
 * @param {readonly unknown[]} tokens those of all known sources
 */
export function* sourceFaults(sources, tokens) {
  if (array(sources).length === 0) yield 'there is no source';
  for (const token of array(sources)) if (!tokens.includes(token)) yield `${format(token)} is no source`;
}

/** @param {unknown} value @returns {unknown[]} */
export function array(value) {
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
export function format(value) {
  if (Array.isArray(value)) return `[${value.map(format).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${format(member)}`);
  return `{ ${members.join(', ')} }`;
}
