import { type ComparedPermission, comparePermissions, compareSettings } from '../model/compare.js';
import type { Model } from '../model/model.js';
import { cellWords, roleName, roleTitle } from '../model/words.js';
import { announce, fill, h } from '../ui/dom.js';
import { csvButton } from '../ui/download.js';
import { createFilters } from '../ui/filters.js';
import { empty, levelChip, table } from '../ui/parts.js';
import type { View } from './view.js';

export interface CompareView extends View {
  /** Sets the first role; the second stays. */
  readonly compare: (role: number) => void;
}

/** Two roles side by side. */
export function compareView(model: Model, changed: () => void): CompareView {
  const { roles } = model.matrix;
  const result = h('div', {});
  const counts = h('p', { class: 'counts' });
  let compared: Compared = { first: 0, second: 1, rows: [] };
  const options = roles.map((_, role) => [String(role), roleTitle(model, role)] as const);
  const filters = createFilters(
    'Choose the roles',
    [
      { name: 'first', label: 'First role', kind: 'choice', options },
      { name: 'second', label: 'Second role', kind: 'choice', options: secondFirst(options) },
      { name: 'equal', label: 'Show what is equal', kind: 'toggle' },
    ],
    ({ first, second, equal }) => {
      compared = comparison(model, Number(first ?? 0), Number(second ?? 1), equal === 'on');
      counts.textContent = sentenceOf(model, compared.first, compared.second);
      announce(counts.textContent);
      fill(result, ...resultParts(model, compared, equal === 'on'));
      changed();
    },
  );
  const choose = (first: number, second: number) =>
    filters.set({ ...filters.values(), first: String(first), second: String(second) });
  const swap = () => choose(compared.second, compared.first);
  filters.element.classList.add('plain');
  filters.element.append(h('button', { type: 'button', onclick: swap, 'aria-label': 'Swap the roles' }, '⇄'));
  const element = h(
    'div',
    { class: 'compare' },
    filters.element,
    h(
      'div',
      { class: 'under-toolbar' },
      counts,
      csvButton('compared-roles', () => csvRows(model, compared)),
    ),
    result,
  );
  const nothing = empty('Nothing to compare', 'There are fewer than two roles.');
  return {
    element: roles.length < 2 ? nothing : element,
    values: filters.values,
    restore: (values) => {
      if (roles.length >= 2) filters.set(values);
    },
    compare: (role) => choose(role, compared.second === role ? (role === 0 ? 1 : 0) : compared.second),
  };
}

/** What holds at first of the second role is not what holds of the first. */
function secondFirst<T>([first, second, ...others]: readonly T[]): readonly T[] {
  return [second, first, ...others].filter((one) => one !== undefined);
}

interface Compared {
  readonly first: number;
  readonly second: number;
  readonly rows: readonly ComparedPermission[];
}

function comparison(model: Model, first: number, second: number, showsEqual: boolean): Compared {
  const all = comparePermissions(model, first, second);
  return { first, second, rows: showsEqual ? all : all.filter(({ more }) => more !== 'both') };
}

function sentenceOf(model: Model, first: number, second: number): string {
  const all = comparePermissions(model, first, second);
  const moreIn = (side: ComparedPermission['more']) => all.filter(({ more }) => more === side).length;
  const [one, other] = [roleName(model, first), roleName(model, second)];
  return `${one} holds more of ${moreIn('first')}, ${other} of ${moreIn('second')}, both the same of ${moreIn('both')} permissions.`;
}

function resultParts(model: Model, compared: Compared, showsEqual: boolean): HTMLElement[] {
  const { first, second, rows } = compared;
  const settings = compareSettings(model, first, second).filter(({ differs }) => showsEqual || differs);
  return [
    rows.length === 0
      ? empty('No difference', 'Both roles hold the same permissions at the same levels.')
      : permissionTable(model, compared),
    ...(settings.length === 0
      ? []
      : [
          h('h2', {}, 'Settings'),
          table(
            'Settings of both roles',
            ['Setting', roleName(model, first), roleName(model, second)],
            settings.map((setting) => [setting.name, setting.first ?? '–', setting.second ?? '–']),
          ),
        ]),
  ];
}

function permissionTable(model: Model, { first, second, rows }: Compared): HTMLElement {
  const cells = rows.map(({ permission, more }) => {
    const { name = '', key = '', tab = 0 } = model.matrix.permissions[permission] ?? {};
    return [
      h('span', {}, name, ' ', name === key ? null : h('code', {}, key)),
      model.matrix.tabs[tab] ?? '',
      levelChip(model, model.cellOf(permission, first)),
      h('span', { class: `sign-${more}`, role: 'img', 'aria-label': SIGN_WORDS[more] }, SIGNS[more]),
      levelChip(model, model.cellOf(permission, second)),
    ];
  });
  const head = ['Permission', 'Tab', roleName(model, first), 'More', roleName(model, second)];
  return table('Permissions of both roles', head, cells, 'compared stacks');
}

function csvRows(model: Model, { first, second, rows }: Compared): string[][] {
  const levelIn = (permission: number, role: number) =>
    cellWords(model, model.cellOf(permission, role)) ?? '';
  return [
    ['Permission', 'Key', 'Tab', roleTitle(model, first), 'More', roleTitle(model, second)],
    ...rows.map(({ permission, more }) => {
      const { name = '', key = '', tab = 0 } = model.matrix.permissions[permission] ?? {};
      const levels = [levelIn(permission, first), SIGN_WORDS[more], levelIn(permission, second)];
      return [name, key, model.matrix.tabs[tab] ?? '', ...levels];
    }),
  ];
}

const SIGNS = { first: '◀', second: '▶', both: '=' } as const;
const SIGN_WORDS = {
  first: 'the first holds more',
  second: 'the second holds more',
  both: 'the same',
} as const;
