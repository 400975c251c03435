/** A number with its noun: `1 role`, `2 roles`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A number of persons: `1 person`, `2 people`. */
export function people(number: number): string {
  return number === 1 ? '1 person' : `${number} people`;
}

/** Words as a list in a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], conjunction = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** Words of which one is meant: `a, b or c`. */
export function either(words: readonly string[]): string {
  return listed(words, 'or');
}

/** More than the longest list of names that a field of SDF takes; the hours of `tfaduration` are more. */
const MOST_SHOWN = 16;

/** The values that something takes, as `either` lists them; a long list by its ends. */
export function eitherInShort(values: readonly string[]): string {
  if (values.length <= MOST_SHOWN) return either(values);
  return `${values.slice(0, 6).join(', ')} … ${values.at(-1)}`;
}
