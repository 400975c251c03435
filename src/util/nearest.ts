import { distance } from 'fastest-levenshtein';
import { compareText } from './compare-text.js';

/** One letter in five may be wrong, and at most three: a word further off was probably meant as it is. */
const LETTERS_PER_TYPO = 5;
const MOST_TYPOS = 3;

/**
 * The words that a misspelt one probably stands for, nearest first and at most `max`; none if none is near.
 *
 * Case does not count: a word that differs in nothing else is the nearest. Words that are equally near come
 * in the order of their characters, whatever the order of `words`.
 */
export function nearestWords(word: string, words: Iterable<string>, max: number): string[] {
  return nearestAmong(words)(word, max);
}

/** `nearestWords` for many words and one list, at which it looks but once. */
export function nearestAmong(words: Iterable<string>): (word: string, max: number) => string[] {
  const candidates = Array.from(words, (written) => ({ written, ...readable(written) }));
  return (word, max) => {
    const typos = Math.min(MOST_TYPOS, Math.floor(word.length / LETTERS_PER_TYPO));
    const { lower, letters } = readable(word);
    const near: { readonly written: string; readonly away: number }[] = [];
    for (const candidate of candidates) {
      if (Math.abs(candidate.lower.length - lower.length) > typos) continue;
      if (more(letters, candidate.letters) > typos || more(candidate.letters, letters) > typos) continue;
      const away = distance(lower, candidate.lower);
      if (away <= typos) near.push({ written: candidate.written, away });
    }
    near.sort((a, b) => a.away - b.away || compareText(a.written, b.written));
    return near.slice(0, max).map(({ written }) => written);
  };
}

/** A word without its case, and a bit for each of its letters: few words that are far off have nearly the same. */
function readable(word: string): { readonly lower: string; readonly letters: number } {
  const lower = word.toLowerCase();
  let letters = 0;
  for (let at = 0; at < lower.length; at++) letters |= 1 << (lower.charCodeAt(at) & 31);
  return { lower, letters };
}

/** How many letters the first has that the second lacks: no more than letters have to be changed. */
function more(one: number, other: number): number {
  let count = 0;
  for (let left = one & ~other; left !== 0; left &= left - 1) count++;
  return count;
}

/** Of a shorter word any letter may be meant. */
const LEAST_LETTERS = 3;

/**
 * The word that was probably meant, whatever its case; null where none is near. In a short word one letter may be wrong
 * as well, and two that have changed places count as one: people type these words.
 */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const letters = candidate.replace(/^-+/, '').length;
    const most = Math.min(MOST_TYPOS, Math.max(Math.floor(letters / LETTERS_PER_TYPO), 1));
    if (letters < LEAST_LETTERS || Math.abs(word.length - candidate.length) > most) continue;
    const [one, other] = [word.toLowerCase(), candidate.toLowerCase()];
    const away = isSwapped(one, other) ? 1 : distance(one, other);
    if (away < least && away <= most) [nearest, least] = [candidate, away];
  }
  return nearest;
}

/** Whether two neighbours have changed places, and nothing else differs. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return (
    at + 1 < one.length &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(nearest: string | null | undefined): string {
  return nearest ? ` Did you mean "${nearest}"?` : '';
}
