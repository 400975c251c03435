import { compareText } from '../util/compare-text.js';

/** By their UTF-16 units, the same on every machine: the first text that differs decides. */
export function compareTexts(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((text, index) => text !== other[index]);
  if (differing === -1) return 0;
  return compareText(one[differing] ?? '', other[differing] ?? '');
}
