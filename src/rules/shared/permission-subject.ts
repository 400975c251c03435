import { isRole, type Role, type Toolset } from '../../sdf/objects.js';
import type { Subject } from '../rule.js';

/** What lists permissions: a role that grants them, or a toolset that asks for them. */
export type PermissionList = Role | Toolset;

/** The subject of a fault of a permission: a role is named as one, a toolset as any other object. */
export function subjectOf(list: PermissionList, permission: string, ...detail: readonly string[]): Subject {
  const where = { permission, ...(detail.length > 0 && { detail }) };
  return isRole(list) ? { role: list.id, ...where } : { object: list.id, ...where };
}
