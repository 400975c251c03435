import { array, format, formFaults, keyFaults, LEVELS, rowsOf, sourceFaults } from './rows.mjs';

/** How much harm an access can do, the least first. */
const RISKS = ['low', 'medium', 'high', 'critical'];

/**
 * What the lists of harm refer to.
 * @typedef {{ permissions: readonly { id: string, levels: readonly string[] | null }[], tokens: readonly string[] }} Known
 */

/**
 * The faults of risks.json or privileges.json, in the order of its lines.
 * @param {string} text
 * @param {Known} known
 * @param {readonly string[]} keys
 * @param {readonly string[]} optional
 */
export function dangerFaults(text, known, keys, optional = []) {
  /** @type {Map<unknown, number>} */
  const seen = new Map();
  return faultsOf(text, keys, optional, known, function* (entry, line) {
    if (entry.risk !== undefined && !RISKS.includes(entry.risk)) yield `${format(entry.risk)} is no risk`;
    if (!LEVELS.includes(entry.from)) yield `${format(entry.from)} is no level`;
    for (const key of array(entry.keys)) {
      yield* permissionFault(key, known);
      const before = seen.get(key);
      if (before !== undefined) yield `${format(key)} stands in line ${before} as well`;
      else seen.set(key, line);
    }
  });
}

export const RISK_KEYS = ['risk', 'from', 'why', 'keys', 'sources'];
export const PRIVILEGE_KEYS = ['keys', 'from', 'twoFactor', 'attack', 'instead', 'sources'];
const DUTY_KEYS = ['id', 'note', 'sox', 'risk', 'title', 'why', 'sides', 'sources'];

/**
 * The faults of duties.json, in the order of its lines.
 * @param {string} text
 * @param {Known} known
 */
export function dutyFaults(text, known) {
  /** @type {Set<unknown>} */
  const ids = new Set();
  return faultsOf(text, DUTY_KEYS, ['note', 'sox'], known, function* ({ id, risk, sides }) {
    if (ids.has(id)) yield `${format(id)} stands here twice`;
    ids.add(id);
    if (!RISKS.includes(risk)) yield `${format(risk)} is no risk`;
    if (array(sides).length < 2) yield 'a duty has two sides at least';
    for (const side of array(sides)) yield* sideFaults(Object(side), known);
  });
}

/**
 * @param {Record<string, unknown>} side
 * @param {Known} known
 */
function* sideFaults(side, known) {
  for (const [key, level] of Object.entries(side)) {
    yield* permissionFault(key, known);
    const { levels = null } = known.permissions.find(({ id }) => id === key) ?? {};
    if (!(levels ?? LEVELS).includes(String(level))) yield `"${key}" does not take ${format(level)}`;
  }
}

/**
 * @param {unknown} key
 * @param {Known} known
 */
function* permissionFault(key, { permissions }) {
  if (!permissions.some(({ id }) => id === key)) yield `${format(key)} is no permission`;
}

/**
 * What all of these lists have in common, with what is to be said of an entry beside.
 * @param {string} text
 * @param {readonly string[]} keys
 * @param {readonly string[]} optional
 * @param {Known} known
 * @param {(entry: any, line: number) => Generator<string>} judge
 */
function faultsOf(text, keys, optional, { tokens }, judge) {
  const rows = rowsOf(text);
  const faults = [...formFaults(text, rows)];
  for (const { line, entry } of rows) {
    if (typeof entry !== 'object' || entry === null) continue;
    const messages = [
      ...keyFaults(entry, keys, optional),
      ...judge(entry, line),
      ...sourceFaults(entry.sources, tokens),
    ];
    for (const message of messages) faults.push({ line, message });
  }
  return faults.sort((a, b) => a.line - b.line);
}
