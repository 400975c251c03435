// Numbers that look random and are the same for the same seed, on every machine.

/** @typedef {ReturnType<typeof randomFrom>} Random */

/** @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0;
  // Mulberry32: 32 bits of state are enough for a few million draws.
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** @param {number} limit exclusive */
  const below = (limit) => Math.floor(unit() * limit);
  return {
    below,
    /** @param {number} probability */
    chance: (probability) => unit() < probability,
    /** @template T @param {readonly T[]} list @returns {T} */
    pick: (list) => /** @type {T} */ (list[below(list.length)]),
    /**
     * Around a median, with a long tail to the right, as sizes of files are.
     * @param {number} median
     * @param {number} spread of the logarithm: half of all lie within `e ** (±0.67 * spread)` of the median
     * @param {number} most
     */
    around: (median, spread, most) => {
      const normal = Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
      return Math.min(most, Math.round(median * Math.exp(spread * normal)));
    },
  };
}
