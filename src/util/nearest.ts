import { distance } from 'fastest-levenshtein';

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
  const typos = Math.min(MOST_TYPOS, Math.floor(word.length / LETTERS_PER_TYPO));
  const near: { readonly candidate: string; readonly away: number }[] = [];
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > typos) continue;
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away <= typos) near.push({ candidate, away });
  }
  near.sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, max).map(({ candidate }) => candidate);
}

/** Beyond this share of wrong letters a word was not meant. */
const MOST_WRONG = 0.5;

/** The word that was probably meant, whatever its case; null where none is near. */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const most = Math.max(word.length, candidate.length) * MOST_WRONG;
    if (Math.abs(word.length - candidate.length) > most) continue;
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away < least && away <= most) [nearest, least] = [candidate, away];
  }
  return nearest;
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(nearest: string | null | undefined): string {
  return nearest ? ` Did you mean "${nearest}"?` : '';
}
