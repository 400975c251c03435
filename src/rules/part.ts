import { isRole } from '../sdf/objects.js';
import type { Part } from '../sdf/structured.js';
import type { Subject } from './rule.js';

/** How messages name a part: the id of the object, or the item and its key. */
export function nameOf({ object, structure, key, path }: Part): string {
  if (path.length === 0) return object.id;
  return key === null ? `a ${structure.name} of ${object.id}` : `${structure.name} "${key}" of ${object.id}`;
}

/** The subject of a fault of a part. */
export function subjectOf({ object, structure, key, path }: Part, ...detail: readonly string[]): Subject {
  const where = { detail: [...path, ...detail] };
  if (!isRole(object)) return { object: object.id, ...where };
  const permission = structure.name === 'permission' ? key : null;
  return { role: object.id, ...(permission !== null && { permission }), ...where };
}
