import type { Finding } from '../../finding.js';
import { groupBy } from '../../group-by.js';
import { canonical } from '../../sdf/notation.js';
import type { Exception } from '../policy.js';
import { canBeSilenced } from '../silenceable.js';

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
      const exception = byRule.get(finding.rule.id)?.find((some) => isAbout(some, finding));
      return exception ? [[finding, exception]] : [];
    }),
  );
}

/** Whether its last day is over, in UTC. */
export function hasExpired({ expires }: Exception, today: string): boolean {
  return expires !== null && expires.date < today;
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
