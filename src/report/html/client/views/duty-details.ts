import { holderName } from '../model/duties.js';
import type { Model } from '../model/model.js';
import { count, roleName, STATES } from '../model/words.js';
import { h } from '../ui/dom.js';
import { factList } from '../ui/facts.js';
import { riskMark, table } from '../ui/parts.js';
import { conflictCard } from './conflict-card.js';
import type { Actions, Details } from './detail-types.js';
import { sidesList } from './duty-sides.js';

/** A duty: what it keeps apart, why, and who holds it together all the same. */
export function dutyDetails(model: Model, duty: number, actions: Actions): Details {
  const one = model.data.duties[duty];
  const held = model.data.conflicts.filter((conflict) => conflict.duty === duty);
  const rows = held.map(({ roles, state }) => [
    h(
      'button',
      {
        type: 'button',
        class: 'link',
        onclick: () => actions.open({ kind: 'conflicts', roles, duty }),
      },
      holderName(model, roles),
    ),
    h('span', { class: `tag ${state}` }, STATES[state]),
  ]);
  return {
    title: one?.title ?? '',
    content: [
      factList([
        ['Id', h('code', {}, one?.id ?? '')],
        ['Risk', riskMark(model, one?.risk ?? 0)],
      ]),
      one?.why ? h('p', {}, one.why) : null,
      h('h3', {}, 'One person must not hold all of these sides'),
      one ? sidesList(one) : null,
      h('h3', {}, held.length === 0 ? 'Nobody holds all sides' : `Held by ${count(held.length, 'role')}`),
      held.length === 0 ? null : table('Who holds it', ['Role', 'State'], rows),
    ],
  };
}

/** What one role, or one person with several, holds together: of one duty, or of all of them. */
export function conflictDetails(
  model: Model,
  roles: readonly number[],
  duty: number | null,
  actions: Actions,
): Details {
  const key = roles.join();
  const own = model.data.conflicts.filter((conflict) => conflict.roles.join() === key);
  const shown = own.filter((conflict) => duty === null || conflict.duty === duty);
  const worst = [...shown].sort((one, other) => riskIn(model, other.duty) - riskIn(model, one.duty));
  const [role] = roles;
  const title = roles.map((one) => roleName(model, one)).join(' + ');
  return {
    title: duty === null ? title : (model.data.duties[duty]?.title ?? ''),
    content: [
      h(
        'p',
        {},
        duty === null ? `${count(own.length, 'duty conflict')} of ${holderName(model, roles)}.` : title,
      ),
      h(
        'p',
        { class: 'buttons' },
        ...(duty === null || own.length < 2
          ? []
          : [
              actionButton(`All ${own.length} conflicts of the role`, () =>
                actions.open({ kind: 'conflicts', roles, duty: null }),
              ),
            ]),
        ...(duty === null ? [] : [actionButton('Show the duty', () => actions.open({ kind: 'duty', duty }))]),
        ...(role === undefined || roles.length > 1
          ? []
          : [actionButton('Show the role', () => actions.open({ kind: 'role', role }))]),
      ),
      shown.length === 0 ? h('p', {}, 'The role does not hold all sides of this duty.') : null,
      ...worst.map((conflict) => conflictCard(model, conflict)),
    ],
  };
}

function riskIn({ data }: Model, duty: number): number {
  return data.duties[duty]?.risk ?? 0;
}

function actionButton(text: string, act: () => void): HTMLElement {
  return h('button', { type: 'button', onclick: act }, text);
}
