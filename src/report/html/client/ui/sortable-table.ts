import { announce, fill, h } from './dom.js';

/** A column: what it sorts by, and what it shows where that is something else. */
export interface Column<Row> {
  readonly title: string;
  readonly value: (row: Row) => string | number;
  readonly show?: (row: Row) => Node | string | null;
  /** Whether the greatest comes first where it is chosen. */
  readonly isGreatestFirst?: boolean;
  /** Whether it is not to be broken into lines. */
  readonly isWord?: boolean;
}

export interface SortableTable<Row> {
  readonly element: HTMLElement;
  readonly show: (rows: readonly Row[]) => void;
}

/** So many rows are drawn at once. */
const PAGE = 200;

/** A table that its head sorts. */
export function sortableTable<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  first: number,
): SortableTable<Row> {
  let rows: readonly Row[] = [];
  let sortedBy = first;
  let isReversed = false;
  const body = h('tbody');
  const more = h('div', { class: 'more-rows' });
  const heads = columns.map(({ title }, index) =>
    h(
      'th',
      { scope: 'col' },
      h('button', { type: 'button', class: 'sort', onclick: () => sortBy(index) }, title),
    ),
  );

  const sortBy = (index: number) => {
    isReversed = index === sortedBy && !isReversed;
    sortedBy = index;
    draw();
    announce(`Sorted by ${columns[index]?.title ?? ''}${isReversed ? ', reversed' : ''}`);
  };
  const draw = () => {
    const column = columns[sortedBy];
    const isFalling = (column?.isGreatestFirst === true) !== isReversed;
    for (const [index, head] of heads.entries()) {
      if (index === sortedBy) head.setAttribute('aria-sort', isFalling ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    fill(body);
    drawFrom(column ? sorted(rows, column.value, isFalling) : rows, 0);
  };
  const drawFrom = (all: readonly Row[], from: number) => {
    body.append(...all.slice(from, from + PAGE).map(drawRow));
    const left = all.length - from - PAGE;
    fill(more);
    if (left <= 0) return;
    const button = h('button', { type: 'button' }, `Show ${Math.min(PAGE, left)} more of ${left}`);
    button.addEventListener('click', () => drawFrom(all, from + PAGE));
    more.append(button);
  };
  const drawRow = (row: Row) =>
    h(
      'tr',
      {},
      ...columns.map(({ value, show, isWord }) =>
        h('td', { class: isWord ? 'word' : null }, show ? show(row) : String(value(row))),
      ),
    );

  const element = h(
    'div',
    { class: 'table sortable' },
    h('table', {}, h('caption', { class: 'unseen' }, caption), h('thead', {}, h('tr', {}, ...heads)), body),
    more,
  );
  return {
    element,
    show: (wanted) => {
      rows = wanted;
      draw();
    },
  };
}

/** In their order where values are equal. Each value is asked for once: there can be half a million rows. */
function sorted<Row>(
  rows: readonly Row[],
  value: (row: Row) => string | number,
  isFalling: boolean,
): readonly Row[] {
  const keyed = rows.map((row) => ({ row, key: value(row) }));
  const sign = isFalling ? -1 : 1;
  keyed.sort((one, other) => (one.key === other.key ? 0 : one.key < other.key ? -sign : sign));
  return keyed.map(({ row }) => row);
}
