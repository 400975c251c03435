import { readAsMeant } from './as-meant.js';
import { findPermission } from './catalogue/permissions.js';
import { dueKey, referenceOfRole } from './notation.js';
import { type CounterpartKind, isCounterpartKind, type ObjectKind, structureOf } from './object-kinds.js';
import {
  type Counterpart,
  entryNames,
  fileId,
  type Role,
  type RoleAccess,
  type RolePermission,
  type SdfObject,
  type SuiteletDeployment,
} from './objects.js';
import { parseReference } from './reference.js';
import { attributeOf, children, childValue, grouped } from './value.js';
import type { XmlElement } from './xml/xml.js';

/** Reads an object of a known kind from its root element. */
export function readObject(kind: ObjectKind, element: XmlElement, inScope: boolean): SdfObject {
  const root = readAsMeant(element, structureOf(kind));
  const scriptId = attributeOf(root, 'scriptid');
  const id = scriptId?.text || fileId(root.source);
  const base = { source: root.source, root, scriptId, id, inScope };
  if (kind === 'role') return { ...base, kind, ...readRole(root) };
  if (isCounterpartKind(kind)) return { ...base, kind, ...readCounterpart(kind, root) };
  if (kind === 'suitelet') return { ...base, kind, deployments: readDeployments(root) };
  if (kind === 'singlepageapp') return { ...base, kind };
  if (kind === 'toolset' || kind === 'tool') return { ...base, kind, permissions: readPermissions(root) };
  return { ...base, kind, roleAccesses: readRoleAccesses(root) };
}

function readRole(root: XmlElement): Pick<Role, 'permissions' | 'recordRestrictions'> {
  return {
    permissions: readPermissions(root),
    recordRestrictions: grouped(root, 'recordrestrictions', 'recordrestriction').map((element) => ({
      element,
      segment: childValue(element, 'segment'),
      restriction: childValue(element, 'restriction'),
    })),
  };
}

function readPermissions(root: XmlElement): RolePermission[] {
  return grouped(root, 'permissions', 'permission').map(readRolePermission);
}

function readRolePermission(element: XmlElement): RolePermission {
  const key = childValue(element, 'permkey');
  const due = key === null ? null : dueKey(key.text);
  return {
    element,
    key,
    standard: due === null ? null : (findPermission(due) ?? null),
    reference: due === null ? null : parseReference(due),
    level: childValue(element, 'permlevel'),
    restriction: childValue(element, 'restriction'),
  };
}

function readCounterpart(
  kind: CounterpartKind,
  root: XmlElement,
): Pick<Counterpart, 'accessType' | 'permittedRoles' | 'roleAccesses'> {
  const names = entryNames(kind);
  return {
    accessType: childValue(root, 'accesstype'),
    permittedRoles: grouped(root, 'permissions', 'permission').map((element) => {
      const role = childValue(element, names.role);
      return {
        element,
        role,
        reference: role && referenceOfRole(role.text),
        level: childValue(element, names.level),
        restriction: childValue(element, 'restriction'),
      };
    }),
    roleAccesses: grouped(root, 'customrecordcustomfields', 'customrecordcustomfield').flatMap(
      readRoleAccesses,
    ),
  };
}

function readRoleAccesses(field: XmlElement): RoleAccess[] {
  return children(field, 'roleaccesses').flatMap((group) =>
    children(group, 'roleaccess').map((element) => {
      const role = childValue(element, 'role');
      return { element, role, reference: role && referenceOfRole(role.text) };
    }),
  );
}

function readDeployments(root: XmlElement): SuiteletDeployment[] {
  return grouped(root, 'scriptdeployments', 'scriptdeployment').map((element) => ({
    element,
    scriptId: attributeOf(element, 'scriptid'),
    isDeployed: childValue(element, 'isdeployed'),
    status: childValue(element, 'status'),
    isOnline: childValue(element, 'isonline'),
    runAsRole: childValue(element, 'runasrole'),
  }));
}
