import { findPermission } from '../sdf/catalogue/permissions.js';
import type { Project } from '../sdf/project.js';
import { parseReference } from '../sdf/reference.js';
import { nameOfObject } from './names.js';

/** What the UI calls a permission, or the object of some project that it is for; null where nobody knows. */
export function knownName(key: string, projects: readonly Project[]): string | null {
  const reference = parseReference(key);
  if (!reference) return findPermission(key)?.names[0] ?? null;
  for (const { counterpartById } of projects) {
    const object = counterpartById.get(reference.scriptId);
    if (object) return nameOfObject(object);
  }
  return null;
}
