import type { ReportData } from '../data.js';
import type { Target } from './grid/grid.js';
import { type Model, makeModel } from './model/model.js';
import { h } from './ui/dom.js';
import { createTabs, type Tab } from './ui/tabs.js';
import { themeButton } from './ui/theme.js';
import { accessView } from './views/access-view.js';
import { compareView } from './views/compare-view.js';
import { detailsOf } from './views/details.js';
import { createDrawer } from './views/drawer.js';
import { dutiesView } from './views/duties-view.js';
import { exceptionsView } from './views/exceptions-view.js';
import { findingsView } from './views/findings-view.js';
import { matrixView } from './views/matrix-view.js';
import { printWhole } from './views/print.js';
import { summary, toolLine } from './views/summary.js';

start(makeModel(readData()));

function readData(): ReportData {
  return JSON.parse(document.getElementById('data')?.textContent ?? '');
}

function start(model: Model): void {
  const drawer = createDrawer();
  const open = (target: Target) => {
    const details = detailsOf(model, target, actions);
    if (details) drawer.open(details.title, details.content, matrix.focus);
  };
  const matrix = matrixView(model, open);
  const compare = compareView(model);
  const tabs = createTabs(tabsOf(model, matrix, compare));
  const goTo = (id: string) => {
    drawer.close();
    tabs.show(id);
  };
  const actions = {
    compare: (role: number) => {
      goTo('compare');
      compare.compare(role);
    },
    showOnly: (role: number) => {
      drawer.close();
      matrix.showOnly(role);
    },
  };
  document.body.append(
    h(
      'div',
      { class: 'screen' },
      pageHead(model),
      tabs.list,
      h('main', {}, ...tabs.panels),
      drawer.element,
      h('div', { id: 'live', class: 'unseen', role: 'status', 'aria-live': 'polite' }),
    ),
  );
  printWhole(model);
  const wanted = location.hash.slice(1);
  tabs.show(document.getElementById(`panel-${wanted}`) ? wanted : 'matrix');
}

function pageHead(model: Model): HTMLElement {
  const names = model.matrix.projects.map(({ root, name }) => name ?? root);
  return h(
    'header',
    { class: 'page-head' },
    h(
      'div',
      { class: 'title' },
      h('h1', {}, 'Access report'),
      h('span', { class: 'quiet' }, names.length > 4 ? `${names.length} projects` : names.join(', ')),
      toolLine(model),
      h(
        'span',
        { class: 'buttons' },
        h('button', { type: 'button', onclick: () => print() }, 'Print'),
        themeButton(),
      ),
    ),
    summary(model),
  );
}

function tabsOf(model: Model, matrix: Tab['view'], compare: Tab['view']): Tab[] {
  const { verdict, findings, conflicts, exceptions, access } = model.data;
  const judged: Tab[] = verdict
    ? [
        { id: 'findings', title: 'Findings', count: findings.length, view: findingsView(model) },
        { id: 'duties', title: 'Duties', count: conflicts.length, view: dutiesView(model) },
        { id: 'exceptions', title: 'Exceptions', count: exceptions.length, view: exceptionsView(model) },
      ]
    : [];
  const changed: Tab[] = access
    ? [{ id: 'access', title: 'Change of access', count: access.length, view: accessView(model, access) }]
    : [];
  return [
    { id: 'matrix', title: 'Matrix', count: null, view: matrix },
    ...judged,
    ...changed,
    { id: 'compare', title: 'Compare roles', count: null, view: compare },
  ];
}
