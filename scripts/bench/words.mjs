/** @import { Random } from './random.mjs' */

const WORDS =
  'account active amount approval asset balance bank batch bill budget cash claim close code contract cost credit currency customer date deal debit delivery deposit detail discount due entry event expense export field file flag freight group import income index invoice item journal key ledger level line link list load location lock lot margin market memo month name net note order owner parent partner payment period plan policy price process product profit project purchase quality quantity quota quote rate ratio reason rebate receipt record refund region report request result return review risk rule sale schedule score search segment service ship site source stage state status stock storage store subsidiary supply task tax team term total trade transfer type unit usage user value vendor version view visit volume warehouse week work year zone'.split(
    ' ',
  );

/** @param {Random} random @param {number} count */
export function words(random, count) {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
}

/**
 * A script id: its number keeps it apart from all others.
 * @param {Random} random @param {string} prefix @param {number} number
 */
export function scriptId(random, prefix, number) {
  return `${prefix}_${words(random, 2).replace(' ', '_')}_${number}`;
}
