import { words } from '../words.mjs';
import { fields, objectFile } from '../xml.mjs';
import { customField } from './field.mjs';

/** @import { Asked } from './asked.mjs' */
/** @import { Pair } from '../pairs.mjs' */
/** @import { Element } from '../xml.mjs' */

const FLAGS = Object.fromEntries(
  'allowattachments allowinlinedeleting allowinlinedetaching allowinlineediting allowmobileaccess allownumberingoverride allowquickadd allowquicksearch allowuiaccess enabledle enablekeywords enablemailmerge enablenumbering enableoptimisticlocking enablesystemnotes hierarchical iconbuiltin includeinsearchmenu includename isinactive isordered showcreationdate showcreationdateonlist showid showlastmodified showlastmodifiedonlist shownotes showowner showownerallowchange showowneronlist'
    .split(' ')
    .map((name) => [name, 'F']),
);

/**
 * A record type, segment or transaction type with the roles that it lists. A faulty one disagrees with every role, and
 * lists one that is not in the project.
 * @param {Asked} asked
 */
export function counterpartFile(asked) {
  const { random, kind, id, pairs, faulty } = asked;
  const listed = (pairs.byObject.get(id) ?? []).map((pair) => entry(kind, faulty ? changed(pair) : pair));
  const absent = faulty
    ? [entry(kind, { role: `customrole_absent_of_${id.slice(-8)}`, object: id, level: 'VIEW' })]
    : [];
  const entries = [...listed, ...absent];
  /** @type {Element[]} */
  const permissions = entries.length > 0 ? [['permissions', entries]] : [];
  if (kind === 'customrecordtype')
    return objectFile(kind, id, [...recordType(asked, entries.length > 0), ...permissions]);
  const named = fields({ [kind === 'customsegment' ? 'label' : 'name']: words(random, 2), isinactive: 'F' });
  return objectFile(kind, id, [...named, ...permissions]);
}

/** @param {Asked} asked @param {boolean} hasList @returns {Element[]} */
function recordType({ random, id, kind, roles, shape }, hasList) {
  const count = shape.fields ?? random.around(7, 1, 200);
  /** @type {Element[]} */
  const own = Array.from({ length: count }, (_, number) => [
    'customrecordcustomfield',
    customField({ random, kind, roles, hasAccess: false }),
    `scriptid="custrecord_${words(random, 2).replace(' ', '_')}_${number}"`,
  ]);
  return [
    ...fields({
      accesstype: hasList ? 'USEPERMISSIONLIST' : 'CUSTRECORDENTRYPERM',
      ...FLAGS,
      description: words(random, random.below(12)),
      recordname: `${words(random, 2)} ${id.slice(-4)}`,
    }),
    ['customrecordcustomfields', own],
  ];
}

/** @param {string} kind @param {Pair} pair @returns {Element} */
function entry(kind, { role, level }) {
  if (kind === 'customsegment') {
    const levels = { valuemgmtaccesslevel: level, recordaccesslevel: 'EDIT', searchaccesslevel: 'EDIT' };
    return ['permission', fields({ role: `[scriptid=${role}]`, ...levels })];
  }
  const restriction = kind === 'customrecordtype' ? { restriction: '' } : {};
  return [
    'permission',
    fields({ permittedlevel: level, permittedrole: `[scriptid=${role}]`, ...restriction }),
  ];
}

/** @param {Pair} pair @returns {Pair} */
function changed(pair) {
  return { ...pair, level: pair.level === 'VIEW' ? 'EDIT' : 'VIEW' };
}
