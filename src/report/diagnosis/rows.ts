import { cut } from '../writing/cut.js';
import { plain } from '../writing/plain.js';
import { wrap } from '../writing/wrap.js';

export const WIDTH = 100;
export const MOST_CHARACTERS = 200;
const LABEL_WIDTH = 11;

/** Rows with a label, wrapped. */
export function rowLines(rows: readonly (readonly [string, string])[]): string[] {
  return rows.flatMap(([label, text]) => {
    const lines = wrap(plain(text), WIDTH - LABEL_WIDTH - 2);
    return lines.map((line, index) => `  ${(index === 0 ? label : '').padEnd(LABEL_WIDTH)}${line}`);
  });
}

export function paragraph(text: string): string[] {
  return wrap(plain(text), WIDTH - 2).map((line) => `  ${line}`);
}

/** A text of the input, no longer than it helps. */
export function short(text: string): string {
  return plain(cut(text, MOST_CHARACTERS));
}
