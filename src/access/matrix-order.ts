import { compareTexts } from '../util/compare-text.js';

/** The subtabs of a role's permissions in the order of the UI; what no source places comes last. */
export const TABS: readonly (string | null)[] = [
  'Transactions',
  'Reports',
  'Lists',
  'Setup',
  'Custom Record',
  null,
];

interface Row {
  readonly key: string;
  readonly name: string;
  readonly tab: string | null;
}

/** By tab, then by name as people read it, then by key. */
export function compareRows(one: Row, other: Row): number {
  return (
    TABS.indexOf(one.tab) - TABS.indexOf(other.tab) ||
    compareTexts([one.name.toLowerCase(), one.key], [other.name.toLowerCase(), other.key])
  );
}
