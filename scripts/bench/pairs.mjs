/** @import { Random } from './random.mjs' */

/**
 * A role that an object lists, and the level on both sides.
 * @typedef {{ readonly role: string, readonly object: string, readonly level: string }} Pair
 */

/** @typedef {{ readonly byRole: Map<string, Pair[]>, readonly byObject: Map<string, Pair[]> }} Pairs */

/** As often as roles of real projects carry each. */
const LEVELS = ['FULL', 'FULL', 'FULL', 'VIEW', 'VIEW', 'EDIT'];

/**
 * Which roles each record type, segment and transaction type lists; both sides agree.
 * @param {Random} random @param {ReadonlyMap<string, readonly string[]>} ids by root element
 * @param {number | null} each how many roles an object lists; null: 1.6 in the middle, as real ones do
 * @returns {Pairs}
 */
export function pairsOf(random, ids, each) {
  const [byRole, byObject] = [new Map(), new Map()];
  const roles = ids.get('role') ?? [];
  for (const kind of ['customrecordtype', 'customsegment', 'customtransactiontype']) {
    for (const object of ids.get(kind) ?? []) {
      const listed = each === null ? some(random, roles) : spread(random, roles, each);
      const pairs = [...listed].map((role) => ({ role, object, level: random.pick(LEVELS) }));
      byObject.set(object, pairs);
      for (const pair of pairs) byRole.set(pair.role, [...(byRole.get(pair.role) ?? []), pair]);
    }
  }
  return { byRole, byObject };
}

/** @param {Random} random @param {readonly string[]} roles */
function some(random, roles) {
  return new Set(Array.from({ length: random.below(4) }, () => random.pick(roles)));
}

/** So many different roles, one after the other from somewhere on. @param {Random} random @param {readonly string[]} roles @param {number} count */
function spread(random, roles, count) {
  const start = random.below(roles.length);
  const most = Math.min(count, roles.length);
  return new Set(Array.from({ length: most }, (_, at) => roles[(start + at) % roles.length] ?? ''));
}
