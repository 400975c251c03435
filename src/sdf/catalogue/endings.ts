import data from './endings.json' with { type: 'json' };
import type { SourceToken } from './sources.js';

/** A service, or a way to log in, that NetSuite has announced to end. */
export interface Ending {
  readonly id: string;
  /** Words that follow "NetSuite ends". */
  readonly what: string;
  /** The permissions that open it; none where a role does not show who uses it. */
  readonly keys: readonly string[];
  /** The release that ends it. */
  readonly ends: string;
  /** Oracle may still move it to a later release. */
  readonly tentative?: boolean;
  /** What changes before, the first release first. */
  readonly steps?: readonly Step[];
  /** What Oracle advises. */
  readonly instead: string;
  readonly sources: readonly SourceToken[];
}

interface Step {
  readonly from: string;
  readonly what: string;
  /** From then on nobody can begin to use it. */
  readonly closes?: boolean;
}

const endings = data as readonly Ending[];

/** Everything that ends, sorted by id. */
export function allEndings(): readonly Ending[] {
  return endings;
}

/** What ends of that which a permission opens. */
export function endingsOf(key: string): readonly Ending[] {
  return endings.filter(({ keys }) => keys.includes(key));
}

/** The release from which on nobody can begin to use it. */
export function closesWith({ ends, steps = [] }: Ending): string {
  return steps.find(({ closes }) => closes)?.from ?? ends;
}

/** The day that a release counts from, as `YYYY-MM-DD`: accounts get it in the weeks around that day. */
export function startOf(release: string): string {
  const [year, half] = release.split('.');
  return `${year}-${half === '1' ? '02' : '08'}-01`;
}

/** The day half a year before a release. */
export function halfYearBefore(release: string): string {
  const [year, half] = release.split('.');
  return half === '2' ? startOf(`${year}.1`) : startOf(`${Number(year) - 1}.2`);
}

/** What ends, when, and what changes before. */
export function describeEnding({ what, ends, tentative, steps = [] }: Ending): string {
  const when = tentative ? `${dated(ends)} at the earliest` : dated(ends);
  const before = steps.map((step) => `; as of ${step.from}, ${step.what}`);
  return `NetSuite ends ${what} with ${when}${before.join('')}`;
}

function dated(release: string): string {
  const [year, half] = release.split('.');
  return `${release} (${half === '1' ? 'February' : 'August'} ${year})`;
}
