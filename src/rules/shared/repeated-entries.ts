import { type Entry, type EntryGrant, grantOfEntry, leastAndMost, saySame } from '../../sdf/entry-grants.js';
import { levelOf } from '../../sdf/objects.js';
import type { Pair } from '../../sdf/pairs.js';
import { restrictionOf } from '../../sdf/restriction.js';
import { remove } from '../../sdf/xml-edit.js';
import type { Fix } from '../rule.js';

/**
 * Of several entries for the same the one that grants least and the one that grants most: those that may be kept. None
 * where it is not certain what each grants, or where they say different things besides.
 *
 * @param fields the elements that hold who or what, and the level
 * @param other what the other side says; what differs from it would be the next fault
 */
export function grantsToKeep<E extends Entry>(
  entries: readonly E[],
  fields: readonly [string, string],
  other: { readonly object: Pair['object']; readonly entry: Entry } | null,
): EntryGrant<E>[] {
  const grants = entries.flatMap((entry) => grantOfEntry(entry) ?? []);
  if (grants.length < entries.length || !saySame(entries, ...fields, 'restriction')) return [];
  return leastAndMost(grants.filter((grant) => !other || agrees(other.object, other.entry, grant)));
}

/** Of what a role and an object say of each other only record types have a restriction. */
function agrees({ kind }: Pair['object'], entry: Entry, { level, restriction }: EntryGrant): boolean {
  return (
    levelOf(entry.level) === level &&
    (kind !== 'customrecordtype' || restrictionOf(entry.restriction) === restriction)
  );
}

/** The fix that removes all entries but one. */
export function keepOne(
  kept: Entry,
  entries: readonly Entry[],
  applicability: Fix['applicability'],
  title: string,
): Fix {
  const others = entries.filter((entry) => entry !== kept);
  return { title, applicability, edits: others.map(({ element }) => remove(element)) };
}
