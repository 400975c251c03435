import { isAscii } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Source } from './source.js';
import type { TextPool } from './text-pool.js';
import { declaredEncoding } from './xml/declaration.js';
import { malformed, type XmlFault } from './xml/fault.js';
import { MAX_CHARACTERS, tooLarge } from './xml/limits.js';

/** A file as text; with a fault where its bytes are not what its encoding allows, or too many. */
export interface Decoded {
  readonly source: Source;
  readonly fault: XmlFault | null;
}

/** No encoding takes more than four bytes for a character; a file beyond is not even decoded. */
export const MAX_BYTES = MAX_CHARACTERS * 4;
/** What an XML declaration is looked for in. */
const DECLARATION_LENGTH = 200;
const UTF_8 = 'utf-8';
/** What follows the "<" of an XML declaration. */
const QUESTION_MARK = 0x3f;

/**
 * Reads bytes in the encoding of their byte order mark, or of the XML declaration, or else as UTF-8.
 *
 * @param pool what keeps the text, if it is ASCII: until the pool is closed the text is empty then
 */
export function decode(path: string, bytes: Uint8Array, pool: TextPool | null = null): Decoded {
  const encoding = encodingOf(bytes);
  if (bytes.length > MAX_BYTES) {
    const source = { path, text: '', encoding };
    return { source, fault: tooLarge(source) };
  }
  if (pool && isPlain(bytes, encoding)) return { source: pool.add(path, encoding, bytes), fault: null };
  const source = { path, text: textIn(bytes, encoding), encoding };
  return { source, fault: faultInBytes(source, bytes) };
}

/** The beginning of a file as text, whatever is wrong with its bytes. */
export function decodeStart(bytes: Uint8Array): string {
  return textIn(bytes, encodingOf(bytes));
}

function textIn(bytes: Uint8Array, encoding: string): string {
  return isPlain(bytes, encoding) ? latin1(bytes) : decoderOf(encoding).decode(bytes);
}

/** Whether bytes need no decoding, as in most files: ASCII is its own Latin-1. */
function isPlain(bytes: Uint8Array, encoding: string): boolean {
  return encoding === UTF_8 && isAscii(bytes);
}

/** Each byte as one character. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

const utf8Decoder = new TextDecoder(UTF_8, { ignoreBOM: true });

function decoderOf(encoding: string): TextDecoder {
  return encoding === UTF_8 ? utf8Decoder : new TextDecoder(encoding, { ignoreBOM: true });
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return UTF_8;
  // Without a mark UTF-16 shows in the zero beside the "<" that begins every document (XML 1.0, appendix F).
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first !== 0x3c || second !== QUESTION_MARK) return UTF_8;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DECLARATION_LENGTH));
  const declared = declaredEncoding(start.toString('latin1'));
  return (declared && singleByteEncoding(declared)) ?? UTF_8;
}

/** A declared UTF-16 cannot be true of bytes in which the declaration itself was readable. */
function singleByteEncoding(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? null : encoding;
  } catch {
    return null;
  }
}

/** The decoder writes U+FFFD for bytes that are none of its characters. */
function faultInBytes(source: Source, bytes: Uint8Array): XmlFault | null {
  if (!source.text.includes('\uFFFD')) return null;
  if (source.encoding === UTF_8) return faultInUtf8(source, bytes);
  if (isDecodable(source.encoding, bytes)) return null;
  const at = source.text.indexOf('\uFFFD');
  return malformed(source, at, `A byte here is not ${source.encoding}. Save the file as UTF-8.`, at + 1);
}

function isDecodable(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The first U+FFFD that the file does not hold itself: one of its own has three bytes of its own. */
function faultInUtf8(source: Source, bytes: Uint8Array): XmlFault | null {
  let offset = 0;
  let from = 0;
  for (let at = source.text.indexOf('\uFFFD'); at !== -1; at = source.text.indexOf('\uFFFD', from)) {
    offset += Buffer.byteLength(source.text.slice(from, at));
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) {
      const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
      return malformed(source, at, `The byte 0x${byte} is not UTF-8. Save the file as UTF-8.`, at + 1);
    }
    offset += 3;
    from = at + 1;
  }
  return null;
}
