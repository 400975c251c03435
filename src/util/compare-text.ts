/** Sorts by characters, the same on every machine: no locale has a say. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The first texts that differ decide. */
export function compareTexts(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((text, index) => text !== other[index]);
  if (differing === -1) return 0;
  return compareText(one[differing] ?? '', other[differing] ?? '');
}
