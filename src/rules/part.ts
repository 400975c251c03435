import { isRole } from '../sdf/objects.js';
import { keyOfPart, type Part, pathOfPart } from '../sdf/structured.js';
import type { Subject } from './rule.js';

/** How messages name a part: the id of the object, or the item and its key. */
export function nameOf(part: Part): string {
  const { object, structure, group } = part;
  if (!group) return object.id;
  const key = keyOfPart(part);
  return key === null ? `a ${structure.name} of ${object.id}` : `${structure.name} "${key}" of ${object.id}`;
}

/** The subject of a fault of a part. */
export function subjectOf(part: Part, ...detail: readonly string[]): Subject {
  const { object, structure } = part;
  const where = { detail: [...pathOfPart(part), ...detail] };
  if (!isRole(object)) return { object: object.id, ...where };
  const permission = structure.name === 'permission' ? keyOfPart(part) : null;
  return { role: object.id, ...(permission !== null && { permission }), ...where };
}
