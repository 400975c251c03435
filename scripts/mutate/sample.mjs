/**
 * Some of a list, chosen at random but always the same ones for a seed, in the order of the list. So a score can be measured again.
 * @template T
 * @param {readonly T[]} all
 * @param {number} count
 * @param {number} seed
 * @returns {T[]}
 */
export function sampled(all, count, seed) {
  const random = randomFrom(seed);
  const chosen = new Set(
    all
      .map((_, index) => ({ index, key: random() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, count)
      .map(({ index }) => index),
  );
  return all.filter((_, index) => chosen.has(index));
}

/**
 * Numbers from 0 to 1 by the generator mulberry32.
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
