import { words } from '../words.mjs';
import { fields, objectFile } from '../xml.mjs';

/** @import { Asked } from './asked.mjs' */
/** @import { Element } from '../xml.mjs' */
/** @import { Random } from '../random.mjs' */

/** Bytes of a file of each kind: those in the middle, how far they spread, and the most. */
const SIZES = new Map([
  ['savedsearch', { median: 4900, spread: 0.6, most: 35_000 }],
  ['transactionForm', { median: 300_000, spread: 0.1, most: 400_000 }],
  ['entryForm', { median: 38_000, spread: 0.5, most: 115_000 }],
  ['workflow', { median: 4500, spread: 0.9, most: 175_000 }],
  ['customlist', { median: 900, spread: 1.1, most: 28_000 }],
  ['emailtemplate', { median: 420, spread: 0.2, most: 800 }],
  ['integration', { median: 100, spread: 0.1, most: 120 }],
  ['savedcsvimport', { median: 3200, spread: 0.5, most: 18_000 }],
]);

/** A line of what nobody but NetSuite reads, as saved searches hold it. */
const OPAQUE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PART = 10;

/**
 * An object in which no roles are looked for, in as many bytes as real ones have.
 * @param {Asked} asked
 */
export function otherFile({ random, kind, id, roles }) {
  const { median, spread, most } = SIZES.get(kind) ?? { median: 1400, spread: 0.4, most: 15_000 };
  const size = random.around(median, spread, most);
  const content = kind === 'savedsearch' ? [definition(random, size)] : items(random, size);
  return objectFile(kind, id, [['name', words(random, 3)], ...own(kind, random, roles), ...content]);
}

/** What decides access in such objects, as exports hold it. @param {string} kind @param {Random} random @param {readonly string[]} roles @returns {Element[]} */
function own(kind, random, roles) {
  if (kind === 'workflow')
    return fields({
      recordtypes: 'VENDORBILL',
      releasestatus: 'RELEASED',
      runasadmin: random.pick(['T', 'F']),
    });
  if (kind === 'savedcsvimport') return [['audience', fields({ ispublic: random.pick(['T', 'F']) })]];
  if (kind !== 'transactionForm') return [];
  const role = fields({ id: `[scriptid=${random.pick(roles)}]`, preferred: 'F' });
  return [['roles', [['role', role]]]];
}

/** @param {Random} random @param {number} size @returns {Element} */
function definition(random, size) {
  const part = () => OPAQUE.slice(random.below(OPAQUE.length - PART)).slice(0, PART);
  const text = Array.from({ length: Math.ceil(size / PART) }, part).join('');
  return ['definition', text];
}

/** The fields of forms, the steps of workflows, the values of lists. @param {Random} random @param {number} size */
function items(random, size) {
  /** @type {Element[]} */
  const list = [];
  for (let left = size - 150; left > 0; left -= 285) {
    const values = {
      id: words(random, 1).toUpperCase(),
      label: words(random, 2),
      visible: 'T',
      mandatory: 'F',
    };
    const rest = { displayType: 'NORMAL', columnBreak: 'F', sameRowAsPrevious: 'F', quickAdd: 'F' };
    list.push(['field', fields({ ...values, ...rest })]);
  }
  return list.length > 0 ? [/** @type {Element} */ (['fields', list])] : [];
}
