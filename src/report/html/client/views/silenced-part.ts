import type { Model } from '../model/model.js';
import { count } from '../model/words.js';
import { h } from '../ui/dom.js';
import { place } from '../ui/parts.js';

/** What is accepted counts for nothing, but is not hidden. */
export function silencedPart(model: Model): HTMLElement | null {
  const { silenced } = model.data;
  if (silenced.length === 0) return null;
  return h(
    'details',
    { class: 'silenced' },
    h(
      'summary',
      {},
      `${count(silenced.length, 'finding')} accepted by a comment, an exception or the baseline`,
    ),
    h(
      'ul',
      {},
      ...silenced.map(({ rule, message, by, reason, ...at }) =>
        h(
          'li',
          {},
          h('code', {}, rule),
          ' ',
          message,
          ' ',
          h('span', { class: 'quiet' }, `By ${by}${reason === null ? '' : `: ${reason}`}. `),
          place(model, at),
        ),
      ),
    ),
  );
}
