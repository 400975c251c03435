import type { HeldDuty, HeldKey, Party, RatedDuty } from '../../access/role-duties.js';
import { findPermission } from '../../sdf/catalogue/permissions.js';
import { RISKS } from '../../sdf/catalogue/risks.js';
import { nameOfStandardRole } from '../../sdf/catalogue/standard-role-permissions.js';
import { count, listed } from '../../util/words.js';

/** More lines about duties than these nobody reads. */
const MOST_LINES = 10;

/** Duties that somebody holds alone, the greatest risk first, in few lines. */
export function heldDutyLines(held: readonly HeldDuty[]): string[] {
  return summarized(
    held.map(({ duty, sides }) => ({
      duty,
      line: `${headOf(duty)} (${sides.map(sideWords).join(' with ')})`,
    })),
  );
}

/** Duties that somebody holds only together with others, in few lines. */
export function sharedDutyLines(
  shared: readonly { readonly duty: RatedDuty; readonly others: readonly Party[] }[],
): string[] {
  return summarized(
    shared.map(({ duty, others }) => {
      const names = others.map(({ id }) => nameOfStandardRole(id) ?? id);
      const shown =
        names.length > MOST_NAMES
          ? [...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} more`]
          : names;
      return { duty, line: `${headOf(duty)}, with ${listed(shown, 'or')}` };
    }),
  );
}

const MOST_NAMES = 5;

function headOf({ id, title, risk }: RatedDuty): string {
  return `${risk}  ${title} (${id})`;
}

function sideWords([first, ...others]: readonly HeldKey[]): string {
  if (!first) return '';
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `${findPermission(first.key)?.names[0] ?? first.key} ${first.level}${more}`;
}

/** The first lines, and in one more how many are left, by their risk. */
function summarized(lines: readonly { readonly duty: RatedDuty; readonly line: string }[]): string[] {
  if (lines.length <= MOST_LINES) return lines.map(({ line }) => line);
  const shown = lines.slice(0, MOST_LINES - 1);
  const left = lines.slice(shown.length);
  const risks = [...RISKS].reverse().flatMap((risk) => {
    const number = left.filter(({ duty }) => duty.risk === risk).length;
    return number > 0 ? [`${number} ${risk}`] : [];
  });
  return [
    ...shown.map(({ line }) => line),
    `and ${count(left.length, 'more duty').replace('dutys', 'duties')}: ${listed(risks)}`,
  ];
}
