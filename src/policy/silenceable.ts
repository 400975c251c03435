import type { RuleInfo } from './rule-info.js';

/**
 * Whether comments, exceptions and the baseline can silence what a rule reports.
 *
 * Not where a file could not be read: nobody knows what it holds, and one that was accepted as it is could hold
 * anything later. Such a file can be ignored, or the rule turned off, and either is there to be seen in the policy.
 * Nor what is said of comments and exceptions themselves.
 */
export function canBeSilenced({ group, review }: RuleInfo): boolean {
  return group !== 'file' && review === undefined;
}

/**
 * Whether what a rule reports needs somebody who has approved it: only an exception can name them. A comment comes
 * with the change itself, and the baseline asks nobody.
 */
export function needsApproval({ id }: Pick<RuleInfo, 'id'>): boolean {
  return id === 'access-widened';
}

/** Whether a comment and the baseline can silence what a rule reports. */
export function canBeIgnored(rule: RuleInfo): boolean {
  return canBeSilenced(rule) && !needsApproval(rule);
}
