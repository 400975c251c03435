import type { Permission } from '../sdf/catalogue/permissions.js';
import { CATALOGUE_VERSION } from '../sdf/catalogue/sources.js';
import { renderLines } from '../sdf/xml-edit.js';
import { listed } from '../util/words.js';
import { type Explanation, prose, type Section, sourceSection } from './explanation.js';

/** All that the catalogue knows of a permission. */
export function explainPermission(permission: Permission): Explanation {
  const { id, names, tab, sources } = permission;
  const [name = 'no name known', ...otherNames] = names;
  return {
    title: id,
    subtitle: name,
    sections: [
      ...(otherNames.length > 0 ? [prose('Also called', otherNames.join(', '))] : []),
      prose(
        'In the UI',
        tab ? `The ${tab} subtab of a role's permissions.` : 'No public source tells the subtab.',
      ),
      levelSection(permission),
      ...(permission.feature ? [prose('Feature', permission.feature.replaceAll('; ', ', '))] : []),
      xmlSection(permission),
      sourceSection(sources),
    ],
  };
}

function levelSection({ levels, exported = [], refused = [] }: Permission): Section {
  const lines = [
    levels ? listed(levels) : 'No public source tells the levels.',
    ...(exported.length > 0 ? [`Exported by NetSuite as well: ${listed(exported)}`] : []),
    ...(refused.length > 0 ? [`Refused by SDF: ${listed(refused)}`] : []),
  ];
  return { title: `Levels, as of NetSuite ${CATALOGUE_VERSION}`, lines };
}

/** What a role says to have it at the least level that grants something. */
function xmlSection({ id, levels, refused = [] }: Permission): Section {
  const level = (levels ?? ['VIEW']).find((some) => some !== 'NONE' && !refused.includes(some)) ?? 'FULL';
  const content = [
    { name: 'permkey', content: id },
    { name: 'permlevel', content: level },
  ];
  return { title: 'In a role', lines: renderLines({ name: 'permission', content }) };
}
