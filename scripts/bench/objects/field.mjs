import { words } from '../words.mjs';
import { fields, objectFile } from '../xml.mjs';

/** @import { Asked } from './asked.mjs' */
/** @import { Element } from '../xml.mjs' */

const EMPTY = Object.fromEntries(
  'defaultselection defaultvalue displayheight displaywidth dynamicdefault linktext maxlength maxvalue minvalue onparentdelete parentsubtab searchcomparefield searchdefault selectrecordtype sourcefilterby sourcefrom sourcelist'
    .split(' ')
    .map((name) => [name, '']),
);

const FLAGS = Object.fromEntries(
  'allowquickadd applyformatting checkspelling defaultchecked encryptatrest globalsearch isformula ismandatory isparent rolerestrict showhierarchy showinlist'
    .split(' ')
    .map((name) => [name, 'F']),
);

/** Kinds of account that a field may apply to. */
const APPLIES =
  'contact customer employee group othername partner pricelist project projecttemplate statement vendor website'.split(
    ' ',
  );

/**
 * A custom field of its own file. One in a hundred names roles; every faulty one does, and not in the right words.
 * @param {Asked} asked
 */
export function fieldFile({ random, kind, id, roles, faulty }) {
  const hasAccess = random.chance(0.01);
  const applies = fields(
    Object.fromEntries(APPLIES.map((name) => [`appliesto${name}`, random.pick(['T', 'F'])])),
  );
  const content = customField({
    random,
    kind,
    roles,
    hasAccess: hasAccess || faulty,
    level: faulty ? '3' : '2',
  });
  return objectFile(kind, id, [...applies, ...content]);
}

/**
 * What every custom field consists of, with the access of a role to its values if that is asked for.
 * @param {Pick<Asked, 'random' | 'kind' | 'roles'> & { hasAccess: boolean, level?: string }} asked
 * @returns {Element[]}
 */
export function customField({ random, kind, roles, hasAccess, level = '2' }) {
  const role = { role: `[scriptid=${random.pick(roles)}]`, accesslevel: level, searchlevel: '2' };
  return [
    ...fields({
      accesslevel: '2',
      ...FLAGS,
      ...EMPTY,
      description: words(random, random.below(8)),
      displaytype: 'NORMAL',
      fieldtype: random.pick(['TEXT', 'SELECT', 'CHECKBOX', 'CURRENCY', 'DATE']),
      help: words(random, random.below(10)),
      label: words(random, 2),
      searchlevel: '2',
      storevalue: 'T',
      subtab: kind === 'customrecordtype' ? '' : 'MAIN',
    }),
    ...(hasAccess ? [/** @type {Element} */ (['roleaccesses', [['roleaccess', fields(role)]]])] : []),
  ];
}
