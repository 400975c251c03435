import { STATES } from '../../merged/data.js';
import { count } from '../model/words.js';
import { announce, h } from '../ui/dom.js';
import { choice, searchField } from '../ui/fields.js';
import { table as plainTable } from '../ui/parts.js';
import { sortableTable } from '../ui/sortable-table.js';
import type { Drawer } from '../views/drawer.js';
import { levelOf, riskOf } from './marks.js';
import type { Model, Role } from './model.js';
import type { AccountView } from './view.js';

interface Wanted {
  readonly account: number;
  readonly text: string;
  readonly state: string;
  readonly risk: number;
}

/** The roles of all accounts in one table; a role opens with what it holds, and with its namesakes elsewhere. */
export function rolesView(model: Model, drawer: Drawer): AccountView {
  const { roles } = model;
  const counts = h('p', { class: 'counts' });
  let wanted: Wanted = { account: -1, text: '', state: '', risk: -1 };
  const table = sortableTable<Role>('Roles', columnsOf(model, drawer), 0);
  const apply = (change: Partial<Wanted>) => {
    wanted = { ...wanted, ...change };
    const { account, state, risk } = wanted;
    const hasWords = model.searchFor(wanted.text);
    const found = roles.filter(
      (role) =>
        (account === -1 || role.account === account) &&
        (state === '' || role.state === state) &&
        role.risk >= risk &&
        hasWords([role.id, role.name, role.project, role.file]),
    );
    counts.textContent = `${found.length} of ${count(roles.length, 'role')}`;
    announce(counts.textContent);
    table.show(found);
  };
  const element = h(
    'div',
    {},
    h(
      'div',
      { class: 'toolbar', role: 'search', 'aria-label': 'Filter the roles' },
      searchField('Text', 'Id, name, project or file', (text) => apply({ text })),
      choice('Status', [['', 'All'], ...STATES.map((state) => [state, state] as const)], (state) =>
        apply({ state }),
      ),
      choice(
        'Risk from',
        [['-1', 'All'], ...model.data.risks.map((risk, index) => [String(index), risk] as const)],
        (risk) => apply({ risk: Number(risk) }),
      ),
    ),
    h('div', { class: 'under-toolbar' }, counts),
    table.element,
  );
  return { element, shown: () => apply({}), setAccount: (account) => apply({ account }) };
}

function columnsOf(model: Model, drawer: Drawer) {
  const { text, accountName } = model;
  return [
    { title: 'Account', value: ({ account }: Role) => accountName(account) },
    {
      title: 'Role',
      value: ({ id }: Role) => text(id),
      show: (role: Role) => {
        const button = h('button', { type: 'button', class: 'link' }, text(role.id));
        button.addEventListener('click', () => openRole(model, role, drawer, () => button.focus()));
        return button;
      },
    },
    { title: 'Name', value: ({ name }: Role) => text(name) },
    { title: 'Status', value: ({ state }: Role) => state },
    { title: 'Permissions', value: ({ grants }: Role) => grants.length, isGreatestFirst: true },
    {
      title: 'Risk',
      value: ({ risk }: Role) => risk,
      show: ({ risk }: Role) => riskOf(model, risk),
      isGreatestFirst: true,
    },
    { title: 'Project', value: ({ project }: Role) => text(project) },
  ];
}

function openRole(model: Model, role: Role, drawer: Drawer, back: () => void): void {
  const { text, accountName } = model;
  const others = model.roles.filter((other) => other.id === role.id && other !== role);
  const namesakes = others.map((other) => [accountName(other.account), likeness(model, role, other)]);
  drawer.open(
    `${text(role.id)} in ${accountName(role.account)}`,
    [
      h('p', { class: 'quiet' }, [text(role.name), role.state, text(role.file)].filter(Boolean).join(' · ')),
      namesakes.length > 0 ? h('h3', {}, 'Roles of the same id') : null,
      namesakes.length > 0 ? plainTable('Roles of the same id', ['Account', 'Permissions'], namesakes) : null,
      h('h3', {}, count(role.grants.length, 'permission')),
      plainTable('Permissions', ['Permission', 'Level', 'Risk'], grantRows(model, role)),
    ],
    back,
  );
}

/** Where the permissions of two roles differ. */
function likeness(model: Model, one: Role, other: Role): string {
  const here = without(one, other);
  const there = without(other, one);
  if (here.length + there.length === 0) return 'equal';
  const parts = [
    ...(here.length > 0 ? [`only here: ${shortList(model, here)}`] : []),
    ...(there.length > 0 ? [`only there: ${shortList(model, there)}`] : []),
  ];
  return parts.join('; ');
}

function without({ grants }: Role, other: Role): number[] {
  const known = new Set(other.grants);
  return grants.filter((grant) => !known.has(grant));
}

/** More names are no help. */
const MOST_NAMES = 5;

function shortList({ grants, data }: Model, held: readonly number[]): string {
  const names = held.slice(0, MOST_NAMES).flatMap((index) => {
    const grant = grants[index];
    return grant
      ? [`${data.permissions[grant.permission]?.name ?? ''} ${data.levels[grant.level] ?? ''}`]
      : [];
  });
  const more = held.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** The greatest risk first. */
function grantRows(model: Model, { grants }: Role) {
  const held = grants.flatMap((index) => model.grants[index] ?? []);
  const nameOf = (permission: number) => model.data.permissions[permission] ?? { key: '', name: '' };
  return held
    .sort(
      (one, other) =>
        other.risk - one.risk || (nameOf(one.permission).name < nameOf(other.permission).name ? -1 : 1),
    )
    .map((grant) => {
      const { key, name } = nameOf(grant.permission);
      const title = h('span', {}, name, name === key ? null : h('code', { class: 'key' }, key));
      return [title, levelOf(model, grant), riskOf(model, grant.risk)];
    });
}
