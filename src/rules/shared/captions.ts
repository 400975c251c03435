import type { Grant } from '../../access/grants.js';
import { findPermission } from '../../sdf/catalogue/permissions.js';
import { levelOf } from '../../sdf/objects.js';
import type { Value } from '../../sdf/value.js';

// Captions stand beside the marks under a text in a report, so they say only what is not in that line: a few words.

/** Which of two entries for the same it is, and what it grants: the level is in another line than the marked name. */
export function entryCaption(which: 'first' | 'again', level: Value | null): string {
  const known = levelOf(level);
  return known === null ? which : `${which}, at ${known}`;
}

/** Which side of a duty a level belongs to, and of which permission it is. */
export function sideCaption(
  side: 'one' | 'same' | 'other',
  { key, field }: Pick<Grant, 'key' | 'field'>,
): string {
  return `${side} side: ${field ?? findPermission(key)?.names[0] ?? key}`;
}
