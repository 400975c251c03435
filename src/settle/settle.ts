import type { Hint } from '../policy/hint.js';
import type { Exception } from '../policy/policy.js';
import { type Suppression, suppressionsOf } from '../policy/suppressions.js';
import type { Finding } from '../rules/finding.js';
import type { Rule } from '../rules/rule.js';
import type { Project } from '../sdf/project.js';
import { type BaselineEntry, inBaseline, mendedEntries, unmeasured } from './baseline.js';
import { aboutFindings, accepted, withLapsed } from './exceptions.js';
import type { Gate } from './gate.js';
import { hintsOf } from './hints.js';
import { knownAmong } from './known.js';
import type { Silenced, SilencedBy } from './result.js';
import { reviewPolicy } from './review-policy.js';
import { withSettings } from './severities.js';
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
  /** Errors that comments would silence if the base of the change had comment and finding. They count. */
  readonly waiting: readonly Waiting[];
  /** How many entries of the baseline accept what they are about however bad it gets. */
  readonly unmeasured: number;
}

/** An error and the comment that does not silence it. */
export interface Waiting {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

/**
 * Decides over what the rules have found. What one step silences the next ones do not see.
 *
 * @param before what came of the base of a change; null where there is nothing to compare with
 */
export function settle(
  { findings, projects, files }: Judged,
  gate: Gate,
  rules: readonly Rule[],
  before: Pick<Settled, 'silenced'> | null = null,
): Settled {
  const { policy, baseline, today, pathInRepository } = gate;
  const on = withSettings(findings, policy, pathInRepository);
  const suppressions = projects.map((project) => ({
    project: project.root,
    found: gate.ignoresComments ? [] : suppressionsOf(project),
  }));
  const covered = suppressed(
    on,
    suppressions.flatMap(({ found }) => found),
  );
  const waiting = gate.policy.comments === 'base' && before ? tooEarly(covered, before) : new Set<Finding>();
  const bySuppression = new Map([...covered].filter(([finding]) => !waiting.has(finding)));
  const notSuppressed = on.filter((finding) => !bySuppression.has(finding));
  const byException = accepted(notSuppressed, policy.exceptions, today);
  const notAccepted = notSuppressed.filter((finding) => !byException.has(finding));
  const byBaseline = new Set(inBaseline(notAccepted, baseline));
  const byLevel = policy.exceptions.filter(({ level }) => level !== null);
  const exceptions = new Set([...byException.values(), ...aboutFindings(notSuppressed, byLevel)]);
  const used = {
    bySuppression: covered,
    exceptions,
    notSuppressed: on.filter((finding) => !covered.has(finding)),
  };
  const ofPolicy = reviewPolicy(suppressions, used, gate, rules, projects);
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
    mended: mendedEntries(baseline, notAccepted),
    hints: hintsOf(policy, projects, files, pathInRepository),
    waiting: [...covered].flatMap(([finding, suppression]) => {
      return waiting.has(finding) && !byException.has(finding) && !byBaseline.has(finding)
        ? { finding, suppression }
        : [];
    }),
    unmeasured: unmeasured(baseline, [...byBaseline]),
  };
}

/**
 * The errors that only comments of a change silence. Whoever writes a change must not take the only error out of it: the
 * base has to have the comment and the finding below it, as bad as it is now.
 */
function tooEarly(
  bySuppression: ReadonlyMap<Finding, Suppression>,
  { silenced }: Pick<Settled, 'silenced'>,
): Set<Finding> {
  const errors = [...bySuppression.keys()].filter(({ severity }) => severity === 'error');
  const before = silenced.flatMap(({ finding, by }) => (by.kind === 'suppression' ? [finding] : []));
  const known = knownAmong(errors, before);
  return new Set(errors.filter((finding) => !known.has(finding)));
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
