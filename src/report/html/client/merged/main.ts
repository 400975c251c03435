import type { MergedData } from '../../merged/data.js';
import { count } from '../model/words.js';
import { h } from '../ui/dom.js';
import { choice } from '../ui/fields.js';
import { createTabs, type Tab } from '../ui/tabs.js';
import { themeButton } from '../ui/theme.js';
import { createDrawer } from '../views/drawer.js';
import { accountsView } from './accounts-view.js';
import { findingsView } from './findings-view.js';
import { type Model, makeModel } from './model.js';
import { permissionsView } from './permissions-view.js';
import { rolesView } from './roles-view.js';
import type { AccountView } from './view.js';

const data: MergedData = JSON.parse(document.getElementById('data')?.textContent ?? '');
start(makeModel(data));

function start(model: Model): void {
  const drawer = createDrawer(() => {});
  const choose = (account: number) => {
    const select = accounts.querySelector('select');
    if (select) select.value = String(account);
    drawer.close();
    for (const view of views) view.setAccount(account);
  };
  const accountTable = accountsView(model, choose);
  const findings = findingsView(model);
  const roles = rolesView(model, drawer);
  const permissions = permissionsView(model, drawer);
  const views: readonly AccountView[] = [accountTable, findings, roles, permissions];
  const { accounts: all, permissions: keys } = model.data;
  const hasRoles = model.roles.length > 0;
  const tabs: readonly Tab[] = [
    { id: 'accounts', title: 'Accounts', count: all.length, view: accountTable },
    { id: 'findings', title: 'Findings', count: model.findings.length, view: findings },
    ...(hasRoles ? [{ id: 'roles', title: 'Roles', count: model.roles.length, view: roles }] : []),
    ...(hasRoles ? [{ id: 'permissions', title: 'Permissions', count: keys.length, view: permissions }] : []),
  ];
  const { list, panels, show, shown } = createTabs(tabs, () => {
    history.replaceState(null, '', `#${shown()?.id ?? ''}`);
  });
  const names = all.map(({ name }, index) => [String(index), name] as const);
  const accounts = choice('Account', [['-1', 'All accounts'], ...names], (account) =>
    choose(Number(account)),
  );
  document.body.append(
    h(
      'div',
      { class: 'screen tables' },
      pageHead(model, accounts),
      h('main', {}, list, h('div', { class: 'views' }, ...panels, drawer.element)),
      h('div', { id: 'live', class: 'unseen', role: 'status', 'aria-live': 'polite' }),
    ),
  );
  const wanted = location.hash.slice(1);
  show(document.getElementById(`panel-${wanted}`) ? wanted : 'accounts');
}

function pageHead({ data: { tool, problems, accounts } }: Model, choose: HTMLElement): HTMLElement {
  const failed = accounts.filter(({ passed }) => passed === false).length;
  const checked = accounts.filter(({ passed }) => passed !== null).length;
  return h(
    'header',
    { class: 'page-head' },
    h(
      'div',
      { class: 'title' },
      h('h1', {}, 'Accounts'),
      h('span', { class: 'quiet' }, `${failed} of ${count(checked, 'checked account')} failed`),
      h('span', { class: 'tool quiet' }, `${tool.name} ${tool.version}`),
      h(
        'span',
        { class: 'buttons' },
        h('button', { type: 'button', onclick: () => print() }, 'Print'),
        themeButton(),
      ),
    ),
    h('div', { class: 'toolbar' }, choose),
    problems.length > 0 &&
      h(
        'div',
        { class: 'callout problems', role: 'note' },
        h('b', {}, 'Not everything could be merged:'),
        h('ul', {}, ...problems.map((problem) => h('li', {}, problem))),
      ),
  );
}
