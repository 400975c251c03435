import { RISK_NAMES } from '../../../review/data.js';
import { fill, h } from '../ui/dom.js';
import { type Row, type SortName, sorted } from './model.js';

/** So many rows are drawn at once. */
const PAGE = 200;

/** What the fields offer; anything else can be written as well. */
const DECISIONS = ['Keep', 'Remove a role', 'Accept with a control'];

interface Heading {
  readonly title: string;
  readonly sort: SortName;
}

export interface ReviewTable {
  readonly element: HTMLElement;
  readonly show: (rows: readonly Row[]) => void;
  /** The rows that are shown, in their order, be they drawn or not. */
  readonly shown: () => readonly Row[];
}

/** The rows, which a click on a heading sorts. */
export function reviewTable(isCompared: boolean, changed: () => void): ReviewTable {
  const headings: Heading[] = [
    { title: 'Person', sort: 'person' },
    { title: 'Roles', sort: 'roles' },
    { title: 'Duty', sort: 'duty' },
    { title: 'Risk', sort: 'risk' },
    ...(isCompared ? [{ title: 'Change', sort: 'change' } as const] : []),
    { title: 'Decision', sort: 'decision' },
    { title: 'Reviewer', sort: 'reviewer' },
  ];
  const body = h('tbody');
  const more = h('p', { class: 'more' });
  let rows: readonly Row[] = [];
  let order: { readonly by: SortName; readonly isDescending: boolean } | null = null;

  const inOrder = () => (order ? sorted(rows, order.by, order.isDescending) : rows);
  const draw = (from: number) => {
    const all = inOrder();
    const next = all.slice(from, from + PAGE).map((row) => rowElement(row, isCompared, changed));
    if (from === 0) fill(body, ...next);
    else body.append(...next);
    const left = all.length - from - next.length;
    fill(
      more,
      left > 0 &&
        h(
          'button',
          { type: 'button', onclick: () => draw(from + PAGE) },
          `Show ${Math.min(PAGE, left)} more of ${left}`,
        ),
    );
  };
  const cells = headings.map(({ title, sort }) => {
    const cell = h('th', { scope: 'col', 'aria-sort': 'none' });
    const button = h('button', { type: 'button', class: 'sort' }, title);
    button.addEventListener('click', () => {
      const isDescending = order?.by === sort ? !order.isDescending : sort === 'risk';
      order = { by: sort, isDescending };
      for (const other of cells) other.setAttribute('aria-sort', 'none');
      cell.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
      draw(0);
    });
    cell.append(button);
    return cell;
  });
  const element = h(
    'div',
    { class: 'table' },
    h('datalist', { id: 'decisions' }, ...DECISIONS.map((value) => h('option', { value }))),
    h(
      'table',
      {},
      h('caption', { class: 'unseen' }, 'Duties that people hold'),
      h('thead', {}, h('tr', {}, ...cells)),
      body,
    ),
    more,
  );
  // Paper has no button for more.
  addEventListener('beforeprint', () =>
    fill(body, ...inOrder().map((row) => rowElement(row, isCompared, changed))),
  );
  addEventListener('afterprint', () => draw(0));
  const show = (some: readonly Row[]) => {
    rows = some;
    draw(0);
  };
  return { element, show, shown: inOrder };
}

function rowElement(row: Row, isCompared: boolean, changed: () => void): HTMLElement {
  const { person, held, change, earlier } = row;
  return h(
    'tr',
    { class: change === 'gone' ? 'gone' : '' },
    h('th', { scope: 'row' }, person),
    h('td', {}, held.roles, h('span', { class: 'how' }, `by ${held.how}`)),
    h('td', {}, held.title, h('code', {}, held.duty)),
    h('td', {}, riskMark(held.risk)),
    isCompared &&
      h(
        'td',
        {},
        h('span', { class: `tag ${change}` }, change),
        earlier !== '' && h('span', { class: 'how' }, `was: ${earlier}`),
      ),
    h('td', {}, field(row, 'decision', changed)),
    h('td', {}, field(row, 'reviewer', changed)),
  );
}

function riskMark(risk: string): HTMLElement {
  const index = RISK_NAMES.indexOf(risk);
  const bars = RISK_NAMES.map((_, at) => h('i', { class: at <= index ? 'on' : '' }));
  return h(
    'span',
    { class: `risk risk-${index}` },
    h('span', { class: 'bars', 'aria-hidden': 'true' }, ...bars),
    risk,
  );
}

function field(row: Row, name: 'decision' | 'reviewer', changed: () => void): HTMLElement {
  const input = h('input', {
    type: 'text',
    value: row[name],
    autocomplete: 'off',
    list: name === 'decision' ? 'decisions' : null,
    'aria-label': `${name === 'decision' ? 'Decision' : 'Reviewer'}: ${row.person}, ${row.held.title}`,
  });
  input.addEventListener('input', () => {
    row[name] = input.value;
    changed();
  });
  return input;
}
