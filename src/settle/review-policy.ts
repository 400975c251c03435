import type { Exception } from '../policy/policy.js';
import { canBeIgnored } from '../policy/silenceable.js';
import type { Suppression } from '../policy/suppressions.js';
import type { PolicyUsage } from '../policy/usage.js';
import type { Finding } from '../rules/finding.js';
import type { Rule } from '../rules/rule.js';
import type { Project } from '../sdf/project.js';
import type { Gate } from './gate.js';
import { findingsOf } from './judge.js';
import { lackingOf } from './lacking.js';
import { missedBy } from './missed.js';
import { rulesOn } from './severities.js';

/** What has silenced findings, and what is left. */
export interface Used {
  readonly bySuppression: ReadonlyMap<Finding, Suppression>;
  readonly exceptions: ReadonlySet<Exception>;
  /** The findings that no comment covers. */
  readonly notSuppressed: readonly Finding[];
}

/** The suppressions of a project, by its folder. */
export interface OfProject {
  readonly project: string;
  readonly found: readonly Suppression[];
}

/** What the rules about the policy itself find: in the config, and in the comments of each project. */
export function reviewPolicy(
  suppressions: readonly OfProject[],
  used: Used,
  { policy, today, pathInRepository }: Gate,
  rules: readonly Rule[],
  projects: readonly Project[],
): Finding[] {
  const silenceable = rules.filter(canBeIgnored).map(({ id }) => id);
  const nothing: PolicyUsage = { policy, today, silenceable, exceptions: [], suppressions: [] };
  const own = policy.exceptions.filter(({ at }) => policy.files.includes(at.source));
  const ofConfig = own.map((exception) => {
    const isUsed = used.exceptions.has(exception);
    return { exception, isUsed, lacking: isUsed ? null : lackingOf(exception, projects) };
  });
  const usedRules = groupUsed(used.bySuppression);
  const missed = missedBy(
    suppressions.flatMap(({ found }) => found),
    used.notSuppressed,
  );
  const ofProject = ({ found }: OfProject) =>
    found.map((suppression) => ({
      suppression,
      used: usedRules.get(suppression) ?? new Set<string>(),
      missed: missed(suppression),
    }));
  return rulesOn(policy, rules).flatMap((rule) => {
    const { review } = rule;
    if (!review) return [];
    return [
      ...findingsOf(rule, review({ ...nothing, exceptions: ofConfig }), '.'),
      ...suppressions.flatMap((some) =>
        findingsOf(
          rule,
          review({ ...nothing, suppressions: ofProject(some) }),
          some.project,
          pathInRepository(some.project) || '.',
        ),
      ),
    ];
  });
}

function groupUsed(bySuppression: ReadonlyMap<Finding, Suppression>): Map<Suppression, Set<string>> {
  const used = new Map<Suppression, Set<string>>();
  for (const [{ rule }, suppression] of bySuppression) {
    used.set(suppression, (used.get(suppression) ?? new Set()).add(rule.id));
  }
  return used;
}
