import { cut } from './cut.js';
import { plain } from './plain.js';

/** Longer names of roles or folders say nothing more. */
const MOST_CHARACTERS = 80;

/** A text from a project as a comment: whatever it holds, the comment does not end before its line. */
export function comment(text: string): string {
  return plain(cut(text, MOST_CHARACTERS));
}

/** A text as a value in quotes, which YAML reads as JSON does. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u0080-\u009F\u2028\u2029\uFEFF]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
