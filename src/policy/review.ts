import type { Exception, Policy } from './policy.js';
import type { Suppression } from './suppressions.js';

/** What the policy and comments have done to the findings of a run: what the rules about these judge. */
export interface Review {
  readonly policy: Policy;
  /** In UTC, as `YYYY-MM-DD`. */
  readonly today: string;
  /** The ids of all rules that comments can suppress. */
  readonly silenceable: readonly string[];
  readonly exceptions: readonly ReviewedException[];
  readonly suppressions: readonly ReviewedSuppression[];
}

export interface ReviewedException {
  readonly exception: Exception;
  /** Whether it silences a finding. */
  readonly isUsed: boolean;
}

export interface ReviewedSuppression {
  readonly suppression: Suppression;
  /** Those of its rules that it silences a finding of. */
  readonly used: ReadonlySet<string>;
}
