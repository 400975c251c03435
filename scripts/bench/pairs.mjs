/** @import { Random } from './random.mjs' */

/**
 * A role that an object lists, and the level on both sides.
 * @typedef {{ readonly role: string, readonly object: string, readonly level: string }} Pair
 */

/** @typedef {{ readonly byRole: Map<string, Pair[]>, readonly byObject: Map<string, Pair[]> }} Pairs */

/** As often as roles of real projects carry each. */
const LEVELS = ['FULL', 'FULL', 'FULL', 'VIEW', 'VIEW', 'EDIT'];

/**
 * Which roles each record type, segment and transaction type lists. Real ones list 1.6 each; both sides agree.
 * @param {Random} random @param {ReadonlyMap<string, readonly string[]>} ids by root element @returns {Pairs}
 */
export function pairsOf(random, ids) {
  const [byRole, byObject] = [new Map(), new Map()];
  const roles = ids.get('role') ?? [];
  for (const kind of ['customrecordtype', 'customsegment', 'customtransactiontype']) {
    for (const object of ids.get(kind) ?? []) {
      const listed = new Set(Array.from({ length: random.below(4) }, () => random.pick(roles)));
      const pairs = [...listed].map((role) => ({ role, object, level: random.pick(LEVELS) }));
      byObject.set(object, pairs);
      for (const pair of pairs) byRole.set(pair.role, [...(byRole.get(pair.role) ?? []), pair]);
    }
  }
  return { byRole, byObject };
}
