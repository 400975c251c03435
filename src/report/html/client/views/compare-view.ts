import { type ComparedPermission, comparePermissions, compareSettings } from '../model/compare.js';
import type { Model } from '../model/model.js';
import { roleName, roleTitle } from '../model/words.js';
import { announce, fill, h } from '../ui/dom.js';
import { choice, toggle } from '../ui/fields.js';
import { empty, levelChip, table } from '../ui/parts.js';
import type { View } from './view.js';

export interface CompareView extends View {
  /** Sets the first role; the second stays. */
  readonly compare: (role: number) => void;
}

/** Two roles side by side. */
export function compareView(model: Model): CompareView {
  const { roles } = model.matrix;
  const result = h('div', {});
  let [first, second, showsEqual] = [0, roles.length > 1 ? 1 : 0, false];
  const draw = () => fill(result, ...comparison(model, first, second, showsEqual));
  const options = roles.map((_, role) => [String(role), roleTitle(model, role)] as const);
  const firstField = choice(
    'First role',
    options,
    (role) => {
      first = Number(role);
      draw();
    },
    '0',
  );
  const secondField = choice(
    'Second role',
    options,
    (role) => {
      second = Number(role);
      draw();
    },
    String(second),
  );
  const swap = () => {
    [first, second] = [second, first];
    choose(firstField, first);
    choose(secondField, second);
    draw();
  };
  const element = h(
    'div',
    { class: 'compare' },
    h(
      'div',
      { class: 'toolbar' },
      firstField,
      h('button', { type: 'button', onclick: swap, 'aria-label': 'Swap the roles' }, '⇄'),
      secondField,
      toggle('Show what is equal', (isOn) => {
        showsEqual = isOn;
        draw();
      }),
    ),
    result,
  );
  return {
    element: roles.length < 2 ? empty('Nothing to compare', 'There are not two roles.') : element,
    shown: draw,
    compare: (role) => {
      first = role;
      if (second === role) second = role === 0 ? 1 : 0;
      choose(firstField, first);
      choose(secondField, second);
      draw();
    },
  };
}

function choose(field: HTMLElement, role: number): void {
  const select = field.querySelector('select');
  if (select) select.value = String(role);
}

function comparison(model: Model, first: number, second: number, showsEqual: boolean): HTMLElement[] {
  const all = comparePermissions(model, first, second);
  const differing = all.filter(({ more }) => more !== 'both');
  const settings = compareSettings(model, first, second);
  const [one, other] = [roleName(model, first), roleName(model, second)];
  const moreIn = (side: ComparedPermission['more']) => all.filter(({ more }) => more === side).length;
  const sentence = `${one} holds more of ${moreIn('first')}, ${other} of ${moreIn('second')}, both the same of ${moreIn('both')} permissions.`;
  announce(sentence);
  const shown = showsEqual ? all : differing;
  const shownSettings = settings.filter(({ differs }) => showsEqual || differs);
  return [
    h('p', { class: 'counts' }, sentence),
    shown.length === 0
      ? empty('No difference', 'Both roles hold the same permissions at the same levels.')
      : permissionTable(model, shown, first, second),
    ...(shownSettings.length === 0
      ? []
      : [
          h('h2', {}, 'Settings'),
          table(
            'Settings of both roles',
            ['Setting', one, other],
            shownSettings.map((setting) => [setting.name, setting.first ?? '–', setting.second ?? '–']),
          ),
        ]),
  ];
}

function permissionTable(
  model: Model,
  compared: readonly ComparedPermission[],
  first: number,
  second: number,
): HTMLElement {
  const rows = compared.map(({ permission, more }) => {
    const { name = '', key = '', tab = 0 } = model.matrix.permissions[permission] ?? {};
    return [
      h('span', {}, name, ' ', name === key ? null : h('code', {}, key)),
      model.matrix.tabs[tab] ?? '',
      levelChip(model, model.cellOf(permission, first)),
      h('span', { class: `sign-${more}`, 'aria-label': SIGN_WORDS[more] }, SIGNS[more]),
      levelChip(model, model.cellOf(permission, second)),
    ];
  });
  const head = ['Permission', 'Tab', roleName(model, first), 'More', roleName(model, second)];
  return table('Permissions of both roles', head, rows, 'compared');
}

const SIGNS = { first: '◀', second: '▶', both: '=' } as const;
const SIGN_WORDS = {
  first: 'the first holds more',
  second: 'the second holds more',
  both: 'the same',
} as const;
