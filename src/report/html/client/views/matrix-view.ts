import { createGrid, type Target } from '../grid/grid.js';
import { type Criteria, EVERYTHING, filter } from '../model/filter.js';
import type { Model } from '../model/model.js';
import { levelName } from '../model/words.js';
import { announce, fill, h } from '../ui/dom.js';
import { choice, resetFields, searchField, toggle } from '../ui/fields.js';
import { empty, levelLetter, place, riskMark, table } from '../ui/parts.js';
import type { View } from './view.js';

export interface MatrixView extends View {
  /** Shows one role alone. */
  readonly showOnly: (role: number) => void;
  /** Gives the focus back to the cell that had it. */
  readonly focus: () => void;
}

/** The matrix with what filters it. */
export function matrixView(model: Model, open: (target: Target) => void): MatrixView {
  const grid = createGrid(model, open);
  const none = h('div', { hidden: true });
  const counts = h('p', { class: 'counts' });
  let criteria = EVERYTHING;

  const apply = (change: Partial<Criteria>) => {
    criteria = { ...criteria, ...change };
    const shown = filter(model, criteria);
    const text = `${shown.rows.length} of ${model.matrix.permissions.length} permissions, ${shown.columns.length} of ${model.matrix.roles.length} roles`;
    counts.textContent = text;
    announce(text);
    const isEmpty = shown.rows.length === 0;
    none.hidden = !isEmpty;
    grid.element.hidden = isEmpty;
    fill(none, emptyText(model));
    reset.hidden = Object.is(criteria, EVERYTHING) || JSON.stringify(criteria) === JSON.stringify(EVERYTHING);
    grid.show(shown);
  };

  const toolbar = h(
    'div',
    { class: 'toolbar', role: 'search', 'aria-label': 'Filter the matrix' },
    ...fieldsFor(model, apply),
  );
  const clear = () => {
    resetFields(toolbar);
    apply(EVERYTHING);
  };
  const reset = h('button', { type: 'button', class: 'link', onclick: clear, hidden: true }, 'Clear filters');

  const element = h(
    'div',
    { class: 'matrix' },
    openTypes(model),
    toolbar,
    h('div', { class: 'under-toolbar' }, counts, reset, legend(model)),
    none,
    grid.element,
  );
  new ResizeObserver(() => grid.draw()).observe(grid.element);
  return {
    element,
    shown: () => apply({}),
    focus: grid.focus,
    showOnly: (role) => {
      clear();
      const id = model.matrix.roles[role]?.id ?? '';
      const input = toolbar.querySelectorAll('input')[1];
      if (input) input.value = id;
      apply({ role: id });
    },
  };
}

function fieldsFor(model: Model, apply: (change: Partial<Criteria>) => void): HTMLElement[] {
  const { tabs, levels, risks } = model.matrix;
  const each = (names: readonly string[], from: number) =>
    names.map((name, index) => [String(index), name] as const).slice(from);
  return [
    searchField('Permission', 'Name or key', (permission) => apply({ permission })),
    searchField('Role', 'Name or id; a comma parts several', (role) => apply({ role })),
    choice('Tab', [['-1', 'All'], ...each(tabs, 0)], (tab) => apply({ tab: Number(tab) })),
    choice('Level', [['1', 'Any'], ...atLeast(each(levels, 2))], (level) => apply({ level: Number(level) })),
    choice('Risk', [['0', 'Any'], ...atLeast(each(risks, 1))], (risk) => apply({ risk: Number(risk) })),
    toggle('Only differences', (onlyDifferences) => apply({ onlyDifferences })),
    ...(model.data.verdict ? [toggle('Only findings', (onlyFindings) => apply({ onlyFindings }))] : []),
  ];
}

/** The last is nothing but itself. */
function atLeast(options: readonly (readonly [string, string])[]): [string, string][] {
  return options.map(([value, name], index) => [
    value,
    index === options.length - 1 ? name : `${name} or more`,
  ]);
}

function emptyText({ matrix }: Model): HTMLElement {
  return matrix.permissions.length === 0
    ? empty('No permissions', 'No role of these projects holds a permission, and no object grants one.')
    : empty('Nothing matches', 'No role holds a permission that fits all filters. Clear one of them.');
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

/** Record types that nobody needs a permission for: what no cell of the matrix can show. */
export function openTypes(model: Model): HTMLElement | null {
  const { openTypes: types } = model.matrix;
  if (types.length === 0) return null;
  const rows = types.map((type) => [
    h('span', {}, type.name, ' ', h('code', {}, type.object)),
    h('span', {}, type.field, ' ', h('code', {}, type.value)),
    riskMark(model, type.risk),
    place(model, type),
  ]);
  const number = new Set(types.map(({ object }) => object)).size;
  const words = number === 1 ? '1 record type is' : `${number} record types are`;
  return h(
    'details',
    { class: 'open-types' },
    h('summary', {}, `${words} open to roles that hold no permission for it`),
    table('Record types open without a permission', ['Record type', 'Because', 'Risk', 'Source'], rows),
  );
}
