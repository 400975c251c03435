import { h } from '../ui/dom.js';
import { sortableTable } from '../ui/sortable-table.js';
import { HIGH, resultMark } from './marks.js';
import type { Model } from './model.js';
import type { AccountView } from './view.js';

/** What each account came to. */
export function accountsView(model: Model, choose: (account: number) => void): AccountView {
  const { accounts } = model.data;
  const roles = counted(model, () => true);
  const risky = counted(model, (risk) => risk >= HIGH);
  let only = -1;
  const number = (value: number | null) => value ?? -1;
  const shown = (value: number | null) => (value === null ? '–' : String(value));
  const count = (title: string, of: (account: number) => number | null) => ({
    title,
    value: (account: number) => number(of(account)),
    show: (account: number) => shown(of(account)),
    isGreatestFirst: true,
  });
  const table = sortableTable<number>(
    'Accounts',
    [
      {
        title: 'Account',
        value: model.accountName,
        show: (account) =>
          h(
            'button',
            { type: 'button', class: 'link', onclick: () => choose(account) },
            model.accountName(account),
          ),
      },
      {
        title: 'Check',
        value: (account) => String(accounts[account]?.passed ?? ''),
        show: (account) => resultMark(accounts[account]?.passed ?? null),
      },
      count('Errors', (account) => accounts[account]?.errors ?? null),
      count('Warnings', (account) => accounts[account]?.warnings ?? null),
      count('Notices', (account) => accounts[account]?.notices ?? null),
      count('Accepted', (account) => accounts[account]?.suppressed ?? null),
      count('Roles', (account) => roles[account] ?? null),
      count('Roles of high risk', (account) => (roles[account] === undefined ? null : (risky[account] ?? 0))),
    ],
    0,
  );
  const draw = () => table.show([...accounts.keys()].filter((account) => only === -1 || account === only));
  return {
    element: table.element,
    shown: draw,
    setAccount: (account) => {
      only = account;
      draw();
    },
  };
}

/** How many roles of each account have a risk that counts; without an entry where it has none. */
function counted({ roles }: Model, counts: (risk: number) => boolean): (number | undefined)[] {
  const numbers: (number | undefined)[] = [];
  for (const { account, risk } of roles) if (counts(risk)) numbers[account] = (numbers[account] ?? 0) + 1;
  return numbers;
}
