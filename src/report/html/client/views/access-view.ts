import type { AccessData } from '../../data.js';
import type { Model } from '../model/model.js';
import { count, riskName } from '../model/words.js';
import { h } from '../ui/dom.js';
import { csvButton } from '../ui/download.js';
import { empty, riskMark, table } from '../ui/parts.js';
import type { View } from './view.js';

/** What the change does to access: first what it opens, then what it takes away. */
export function accessView(model: Model, access: readonly AccessData[]): View {
  const { notCompared } = model.data;
  if (access.length === 0 && notCompared !== null)
    return { element: empty('No change of access in what was compared', notCompared) };
  if (access.length === 0)
    return { element: empty('No change of access', 'Nobody can do more or less than before.') };
  return {
    element: h(
      'div',
      {},
      h(
        'div',
        { class: 'under-toolbar' },
        csvButton('change-of-access', () => csvRows(model, access)),
      ),
      notCompared === null ? null : h('p', {}, notCompared),
      ...part(
        model,
        'Widens access',
        access.filter(({ widens }) => widens),
      ),
      ...part(
        model,
        'Narrows access',
        access.filter(({ widens, kept }) => !widens && !kept),
      ),
      ...part(
        model,
        'Removed from the project, kept in the account',
        access.filter(({ kept }) => kept),
        HOW_TO_REMOVE,
      ),
    ),
  };
}

function csvRows(model: Model, access: readonly AccessData[]): string[][] {
  return [
    ['Role or object', 'Name', 'Change', 'Permission', 'Key', 'Where', 'Values', 'Risk', 'Widens', 'Kept'],
    ...access.map(({ id, label, lead, name, key, notes, values, risk, widens, kept }) => [
      ...[id, label ?? '', lead, name, key ?? '', notes.join(', '), values, riskName(model, risk)],
      ...[String(widens), String(kept)],
    ]),
  ];
}

/** What takes away access that a deployment leaves in the account. */
const HOW_TO_REMOVE =
  'To remove the access, keep the row and set it to NONE in the role and the object, set the role inactive (isinactive T), or remove it in the account by hand.';

/** As the comment on a pull request counts them, whatever has one line here. */
export function changesIn(access: readonly AccessData[]): number {
  return access.reduce((sum, one) => sum + one.count, 0);
}

function part(model: Model, title: string, changes: readonly AccessData[], advice = ''): HTMLElement[] {
  if (changes.length === 0) return [];
  const rows = changes.map(({ id, label, lead, name, key, notes, values, risk }) => [
    h('span', {}, label === null ? '' : `${label} `, h('code', {}, id)),
    h('span', {}, `${lead} `, h('b', {}, name), ' ', key === null ? null : h('code', {}, key)),
    notes.join(', '),
    values,
    riskMark(model, risk),
  ]);
  return [
    h('h2', {}, `${title}: ${count(changesIn(changes), 'change')}`),
    ...(advice === '' ? [] : [h('p', {}, advice)]),
    table(title, ['Role or object', 'Change', 'Where', 'Values', 'Risk'], rows, 'access stacks'),
  ];
}
