import { hasExpired } from '../../policy/exceptions.js';
import type { Exception, Policy } from '../../policy/policy.js';
import { isOn } from '../../policy/rule-settings.js';
import type { Lacking } from '../../policy/usage.js';
import { didYouMean } from '../../util/nearest.js';
import { type Said, say } from '../message.js';
import type { Rule } from '../rule.js';
import { type ExceptionArgs, exceptionArgs, nameOf, subjectOf } from '../shared/about-exception.js';

type Missing = { kind: 'role' | 'object'; id: string; nearest: string | null };

export const messages = {
  unused: (what: ExceptionArgs) => `No finding matches this exception for ${nameOf(what)}. Remove it.`,
  missing: ({ kind, id, nearest, ...what }: ExceptionArgs & Missing) =>
    `The project has no ${kind} "${id}", so this exception for ${nameOf(what)} accepts nothing.${didYouMean(nearest)}`,
  off: ({ rule }: { rule: string }) => `"${rule}" is off, so this exception does nothing. Remove it.`,
};

export const exceptionUnused: Rule = {
  id: 'exception-unused',
  group: 'policy',
  severity: 'warning',
  summary: 'An exception of the policy that accepts nothing',
  messages,
  what: `An exception in the config that matches no finding: the finding is fixed, the exception names something that
does not exist, a comment in the XML already suppresses the finding, or its rule is off. Not reported for an exception
that has expired, or for one in a config of another repository.`,
  why: `If the same mistake is made again, nobody sees it, because the exception still accepts it. The policy also
shows a risk that does not exist.`,
  fix: null,
  related: ['exception-expired', 'suppression-unused'],
  example: {
    bad: {
      '.github/sdf-role-compliance.yml': `exceptions:
  - { rule: level-mismatch, role: customrole_clerk, reason: Fixed in the next release }
`,
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
    },
    good: { '.github/sdf-role-compliance.yml': 'extends: [recommended]\n' },
  },
  sources: [],
  check: () => [],
  *review({ exceptions, policy, today }) {
    for (const { exception, isUsed, lacking } of exceptions) {
      if (isUsed || hasExpired(exception, today)) continue;
      yield { ...judge(exception, lacking, policy), at: exception.at, subject: subjectOf(exception) };
    }
  },
};

function judge(exception: Exception, lacking: Lacking | null, policy: Policy): Said {
  if (!isOn(policy, exception.rule)) return say(messages, 'off', { rule: exception.rule });
  const what = exceptionArgs(exception);
  if (!lacking) return say(messages, 'unused', what);
  const { kind, id, nearest } = lacking;
  return say(messages, 'missing', { ...what, kind, id, nearest });
}
