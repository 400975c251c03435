import { createHash } from 'node:crypto';
import { positionAt } from '../../sdf/source.js';
import { compareText } from '../../util/compare-text.js';
import { groupBy } from '../../util/group-by.js';
import type { Told } from './told.js';

/** What tells a result from all others of its run. */
export interface Identity {
  /** The same for the same finding in every run. */
  readonly guid: string;
  /**
   * What GitHub is to take for the hash of its line; null where the uploader's own does. The uploader makes one of the
   * line alone, and code scanning takes results of one rule, file and hash for one: of several in a line only the first
   * keeps it, so that alerts that were dismissed stay so.
   *
   * @see https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
   */
  readonly lineHash: string | null;
}

/** The identity of each result. */
export function identitiesOf(told: readonly Told[]): ReadonlyMap<Told, Identity> {
  const names = namesOf(told);
  const crowded = new Set([...groupBy(told, lineOf).values()].flatMap((own) => laterOnes(own, names)));
  return new Map(
    told.map((one) => {
      const digest = createHash('sha256')
        .update(names.get(one) ?? '')
        .digest('hex');
      return [one, { guid: guidOf(digest), lineHash: crowded.has(one) ? `${digest.slice(0, 16)}:1` : null }];
    }),
  );
}

/** Rule and fingerprint, numbered where they are not enough. */
function namesOf(told: readonly Told[]): ReadonlyMap<Told, string> {
  const seen = new Map<string, number>();
  return new Map(
    told.map((one) => {
      const { rule, fingerprint } = one.finding;
      const name = JSON.stringify([rule.id, fingerprint]);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [one, count === 1 ? name : `${name}-${count}`];
    }),
  );
}

/** The line that the uploader makes the hash of. */
function lineOf({ finding: { rule, at } }: Told): string {
  return JSON.stringify([rule.id, at.source.path, positionAt(at.source, at.start).line]);
}

function laterOnes(own: readonly Told[], names: ReadonlyMap<Told, string>): Told[] {
  return [...own].sort((one, other) => compareText(names.get(one) ?? '', names.get(other) ?? '')).slice(1);
}

/** A UUID made of a name (RFC 9562), in the form of version 5, the newest that the schema takes. */
export function guidOf(digest: string): string {
  const variant = '89ab'[Number.parseInt(digest[16] ?? '0', 16) & 3];
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
