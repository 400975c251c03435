import type { ConflictData, ReportData } from '../data.js';
import { type Model, makeModel } from './model/model.js';
import { readTarget, type Target, writeTarget } from './model/target.js';
import { printWhole } from './print/print.js';
import { readAddress, writeAddress } from './ui/address.js';
import { h } from './ui/dom.js';
import { createTabs, type Tab } from './ui/tabs.js';
import { accessView, changesIn } from './views/access-view.js';
import { type CompareView, compareView } from './views/compare-view.js';
import type { Actions } from './views/detail-types.js';
import { detailsOf } from './views/details.js';
import { doorsView } from './views/doors-view.js';
import { createDrawer } from './views/drawer.js';
import { dutiesView } from './views/duties-view.js';
import { exceptionsView } from './views/exceptions-view.js';
import { findingsView } from './views/findings-view.js';
import { matrixView } from './views/matrix-view.js';
import { pageHead, titleOf } from './views/page-head.js';
import type { GridView } from './views/view.js';

start(makeModel(readData()));

function readData(): ReportData {
  return JSON.parse(document.getElementById('data')?.textContent ?? '');
}

function start(model: Model): void {
  document.title = titleOf(model);
  let target: Target | null = null;
  const drawer = createDrawer(() => {
    target = null;
    write();
  });
  const open = (next: Target) => {
    const details = detailsOf(model, next, actions);
    target = next;
    drawer.open(details.title, details.content, () => focusIn(tabs.shown()));
    write();
  };
  /** Until the view is as the address says, that is not written. */
  let isReady = false;
  /** Views that were shown already: most are never asked for, and need not be made. */
  const started = new Set<Tab>();
  const write = () => {
    const tab = tabs.shown();
    if (!isReady || !tab) return;
    const values = { ...tab.view.values?.(), ...(target && { open: writeTarget(model, target) }) };
    writeAddress({ view: tab.id, values });
  };
  const matrix = matrixView(model, open, () => write());
  const compare = compareView(model, () => write());
  const all = tabsOf(model, { matrix, compare, open, changed: () => write() });
  const tabs = createTabs(all, () => {
    if (target !== null) drawer.close();
    const tab = tabs.shown();
    if (tab && !started.has(tab)) {
      started.add(tab);
      tab.view.restore?.({});
    }
    write();
  });
  const actions: Actions = {
    open,
    compare: (role) => {
      tabs.show('compare');
      compare.compare(role);
    },
    showOnly: (role) => {
      tabs.show('matrix');
      matrix.restore?.({ role: model.matrix.roles[role]?.id ?? '' });
    },
  };
  document.body.append(
    h(
      'div',
      { class: 'screen' },
      pageHead(model),
      h('main', {}, tabs.list, h('div', { class: 'views' }, ...tabs.panels, drawer.element)),
      h('div', { id: 'live', class: 'unseen', role: 'status', 'aria-live': 'polite' }),
    ),
  );
  printWhole(model);
  const follow = () => {
    isReady = false;
    const { view, values } = readAddress();
    const tab = all.find(({ id }) => id === view) ?? all[0];
    if (!tab) return;
    started.add(tab);
    tabs.show(tab.id);
    tab.view.restore?.(values);
    const wanted = values.open === undefined ? null : readTarget(model, values.open);
    if (wanted) open(wanted);
    isReady = true;
    write();
  };
  addEventListener('hashchange', follow);
  follow();
}

function focusIn(tab: Tab | undefined): void {
  if (tab && 'focus' in tab.view) (tab.view as GridView).focus();
}

/** What the summary counts as well: what is accepted is in the tab, but nothing to be done. */
function openIn(conflicts: readonly ConflictData[]): number {
  return conflicts.filter(({ state }) => state === 'open').length;
}

interface Parts {
  readonly matrix: GridView;
  readonly compare: CompareView;
  readonly open: (target: Target) => void;
  readonly changed: () => void;
}

function tabsOf(model: Model, { matrix, compare, open, changed }: Parts): Tab[] {
  const { verdict, findings, conflicts, exceptions, access, doors } = model.data;
  const judged: Tab[] = verdict
    ? [
        { id: 'findings', title: 'Findings', count: findings.length, view: findingsView(model, changed) },
        { id: 'duties', title: 'Duties', count: openIn(conflicts), view: dutiesView(model, open, changed) },
      ]
    : [];
  const opened: Tab[] = doors
    ? [
        {
          id: 'doors',
          title: 'Doors',
          count: doors.rows.length,
          view: doorsView(model, changed),
        },
      ]
    : [];
  const accepted: Tab[] = verdict
    ? [{ id: 'exceptions', title: 'Exceptions', count: exceptions.length, view: exceptionsView(model) }]
    : [];
  const changedAccess: Tab[] = access
    ? [{ id: 'access', title: 'Change of access', count: changesIn(access), view: accessView(model, access) }]
    : [];
  return [
    { id: 'matrix', title: 'Matrix', count: null, view: matrix },
    ...judged,
    ...opened,
    ...accepted,
    ...changedAccess,
    { id: 'compare', title: 'Compare roles', count: null, view: compare },
  ];
}
