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

/** Words as a sentence lists them: "A, B or C". */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** More than the longest list of names that a field takes; the hours of `tfaduration` are more. */
const MOST_SHOWN = 16;

/** The values of a field as a sentence lists them, a long list by its ends. */
export function listed(values: readonly string[]): string {
  if (values.length <= MOST_SHOWN) return either(values);
  return `${values.slice(0, 6).join(', ')} … ${values.at(-1)}`;
}
