import type { ConflictData } from '../../data.js';
import type { Model } from '../model/model.js';
import { permissionName, roleTitle, STATES } from '../model/words.js';
import { h } from '../ui/dom.js';
import { levelChip, place, riskMark } from '../ui/parts.js';

/** A conflict of duties with all its sides. */
export function conflictCard(model: Model, { duty, roles, sides, state, note }: ConflictData): HTMLElement {
  const { id = '', title = '', risk = 0, why = null } = model.data.duties[duty] ?? {};
  return h(
    'article',
    { class: `card conflict ${state}` },
    h(
      'header',
      {},
      h('b', {}, title),
      h('code', {}, id),
      riskMark(model, risk),
      h('span', { class: `tag ${state}` }, STATES[state]),
    ),
    h('p', { class: 'holders' }, roles.map((role) => roleTitle(model, role)).join(' + ')),
    h(
      'div',
      { class: 'sides' },
      ...sides.map((side, index) => sidePart(model, side, index, roles.length > 1)),
    ),
    why !== null && h('p', { class: 'quiet' }, why),
    note !== null && h('p', { class: 'callout' }, note),
  );
}

function sidePart(
  model: Model,
  side: ConflictData['sides'][number],
  index: number,
  namesRoles: boolean,
): HTMLElement {
  const items = side.map(([role, permission]) => {
    const cell = model.cellOf(permission, role);
    return h(
      'li',
      {},
      h('span', {}, permissionName(model, permission)),
      levelChip(model, cell),
      namesRoles && h('span', { class: 'quiet' }, roleTitle(model, role)),
      cell && place(model, cell),
    );
  });
  return h('div', { class: 'side' }, h('b', {}, `Side ${index + 1}`), h('ul', {}, ...items));
}
