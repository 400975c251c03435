import type { Finding } from '../../rules/finding.js';
import type { SilencedBy } from '../../settle/result.js';

/** A finding, and what silences it, if anything does. */
export interface Told {
  readonly finding: Finding;
  readonly by: SilencedBy | null;
}
