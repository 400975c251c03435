/** Sorts by characters, the same on every machine: no locale has a say. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
