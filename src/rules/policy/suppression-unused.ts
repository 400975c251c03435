import type { Review, ReviewedSuppression } from '../../policy/review.js';
import { isOn } from '../../policy/settings.js';
import type { SuppressedRule, Suppression } from '../../policy/suppressions.js';
import { didYouMean, nearestWords } from '../../util/nearest.js';
import { type Said, say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { subjectOf } from './about-suppression.js';

export const messages = {
  unused: ({ rule, element }: { rule: string; element: string }) =>
    `"${rule}" reports nothing in the <${element}> below, so this comment suppresses nothing. Remove it.`,
  off: ({ rule }: { rule: string }) => `"${rule}" is off, so this comment suppresses nothing. Remove it.`,
  unknown: ({ rule, nearest }: { rule: string; nearest: string | null }) =>
    `"${rule}" is no rule that a comment can suppress.${didYouMean(nearest)}`,
  nowhere: () => 'This comment suppresses nothing: it has to stand directly before an element.',
  empty: () => 'This comment suppresses nothing: it names no rule.',
};

export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  group: 'policy',
  severity: 'warning',
  summary: 'A comment in XML that suppresses nothing',
  messages,
  what: `A comment \`<!-- sdf-role-compliance-ignore RULE: reason -->\` whose rule reports nothing in the element that
follows. It holds for that element and all in it, and only white space and other comments may come between. What is
reported of a file that cannot be read, of the policy itself, and of a change that needs an approval cannot be
suppressed.`,
  why: `The next time that the fault is made there nobody is told of it. And a comment with a misspelt rule does not do what
its author believes.`,
  fix: null,
  example: {
    bad: {
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <!-- sdf-role-compliance-ignore invalid-value: centers come from another bundle -->
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
    },
    good: {
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
    },
  },
  sources: [],
  check: () => [],
  *review(review) {
    for (const reviewed of review.suppressions) {
      const { suppression } = reviewed;
      if (suppression.rules.length === 0) yield reportComment(suppression, 'empty');
      else if (!suppression.element) yield reportComment(suppression, 'nowhere');
      else yield* judge(reviewed, suppression.element.name, review);
    }
  },
};

function* judge(
  { suppression, used }: ReviewedSuppression,
  element: string,
  review: Review,
): Iterable<Report> {
  for (const { id, at } of suppression.rules) {
    if (used.has(id)) continue;
    yield { ...messageFor({ id, at }, element, review), at, subject: subjectOf(suppression, id) };
  }
}

function messageFor({ id }: SuppressedRule, element: string, { policy, silenceable }: Review): Said {
  if (!silenceable.includes(id))
    return say(messages, 'unknown', { rule: id, nearest: nearestWords(id, silenceable, 1)[0] ?? null });
  return isOn(policy, id)
    ? say(messages, 'unused', { rule: id, element })
    : say(messages, 'off', { rule: id });
}

function reportComment(suppression: Suppression, id: 'empty' | 'nowhere'): Report {
  return {
    ...say(messages, id, {}),
    at: suppression.at,
    subject: subjectOf(suppression, ...suppression.rules.map(({ id }) => id)),
  };
}
