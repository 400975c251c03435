import { canonical } from '../sdf/notation.js';
import { parseReference, type Reference } from '../sdf/reference.js';
import type { Policy, RolePolicy } from './policy.js';

/** What the policy lays down for a role. */
export function policiesFor({ roles }: Policy, roleId: string): RolePolicy[] {
  return roles.filter(({ match }) => match.some(({ glob }) => globMatches(glob, roleId)));
}

/**
 * Whether a permission key, however it is written, is one that a glob means: `TRAN_*` by the whole of its text,
 * `[scriptid=customrecord_*]` by the script id, whatever kind of object it is.
 */
export function keyMatches(glob: string, key: string): boolean {
  const wanted = parseReference(glob);
  if (!wanted) return globMatches(glob, canonical(key));
  const reference = parseReference(key);
  return reference !== null && referenceMatches(wanted, reference);
}

function referenceMatches(wanted: Reference, reference: Reference): boolean {
  return (
    globMatches(wanted.scriptId, reference.scriptId) &&
    globMatches(wanted.appId ?? '', reference.appId ?? '') &&
    globMatches(wanted.bundleId ?? '', reference.bundleId ?? '')
  );
}

/** Whether a text matches a glob: `*` stands for any text, `?` for one character. Takes no longer than both multiplied. */
export function globMatches(glob: string, text: string): boolean {
  let star = -1;
  let after = 0;
  let at = 0;
  let index = 0;
  while (index < text.length) {
    if (glob[at] === '*') {
      star = at;
      after = index;
      at += 1;
    } else if (glob[at] === '?' || glob[at] === text[index]) {
      at += 1;
      index += 1;
    } else if (star !== -1) {
      at = star + 1;
      after += 1;
      index = after;
    } else {
      return false;
    }
  }
  return /^\**$/.test(glob.slice(at));
}

/** Whether a text is a glob rather than a name. */
export function isGlob(text: string): boolean {
  return /[*?]/.test(text);
}
