import type { Day, Exception } from '../../policy/policy.js';
import type { Subject } from '../rule.js';

/** What an exception names, as messages have it among their arguments. */
export type ExceptionArgs = Pick<Exception, 'rule' | 'role' | 'object' | 'permission' | 'duty' | 'level'>;

export function exceptionArgs({ rule, role, object, permission, duty, level }: Exception): ExceptionArgs {
  return { rule, role, object, permission, duty, level };
}

/** What an exception is about, as messages name it: the rule, and all that it names. */
export function nameOf({ rule, role, object, permission, duty, level }: ExceptionArgs): string {
  const names = [role, object, permission, duty, level].filter((name) => name !== null);
  return names.length === 0 ? rule : `${rule} (${names.join(', ')})`;
}

/** The subject of a fault of an exception. */
export function subjectOf(
  { rule, role, object, permission, duty, level }: Exception,
  expires?: Day,
): Subject {
  return {
    ...(role !== null && { role }),
    ...(object !== null && { object }),
    ...(permission !== null && { permission }),
    ...(duty !== null && { duty }),
    detail: [rule, ...(level !== null ? [level] : []), ...(expires ? [expires.date] : [])],
  };
}
