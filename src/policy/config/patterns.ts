import type { Schema } from './shape.js';

/** The schema of text of a form; the white space around it does not count. */
export function textLike(pattern: string): Schema {
  return { type: 'string', pattern: `^\\s*(?:${pattern})\\s*$` };
}

/** A pattern of how globs begin that can match one of some words, or what begins with it. */
export function beginnings(words: readonly string[]): string {
  const cut = new Set(words.flatMap((word) => Array.from(word, (_, length) => word.slice(0, length))));
  return `(?:${words.join('|')}|(?:${[...cut].join('|')})[*?])`;
}
