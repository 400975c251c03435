import { say } from '../message.js';
import type { Rule } from '../rule.js';
import { subjectOf } from '../shared/about-suppression.js';

export const messages = {
  missing: ({ rules }: { rules: readonly string[] }) =>
    `"${rules.join(', ')}" is suppressed without a reason. Write it after a colon: "${rules.join(', ')}: …".`,
};

export const suppressionWithoutReason: Rule = {
  id: 'suppression-without-reason',
  group: 'policy',
  severity: 'warning',
  summary: 'A comment in XML that suppresses a rule and does not say why',
  messages,
  what: `A comment \`<!-- sdf-role-compliance-ignore RULE -->\` with no reason after a colon. The rule is suppressed anyway.`,
  why: 'A reviewer, or a reader of the role a year later, cannot tell an accepted risk from a hidden mistake.',
  fix: null,
  related: ['suppression-unused', 'exception-expired'],
  example: {
    bad: {
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <!-- sdf-role-compliance-ignore invalid-value -->
  <centertype>DEPOTCENTER</centertype>
</role>
`,
    },
    good: {
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <!-- sdf-role-compliance-ignore invalid-value: the account has this center -->
  <centertype>DEPOTCENTER</centertype>
</role>
`,
    },
  },
  sources: [],
  check: () => [],
  *review({ suppressions }) {
    for (const { suppression } of suppressions) {
      const ids = suppression.rules.map(({ id }) => id);
      if (suppression.reason === null && ids.length > 0)
        yield {
          ...say(messages, 'missing', { rules: ids }),
          at: suppression.at,
          subject: subjectOf(suppression, ...ids),
        };
    }
  },
};
