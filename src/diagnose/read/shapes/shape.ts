import { isLevel, type Level } from '../../../sdf/catalogue/permissions.js';
import type { Area, PermissionWords, Saying } from '../../saying.js';

/** What is known of a sentence beside its words. */
export interface Context {
  /** What the pattern has matched. */
  readonly sentence: string;
  /** The line that it stands in, or what is near of it. */
  readonly line: () => string;
}

/** A sentence that is understood. */
export interface Shape {
  /** Words that the sentence begins with, in small letters: where they stand the pattern is tried. */
  readonly anchor: string;
  /** As `sentence` makes it. What a group `lead` holds belongs to the sentence as well. */
  readonly pattern: RegExp;
  /** Null where the words are none of this after all. */
  readonly say: (groups: Groups, context: Context) => Saying | null;
  /** A code, or a number, that means nothing beside a sentence which says more. */
  readonly isVague?: boolean;
  /** Whether it means nothing without a call for a record. */
  readonly needsCall?: boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * A pattern for a sentence of a cleaned text: a blank may be the end of a line, and case does not count. All that
 * repeats in it has a bound, so that no text takes long.
 */
export function sentence(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(' ', '[ \\n]'), 'iys');
}

/** `at Full level`, `with the level Edit`, `with View access`, `(Full)` behind a permission. */
export const AT_LEVEL = `(?: ?(?:[(:]|at|with|of) ?(?:an? |the )?(?:level ?(?:of )?)?'?(?<at>view|create|edit|full)\\b'?(?: level| access)?[)]?)?`;

/** A name in quotes, as a group. */
export function quoted(group: string): string {
  return `(?:'(?<${group}>.{1,120}?)'|"(?<${group}2>.{1,120}?)")`;
}

/** What `quoted` found. */
export function inQuotes(groups: Groups, group: string): string {
  return groups[group] ?? groups[`${group}2`] ?? '';
}

const AREAS: ReadonlyMap<string, Area> = new Map([
  ['transactions', 'Transactions'],
  ['transaction', 'Transactions'],
  ['reports', 'Reports'],
  ['lists', 'Lists'],
  ['list', 'Lists'],
  ['setup', 'Setup'],
  ['custom record', 'Custom Record'],
  ['custom records', 'Custom Record'],
]);

/** `Lists - Items`, as vendors write it. */
const DASH = /^(transactions?|reports?|lists?|setup|custom records?) ?[-\u2013:] /i;

/** Reads `Lists -> Subsidiaries`, also with a level behind it or in front, or a word such as `Permissions`. */
export function permissionWords(written: string, level: Level | null = null): PermissionWords {
  const parts = written
    .replace(/\s+/g, ' ')
    .replace(DASH, '$1 -> ')
    .split(' -> ')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.toLowerCase() !== 'permissions');
  const last = levelIn(parts.length > 1 ? (parts.at(-1) ?? '') : '');
  const named = last ? parts.slice(0, -1) : parts;
  const area = AREAS.get(named[0]?.toLowerCase() ?? '') ?? null;
  const name = named.slice(area && named.length > 1 ? 1 : 0).join(' -> ');
  return { name, area: named.length > 1 ? area : null, level: last ?? level };
}

/** The level that a text names and nothing else. */
export function levelIn(text: string | undefined): Level | null {
  const word = text?.trim().toUpperCase() ?? '';
  return isLevel(word) && word !== 'NONE' ? word : null;
}
