import type { Place } from '../sdf/source.js';
import type { Exception, Policy } from './policy.js';
import type { Suppression } from './suppressions.js';

/** What the policy and comments have done to the findings of a run: what the rules about these judge. */
export interface PolicyUsage {
  readonly policy: Policy;
  /** In UTC, as `YYYY-MM-DD`. */
  readonly today: string;
  /** The ids of all rules that comments can suppress. */
  readonly silenceable: readonly string[];
  readonly exceptions: readonly ExceptionUsage[];
  readonly suppressions: readonly SuppressionUsage[];
}

export interface ExceptionUsage {
  readonly exception: Exception;
  /** Whether it silences a finding. */
  readonly isUsed: boolean;
  /** Of one that silences nothing: what it names and no project has. */
  readonly lacking: Lacking | null;
}

/** A role or object that is not there, and one that may be meant. */
export interface Lacking {
  readonly kind: 'role' | 'object';
  readonly id: string;
  readonly nearest: string | null;
}

export interface SuppressionUsage {
  readonly suppression: Suppression;
  /** Those of its rules that it silences a finding of. */
  readonly used: ReadonlySet<string>;
  /** Of its rules a finding in the same file that it does not silence, where there is one. */
  readonly missed: ReadonlyMap<string, Missed>;
}

/** A finding that a comment misses. */
export interface Missed {
  readonly at: Place;
  /** The element before which a comment silences it, and the line where that begins. */
  readonly element: string;
  readonly line: number;
}
