import { distance } from 'fastest-levenshtein';

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
export function didYouMean(word: string, words: Iterable<string>): string {
  const nearest = nearestWord(word, words);
  return nearest === null ? '' : ` Did you mean "${nearest}"?`;
}
