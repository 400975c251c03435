import { createReadStream, existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import type { World } from './command.js';
import { wrongUse } from './failure.js';

/** The bytes of a file, or of stdin where it is `-` or none is named. */
export function openInput(
  written: string | undefined,
  { folder, input }: World,
  ask: string,
): AsyncIterable<Uint8Array> {
  if (written === '-' || written === undefined) {
    const stdin = input();
    if (stdin) return stdin;
    throw wrongUse(ask);
  }
  const path = resolve(folder, written);
  // A message is no path, and longer than the name of a file may be.
  if (isMessage(written) && (written.length > 255 || !existsSync(path)))
    return Readable.from([Buffer.from(written)]);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw wrongUse(`There is no file "${written}".`);
  if (stats.isDirectory()) throw wrongUse(`"${written}" is a folder. ${ask}`);
  return createReadStream(path);
}

/** Whether an argument is a message itself: no file is named so, and it holds several words or a line end. */
function isMessage(written: string): boolean {
  return /\n/.test(written) || /(?:\S+\s+){2,}\S/.test(written);
}

/** Text as it comes in, in the encoding of its byte order mark: some shells write UTF-16. Otherwise UTF-8. */
export async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  let decoder: TextDecoder | null = null;
  let start = new Uint8Array();
  for await (const chunk of bytes) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < ENOUGH) continue;
    decoder = decoderFor(start);
    yield decoder.decode(start, { stream: true });
  }
  yield decoder ? decoder.decode() : decoderFor(start).decode(start);
}

/** A byte order mark, or a few letters of UTF-16 without one. */
const ENOUGH = 4;

function decoderFor([first, second, third, fourth]: Uint8Array): TextDecoder {
  const isLittle = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0);
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8');
}
