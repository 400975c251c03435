import type { DutyData } from '../../data.js';
import type { Model } from '../model/model.js';
import { count } from '../model/words.js';
import { h } from '../ui/dom.js';
import { empty, riskMark, table } from '../ui/parts.js';
import { conflictCard } from './conflict-card.js';
import type { View } from './view.js';

/** The conflicts of duties, then what duties the policy keeps apart. */
export function dutiesView(model: Model): View {
  const { conflicts, duties } = model.data;
  const intro =
    duties.length === 0
      ? empty('No duties', 'The policy names no duties that one person must not hold together.')
      : conflicts.length === 0
        ? empty(
            'No conflicts',
            `No role holds all sides of one of the ${count(duties.length, 'duty').replace('dutys', 'duties')}.`,
          )
        : null;
  return {
    element: h(
      'div',
      {},
      intro,
      h('div', { class: 'cards' }, ...conflicts.map((conflict) => conflictCard(model, conflict))),
      duties.length > 0 && h('h2', {}, 'Duties kept apart by the policy'),
      duties.length > 0 && dutyTable(model),
    ),
  };
}

function dutyTable(model: Model): HTMLElement {
  const { duties, conflicts } = model.data;
  const rows = duties.map((duty, index) => {
    const open = conflicts.filter((one) => one.duty === index && one.state === 'open').length;
    const accepted = conflicts.filter((one) => one.duty === index && one.state === 'accepted').length;
    return [
      h('span', {}, duty.title, ' ', h('code', {}, duty.id)),
      riskMark(model, duty.risk),
      sidesOf(duty),
      open + accepted === 0 ? h('span', { class: 'quiet' }, 'none') : statesWords(open, accepted),
    ];
  });
  return table('Duties of the policy', ['Duty', 'Risk', 'Sides', 'Conflicts'], rows);
}

function statesWords(open: number, accepted: number): string {
  return [open > 0 && `${open} open`, accepted > 0 && `${accepted} accepted`].filter(Boolean).join(', ');
}

function sidesOf({ sides }: DutyData): HTMLElement {
  return h(
    'ol',
    { class: 'duty-sides' },
    ...sides.map((side) => h('li', {}, side.map(({ name, level }) => `${name} (${level})`).join(' or '))),
  );
}
