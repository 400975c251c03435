import { either } from '../../util/words.js';

/** What JSON is held against: null where it fits, else the innermost value that does not, and what was expected there. */
export type Shape = (value: unknown) => Misfit | null;

export interface Misfit {
  readonly path: (string | number)[];
  readonly expected: string;
}

export const text: Shape = (value) => (typeof value === 'string' ? null : misfit('a text'));

export const truth: Shape = (value) => (typeof value === 'boolean' ? null : misfit('true or false'));

/** Lines and columns, and numbers of things. */
export const whole =
  (least: number): Shape =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least
      ? null
      : misfit(`a whole number, ${least} or more`);

export const oneOf = (words: readonly unknown[]): Shape => {
  const expected = either(words.map((word) => JSON.stringify(word)));
  return (value) => (words.includes(value) ? null : misfit(expected));
};

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null ? null : shape(value);

export const ifThere =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined ? null : shape(value);

export const listOf =
  (shape: Shape): Shape =>
  (value) => {
    if (!Array.isArray(value)) return misfit('a list');
    for (let index = 0; index < value.length; index += 1) {
      const found = shape(value[index]);
      if (found) return within(found, index);
    }
    return null;
  };

/** Whatever else it holds is taken, unless it is nested so deep that nobody could write it again. */
export const object = (shapes: Readonly<Record<string, Shape>>): Shape => {
  const entries = Object.entries(shapes);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return misfit('an object');
    for (const [key, shape] of entries) {
      const found = shape(Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);
      if (found) return within(found, key);
    }
    const deep = Object.keys(value).find((key) => !Object.hasOwn(shapes, key) && isDeep(value, key));
    return deep === undefined ? null : within(misfit(`nested at most ${MOST_LEVELS} levels deep`), deep);
  };
};

const MOST_LEVELS = 20;

function isDeep(value: object, key: string): boolean {
  return isDeeper((value as Record<string, unknown>)[key], MOST_LEVELS);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((own) => isDeeper(own, levels - 1));
}

function misfit(expected: string): Misfit {
  return { path: [], expected };
}

function within(found: Misfit, key: string | number): Misfit {
  found.path.unshift(key);
  return found;
}
