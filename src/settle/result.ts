import type { AccessChange, NotCompared, ScopeChange } from '../access/change.js';
import type { Hint } from '../policy/hint.js';
import type { Exception } from '../policy/policy.js';
import type { Severity } from '../policy/rule-info.js';
import type { Suppression } from '../policy/suppressions.js';
import type { Finding } from '../rules/finding.js';
import type { Project } from '../sdf/project.js';
import type { BaselineEntry } from './baseline.js';
import type { Gate } from './gate.js';

/** Which findings fail a run: those of this severity and worse. */
export type Threshold = Severity | 'never';

/** What a run found. */
export interface CheckResult {
  readonly conclusion: 'success' | 'failure';
  readonly findings: readonly Finding[];
  /** Findings that comments, exceptions or the baseline accept. */
  readonly silenced: readonly Silenced[];
  /** Entries of the whole baseline of which this run has found nothing. */
  readonly mended: readonly BaselineEntry[];
  /** Entries of the policy that do nothing. */
  readonly hints: readonly Hint[];
  /** What comments of the change do not silence yet, and what else those who read the result have to know. */
  readonly notes: readonly string[];
  /** What the change does to access, the worst first; null where there is no base to compare with. */
  readonly access: readonly AccessChange[] | null;
  /** What enters or leaves the deploy scope; null where there is no base to compare with. */
  readonly scope: readonly ScopeChange[] | null;
  /** What of the change is not compared, so that nobody knows what it opens; null where there is no base. */
  readonly notCompared: readonly NotCompared[] | null;
  readonly projects: readonly Project[];
  /** The projects before the change; null where there is no base to compare with. */
  readonly before: readonly Project[] | null;
  readonly summary: Summary;
  /** What decided: the policy, and the day on which it was applied. */
  readonly gate: Gate;
  /** What could not be read, so that the run can be no success. */
  readonly problems: readonly string[];
}

export interface Summary {
  readonly projects: number;
  readonly roles: number;
  readonly objects: number;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly suppressed: number;
  /** Null where there is no base to compare with. */
  readonly introduced: number | null;
}

/** A finding that counts for nothing, and why. */
export interface Silenced {
  readonly finding: Finding;
  readonly by: SilencedBy;
}

export type SilencedBy =
  | { readonly kind: 'suppression'; readonly suppression: Suppression }
  | { readonly kind: 'exception'; readonly exception: Exception }
  | { readonly kind: 'baseline' };
