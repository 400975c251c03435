import { hasExpired } from '../../policy/exceptions.js';
import type { Exception } from '../../policy/policy.js';
import { type Said, say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { type ExceptionArgs, exceptionArgs, nameOf, subjectOf } from '../shared/about-exception.js';

/** From so many days before its last one on a team is told that an exception is about to lapse. */
const DAYS_OF_WARNING = 30;

export const messages = {
  expired: ({ date, ...what }: ExceptionArgs & { date: string }) =>
    `This exception for ${nameOf(what)} expired on "${date}". Renew it or remove it.`,
  soon: ({ date, days, ...what }: ExceptionArgs & { date: string; days: number }) =>
    `This exception for ${nameOf(what)} expires ${inDays(days)} ("${date}"). Renew it or fix the finding.`,
};

export const exceptionExpired: Rule = {
  id: 'exception-expired',
  group: 'policy',
  severity: 'warning',
  summary: 'An exception of the policy has expired or expires soon',
  messages,
  what: `An exception in the config whose \`expires\` date is in the past or in the next ${DAYS_OF_WARNING} days. The
date is the last day on which the exception is valid, in UTC.`,
  why: `After that day, the finding is reported again and can fail changes that have nothing to do with it. An
exception has a date so that somebody looks at it again.`,
  fix: null,
  related: ['exception-unused', 'suppression-unused'],
  example: {
    bad: {
      '.github/sdf-role-compliance.yml': `exceptions:
  - { rule: level-mismatch, role: customrole_clerk, reason: Until the next release, expires: 2020-12-31 }
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
  *review({ exceptions, today }) {
    for (const { exception } of exceptions) {
      const report = judge(exception, today);
      if (report) yield report;
    }
  },
};

function judge(exception: Exception, today: string): Report | null {
  const { expires } = exception;
  if (!expires) return null;
  const { at, date } = expires;
  const what = { date, ...exceptionArgs(exception) };
  const report = (said: Said) => ({ ...said, at, subject: subjectOf(exception, expires) });
  if (hasExpired(exception, today)) return report(say(messages, 'expired', what));
  const days = daysBetween(today, date);
  return days <= DAYS_OF_WARNING ? report(say(messages, 'soon', { days, ...what })) : null;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000));
}

function inDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}
