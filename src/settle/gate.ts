import type { Assignments } from '../access/assignments.js';
import type { Policy } from '../policy/policy.js';
import type { Baseline } from './baseline.js';

/** What decides over findings once the rules have judged. */
export interface Gate {
  readonly policy: Policy;
  readonly baseline: Baseline;
  /** Who holds which roles, by numbers of people; absent where nobody says so. */
  readonly assignments?: Assignments | null;
  /** Whether comments in XML silence nothing. */
  readonly ignoresComments?: boolean;
  /** In UTC, as `YYYY-MM-DD`. */
  readonly today: string;
  /** A path as users see it, from the top folder of the repository: what globs of the policy mean. */
  readonly pathInRepository: (path: string) => string;
}
