import { gzipSync } from 'node:zlib';
import type { Log, Run } from 'sarif';
import { count } from '../../util/words.js';
import { plainJson } from '../writing/plain.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** GitHub refuses a run with more results, or a file that is larger when packed; it shows fewer. */
export const MOST_RESULTS = 25_000;
const MOST_RESULTS_SHOWN = 5000;
const MOST_BYTES_PACKED = 10_000_000;

/** A run as a file that GitHub takes: with fewer results, the most that it is to hold, where all of them have no room. */
export function fittingLog(runOf: (most: number) => Run): string {
  for (let most = MOST_RESULTS; ; most = Math.floor(most / 2)) {
    const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(most)] };
    const text = `${plainJson(JSON.stringify(log, null, 2))}\n`;
    if (most === 0 || hasRoom(text)) return text;
  }
}

function hasRoom(text: string): boolean {
  return Buffer.byteLength(text) <= MOST_BYTES_PACKED || gzipSync(text).length <= MOST_BYTES_PACKED;
}

/** What has to be said where a run does not hold all results, or GitHub does not show all of them. */
export function limitNotes(all: number, told: number): string[] {
  if (told < all) {
    return [
      `${count(all - told, 'more finding')} did not fit here: GitHub accepts no larger file. --format json has all of them.`,
    ];
  }
  return all > MOST_RESULTS_SHOWN
    ? [`There are ${all} results here, of which GitHub shows ${MOST_RESULTS_SHOWN}. --format json has all.`]
    : [];
}
