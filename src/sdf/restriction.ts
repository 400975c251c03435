import type { Value } from './value.js';

/** Which records of a custom record type a permission reaches. `none` is an absent or empty element: all records. */
export type Restriction = 'VIEWANDEDIT' | 'EDIT' | 'none';

/** The restrictions, the one that grants least first. */
export const RESTRICTIONS: readonly Restriction[] = ['VIEWANDEDIT', 'EDIT', 'none'];

/** The restriction that a value names; null for any other text. */
export function restrictionOf(value: Value | null): Restriction | null {
  if (value === null) return 'none';
  return value.text === 'VIEWANDEDIT' || value.text === 'EDIT' ? value.text : null;
}

export function isRestriction(text: string): text is Restriction {
  return (RESTRICTIONS as readonly string[]).includes(text);
}

/** Negative where `a` grants less than `b`, positive where it grants more, 0 where they are the same. */
export function compareRestrictions(a: Restriction, b: Restriction): number {
  return RESTRICTIONS.indexOf(a) - RESTRICTIONS.indexOf(b);
}
