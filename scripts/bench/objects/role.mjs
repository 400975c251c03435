import { readFileSync } from 'node:fs';
import { words } from '../words.mjs';
import { fields, objectFile } from '../xml.mjs';

/** @import { Asked } from './asked.mjs' */
/** @import { Element } from '../xml.mjs' */

/** @type {{ id: string, levels: string[] | null }[]} */
const PERMISSIONS = JSON.parse(
  readFileSync(new URL('../../../src/sdf/catalogue/permissions.json', import.meta.url), 'utf8'),
);

/**
 * A role of real size: 85 permissions in the middle, 582 at most. A faulty one misspells a field and a permission.
 * @param {Asked} asked
 */
export function roleFile({ random, id, pairs, faulty, shape }) {
  const own = pairs.byRole.get(id) ?? [];
  const standard = standardPermissions(
    random,
    Math.max(shape.permissions ?? random.around(80, 0.8, 560), faulty ? 1 : 0),
  );
  const listed = own.map(({ object, level }) =>
    permission(keyOf(object), level, object.startsWith('customrecord')),
  );
  if (faulty) standard[0] = permission('LIST_CUSTJOBB', 'VIEW');
  return objectFile('role', id, [
    ...fields({
      centertype: random.pick(['ACCOUNTCENTER', 'BASIC', 'SALESCENTER', 'SUPPORTCENTER']),
      coreadminpermission: 'F',
      employeerestriction: 'NONE',
      employeeselectionunrestricted: 'F',
      [faulty ? 'isinactiv' : 'isinactive']: 'F',
      ispartnerrole: 'F',
      issalesrole: 'F',
      issinglesignononly: 'F',
      issupportrole: 'F',
      iswebserviceonlyrole: 'F',
      name: words(random, 3),
      restrictbydevice: 'F',
      restricttimeandexpenses: 'F',
      subsidiaryoption: 'OWN',
      tfaduration: '0',
      tfarequired: 'OFF',
    }),
    ['permissions', [...standard, ...listed]],
  ]);
}

/** @param {import('../random.mjs').Random} random @param {number} count */
function standardPermissions(random, count) {
  const chosen = new Map(
    Array.from({ length: count }, () => random.pick(PERMISSIONS)).map((some) => [some.id, some]),
  );
  return [...chosen.values()].map(({ id, levels }) => permission(id, random.pick(levels ?? ['FULL'])));
}

/** @param {string} key @param {string} level @param {boolean} [restricted] @returns {Element} */
function permission(key, level, restricted = false) {
  const restriction = restricted ? { restriction: '' } : {};
  return ['permission', fields({ permkey: key, permlevel: level, ...restriction })];
}

/** @param {string} object */
function keyOf(object) {
  return object.startsWith('cseg') ? `[type=customsegment, scriptid=${object}]` : `[scriptid=${object}]`;
}
