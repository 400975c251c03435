import type { Hint } from '../policy/hint.js';
import type { Exception } from '../policy/policy.js';
import { type Suppression, suppressionsOf } from '../policy/suppressions.js';
import type { Finding } from '../rules/finding.js';
import type { Rule } from '../rules/rule.js';
import type { Project } from '../sdf/project.js';
import { type BaselineEntry, inBaseline, mendedEntries } from './baseline.js';
import { accepted, withLapsed } from './exceptions.js';
import type { Gate } from './gate.js';
import { hintsOf } from './hints.js';
import { reviewPolicy } from './review-policy.js';
import { withSettings } from './settings.js';
import { suppressed } from './suppress.js';

/** What the rules have found, and in what. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly projects: readonly Project[];
  /** The paths that were looked at, as users see them. */
  readonly files: readonly string[];
}

export interface Settled {
  /** What stays, each finding as severe as the policy says, with what is said of the policy itself. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
  /** Entries of the baseline of which no finding is left. */
  readonly mended: readonly BaselineEntry[];
  readonly hints: readonly Hint[];
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

/** Decides over what the rules have found. What one step silences the next ones do not see. */
export function settle({ findings, projects, files }: Judged, gate: Gate, rules: readonly Rule[]): Settled {
  const { policy, baseline, today, pathInRepository } = gate;
  const on = withSettings(findings, policy, pathInRepository);
  const suppressions = projects.map((project) => ({
    project: project.root,
    found: gate.ignoresComments ? [] : suppressionsOf(project),
  }));
  const bySuppression = suppressed(
    on,
    suppressions.flatMap(({ found }) => found),
  );
  const notSuppressed = on.filter((finding) => !bySuppression.has(finding));
  const byException = accepted(notSuppressed, policy.exceptions, today);
  const notAccepted = notSuppressed.filter((finding) => !byException.has(finding));
  const byBaseline = new Set(inBaseline(notAccepted, baseline));
  const used = { bySuppression, exceptions: new Set(byException.values()) };
  const ofPolicy = reviewPolicy(suppressions, used, gate, rules);
  return {
    findings: [
      ...notAccepted
        .filter((finding) => !byBaseline.has(finding))
        .map((finding) => withLapsed(finding, policy.exceptions, today)),
      ...withSettings(ofPolicy, policy, pathInRepository),
    ],
    silenced: on.flatMap((finding) => {
      const by = silencedBy(bySuppression.get(finding), byException.get(finding), byBaseline.has(finding));
      return by ? { finding, by } : [];
    }),
    mended: mendedEntries(baseline, [...byBaseline]),
    hints: hintsOf(policy, projects, files, pathInRepository),
  };
}

function silencedBy(
  suppression: Suppression | undefined,
  exception: Exception | undefined,
  isInBaseline: boolean,
): SilencedBy | null {
  if (suppression) return { kind: 'suppression', suppression };
  if (exception) return { kind: 'exception', exception };
  return isInBaseline ? { kind: 'baseline' } : null;
}
