import type { Policy } from './policy.js';
import type { Severity } from './rule-info.js';

/** Whether a policy turns a rule on, be it for some files. */
export function isOn({ rules, overrides }: Policy, id: string): boolean {
  return rules.has(id) || overrides.some((some) => some.rules.has(id) && some.rules.get(id) !== 'off');
}

/** What a policy sets a rule to in a file, by its path from the top folder of the repository; null leaves it to the rule. */
export function ruleSettingOf(
  { rules, overrides }: Policy,
  id: string,
  path: string,
): Severity | 'off' | null {
  const override = overrides.findLast((some) => some.rules.has(id) && some.covers(path));
  if (override) return override.rules.get(id) ?? 'off';
  const setting = rules.get(id);
  return setting === undefined ? 'off' : setting;
}
