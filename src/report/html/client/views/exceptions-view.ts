import type { ExceptionData } from '../../data.js';
import type { Model } from '../model/model.js';
import { placeWords } from '../model/words.js';
import { h } from '../ui/dom.js';
import { csvButton } from '../ui/download.js';
import { empty, shortPlace, table } from '../ui/parts.js';
import type { View } from './view.js';

/** An exception that ends within so many days is to be looked at. */
const SOON = 30;

/** What the policy accepts, why, by whom, and until when. */
export function exceptionsView(model: Model): View {
  const { exceptions } = model.data;
  if (exceptions.length === 0) {
    return { element: empty('No exceptions', 'The policy accepts no finding by an exception.') };
  }
  const rows = exceptions.map((exception) => [
    h('span', {}, h('code', {}, exception.rule), ' ', exception.about.join(', ')),
    exception.reason,
    exception.approvedBy ?? h('span', { class: 'tag open' }, 'nobody'),
    h('span', { class: 'expiry' }, exception.expires ?? 'no end', ' ', stateTag(exception)),
    exception.accepts === 0 ? h('span', { class: 'quiet' }, 'nothing') : String(exception.accepts),
    shortPlace(model, exception),
  ]);
  const head = ['Accepts', 'Reason', 'Approved by', 'Until', 'Findings', 'Source'];
  return {
    element: h(
      'div',
      {},
      h(
        'div',
        { class: 'under-toolbar' },
        csvButton('exceptions', () => csvRows(model)),
      ),
      table('Exceptions of the policy', head, rows, 'exceptions stacks'),
    ),
  };
}

function csvRows(model: Model): string[][] {
  return [
    ['Rule', 'About', 'Reason', 'Approved by', 'Until', 'Days left', 'Findings', 'Source'],
    ...model.data.exceptions.map((exception) => {
      const { rule, about, reason, approvedBy, expires, daysLeft, accepts } = exception;
      return [
        ...[rule, about.join(' '), reason, approvedBy ?? '', expires ?? ''],
        ...[daysLeft === null ? '' : String(daysLeft), String(accepts), placeWords(model, exception) ?? ''],
      ];
    }),
  ];
}

function stateTag({ daysLeft }: ExceptionData): HTMLElement | null {
  if (daysLeft === null) return null;
  if (daysLeft < 0) return h('span', { class: 'tag open' }, 'expired');
  const words = daysLeft === 0 ? 'last day' : daysLeft === 1 ? '1 day left' : `${daysLeft} days left`;
  return h('span', { class: `tag ${daysLeft <= SOON ? 'soon' : 'quiet'}` }, words);
}
