// What an account consists of: counted in whole accounts that public repositories hold, roles and record types as in
// 33 projects.

/** @typedef {Readonly<Record<string, number>>} Mix the root elements of objects, and how many of a thousand each is */

/** An account as most are. */
const USUAL = {
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
  savedsearch: 297,
  transactionForm: 3,
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

/** An account in which roles and record types are most of the work: 300 and 1,200 of 10,000 objects. */
const ROLE_HEAVY = {
  role: 30,
  customrecordtype: 120,
  transactionbodycustomfield: 100,
  suitelet: 50,
  savedsearch: 10,
  customlist: 100,
  emailtemplate: 590,
};

/**
 * What an account is like: how often each kind occurs, and how long roles and record types are.
 * @typedef {object} Shape
 * @property {Mix} mix
 * @property {number | null} permissions standard permissions of each role; null where they differ as in real ones
 * @property {number | null} fields of each record type; null likewise
 * @property {number | null} listed roles that each record type lists; null likewise
 */

/** @type {Readonly<Record<'usual' | 'roleHeavy', Shape>>} */
export const SHAPES = {
  usual: { mix: USUAL, permissions: null, fields: null, listed: null },
  roleHeavy: { mix: ROLE_HEAVY, permissions: 15, fields: 20, listed: 15 },
};

/** The kinds whose files hold counterparts and fields of roles, which are read whole. */
export const ROLE_BEARING = new Set(
  [USUAL, ROLE_HEAVY]
    .flatMap((mix) => Object.keys(mix))
    .filter(
      (kind) =>
        /customfield$/.test(kind) ||
        /^(role|suitelet|custom(recordtype|segment|transactiontype))$/.test(kind),
    ),
);

/**
 * How many of each kind an account has. There is at least one role, and the numbers add up.
 * @param {number} objects @param {Mix} [mix] @returns {Map<string, number>}
 */
export function countsOf(objects, mix = USUAL) {
  const counts = new Map(
    Object.entries(mix).map(([kind, share]) => [kind, Math.floor((objects * share) / 1000)]),
  );
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  counts.set('savedsearch', (counts.get('savedsearch') ?? 0) + objects - sum - (counts.get('role') ? 0 : 1));
  counts.set('role', counts.get('role') || 1);
  return counts;
}
