import type { Door } from '../sdf/catalogue/door.js';
import { type Item, opennessOf, opennessOfDoor, written } from './door-items.js';

/** What a scale can mean: from the narrowest to the widest. */
export interface Width {
  readonly low: number;
  readonly high: number;
  readonly text: string | null;
  /** What is written where it can mean several things; two that are written alike mean the same. */
  readonly doubt: string;
}

/** Whether a change opens a door, as it may be, or closes it; null where it does neither. */
export function directionBetween(before: Width, after: Width): 'wider' | 'narrower' | null {
  const isSame = before.low === after.low && before.high === after.high && before.doubt === after.doubt;
  if (isSame) return null;
  if (after.high > before.low) return 'wider';
  return after.high < before.high ? 'narrower' : null;
}

/** What one of several can mean, of which nobody knows which one counts. */
export function anyOf(widths: readonly Width[]): Width {
  const [first = SHUT, ...others] = widths;
  if (others.length === 0) return first;
  const widest = widths.reduce((one, other) => (other.high > one.high ? other : one));
  const low = Math.min(...widths.map((width) => width.low));
  const doubt = low === widest.high ? '' : JSON.stringify(widths.map(({ text, doubt }) => [text, doubt]));
  return { ...widest, low, doubt };
}

/** Of what is not there: it opens nothing. */
export const SHUT: Width = { low: 0, high: 0, text: null, doubt: '' };

/** The width of a value that certainly means what it says. */
export function point({ values }: Door, text: string): Width {
  const index = values.findIndex((group) => group.includes(text));
  return { low: index, high: index, text, doubt: '' };
}

/** The same as it takes effect: nothing of it where the item is shut. */
export function shutIfClosed(item: Item, width: Width): Width {
  const { surely, perhaps } = opennessOf(item);
  if (!perhaps) return SHUT;
  return surely ? width : { ...width, low: 0, doubt: `?${width.doubt}` };
}

/** The width of a scale in an item: of repeated elements all that they can mean, of a value that nobody knows anything. */
export function widthOf(item: Item, door: Door): Width {
  const { texts } = written(item, door.element);
  const last = door.values.length - 1;
  const indices = texts.map((text) => door.values.findIndex((group) => group.includes(text)));
  if (texts.length === 0) indices.push(...absentIndices(door));
  const low = Math.min(...indices.map((index) => (index === -1 ? 0 : index)));
  const high = Math.max(...indices.map((index) => (index === -1 ? last : index)));
  const doubt = low === high ? '' : JSON.stringify(texts);
  const text = texts.find((one) => door.values[high]?.includes(one)) ?? texts[0] ?? door.absent;
  const own = opennessOfDoor(item, door);
  const width = shutIfClosed(item, { low, high, text: text ?? null, doubt });
  if (!own.perhaps) return SHUT;
  return own.surely ? width : { ...width, low: 0, doubt: `?${width.doubt}` };
}

function absentIndices(door: Door): number[] {
  if (door.absent === null) return [-1];
  return [door.values.findIndex((group) => group.includes(door.absent ?? ''))];
}
