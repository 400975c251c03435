import type { Answer } from '../api.js';
import { fields, orNull, text } from './fields.js';

/** As many entries as GitHub gives on one page. */
export const PAGE = 100;

/** What is gone already need not be deleted. */
export function gone(answer: Answer<undefined>): Answer<void> {
  return 'refusal' in answer && answer.refusal.kind === 'missing' ? { value: undefined } : answer;
}

/** The login of an account; null for one that is gone. */
export function loginOf(user: unknown): string | null {
  return orNull(user, (some) => text(fields(some).login));
}
