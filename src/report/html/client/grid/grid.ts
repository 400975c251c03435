import type { Shown } from '../model/filter.js';
import type { Model } from '../model/model.js';
import { fill, h } from '../ui/dom.js';
import { columnHead, type Drawing, gridCell, lineHead } from './cells.js';
import { moved, type Point } from './keys.js';
import { type Line, linesOf, type Range, rangeInSight } from './lines.js';
import { metricsFor } from './metrics.js';

export interface Grid {
  readonly element: HTMLElement;
  readonly show: (shown: Shown) => void;
  /** Draws anew, as after a change of the window's size. */
  readonly draw: () => void;
  /** Gives the focus back to where it was. */
  readonly focus: () => void;
}

/** What a reader can open: a cell, a role, or a permission. */
export interface Target {
  readonly permission: number | null;
  readonly role: number | null;
}

/**
 * The matrix as a grid of which only what is in sight is drawn, whatever its size. Follows the grid pattern of ARIA: one
 * stop for the Tab key, arrows within, Enter opens.
 */
export function createGrid(model: Model, open: (target: Target) => void): Grid {
  const head = h('div', { role: 'row', class: 'grid-head', 'aria-rowindex': 1 });
  const body = h('div', { role: 'rowgroup', class: 'grid-body' });
  const inner = h(
    'div',
    { class: 'grid-inner', role: 'presentation' },
    h('div', { role: 'rowgroup' }, head),
    body,
  );
  const element = h('div', { role: 'grid', class: 'grid', 'aria-label': 'Permissions by role' }, inner);
  const rows = new Map<number, HTMLElement>();
  let lines: readonly Line[] = [];
  let columns: Range = { from: 0, to: 0 };
  let active: Point = { line: 0, column: -1 };
  let drawing: Drawing = {
    model,
    shown: { rows: [], columns: [], isMeant: () => true },
    metrics: metricsFor(0, 0),
  };

  const show = (shown: Shown) => {
    lines = linesOf(model, shown);
    drawing = { ...drawing, shown };
    active = {
      line: Math.min(Math.max(active.line, 0), lines.length - 1),
      column: Math.min(active.column, shown.columns.length - 1),
    };
    element.scrollTop = 0;
    element.scrollLeft = 0;
    draw();
  };

  const draw = () => {
    const { shown } = drawing;
    drawing = { ...drawing, metrics: metricsFor(shown.columns.length, element.clientWidth) };
    const { metrics } = drawing;
    element.classList.toggle('wide', metrics.isWide);
    element.style.setProperty('--names', `${metrics.names}px`);
    element.style.setProperty('--head', `${metrics.head}px`);
    element.style.setProperty('--line', `${metrics.line}px`);
    inner.style.width = `${metrics.names + shown.columns.length * metrics.column}px`;
    body.style.height = `${lines.length * metrics.line}px`;
    element.setAttribute('aria-rowcount', String(lines.length + 1));
    element.setAttribute('aria-colcount', String(shown.columns.length + 1));
    rows.clear();
    body.replaceChildren();
    columns = { from: -1, to: -1 };
    drawInSight();
  };

  const drawInSight = () => {
    const { metrics, shown } = drawing;
    const width = element.clientWidth - metrics.names;
    const wanted = rangeInSight(element.scrollLeft, width, metrics.column, shown.columns.length);
    if (wanted.from !== columns.from || wanted.to !== columns.to) {
      columns = wanted;
      for (const row of rows.values()) row.remove();
      rows.clear();
      drawHead();
    }
    const height = element.clientHeight - metrics.head;
    const inSight = rangeInSight(element.scrollTop, height, metrics.line, lines.length);
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
      h('span', {}, 'Permission'),
      h('span', { class: 'quiet' }, 'Risk'),
    );
    fill(head, corner, ...columnsToDraw().map((column) => columnHead(drawing, roleAt(column), column)));
  };

  const drawLine = (index: number) => {
    const line = lines[index];
    if (!line || rows.has(index)) return;
    const row = h('div', {
      role: 'row',
      class: `line ${line.kind}`,
      'aria-rowindex': index + 2,
      'data-line': index,
    });
    row.style.top = `${index * drawing.metrics.line}px`;
    row.append(lineHead(drawing, line), ...cellsOf(line));
    rows.set(index, row);
    body.append(row);
  };

  const cellsOf = (line: Line) =>
    line.kind === 'tab'
      ? []
      : columnsToDraw().map((column) => gridCell(drawing, line.permission, roleAt(column), column));

  /** Those in sight, and the one with the focus, so that it never gets lost. */
  const columnsToDraw = () => {
    const inSight = Array.from(
      { length: Math.max(0, columns.to - columns.from) },
      (_, index) => columns.from + index,
    );
    const isKept = active.column >= 0 && !isWithin(active.column, columns);
    return isKept ? [...inSight, active.column] : inSight;
  };

  const roleAt = (column: number) => drawing.shown.columns[column] ?? -1;

  const elementAt = ({ line, column }: Point): HTMLElement | null => {
    const row = line === -1 ? head : rows.get(line);
    const isTab = lines[line]?.kind === 'tab';
    return row?.querySelector<HTMLElement>(`[aria-colindex="${isTab ? 1 : column + 2}"]`) ?? null;
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
    const { metrics } = drawing;
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
    const one = lines[line];
    const permission = one?.kind === 'permission' ? one.permission : null;
    const role = column === -1 ? null : roleAt(column);
    if (permission !== null || (line === -1 && role !== null)) open({ permission, role });
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
    const page = Math.max(
      1,
      Math.floor((element.clientHeight - drawing.metrics.head) / drawing.metrics.line) - 1,
    );
    const point = moved(active, event, { lines: lines.length, columns: drawing.shown.columns.length, page });
    if (!point) return;
    event.preventDefault();
    goTo(point);
  });

  return { element, show, draw: () => keepingFocus(draw), focus: () => goTo(active) };
}

function isWithin(index: number, { from, to }: Range): boolean {
  return index >= from && index < to;
}
