import { fill, h } from '../ui/dom.js';
import { moved, type Point } from './keys.js';
import { metricsFor } from './metrics.js';
import { type Range, rangeInSight } from './range.js';
import { NOTHING, type Sheet } from './sheet.js';

export interface Grid {
  readonly element: HTMLElement;
  /** Shows a sheet from its beginning. */
  readonly show: (sheet: Sheet) => void;
  /** Draws anew, as after a change of the window's size. */
  readonly draw: () => void;
  /** Gives the focus back to where it was. */
  readonly focus: () => void;
}

/**
 * A grid of which only what is in sight is drawn, whatever its size. Follows the grid pattern of ARIA: one stop for the
 * Tab key, arrows within, Enter opens.
 *
 * @param open gets the line and the column of a cell; null for the heads of all lines or columns
 */
export function createGrid(label: string, open: (line: number | null, column: number | null) => void): Grid {
  const head = h('div', { role: 'row', class: 'grid-head', 'aria-rowindex': 1 });
  const body = h('div', { role: 'rowgroup', class: 'grid-body' });
  const inner = h(
    'div',
    { class: 'grid-inner', role: 'presentation' },
    h('div', { role: 'rowgroup' }, head),
    body,
  );
  const element = h('div', { role: 'grid', class: 'grid', 'aria-label': label }, inner);
  const rows = new Map<number, HTMLElement>();
  let sheet: Sheet = NOTHING;
  let metrics = metricsFor(0, 0, 0);
  let columns: Range = { from: 0, to: 0 };
  let active: Point = { line: 0, column: -1 };

  const show = (next: Sheet) => {
    sheet = next;
    active = {
      line: Math.min(Math.max(active.line, 0), sheet.lines.length - 1),
      column: Math.min(active.column, sheet.columns - 1),
    };
    element.scrollTop = 0;
    element.scrollLeft = 0;
    draw();
  };

  const draw = () => {
    metrics = metricsFor(sheet.columns, element.clientWidth, element.clientHeight);
    element.classList.toggle('wide', metrics.isWide);
    element.classList.toggle('low', metrics.isLow);
    element.style.setProperty('--names', `${metrics.names}px`);
    element.style.setProperty('--head', `${metrics.head}px`);
    element.style.setProperty('--line', `${metrics.line}px`);
    inner.style.width = `${metrics.names + sheet.columns * metrics.column}px`;
    body.style.height = `${sheet.lines.length * metrics.line}px`;
    element.setAttribute('aria-rowcount', String(sheet.lines.length + 1));
    element.setAttribute('aria-colcount', String(sheet.columns + 1));
    rows.clear();
    body.replaceChildren();
    columns = { from: -1, to: -1 };
    drawInSight();
  };

  const drawInSight = () => {
    const width = element.clientWidth - metrics.names;
    const wanted = rangeInSight(element.scrollLeft, width, metrics.column, sheet.columns);
    if (wanted.from !== columns.from || wanted.to !== columns.to) {
      columns = wanted;
      for (const row of rows.values()) row.remove();
      rows.clear();
      drawHead();
    }
    const height = element.clientHeight - metrics.head;
    const inSight = rangeInSight(element.scrollTop, height, metrics.line, sheet.lines.length);
    for (const [index, row] of rows) {
      if (isWithin(index, inSight) || index === active.line) continue;
      row.remove();
      rows.delete(index);
    }
    for (let index = inSight.from; index < inSight.to; index += 1) drawLine(index);
    drawLine(active.line);
    markActive();
  };

  const drawHead = () => {
    const corner = h(
      'div',
      { role: 'columnheader', class: 'corner', 'aria-colindex': 1, tabindex: -1 },
      ...sheet.corner(),
    );
    fill(
      head,
      corner,
      ...columnsToDraw().map((column) => placed(sheet.columnHead(column, metrics.isWide), column)),
    );
  };

  const drawLine = (index: number) => {
    const line = sheet.lines[index];
    if (!line || rows.has(index)) return;
    const row = h('div', {
      role: 'row',
      class: `line ${line.kind}`,
      'aria-rowindex': index + 2,
      'data-line': index,
    });
    row.style.top = `${index * metrics.line}px`;
    const lineHead = sheet.lineHead(index);
    lineHead.setAttribute('aria-colindex', '1');
    row.append(lineHead);
    if (line.kind === 'row')
      row.append(
        ...columnsToDraw().map((column) => placed(sheet.cell(index, column, metrics.isWide), column)),
      );
    rows.set(index, row);
    body.append(row);
  };

  const placed = (part: HTMLElement, column: number) => {
    part.setAttribute('aria-colindex', String(column + 2));
    part.style.left = `${metrics.names + column * metrics.column}px`;
    part.style.width = `${metrics.column}px`;
    return part;
  };

  /** Those in sight, and the one with the focus, so that it never gets lost. */
  const columnsToDraw = () => {
    const inSight = Array.from(
      { length: Math.max(0, columns.to - columns.from) },
      (_, index) => columns.from + index,
    );
    const isKept = active.column >= 0 && !isWithin(active.column, columns);
    return isKept ? [...inSight, active.column] : inSight;
  };

  const elementAt = ({ line, column }: Point): HTMLElement | null => {
    const row = line === -1 ? head : rows.get(line);
    const isGroup = sheet.lines[line]?.kind === 'group';
    return row?.querySelector<HTMLElement>(`[aria-colindex="${isGroup ? 1 : column + 2}"]`) ?? null;
  };

  const markActive = () => {
    const hadFocus = element.contains(document.activeElement) || hasLostFocus;
    for (const other of inner.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1');
    const target = elementAt(active);
    target?.setAttribute('tabindex', '0');
    if (hadFocus && target !== document.activeElement) target?.focus({ preventScroll: true });
  };

  /** Whether the element with the focus was drawn anew: the new one then gets it. */
  let hasLostFocus = false;
  const keepingFocus = (act: () => void) => {
    hasLostFocus = element.contains(document.activeElement);
    act();
    hasLostFocus = false;
  };

  const bringIntoSight = ({ line, column }: Point) => {
    const top = line * metrics.line;
    const height = element.clientHeight - metrics.head;
    if (line >= 0 && top < element.scrollTop) element.scrollTop = top;
    if (line >= 0 && top + metrics.line > element.scrollTop + height)
      element.scrollTop = top + metrics.line - height;
    const left = column * metrics.column;
    const width = element.clientWidth - metrics.names;
    if (column >= 0 && left < element.scrollLeft) element.scrollLeft = left;
    if (column >= 0 && left + metrics.column > element.scrollLeft + width)
      element.scrollLeft = left + metrics.column - width;
  };

  const goTo = (point: Point) => {
    active = point;
    bringIntoSight(point);
    keepingFocus(() => {
      if (!isWithin(active.column, columns)) columns = { from: -1, to: -1 };
      drawInSight();
    });
    elementAt(active)?.focus({ preventScroll: true });
  };

  const openAt = ({ line, column }: Point) => {
    const isRow = sheet.lines[line]?.kind === 'row';
    if (isRow || (line === -1 && column >= 0)) open(isRow ? line : null, column === -1 ? null : column);
  };

  const pointOf = (event: Event): Point | null => {
    const target = event.target instanceof Element ? event.target.closest('[aria-colindex]') : null;
    const row = target?.closest('[role=row]');
    if (!target || !row) return null;
    return {
      line: Number(row.getAttribute('aria-rowindex')) - 2,
      column: Number(target.getAttribute('aria-colindex')) - 2,
    };
  };

  element.addEventListener('scroll', () => requestAnimationFrame(() => keepingFocus(drawInSight)), {
    passive: true,
  });
  element.addEventListener('click', (event) => {
    const point = pointOf(event);
    if (!point) return;
    goTo(point);
    openAt(point);
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      openAt(active);
      return;
    }
    const inSight = Math.floor((element.clientHeight - metrics.head) / metrics.line);
    const page = Math.max(1, inSight - 1);
    const point = moved(active, event, { lines: sheet.lines.length, columns: sheet.columns, page });
    if (!point) return;
    event.preventDefault();
    goTo(point);
  });

  return { element, show, draw: () => keepingFocus(draw), focus: () => goTo(active) };
}

function isWithin(index: number, { from, to }: Range): boolean {
  return index >= from && index < to;
}
