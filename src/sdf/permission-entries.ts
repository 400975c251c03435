import { standingFor } from './as-meant.js';
import { isStandardRole } from './catalogue/standard-roles.js';
import { type EntryGrant, grantOfEntry } from './entry-grants.js';
import { type Counterpart, entryNames } from './objects.js';
import type { ObjectSide, RoleSide } from './pairs.js';
import { formatReference } from './reference.js';
import type { Restriction } from './restriction.js';
import { child } from './value.js';
import type { XmlElement } from './xml/xml.js';
import { append, type Edit, type NewElement, remove, setText } from './xml-edit.js';

/** What a `permission` is to grant. */
type Granting = Pick<EntryGrant, 'level' | 'restriction'>;

/** The `permission` for a role that an object lacks; null where it is uncertain what the role's own grants. */
export function entryInObject({ role, permission, object }: RoleSide): NewElement | null {
  const grant = grantOfEntry(permission);
  return grant && objectEntry(object, role.id, grant);
}

/** The `permission` for an object that a role lacks; null where it is uncertain what the object's own grants. */
export function entryInRole({ object, permitted }: ObjectSide): NewElement | null {
  const grant = grantOfEntry(permitted);
  if (!grant) return null;
  const restriction = object.kind === 'customrecordtype' ? grant.restriction : 'none';
  return roleEntry(formatReference(object.id), { level: grant.level, restriction });
}

/** A `permission` by which an object permits a role of its project. Only record types have restrictions. */
export function objectEntry(
  { kind }: Counterpart,
  roleId: string,
  { level, restriction }: Granting,
): NewElement {
  const names = entryNames(kind);
  const role = { name: names.role, content: roleText(roleId) };
  const atLevel = { name: names.level, content: level };
  const inOrder = kind === 'customsegment' ? [role, atLevel] : [atLevel, role];
  const restricted = kind === 'customrecordtype' ? restrictionElement(restriction) : [];
  return { name: 'permission', content: [...inOrder, ...restricted] };
}

/** A role as an object names it: a standard one bare, one of the project in brackets, any other as it is written. */
function roleText(id: string): string {
  return isStandardRole(id) || id.startsWith('[') ? id : formatReference(id);
}

/** A `permission` of a role. */
export function roleEntry(key: string, { level, restriction }: Granting): NewElement {
  const elements = [
    { name: 'permkey', content: key },
    { name: 'permlevel', content: level },
  ];
  return { name: 'permission', content: [...elements, ...restrictionElement(restriction)] };
}

function restrictionElement(restriction: Restriction): NewElement[] {
  return restriction === 'none' ? [] : [{ name: 'restriction', content: restriction }];
}

/** Adds a `permission` to a role or object, which may have none yet. */
export function addEntry(root: XmlElement, entry: NewElement): Edit {
  const permissions = child(root, 'permissions');
  return permissions ? append(permissions, entry) : append(root, { name: 'permissions', content: [entry] });
}

/** Takes `permission` elements out, and with the last one its `permissions`: NetSuite never exports them empty. */
export function removeEntries(entries: readonly XmlElement[]): Edit[] {
  const removed = new Set(entries);
  const groups = new Set(entries.flatMap(({ parent }) => parent ?? []));
  const emptied = new Set(
    [...groups].filter(({ children, comments }) => {
      return comments.length === 0 && children.every((entry) => removed.has(entry));
    }),
  );
  const rest = entries.filter(({ parent }) => !parent || !emptied.has(parent));
  return [...emptied, ...rest].map(remove);
}

/** Gives a `permission` this restriction in place of its own. */
export function setRestriction(entry: XmlElement, restriction: Restriction): Edit[] {
  if (restriction === 'none') return standingFor(entry, 'restriction').map(remove);
  const element = child(entry, 'restriction');
  return [
    element ? setText(element, restriction) : append(entry, { name: 'restriction', content: restriction }),
  ];
}
