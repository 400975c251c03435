import { compareLevels, type Level } from './catalogue/permissions.js';
import { levelOf } from './objects.js';
import { compareRestrictions, type Restriction, restrictionOf } from './restriction.js';
import type { Value } from './value.js';
import type { XmlElement } from './xml/xml.js';

/** A `permission` of a role or object. */
export interface Entry {
  readonly element: XmlElement;
  readonly level: Value | null;
  readonly restriction: Value | null;
}

/** An entry of which it is certain what it grants. */
export interface EntryGrant<E extends Entry = Entry> {
  readonly entry: E;
  readonly level: Level;
  readonly restriction: Restriction;
}

/** What an entry grants; null where it names no known level or restriction. */
export function grantOfEntry<E extends Entry>(entry: E): EntryGrant<E> | null {
  const level = levelOf(entry.level);
  const restriction = restrictionOf(entry.restriction);
  return level && restriction ? { entry, level, restriction } : null;
}

/** Negative where `a` grants less than `b`, positive where it grants more, 0 where they are the same. */
export function compareGrants(a: EntryGrant, b: EntryGrant): number {
  return compareLevels(a.level, b.level) || compareRestrictions(a.restriction, b.restriction);
}

/** A grant as messages name it. */
export function formatGrant({ level, restriction }: Omit<EntryGrant, 'entry'>): string {
  return restriction === 'none' ? level : `${level} and restriction ${restriction}`;
}

/** The grant that gives least and the one that gives most; one where they are the same. */
export function leastAndMost<E extends Entry>(grants: readonly EntryGrant<E>[]): EntryGrant<E>[] {
  const sorted = [...grants].sort(compareGrants);
  const least = sorted.at(0);
  const most = sorted.at(-1);
  if (!least || !most) return [];
  return compareGrants(least, most) === 0 ? [least] : [least, most];
}

/** Whether entries say the same but for some elements, in whatever order; an empty element says nothing. */
export function saySame(entries: readonly Entry[], ...without: readonly string[]): boolean {
  const sayings = entries.map(({ element }) => {
    const fields = element.children.filter(({ name, text }) => text !== '' && !without.includes(name));
    return JSON.stringify(fields.map(({ name, text }) => `${name} ${text}`).sort());
  });
  return new Set(sayings).size <= 1;
}

/** Whether entries say the same but for some elements, and no comment would be lost with all but the first. */
export function areEqual([first, ...others]: readonly Entry[], ...without: readonly string[]): boolean {
  return (
    !first ||
    (saySame([first, ...others], ...without) && !others.some(({ element }) => holdsComment(element)))
  );
}

function holdsComment({ comments, children }: XmlElement): boolean {
  return comments.length > 0 || children.some((child) => child.comments.length > 0);
}
