import type { Source } from './source.js';

/** The texts of many files, kept together. */
export interface TextPool {
  /** A file that is ASCII: its text is there once the pool is closed. The bytes are good until the next call. */
  readonly add: (path: string, encoding: string, bytes: Uint8Array) => Source;
  readonly close: () => void;
}

/** As many bytes become one string. V8 keeps one of more than a megabyte outside of what it collects and moves. */
const SIZE = 4 << 20;

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
  let buffer: Buffer | null = null;
  let used = 0;
  let pieces: Piece[] = [];

  function close(): void {
    const text = buffer?.toString('latin1', 0, used) ?? '';
    for (const { source, start, end } of pieces) source.text = text.slice(start, end);
    used = 0;
    pieces = [];
  }

  return {
    add(path, encoding, bytes) {
      if (used + bytes.length > SIZE) close();
      const source = { path, text: '', encoding };
      if (bytes.length > SIZE) {
        source.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
        return source;
      }
      buffer ??= Buffer.allocUnsafeSlow(SIZE);
      buffer.set(bytes, used);
      pieces.push({ source, start: used, end: used + bytes.length });
      used += bytes.length;
      return source;
    },
    close() {
      close();
      buffer = null;
    },
  };
}
