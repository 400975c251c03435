import { isRole } from '../../sdf/objects.js';
import { keyOfPart, type Part, pathOfPart } from '../../sdf/structured.js';
import type { Subject } from '../rule.js';

/** A part as messages have it among their arguments: the object, and the item in it with its key. */
export type PartArgs = { object: string; item: string | null; key: string | null };

export function partArgs(part: Part): PartArgs {
  const { object, structure, group } = part;
  return { object: object.id, item: group ? structure.name : null, key: group ? keyOfPart(part) : null };
}

/** How messages name a part: the id of the object, or the item and its key. */
export function partWords({ object, item, key }: PartArgs): string {
  if (item === null) return object;
  return key === null ? `a ${item} of ${object}` : `${item} "${key}" of ${object}`;
}

export function nameOf(part: Part): string {
  return partWords(partArgs(part));
}

/** The subject of a fault of a part. */
export function subjectOf(part: Part, ...detail: readonly string[]): Subject {
  const { object, structure } = part;
  const where = { detail: [...pathOfPart(part), ...detail] };
  if (!isRole(object)) return { object: object.id, ...where };
  const permission = structure.name === 'permission' ? keyOfPart(part) : null;
  return { role: object.id, ...(permission !== null && { permission }), ...where };
}
