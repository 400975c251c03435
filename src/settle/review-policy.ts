import type { Exception } from '../policy/policy.js';
import type { Review } from '../policy/review.js';
import { canBeIgnored } from '../policy/silenceable.js';
import type { Suppression } from '../policy/suppressions.js';
import type { Finding } from '../rules/finding.js';
import type { Rule } from '../rules/rule.js';
import type { Gate } from './gate.js';
import { findingsOf } from './judge.js';
import { rulesOn } from './settings.js';

/** What has silenced a finding. */
export interface Used {
  readonly bySuppression: ReadonlyMap<Finding, Suppression>;
  readonly exceptions: ReadonlySet<Exception>;
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
): Finding[] {
  const silenceable = rules.filter(canBeIgnored).map(({ id }) => id);
  const nothing: Review = { policy, today, silenceable, exceptions: [], suppressions: [] };
  const own = policy.exceptions.filter(({ at }) => policy.files.includes(at.source));
  const ofConfig = own.map((exception) => ({ exception, isUsed: used.exceptions.has(exception) }));
  const usedRules = groupUsed(used.bySuppression);
  const ofProject = ({ found }: OfProject) =>
    found.map((suppression) => ({ suppression, used: usedRules.get(suppression) ?? new Set<string>() }));
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
