import type { Finding } from '../../finding.js';
import type { Rule, Severity } from '../../rules/rule.js';
import type { Policy } from '../policy.js';

/** The rules that have to be run. */
export function rulesOn(policy: Policy, rules: readonly Rule[]): Rule[] {
  return rules.filter(({ id }) => isOn(policy, id));
}

/** Whether a policy turns a rule on, be it for some files. */
export function isOn({ rules, overrides }: Policy, id: string): boolean {
  return rules.has(id) || overrides.some((some) => some.rules.has(id) && some.rules.get(id) !== 'off');
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
    const severity = settingOf(policy, finding.rule.id, pathInRepository(finding.at.source.path));
    if (severity === 'off') return [];
    return severity === null || severity === finding.severity ? finding : { ...finding, severity };
  });
}

function settingOf({ rules, overrides }: Policy, id: string, path: string): Severity | 'off' | null {
  const override = overrides.findLast((some) => some.rules.has(id) && some.covers(path));
  if (override) return override.rules.get(id) ?? 'off';
  const setting = rules.get(id);
  return setting === undefined ? 'off' : setting;
}
