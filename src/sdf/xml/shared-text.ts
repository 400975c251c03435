/**
 * Names of elements and short values that were read lately. An account repeats a few of them hundreds of thousands of times:
 * what is equal is kept once, and is found without a copy of it.
 */
const recent: string[] = new Array(4096).fill('');

/** As many characters V8 copies; of a longer piece of a text it keeps the text. */
const COPIED = 12;

/** The name of an element between two offsets. It is ASCII. */
export function sharedName(text: string, start: number, end: number): string {
  const slot = slotOf(text, start, end);
  const known = recent[slot] as string;
  if (isAt(known, text, start, end)) return known;
  const name = text.slice(start, end);
  recent[slot] = end - start <= COPIED ? name : copyOf(name);
  return recent[slot] as string;
}

/** Any text between two offsets. */
export function sharedText(text: string, start: number, end: number): string {
  if (end - start > COPIED || end - start < 2) return text.slice(start, end);
  const slot = slotOf(text, start, end);
  const known = recent[slot] as string;
  if (isAt(known, text, start, end)) return known;
  recent[slot] = text.slice(start, end);
  return recent[slot] as string;
}

function isAt(known: string, text: string, start: number, end: number): boolean {
  return known.length === end - start && text.startsWith(known, start);
}

function slotOf(text: string, start: number, end: number): number {
  const middle = text.charCodeAt((start + end) >> 1);
  const outer = text.charCodeAt(start) * 31 + text.charCodeAt(end - 1);
  return ((outer * 31 + middle) * 31 + end - start) & (recent.length - 1);
}

/** The same text, in memory of its own. */
function copyOf(ascii: string): string {
  return Buffer.from(ascii, 'latin1').toString('latin1');
}
