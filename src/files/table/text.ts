import { TextDecoder } from 'node:util';
import type { TableFault } from './fault.js';

/** More than the longest list of people and roles takes; what is larger is not even decoded. */
export const MAX_TABLE_BYTES = 128 * 1024 * 1024;

/** How files begin that people take for CSV because a spreadsheet opens them. */
const OTHER_KINDS: readonly (readonly [bytes: readonly number[], kind: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or another ZIP file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
];

/** The text of a CSV file, its lines ended by LF, or why it has none. */
export function tableText(bytes: Uint8Array): { readonly text: string } | { readonly fault: TableFault } {
  const kind = OTHER_KINDS.find(([beginning]) =>
    beginning.every((byte, index) => bytes[index] === byte),
  )?.[1];
  if (kind !== undefined) return faultAt(null, `This is ${kind}. Save it as "CSV UTF-8".`);
  if (bytes.length > MAX_TABLE_BYTES)
    return faultAt(null, `The file is larger than ${MAX_TABLE_BYTES / 1024 / 1024} MB.`);
  const encoding = encodingOf(bytes);
  const read = decoded(encoding, bytes);
  if ('fault' in read) return read;
  const text = read.text.includes('\r') ? read.text.replace(/\r\n?/g, '\n') : read.text;
  if (text.trim() === '') return faultAt(null, 'The file is empty. Its first line must be a header.');
  if (/^\s*</.test(text.slice(0, 1000)))
    return faultAt(1, 'This is XML or HTML, which NetSuite exports for Excel. Export it as CSV.');
  const zero = text.indexOf('\0');
  if (zero !== -1)
    return faultAt(
      lineOf(text, zero),
      'There is a NUL character here: this is not a text. Export it as CSV.',
    );
  return { text };
}

/** The encoding of the byte order mark, or that in which the first character, always one of a header, is ASCII. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined))
    return 'utf-16be';
  return 'utf-8';
}

function decoded(encoding: string, bytes: Uint8Array): ReturnType<typeof tableText> {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
    const line = lineOf(text, text.indexOf('\uFFFD'));
    return faultAt(line, `A byte here is not ${encoding.toUpperCase()}. Save the file as "CSV UTF-8".`);
  }
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function faultAt(line: number | null, message: string): { readonly fault: TableFault } {
  return { fault: { line, message } };
}
