import { createGrid } from '../grid/grid.js';
import { type MatrixSheet, matrixSheet } from '../grid/matrix-sheet.js';
import { type Criteria, EVERYTHING, filter, type Shown } from '../model/filter.js';
import type { Model } from '../model/model.js';
import type { Target } from '../model/target.js';
import { cellWords, levelName, riskName, roleTitle } from '../model/words.js';
import type { Values } from '../ui/address.js';
import { announce, fill, h } from '../ui/dom.js';
import { csvButton } from '../ui/download.js';
import { createFilters, type Field } from '../ui/filters.js';
import { empty, levelLetter } from '../ui/parts.js';
import type { GridView } from './view.js';

/** The matrix with what filters it. */
export function matrixView(model: Model, open: (target: Target) => void, changed: () => void): GridView {
  let sheet: MatrixSheet | null = null;
  let shown: Shown = { rows: [], columns: [], isMeant: () => true };
  const grid = createGrid('Permissions by role', (line, column) => {
    const one = line === null ? undefined : sheet?.lines[line];
    const permission = one?.kind === 'row' ? one.permission : null;
    const role = column === null ? null : (shown.columns[column] ?? null);
    if (permission !== null)
      open(role === null ? { kind: 'permission', permission } : { kind: 'cell', permission, role });
    else if (role !== null) open({ kind: 'role', role });
  });
  const none = h('div', { hidden: true });
  const counts = h('p', { class: 'counts' });
  const filters = createFilters('Filter the matrix', fieldsFor(model), (values) => {
    shown = filter(model, criteriaOf(values));
    sheet = matrixSheet(model, shown);
    const text = `${shown.rows.length} of ${model.matrix.permissions.length} permissions, ${shown.columns.length} of ${model.matrix.roles.length} roles`;
    counts.textContent = text;
    announce(text);
    const isEmpty = shown.rows.length === 0;
    none.hidden = !isEmpty;
    grid.element.hidden = isEmpty;
    fill(none, nothing(model));
    grid.show(sheet);
    changed();
  });
  new ResizeObserver(() => grid.draw()).observe(grid.element);
  return {
    fills: true,
    focus: grid.focus,
    values: filters.values,
    restore: filters.set,
    shown: grid.draw,
    element: h(
      'div',
      { class: 'sheet' },
      h(
        'div',
        { class: 'bar' },
        filters.element,
        h(
          'div',
          { class: 'under-toolbar' },
          counts,
          filters.reset,
          csvButton('matrix', () => csvRows(model, shown)),
          legend(model),
        ),
      ),
      none,
      grid.element,
    ),
  };
}

function criteriaOf({ permission, role, tab, level, risk, differences, findings }: Values): Criteria {
  return {
    ...EVERYTHING,
    ...(permission && { permission }),
    ...(role && { role }),
    ...(tab && { tab: Number(tab) }),
    ...(level && { level: Number(level) }),
    ...(risk && { risk: Number(risk) }),
    onlyDifferences: differences === 'on',
    onlyFindings: findings === 'on',
  };
}

function fieldsFor({ matrix: { tabs, levels, risks }, data }: Model): Field[] {
  const each = (names: readonly string[], from: number) =>
    names.map((name, index) => [String(index), name] as const).slice(from);
  return [
    { name: 'permission', label: 'Permission', kind: 'search', placeholder: 'Name or key' },
    { name: 'role', label: 'Role', kind: 'search', placeholder: 'Names or ids' },
    { name: 'tab', label: 'Tab', kind: 'choice', options: [['', 'All'], ...each(tabs, 0)] },
    { name: 'level', label: 'Level', kind: 'choice', options: [['', 'Any'], ...atLeast(each(levels, 2))] },
    { name: 'risk', label: 'Risk', kind: 'choice', options: [['', 'Any'], ...atLeast(each(risks, 1))] },
    { name: 'differences', label: 'Only differences', kind: 'toggle' },
    ...(data.verdict ? [{ name: 'findings', label: 'Only findings', kind: 'toggle' } as const] : []),
  ];
}

/** The last is nothing but itself. */
function atLeast(options: readonly (readonly [string, string])[]): [string, string][] {
  return options.map(([value, name], index) => [
    value,
    index === options.length - 1 ? name : `${name} or more`,
  ]);
}

function nothing({ matrix }: Model): HTMLElement {
  return matrix.permissions.length === 0
    ? empty('No permissions', 'No role of these projects holds a permission, and no object grants one.')
    : empty('Nothing matches', 'No role holds a permission that matches all filters. Clear one of them.');
}

function csvRows(model: Model, { rows, columns, isMeant }: Shown): string[][] {
  const { permissions, tabs } = model.matrix;
  return [
    ['Tab', 'Permission', 'Key', 'Risk', ...columns.map((role) => roleTitle(model, role))],
    ...rows.map((permission) => {
      const { name = '', key = '', tab = -1, risk = 0 } = permissions[permission] ?? {};
      const cells = columns.map((role) =>
        isMeant(permission, role) ? (cellWords(model, model.cellOf(permission, role)) ?? '') : '',
      );
      return [tabs[tab] ?? '', name, key, riskName(model, risk), ...cells];
    }),
  ];
}

/** What colours, letters and marks mean. */
function legend(model: Model): HTMLElement {
  const levels = model.matrix.levels.flatMap((_, level) =>
    level === 0
      ? []
      : [
          h(
            'li',
            {},
            h('span', { class: `level level-${level}` }, levelLetter(model, level)),
            levelName(model, level),
          ),
        ],
  );
  return h(
    'ul',
    { class: 'legend', 'aria-label': 'Legend' },
    ...levels,
    h('li', {}, h('span', { class: 'sample' }, h('i', { class: 'restricted' })), 'restricted'),
    model.data.verdict !== null &&
      h('li', {}, h('span', { class: 'sample' }, h('i', { class: 'found error' })), 'finding'),
    h('li', {}, h('span', { class: 'sample faint level-3' }), 'inactive role'),
  );
}
