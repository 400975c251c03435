import { hasExpired } from '../../policy/exceptions.js';
import { isOn } from '../../policy/settings.js';
import { say } from '../message.js';
import type { Rule } from '../rule.js';
import { type ExceptionArgs, exceptionArgs, nameOf, subjectOf } from './about-exception.js';

export const messages = {
  unused: (what: ExceptionArgs) =>
    `Nothing is found that this exception for ${nameOf(what)} is about. Remove it.`,
  off: ({ rule }: { rule: string }) => `"${rule}" is off, so this exception does nothing. Remove it.`,
};

export const exceptionUnused: Rule = {
  id: 'exception-unused',
  group: 'policy',
  severity: 'warning',
  summary: 'An exception of the policy that accepts nothing',
  messages,
  what: `An exception in the config that accepts no finding: what it was about has been mended, it names something that
does not exist, a comment in the XML has suppressed the finding already, or its rule is off. Not told of an exception that has
expired, nor of one that a config of another repository holds.`,
  why: `The next time that the fault is made nobody is told of it: the exception is still there to accept it. And whoever
reads the policy takes for a risk what is none.`,
  fix: null,
  example: {
    bad: {
      '.github/sdf-role-compliance.yml': `exceptions:
  - { rule: level-mismatch, role: customrole_clerk, reason: Mended with the next release }
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
    for (const { exception, isUsed } of exceptions) {
      if (isUsed || hasExpired(exception, today)) continue;
      const said = isOn(policy, exception.rule)
        ? say(messages, 'unused', exceptionArgs(exception))
        : say(messages, 'off', { rule: exception.rule });
      yield { ...said, at: exception.at, subject: subjectOf(exception) };
    }
  },
};
