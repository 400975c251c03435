// What an account consists of: counted in whole accounts that public repositories hold, roles and record types as in
// 33 projects. Forms of transactions, 300 KB each, are left out: that would flatter what need not parse them.

/** The root elements of objects, and how many of a thousand each is. */
export const MIX = {
  role: 22,
  customrecordtype: 42,
  customsegment: 3,
  customtransactiontype: 2,
  crmcustomfield: 45,
  entitycustomfield: 55,
  itemcustomfield: 15,
  othercustomfield: 20,
  transactionbodycustomfield: 35,
  transactioncolumncustomfield: 30,
  suitelet: 75,
  savedsearch: 300,
  entryForm: 25,
  workflow: 16,
  scheduledscript: 40,
  usereventscript: 60,
  clientscript: 30,
  restlet: 20,
  customlist: 45,
  emailtemplate: 60,
  savedcsvimport: 35,
  integration: 25,
};

/** @typedef {keyof typeof MIX} Kind */

/** The kinds whose files can name roles: all others are known by their first tag and read no further. */
export const ROLE_BEARING = new Set(
  Object.keys(MIX).filter(
    (kind) =>
      /customfield$/.test(kind) || /^(role|suitelet|custom(recordtype|segment|transactiontype))$/.test(kind),
  ),
);

/**
 * How many of each kind an account has. There is at least one role, and the numbers add up.
 * @param {number} objects @returns {Map<Kind, number>}
 */
export function countsOf(objects) {
  const shares = /** @type {[Kind, number][]} */ (Object.entries(MIX));
  const counts = new Map(shares.map(([kind, share]) => [kind, Math.floor((objects * share) / 1000)]));
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  counts.set('savedsearch', (counts.get('savedsearch') ?? 0) + objects - sum - (counts.get('role') ? 0 : 1));
  counts.set('role', counts.get('role') || 1);
  return counts;
}
