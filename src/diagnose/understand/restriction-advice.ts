import type { Role } from '../../sdf/objects.js';
import { childValue } from '../../sdf/value.js';
import type { Advice } from '../saying.js';

/** What to do where a restriction of the role closes a record: no permission opens it. */
export function adviseOnRestriction(of: string | null, role: Role | null): Advice {
  const kind = kindOf(of);
  const kinds = kind ? [kind] : KINDS;
  const now = role ? ` ${role.id} has ${kinds.map(({ fields }) => stateOf(role, fields)).join('; ')}.` : '';
  return {
    cause: `A restriction of the role blocks the record${of ? `, one by ${of}` : ''}. No permission changes that.${now}`,
    fix: kinds.map(({ fix }) => fix).join(' '),
    rule: null,
  };
}

interface Kind {
  readonly words: RegExp;
  /** What a role says of it; `segment` stands for its record restrictions. */
  readonly fields: readonly string[];
  readonly fix: string;
}

const KINDS: readonly Kind[] = [
  {
    words: /^subsidiar/,
    fields: ['subsidiaryoption', 'subsidiaryviewingallowed'],
    fix: 'For subsidiaries: <subsidiaryoption>ALLACTIVE</subsidiaryoption> opens all active ones; SELECTED opens those that are selected, which is possible only in the UI; <subsidiaryviewingallowed>T</subsidiaryviewingallowed> shows the others without letting the role change them.',
  },
  {
    words: /^(?:employee|sales|supervisor|partner|customer)/,
    fields: ['employeerestriction', 'employeeviewingallowed'],
    fix: 'For employees and their records: <employeerestriction>NONE</employeerestriction> lifts the restriction; <employeeviewingallowed>T</employeeviewingallowed> shows the others without letting the role change them.',
  },
  {
    words: /^(?:department|class|location)/,
    fields: ['recordrestrictions'],
    fix: 'For departments, classes and locations: remove the recordrestriction of the segment, or set <viewingallowed>T</viewingallowed> in it.',
  },
];

function kindOf(of: string | null): Kind | null {
  return KINDS.find(({ words }) => of !== null && words.test(of)) ?? null;
}

function stateOf(role: Role, fields: readonly string[]): string {
  if (fields.includes('recordrestrictions')) {
    const all = role.recordRestrictions.map(({ segment, restriction }) => {
      return `${restriction?.text ?? 'a restriction'} for ${segment?.text ?? 'a segment'}`;
    });
    return all.length > 0 ? all.join(', ') : 'no record restriction';
  }
  return fields
    .map((field) => `${field} ${childValue(role.root, field)?.text ?? `not set${DEFAULTS.get(field) ?? ''}`}`)
    .join(', ');
}

const DEFAULTS: ReadonlyMap<string, string> = new Map([['subsidiaryoption', ', which means ALL']]);
