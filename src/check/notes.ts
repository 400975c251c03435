import { positionAt } from '../sdf/source.js';
import type { Settled, Waiting } from '../settle/settle.js';
import { count } from '../util/words.js';

export const messages = {
  waiting: ({ finding, suppression: { at } }: Waiting) =>
    `The comment in ${at.source.path}, line ${positionAt(at.source, at.start).line}, does not silence ${finding.rule.id}: a comment silences an error only once the base branch has both the comment and the error. Use an exception in the config instead.`,
  unmeasured: (entries: number) =>
    `${count(entries, 'finding')} of the baseline ${entries === 1 ? 'is' : 'are'} accepted even if ${entries === 1 ? 'it gets' : 'they get'} worse, because the baseline does not say how bad ${entries === 1 ? 'it was' : 'they were'}. --update-baseline adds that.`,
};

/** What those who read a result have to know of how its findings were settled, a sentence each. */
export function notesOf({ waiting, unmeasured }: Pick<Settled, 'waiting' | 'unmeasured'>): string[] {
  const sentences = [
    ...waiting.map(messages.waiting),
    ...(unmeasured > 0 ? [messages.unmeasured(unmeasured)] : []),
  ];
  return [...new Set(sentences)];
}
