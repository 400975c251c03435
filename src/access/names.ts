import { findPermission } from '../sdf/catalogue/permissions.js';
import { nameOfStandardRole } from '../sdf/catalogue/standard-role-permissions.js';
import type { CounterpartKind } from '../sdf/object-kinds.js';
import type { Counterpart, Role } from '../sdf/objects.js';
import { counterpartOf, type Project } from '../sdf/project.js';
import { isSegmentId, parseReference } from '../sdf/reference.js';
import { childValue } from '../sdf/value.js';
import type { ProjectPair } from './match-projects.js';

/** What people call a permission, and where they find it. */
export interface PermissionName {
  readonly name: string;
  readonly tab: string | null;
}

const NAME_FIELDS: Readonly<Record<CounterpartKind, string>> = {
  customrecordtype: 'recordname',
  customsegment: 'label',
  customtransactiontype: 'name',
};

/** A permission as the UI shows it: a standard one by the catalogue, one for an object by the object's own name. */
export function nameOfPermission(pair: ProjectPair, key: string): PermissionName {
  const reference = parseReference(key);
  if (!reference) {
    const permission = findPermission(key);
    return { name: permission?.names[0] ?? key, tab: permission?.tab ?? null };
  }
  const find = (project: Project | null) => project && counterpartOf(project, reference);
  const object = find(pair.head) ?? find(pair.base);
  return { name: (object && nameOfObject(object)) ?? reference.scriptId, tab: tabOf(reference.objectId) };
}

/** What the UI calls an object; null where its file does not say so in words. */
export function nameOfObject({ kind, root }: Counterpart): string | null {
  return words(childValue(root, NAME_FIELDS[kind])?.text);
}

/** What the UI calls a role; null where its file does not say so in words. */
export function nameOfRole(role: Role | null): string | null {
  return words(role ? childValue(role.root, 'name')?.text : undefined);
}

/** What the UI calls whoever holds something: a role of the project, or a standard role by the catalogue. */
export function nameOfHolder({
  id,
  role,
}: {
  readonly id: string;
  readonly role: Role | null;
}): string | null {
  return role ? nameOfRole(role) : nameOfStandardRole(id);
}

/** A name can be a reference to a translation, which says nothing to people. */
function words(text: string | undefined): string | null {
  return text === undefined || parseReference(text) ? null : text;
}

function tabOf(objectId: string): string | null {
  if (objectId.startsWith('customrecord') || isSegmentId(objectId)) return 'Custom Record';
  return /^custom(?:transaction|sale|purchase)/.test(objectId) ? 'Transactions' : null;
}
