import type { Counterpart, PermittedRole, RolePermission } from '../sdf/objects.js';
import { counterpartOf, type Project } from '../sdf/project.js';
import { parseReference } from '../sdf/reference.js';
import type { XmlElement } from '../sdf/xml/xml.js';
import { CORE_ADMINISTRATION, canonicalKey, coreFieldOf } from './grants.js';
import { holderId } from './holders.js';

/** Whatever in a project speaks of one permission of one role. */
export interface Entries {
  readonly holder: string;
  readonly key: string;
  readonly inRole: readonly RolePermission[];
  /** The record type, segment or custom transaction type that the permission is for, if the project holds it. */
  readonly object: Counterpart | null;
  readonly inObject: readonly PermittedRole[];
  /** The field that stands for the permission, where it is on. */
  readonly field: XmlElement | null;
}

/**
 * @param holder a role as holders are named
 * @param key as `canonicalKey` writes it
 */
export function entriesOf(project: Project, holder: string, key: string): Entries {
  const role = project.roleById.get(holder) ?? null;
  const reference = parseReference(key);
  const object = reference && counterpartOf(project, reference);
  const isOfKey = (entry: RolePermission) =>
    entry.key !== null && canonicalKey(project, entry.key.text) === key;
  const isForHolder = (entry: PermittedRole) =>
    entry.role !== null && holderId(project, entry.role.text) === holder;
  return {
    holder,
    key,
    inRole: role?.permissions.filter(isOfKey) ?? [],
    object,
    inObject: object?.permittedRoles.filter(isForHolder) ?? [],
    field: role && key === CORE_ADMINISTRATION ? coreFieldOf(role) : null,
  };
}
