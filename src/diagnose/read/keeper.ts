import type { Sighting, Unclear } from '../saying.js';
import type { Doubtful } from './doubtful.js';
import type { Found } from './found.js';
import type { Line } from './lines.js';

/** More different sayings, or lines that are not understood, no one reads. */
const MOST_KEPT = 1000;
const MOST_TEXT = 300;

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** Keeps each saying and each line once, with how often it stands in the text. */
export function keeper() {
  const sightings = new Map<string, Draft<Sighting>>();
  const unclear = new Map<string, Draft<Unclear>>();
  let more = 0;
  const keep = <T extends { times: number }>(map: Map<string, T>, key: string, make: () => T) => {
    const known = map.get(key);
    if (known) known.times += 1;
    else if (map.size < MOST_KEPT) map.set(key, make());
    else more += 1;
  };
  return {
    addFound({ saying, act, text, isListed = false }: Found, { number }: Line) {
      const first = () => ({ saying, act, text: shortened(text), line: number, times: 1, isListed });
      keep(sightings, JSON.stringify([saying, act?.operation, isListed]), first);
    },
    addDoubtful({ text, suspicion }: Doubtful, { number }: Line) {
      const shown = shortened(text);
      const isForeign = suspicion === 'foreign';
      keep(unclear, shown.replace(/\d+/g, '0'), () => ({ line: number, text: shown, times: 1, isForeign }));
    },
    result: () => ({ sightings: [...sightings.values()], unclear: [...unclear.values()], more }),
  };
}

/** Never ends in half a character. */
function shortened(text: string): string {
  return text.slice(0, MOST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}
