import { holdsAll, wordsOf } from '../model/filter.js';
import { count } from '../model/words.js';
import { announce, h } from '../ui/dom.js';
import { choice, searchField } from '../ui/fields.js';
import { sortableTable } from '../ui/sortable-table.js';
import type { Drawer } from '../views/drawer.js';
import { levelOf, riskOf } from './marks.js';
import type { Grant, Model, Role } from './model.js';
import type { AccountView } from './view.js';

/** Who holds a permission: by role. */
interface Holder {
  readonly role: Role;
  readonly grant: Grant;
}

interface Line {
  readonly permission: number;
  readonly roles: number;
  readonly accounts: number;
  readonly risk: number;
}

/** The permissions of all accounts in one table; each opens with the roles that hold it. */
export function permissionsView(model: Model, drawer: Drawer): AccountView {
  const { permissions, levels } = model.data;
  const counts = h('p', { class: 'counts' });
  let wanted = { account: -1, text: '', level: 1 };
  const open = (permission: number, back: () => void) =>
    openPermission(model, permission, wanted, drawer, back);
  const table = sortableTable<Line>('Permissions', columnsOf(model, open), 4);
  const apply = (change: Partial<typeof wanted>) => {
    wanted = { ...wanted, ...change };
    const words = wordsOf(wanted.text);
    const found = linesOf(model, wanted).filter(({ permission }) => {
      const { key = '', name = '' } = permissions[permission] ?? {};
      return holdsAll(`${name} ${key}`.toLowerCase(), words);
    });
    counts.textContent = `${found.length} of ${count(permissions.length, 'permission')}`;
    announce(counts.textContent);
    table.show(found);
  };
  const element = h(
    'div',
    {},
    h(
      'div',
      { class: 'toolbar', role: 'search', 'aria-label': 'Filter the permissions' },
      searchField('Text', 'Name or key', (text) => apply({ text })),
      choice(
        'Level from',
        levels.slice(1).map((level, index) => [String(index + 1), level] as const),
        (level) => apply({ level: Number(level) }),
      ),
    ),
    h('div', { class: 'under-toolbar' }, counts),
    table.element,
  );
  return { element, shown: () => apply({}), setAccount: (account) => apply({ account }) };
}

interface Asked {
  readonly account: number;
  readonly level: number;
}

/** Roles that are inactive grant nothing. */
function holds(role: Role, grant: Grant | undefined, { account, level }: Asked): grant is Grant {
  return (
    grant !== undefined &&
    grant.level >= level &&
    role.state !== 'inactive' &&
    (account === -1 || role.account === account)
  );
}

function linesOf(model: Model, asked: Asked): Line[] {
  const numbers = model.data.permissions.map(() => ({ roles: 0, accounts: new Set<number>(), risk: 0 }));
  for (const role of model.roles) {
    for (const index of role.grants) {
      const grant = model.grants[index];
      if (!holds(role, grant, asked)) continue;
      const own = numbers[grant.permission];
      if (!own) continue;
      own.roles += 1;
      own.accounts.add(role.account);
      own.risk = Math.max(own.risk, grant.risk);
    }
  }
  return numbers.flatMap(({ roles, accounts, risk }, permission) =>
    roles === 0 ? [] : [{ permission, roles, accounts: accounts.size, risk }],
  );
}

function columnsOf(model: Model, open: (permission: number, back: () => void) => void) {
  const { permissions } = model.data;
  const nameOf = ({ permission }: Line) => permissions[permission]?.name ?? '';
  return [
    {
      title: 'Permission',
      value: nameOf,
      show: (line: Line) => {
        const button = h('button', { type: 'button', class: 'link' }, nameOf(line));
        button.addEventListener('click', () => open(line.permission, () => button.focus()));
        return button;
      },
    },
    { title: 'Key', value: ({ permission }: Line) => permissions[permission]?.key ?? '' },
    { title: 'Roles', value: ({ roles }: Line) => roles, isGreatestFirst: true },
    { title: 'Accounts', value: ({ accounts }: Line) => accounts, isGreatestFirst: true },
    {
      title: 'Risk',
      value: ({ risk }: Line) => risk,
      show: ({ risk }: Line) => riskOf(model, risk),
      isGreatestFirst: true,
    },
  ];
}

function openPermission(
  model: Model,
  permission: number,
  asked: Asked,
  drawer: Drawer,
  back: () => void,
): void {
  const { text, accountName, roles, grants, data } = model;
  const holders = roles.flatMap((role): Holder[] => {
    const grant = role.grants.map((index) => grants[index]).find((one) => one?.permission === permission);
    return holds(role, grant, asked) ? [{ role, grant }] : [];
  });
  const table = sortableTable<Holder>(
    'Roles that hold it',
    [
      { title: 'Account', value: ({ role }) => accountName(role.account) },
      { title: 'Role', value: ({ role }) => text(role.id) },
      {
        title: 'Level',
        value: ({ grant }) => grant.level,
        show: ({ grant }) => levelOf(model, grant),
        isGreatestFirst: true,
      },
    ],
    0,
  );
  table.show(holders);
  const { key = '', name = '' } = data.permissions[permission] ?? {};
  drawer.open(name, [h('p', {}, h('code', {}, key)), table.element], back);
}
