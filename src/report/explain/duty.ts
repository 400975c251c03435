import type { BuiltInDuty } from '../../policy/built-in-duties.js';
import { findPermission } from '../../sdf/catalogue/permissions.js';
import { type Explanation, prose, sourceSection } from './explanation.js';

/** A duty of the catalogue: why one person should not hold all its sides, and what they are. */
export function explainDuty({ id, title, risk, why, sides, sources }: BuiltInDuty): Explanation {
  return {
    title: id,
    subtitle: `duty, ${risk}`,
    sections: [
      prose('What it is', `${title}.`),
      prose('Why', why),
      {
        title: 'Sides: a role with one permission of each side combines the duties',
        lines: sides.map((side, index) => {
          const keys = side.map(({ key, level }) => `${named(key)} at ${level} or above`);
          return `${index + 1}. ${keys.join(', or ')}`;
        }),
      },
      sourceSection(sources),
    ],
  };
}

function named(key: string): string {
  const name = findPermission(key)?.names[0];
  return name ? `${name} (${key})` : key;
}
