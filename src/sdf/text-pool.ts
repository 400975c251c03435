import type { Source } from './source.js';

/** The texts of many files, kept together. */
export interface TextPool {
  /** A file that is ASCII: its text is there once the pool is closed. The bytes are good until the next call. */
  readonly add: (path: string, encoding: string, bytes: Uint8Array) => Source;
  readonly close: () => void;
}

/** As many bytes become one string. V8 keeps one of more than a megabyte outside of what it collects and moves. */
const SIZE = 4 << 20;
/** Most projects fit into it. */
const FIRST_SIZE = 64 << 10;

interface Piece {
  readonly source: { path: string; text: string; encoding: string };
  readonly start: number;
  readonly end: number;
}

/**
 * A string of a few kilobytes is copied twice while V8 finds out that it stays. The texts of an account are most of what
 * stays, so each becomes a piece of a large string, which is never copied.
 */
export function textPool(): TextPool {
  let buffer: Buffer = Buffer.allocUnsafeSlow(FIRST_SIZE);
  let used = 0;
  let pieces: Piece[] = [];

  /** Gives the files that were added their texts. */
  function cut(): void {
    const text = buffer.toString('latin1', 0, used);
    for (const { source, start, end } of pieces) source.text = text.slice(start, end);
    used = 0;
    pieces = [];
  }

  return {
    add(path, encoding, bytes) {
      if (used + bytes.length > SIZE) cut();
      if (used + bytes.length > buffer.length) buffer = larger(buffer, used + bytes.length);
      buffer.set(bytes, used);
      const source = { path, text: '', encoding };
      pieces.push({ source, start: used, end: used + bytes.length });
      used += bytes.length;
      return source;
    },
    close: cut,
  };
}

/** A buffer that holds the same and has room for more; a file that is longer than all others has one of its own size. */
function larger(buffer: Buffer, size: number): Buffer {
  const copy = Buffer.allocUnsafeSlow(Math.max(size, Math.min(buffer.length * 4, SIZE)));
  copy.set(buffer);
  return copy;
}
