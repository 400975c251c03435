import { didYouMean, nearestWords } from '../../util/nearest.js';
import { either } from '../../util/words.js';
import { refined, type Schema, type Shape, word } from './shape.js';

/** What a word of a config probably should have been: ` Did you mean "x"?`, or nothing. */
export function meant(word: string, words: Iterable<string>): string {
  return didYouMean(nearestWords(word, words, 1)[0]);
}

/** One of some words. `noun` says what the words are. */
export function oneOf<const W extends string>(words: readonly W[], noun: string): Shape<W> {
  return refined(
    word,
    (written, at, tell) =>
      words.find((known) => known === written) ??
      tell(at, `"${written}" is not a ${noun}.${meant(written, words)}${choice(words)}`),
    { schema: { enum: words }, takes: either(words) },
  );
}

/** More words are no help in a message. */
const MOST_SHOWN = 12;

function choice(words: readonly string[]): string {
  return words.length <= MOST_SHOWN ? ` Use ${either(words)}.` : '';
}

/** A schema of keys that editors offer, with what they tell of each. */
export function offer(
  keys: Iterable<readonly [key: string, description: string, value: Schema]>,
): Record<string, Schema> {
  return Object.fromEntries([...keys].map(([key, description, value]) => [key, { description, ...value }]));
}
