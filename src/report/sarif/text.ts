import { cut } from '../writing/cut.js';
import { plain } from '../writing/plain.js';

/** A longer text holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;

/** Has no width, so that the text looks as it is. */
const BREAK = '\u200B';

/**
 * A text of anybody as a plain text message of SARIF (§3.11): on one line, with nothing in it that a viewer takes for a
 * link or a placeholder.
 */
export function plainMessage(text: string): string {
  return plain(cut(text, MOST_CHARACTERS)).replaceAll('](', `]${BREAK}(`).replace(/[{}]/g, '$&$&');
}

/** A text of anybody that leads to a location of the same result, by its id. */
export function linkedMessage(text: string, id: number): string {
  return `[${plainMessage(text).replace(/[\\[\]]/g, '\\$&')}](${id})`;
}
