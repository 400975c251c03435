import type { Suppression } from '../../policy/suppressions.js';
import { isRole } from '../../sdf/objects.js';
import type { Subject } from '../rule.js';

/** The subject of a fault of a comment. */
export function subjectOf({ object, path }: Suppression, ...rules: readonly string[]): Subject {
  const detail = [...path, ...rules];
  if (!object) return { detail };
  return isRole(object) ? { role: object.id, detail } : { object: object.id, detail };
}
