import { findPermission } from './catalogue/permissions.js';
import { isStandardRole } from './catalogue/standard-roles.js';
import {
  formatReference,
  isCustomRoleId,
  isPermissionTargetId,
  isSegmentId,
  parseReference,
  type Reference,
} from './reference.js';

/**
 * A permission key as SDF wants it: a standard id bare, the script id of an object in brackets. A text that is
 * neither, or is right already, comes back as it is.
 */
export function dueKey(text: string): string {
  if (findPermission(text)) return text;
  const word = wordOf(text);
  if (word === null) return text;
  if (findPermission(word)) return word;
  return isPermissionTargetId(word) && parseReference(text) === null ? formatReference(word) : text;
}

/** A role as SDF wants it where an object names one: a standard role bare, a custom one in brackets. */
export function dueRole(text: string): string {
  const word = wordOf(text);
  if (word === null) return text;
  if (isStandardRole(word)) return word;
  return isCustomRoleId(word) && parseReference(text) === null ? formatReference(word) : text;
}

/** What a permission key refers to, be it without brackets; null for a standard permission and for any other word. */
export function referenceOfKey(text: string): Reference | null {
  return parseReference(dueKey(text));
}

/** What stands where an object names a role refers to, be it without brackets; null for a standard role. */
export function referenceOfRole(text: string): Reference | null {
  return parseReference(dueRole(text));
}

/** One way to write a key or role, whatever white space, order and `type` stand in its brackets. */
export function canonical(text: string): string {
  const reference = parseReference(text);
  return reference ? format(reference) : text;
}

/** A bare word, or the one in brackets with or without `scriptid=`; null where the brackets hold more or other. */
function wordOf(text: string): string | null {
  const reference = parseReference(text);
  if (reference) return reference.appId === null && reference.bundleId === null ? reference.scriptId : null;
  return text.startsWith('[') ? (/^\[([^[\]=,]*)\]$/.exec(text)?.[1]?.trim() ?? null) : text;
}

function format({ scriptId, appId, bundleId }: Reference): string {
  const parts = [
    appId !== null && `appid=${appId}`,
    bundleId !== null && `bundleid=${bundleId}`,
    isSegmentId(scriptId) && 'type=customsegment',
    `scriptid=${scriptId}`,
  ];
  return `[${parts.filter((part) => part !== false).join(', ')}]`;
}
