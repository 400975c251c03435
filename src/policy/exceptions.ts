import type { Exception } from './policy.js';

/** Whether the last day of an exception is over, in UTC. */
export function hasExpired({ expires }: Exception, today: string): boolean {
  return expires !== null && expires.date < today;
}
