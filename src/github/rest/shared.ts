import type { Answer } from '../api.js';

/** As many entries as GitHub gives on one page. */
export const PAGE = 100;

/** What is gone already need not be deleted. */
export function gone(answer: Answer<undefined>): Answer<void> {
  return 'refusal' in answer && answer.refusal.kind === 'missing' ? { value: undefined } : answer;
}
