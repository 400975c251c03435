import type { Grant } from '../../access/grants.js';
import type { Level } from '../../sdf/catalogue/permissions.js';
import { named } from './permission-words.js';

/** A permission and its level as messages name them; a field that stands for one by its own name and value. */
export function grantWords({ key, level, field }: Pick<Grant, 'key' | 'level' | 'field'>): string {
  return field === undefined ? `"${level}" of ${named(key)}` : `"T" for ${field}`;
}

/** The same where many are listed below one another. */
export function briefGrant({ key, level, field }: Pick<Grant, 'key' | 'level' | 'field'>): string {
  return field === undefined ? `${named(key)} ${level}` : `${field} T`;
}

/** A permission that is held, as messages have it among their arguments. */
export type HeldArgs = { permission: string; level: Level; field: string | null };

export function heldArgs({ key, level, field }: Pick<Grant, 'key' | 'level' | 'field'>): HeldArgs {
  return { permission: key, level, field: field ?? null };
}

export function heldWords({ permission, level, field }: HeldArgs): string {
  return grantWords({ key: permission, level, ...(field !== null && { field }) });
}
