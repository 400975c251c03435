import type { Comparison, Difference } from '../../access/compare-roles.js';
import type { HeldDuty } from '../../access/role-duties.js';
import { findPermission } from '../../sdf/catalogue/permissions.js';
import { riskOf } from '../../sdf/catalogue/risks.js';
import type { SourceToken } from '../../sdf/catalogue/sources.js';
import { nameOfStandardRole, STANDARD_ROLE_SOURCE } from '../../sdf/catalogue/standard-role-permissions.js';
import { isStandardRole } from '../../sdf/catalogue/standard-roles.js';
import type { Place } from '../../sdf/source.js';
import { count } from '../../util/words.js';
import { placeText } from '../findings/text-parts.js';
import { plain } from '../writing/plain.js';
import { heldDutyLines } from './duty-lines.js';
import { type Explanation, prose, type Section, sourceSection } from './explanation.js';

/** A role of a project, against the role that it was made from. */
export interface CustomRole {
  readonly id: string;
  readonly name: string | null;
  readonly at: Place;
  readonly isActive: boolean;
  readonly permissions: number;
  readonly duties: readonly HeldDuty[];
  readonly dutyCount: number;
  readonly base: Base;
}

/** What a role was made from, and how that is known. */
export type Base =
  | { readonly kind: 'compared'; readonly id: string; readonly how: How; readonly comparison: Comparison }
  | { readonly kind: 'everything' | 'undocumented'; readonly id: string; readonly how: How }
  | { readonly kind: 'unknown' };

/** `named` by who asked, `written` in the role at a place, or `guessed` by the part of the permissions that both hold. */
export type How =
  | { readonly kind: 'named' }
  | { readonly kind: 'written'; readonly at: Place }
  | { readonly kind: 'guessed'; readonly share: number };

/** A custom role: what it combines, and what it has beyond the role that it was made from, and lacks. */
export function explainCustomRole(role: CustomRole): Explanation {
  const { id, name, at, isActive, permissions, duties, dutyCount, base } = role;
  const state = isActive ? '' : 'It is inactive: nobody can use it. ';
  return {
    title: plain(id),
    subtitle: name === null ? 'custom role' : `custom role, ${plain(name)}`,
    sections: [
      { title: 'Where', lines: [placeText(at)] },
      prose('What it holds', `${state}${count(permissions, 'permission')}. \`matrix\` lists them.`),
      {
        title: `Duties that it combines: ${duties.length} of ${dutyCount}`,
        lines: duties.length > 0 ? heldDutyLines(duties) : ['None.'],
      },
      ...baseSections(id, base),
    ],
  };
}

function baseSections(id: string, base: Base): Section[] {
  if (base.kind === 'unknown')
    return [
      prose('Made from', `Its file does not say. To compare, name a role: explain ${plain(id)} AP_CLERK`),
    ];
  const from = prose('Made from', fromWords(id, base.id, base.how));
  if (base.kind === 'compared') return [from, ...comparisonSections(base.id, base.comparison)];
  const compared =
    base.kind === 'everything'
      ? `${titleOf(base.id)} holds every permission: this role has nothing beyond it.`
      : `It is not documented what ${titleOf(base.id)} holds, so nothing can be compared.`;
  return [from, prose('Compared', compared)];
}

function fromWords(id: string, base: string, how: How): string {
  if (how.kind === 'written') return `${titleOf(base)}: parentrolescriptid in ${placeText(how.at)}`;
  if (how.kind === 'named') return `${titleOf(base)}, as you named it.`;
  const share = Math.round(how.share * 100);
  return `Its file does not say. ${titleOf(base)} is the closest standard role, with ${share} % of the permissions of both: a guess. To compare with another role, name it: explain ${plain(id)} AP_CLERK`;
}

function titleOf(id: string): string {
  const name = nameOfStandardRole(id);
  return name === null || name === id ? plain(id) : `${name} (${id})`;
}

function comparisonSections(base: string, { beyond, lacks, uncertain, same }: Comparison): Section[] {
  const section = (title: string, differences: readonly Difference[]) =>
    differences.length > 0
      ? [{ title: `${title}: ${differences.length}`, lines: differences.map(lineOf) }]
      : [];
  const isStandard = isStandardRole(base);
  const advice = isStandard
    ? ' NetSuite does not pass later changes of a standard role on to its copies, nor permissions of features that were turned on later: that can explain what it lacks.'
    : '';
  const sources: readonly SourceToken[] = isStandard ? [STANDARD_ROLE_SOURCE] : [];
  return [
    ...section('What it has beyond that role', beyond),
    ...section('What it lacks of that role', lacks),
    ...section('Uncertain, like the documentation of that role', uncertain),
    prose('The same', `${count(same, 'permission')}.${advice}`),
    ...(sources.length > 0 ? [sourceSection(sources)] : []),
  ];
}

function lineOf({ key, own, base }: Difference): string {
  const name = findPermission(key)?.names[0];
  const title = name === undefined ? plain(key) : `${name} (${key})`;
  const risk = riskOf(key, own ?? base ?? 'NONE');
  const levels =
    own === null ? `${base}, which it does not hold` : base === null ? own : `${own} instead of ${base}`;
  return `${risk}  ${title}  ${levels}`;
}
