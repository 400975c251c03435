import { isOn } from '../../policy/rule-settings.js';
import type { Suppression } from '../../policy/suppressions.js';
import type { Missed, PolicyUsage, SuppressionUsage } from '../../policy/usage.js';
import { didYouMean, nearestWords } from '../../util/nearest.js';
import { type Said, say } from '../message.js';
import type { Related, Report, Rule } from '../rule.js';
import { subjectOf } from '../shared/about-suppression.js';

export const messages = {
  unused: ({ rule, element }: { rule: string; element: string }) =>
    `"${rule}" reports nothing in the <${element}> below, so this comment suppresses nothing. Remove it.`,
  misplaced: ({
    rule,
    element,
    meant,
    line,
  }: {
    rule: string;
    element: string;
    meant: string;
    line: number;
  }) =>
    `"${rule}" reports nothing in the <${element}> below, but it reports the <${meant}> on line ${line}. To suppress that finding, move this comment directly before the <${meant}>; otherwise remove the comment.`,
  nowhereNear: ({ rule, meant, line }: { rule: string; meant: string; line: number }) =>
    `This comment suppresses nothing: it must be directly before an element. To suppress the "${rule}" finding on line ${line}, move it before the <${meant}>.`,
  off: ({ rule }: { rule: string }) => `"${rule}" is off, so this comment suppresses nothing. Remove it.`,
  unknown: ({ rule, nearest }: { rule: string; nearest: string | null }) =>
    `"${rule}" is not a rule that a comment can suppress.${didYouMean(nearest)}`,
  nowhere: () => 'This comment suppresses nothing: it must be directly before an element.',
  empty: () => 'This comment suppresses nothing: it names no rule.',
};

const words = {
  reported: 'The finding is here.',
};

export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  group: 'policy',
  severity: 'warning',
  summary: 'A comment in XML that suppresses nothing',
  messages,
  what: `A comment \`<!-- sdf-role-compliance-ignore RULE: reason -->\` whose rule reports nothing in the element that
follows. It applies to that element and everything in it, and only white space and other comments may come between. If
the rule reports something near the comment, the message says where the comment must be. Findings about
a file that cannot be read, about the policy itself, and about a change that needs approval cannot be suppressed.`,
  why: `If the same mistake is made there again, nobody sees it. And a comment that misspells a rule does not do what its
author expects.`,
  fix: null,
  related: ['suppression-without-reason', 'exception-unused'],
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
      if (suppression.rules.length === 0) yield reportComment(suppression, say(messages, 'empty', {}));
      else if (!suppression.element) yield reportNowhere(reviewed);
      else yield* judge(reviewed, suppression.element.name, review);
    }
  },
};

function* judge(
  { suppression, used, missed }: SuppressionUsage,
  element: string,
  review: PolicyUsage,
): Iterable<Report> {
  for (const { id, at } of suppression.rules) {
    if (used.has(id)) continue;
    const near = missed.get(id);
    const said = sayUnused(id, element, near, review);
    yield { ...said, at, subject: subjectOf(suppression, id), related: placesOf(said, near) };
  }
}

function sayUnused(rule: string, element: string, near: Missed | undefined, review: PolicyUsage): Said {
  const { policy, silenceable } = review;
  if (!silenceable.includes(rule))
    return say(messages, 'unknown', { rule, nearest: nearestWords(rule, silenceable, 1)[0] ?? null });
  if (!isOn(policy, rule)) return say(messages, 'off', { rule });
  return near
    ? say(messages, 'misplaced', { rule, element, meant: near.element, line: near.line })
    : say(messages, 'unused', { rule, element });
}

function placesOf({ messageId }: Said, near: Missed | undefined): Related[] {
  return near && messageId === 'misplaced' ? [{ at: near.at, message: words.reported }] : [];
}

function reportNowhere({ suppression, missed }: SuppressionUsage): Report {
  const [found] = missed;
  if (!found) return reportComment(suppression, say(messages, 'nowhere', {}));
  const [rule, { at, element, line }] = found;
  const said = say(messages, 'nowhereNear', { rule, meant: element, line });
  return { ...reportComment(suppression, said), related: [{ at, message: words.reported }] };
}

function reportComment(suppression: Suppression, said: Said): Report {
  return {
    ...said,
    at: suppression.at,
    subject: subjectOf(suppression, ...suppression.rules.map(({ id }) => id)),
  };
}
