/** Lines of a file at the head that one hunk of its diff shows, from 1, both included. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  /** Those of them that the change added, in their order. */
  readonly added: readonly number[];
}

const HEADER = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/**
 * Reads the hunks of a patch as GitHub lists it. Anything else gives fewer hunks, never a fault: what is not understood
 * from one line on shows no line.
 */
export function readHunks(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  let open: OpenHunk | null = null;
  for (const line of patch.split('\n')) {
    if (open && !isFull(open)) take(open, line);
    else {
      if (open) hunks.push(...closed(open));
      open = begin(line);
    }
  }
  return open ? [...hunks, ...closed(open)] : hunks;
}

interface OpenHunk {
  readonly start: number;
  /** How many lines it has to have, before and after the change. */
  readonly before: number;
  readonly after: number;
  /** How many of them were read. */
  old: number;
  now: number;
  readonly added: number[];
}

function begin(line: string): OpenHunk | null {
  const [, before, start, after] = HEADER.exec(line) ?? [];
  if (start === undefined) return null;
  return { start: Number(start), before: sizeOf(before), after: sizeOf(after), old: 0, now: 0, added: [] };
}

/** A size that is not written is 1. */
function sizeOf(written: string | undefined): number {
  return written === undefined ? 1 : Number(written);
}

function isFull({ before, after, old, now }: OpenHunk): boolean {
  return old >= before && now >= after;
}

function take(hunk: OpenHunk, line: string): void {
  const mark = line[0];
  if (mark === '+') hunk.added.push(hunk.start + hunk.now);
  if (mark === '+' || mark === ' ' || mark === undefined) hunk.now += 1;
  if (mark === '-' || mark === ' ' || mark === undefined) hunk.old += 1;
}

/** As far as its lines were there: a patch that ends early shows no more. */
function closed({ start, after, now, added }: OpenHunk): Hunk[] {
  const size = Math.min(after, now);
  const end = start + size - 1;
  return size > 0 ? [{ start, end, added: added.filter((line) => line <= end) }] : [];
}
