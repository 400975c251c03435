import { findPermission, type Level } from '../../sdf/catalogue/permissions.js';

/** A permission as messages name it: its id, and its name in the UI where that is known. */
export function named(id: string): string {
  const [name] = findPermission(id)?.names ?? [];
  return name === undefined ? id : `${id} (${name})`;
}

/** A permission as messages name it where its id is the value that they are about. */
export function quoted(id: string): string {
  const [name] = findPermission(id)?.names ?? [];
  return name === undefined ? `"${id}"` : `"${id}" (${name})`;
}

/** What a user may do at a level. Source: Oracle help, section_N326341. */
export const GRANTS: Readonly<Record<Level, string>> = {
  NONE: 'no access',
  VIEW: 'view only',
  CREATE: 'view and add',
  EDIT: 'view, add and change',
  FULL: 'view, add, change and delete',
};
