import type { Policy } from '../policy/policy.js';
import { isOn, ruleSettingOf } from '../policy/rule-settings.js';
import type { Finding } from '../rules/finding.js';
import type { Rule } from '../rules/rule.js';

/** The rules that have to be run. */
export function rulesOn(policy: Policy, rules: readonly Rule[]): Rule[] {
  return rules.filter(({ id }) => isOn(policy, id));
}

/**
 * The findings of rules that are on in their files, each as severe as the policy says.
 *
 * @param pathInRepository a path as users see it, from the top folder of the repository
 */
export function withSettings(
  findings: readonly Finding[],
  policy: Policy,
  pathInRepository: (path: string) => string,
): Finding[] {
  return findings.flatMap((finding) => {
    const severity = ruleSettingOf(policy, finding.rule.id, pathInRepository(finding.at.source.path));
    if (severity === 'off') return [];
    return severity === null || severity === finding.severity ? finding : { ...finding, severity };
  });
}
