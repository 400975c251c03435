import type { AccessChange } from '../../access/change.js';
import { accessSection } from '../access/markdown.js';

/** How many changes to tell: the first of these numbers that there is room for. */
const NUMBERS = [200, 50, 20, 5, 0];

/** A change of access within a larger text: at most so many lines of it, the worst ones, and at most so many bytes. */
export function accessPart(
  changes: readonly AccessChange[],
  most: number,
  maxBytes: number,
  isPartial = false,
): string {
  const texts = NUMBERS.filter((number) => number <= most).map((number) =>
    accessSection(changes, number, isPartial),
  );
  return texts.find((text) => Buffer.byteLength(text) <= maxBytes) ?? '';
}
