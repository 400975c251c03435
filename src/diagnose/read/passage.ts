import { clean } from './clean.js';
import type { Line } from './lines.js';
import { namesApart } from './name-lists.js';

/** Some lines of a text, cleaned and joined. */
export interface Passage {
  readonly lines: readonly Line[];
  /** One cleaned line after the other, each with its line break. */
  readonly text: string;
  /** Where each line begins in the text. */
  readonly starts: readonly number[];
}

export function passageOf(lines: readonly Line[]): Passage {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += `${namesApart(clean(line.text))}\n`;
  }
  return { lines, text, starts };
}
