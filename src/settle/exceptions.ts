import { hasExpired } from '../policy/exceptions.js';
import type { Exception } from '../policy/policy.js';
import { canBeSilenced } from '../policy/silenceable.js';
import type { Finding } from '../rules/finding.js';
import { afterException, textOf } from '../rules/message.js';
import { compareLevels } from '../sdf/catalogue/permissions.js';
import { canonical } from '../sdf/notation.js';
import { groupBy } from '../util/group-by.js';

/** The exception of each finding that one accepts: of several the first. One that has expired accepts nothing. */
export function accepted(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  today: string,
): Map<Finding, Exception> {
  const byRule = groupBy(
    exceptions.filter((exception) => !hasExpired(exception, today)),
    ({ rule }) => rule,
  );
  return new Map(
    findings.flatMap((finding): [Finding, Exception][] => {
      if (!canBeSilenced(finding.rule)) return [];
      const exception = byRule
        .get(finding.rule.id)
        ?.find((some) => isAbout(some, finding) && goesThatFar(some, finding));
      return exception ? [[finding, exception]] : [];
    }),
  );
}

/** A finding, with what is said of an exception that accepted it until its last day. */
export function withLapsed(finding: Finding, exceptions: readonly Exception[], today: string): Finding {
  const lapsed = exceptions.find(
    (exception) =>
      exception.rule === finding.rule.id && hasExpired(exception, today) && isAbout(exception, finding),
  );
  if (!lapsed?.expires) return finding;
  const said = afterException(finding, lapsed.expires.date);
  return { ...finding, ...said, message: textOf(finding.rule.messages, said) };
}

/** The exceptions that are about a finding, be it that it goes further than what they accept. */
export function aboutFindings(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
): Set<Exception> {
  const byRule = groupBy(findings, ({ rule }) => rule.id);
  return new Set(
    exceptions.filter((exception) =>
      byRule.get(exception.rule)?.some((finding) => isAbout(exception, finding)),
    ),
  );
}

/** A level that is not known is accepted by no exception that names one. */
function goesThatFar({ level: most }: Exception, { level }: Finding): boolean {
  return most === null || (level !== undefined && compareLevels(level, most) <= 0);
}

/** All names that an exception gives must be the finding's own. */
function isAbout({ role, object, permission, duty }: Exception, { subject }: Finding): boolean {
  return (
    (role === null || role === subject.role) &&
    (object === null || object === subject.object) &&
    (duty === null || duty === subject.duty) &&
    (permission === null || canonical(permission) === canonical(subject.permission ?? ''))
  );
}
