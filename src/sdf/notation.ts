import { findPermission, findPermissionInAnyCase } from './catalogue/permissions.js';
import { isStandardRole, standardRoleInAnyCase } from './catalogue/standard-roles.js';
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
 * neither, or is right already, comes back as it is. In brackets the case of a standard id does not count: script ids are
 * written in lower case, so a person who adds brackets to a standard id may change its case as well.
 */
export function dueKey(text: string): string {
  if (findPermission(text)) return text;
  const word = wordOf(text);
  if (word === null) return text;
  if (findPermission(word)) return word;
  if (isPermissionTargetId(word)) return parseReference(text) === null ? formatReference(word) : text;
  return (word !== text && findPermissionInAnyCase(word)?.id) || text;
}

/**
 * A role as SDF wants it where an object names one: a standard role bare, a custom one in brackets. As in a key, the case of
 * a standard role does not count in brackets; but `customrole41` is a custom role, although CUSTOMROLE41 is a standard one.
 */
export function dueRole(text: string): string {
  const word = wordOf(text);
  if (word === null) return text;
  if (isStandardRole(word)) return word;
  if (isCustomRoleId(word)) return parseReference(text) === null ? formatReference(word) : text;
  return (word !== text && standardRoleInAnyCase(word)) || text;
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
