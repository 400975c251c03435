import { describeEnding, endingsOf } from '../../sdf/catalogue/endings.js';
import { LEVELS, type Level, type Permission } from '../../sdf/catalogue/permissions.js';
import { explainRisk } from '../../sdf/catalogue/risks.js';
import { CATALOGUE_VERSION } from '../../sdf/catalogue/sources.js';
import { standardRolesAt } from '../../sdf/catalogue/standard-levels.js';
import { renderLines } from '../../sdf/xml-edit.js';
import { listed } from '../../util/words.js';
import { type Explanation, prose, type Section, sourceSection } from './explanation.js';

/** All that the catalogue knows of a permission. */
export function explainPermission(permission: Permission): Explanation {
  const { id, names, tab, since, sources } = permission;
  const [name = 'no name known', ...otherNames] = names;
  return {
    title: id,
    subtitle: name,
    sections: [
      ...(otherNames.length > 0 ? [prose('Also called', otherNames.join(', '))] : []),
      prose(
        'In the UI',
        tab ? `The ${tab} subtab of a role's permissions.` : 'No public source names the subtab.',
      ),
      levelSection(permission),
      riskSection(permission),
      ...(since ? [prose('Since', `NetSuite ${since}`)] : []),
      ...endingsOf(id).map((ending) =>
        prose('What ends', `${describeEnding(ending)}. Use ${ending.instead} instead.`),
      ),
      ...(permission.feature ? [prose('Feature', permission.feature.replaceAll('; ', ', '))] : []),
      xmlSection(permission),
      sourceSection([...new Set([...sources, ...endingsOf(id).flatMap((ending) => ending.sources)])]),
    ],
  };
}

function levelSection({ id, levels, exported = [], refused = [] }: Permission): Section {
  const lines = [
    levels ? listed(levels) : 'No public source lists the levels.',
    ...(exported.length > 0 ? [`Also exported by NetSuite: ${listed(exported)}`] : []),
    ...(refused.length > 0 ? [`Refused by SDF: ${listed(refused)}`] : []),
    ...(levels ? originLines(id, levels) : []),
  ];
  return { title: `Levels, as of NetSuite ${CATALOGUE_VERSION}`, lines };
}

/** The standard roles that hold it at a level that is not documented: their copies start with it. */
function originLines(id: string, levels: readonly Level[]): string[] {
  return LEVELS.filter((level) => !levels.includes(level)).flatMap((level) => {
    const names = standardRolesAt(id, level);
    return names.length === 0 ? [] : `Held at ${level} by NetSuite’s own ${listed(names)}`;
  });
}

/** What a holder can do that harms, from each level on at which it is another risk. */
function riskSection({ id, levels }: Permission): Section {
  const lines: string[] = [];
  let before = '';
  for (const level of grantingLevels(levels ?? LEVELS)) {
    const { risk, why } = explainRisk(id, level);
    if (risk !== before) lines.push(`${level}: ${risk}, it ${why}`);
    before = risk;
  }
  return { title: 'Risk, from this level up', lines };
}

function grantingLevels(levels: readonly Level[]): readonly Level[] {
  return levels.filter((level) => level !== 'NONE');
}

/** What a role says to have it at the least level that grants something. */
function xmlSection({ id, levels, refused = [] }: Permission): Section {
  const level = grantingLevels(levels ?? ['VIEW']).find((some) => !refused.includes(some)) ?? 'FULL';
  const content = [
    { name: 'permkey', content: id },
    { name: 'permlevel', content: level },
  ];
  return { title: 'In a role', lines: renderLines({ name: 'permission', content }) };
}
