import type { FindingData } from '../../data.js';
import type { Shown } from '../model/filter.js';
import type { Model, ModelCell } from '../model/model.js';
import { cellWords, count, levelName, riskName, roleName, roleState } from '../model/words.js';
import { h } from '../ui/dom.js';
import { levelLetter, riskMark } from '../ui/parts.js';
import type { Line } from './lines.js';
import type { Metrics } from './metrics.js';

/** What the elements of a grid are made from. */
export interface Drawing {
  readonly model: Model;
  readonly shown: Shown;
  readonly metrics: Metrics;
}

/** The head of a role's column. */
export function columnHead({ model, metrics }: Drawing, role: number, column: number): HTMLElement {
  const state = roleState(model, role);
  const { id = '', name = null } = model.matrix.roles[role] ?? {};
  const head = h(
    'div',
    {
      role: 'columnheader',
      class: `column-head${state === null ? '' : ' faint'}`,
      title: [name, id, state].filter(Boolean).join(' · '),
      'aria-colindex': column + 2,
      tabindex: -1,
    },
    h('span', { class: 'name' }, roleName(model, role)),
    name !== null && h('span', { class: 'id' }, id),
    state !== null && h('span', { class: 'state' }, state),
  );
  head.style.left = `${metrics.names + column * metrics.column}px`;
  head.style.width = `${metrics.column}px`;
  return head;
}

/** The name at the start of a line. */
export function lineHead({ model }: Drawing, line: Line): HTMLElement {
  if (line.kind === 'tab') {
    const name = model.matrix.tabs[line.tab] ?? '';
    return h(
      'div',
      { role: 'rowheader', class: 'line-head', tabindex: -1, 'aria-colindex': 1 },
      h('span', { class: 'name' }, name),
      h('span', { class: 'count' }, String(line.count)),
    );
  }
  const { key = '', name = '', risk = 0 } = model.matrix.permissions[line.permission] ?? {};
  return h(
    'div',
    {
      role: 'rowheader',
      class: 'line-head',
      tabindex: -1,
      'aria-colindex': 1,
      title: `${name} · ${key} · risk ${riskName(model, risk)}`,
    },
    h('span', { class: 'name' }, name),
    name !== key && h('span', { class: 'id' }, shortKey(key)),
    riskMark(model, risk),
  );
}

/** The script id of a reference: what tells it from others. */
function shortKey(key: string): string {
  return key.replace(/^\[.*scriptid=|\]$/g, '');
}

/** A cell: its level as a letter or word on its colour, and marks for a restriction and for findings. */
export function gridCell(drawing: Drawing, permission: number, role: number, column: number): HTMLElement {
  const { model, metrics } = drawing;
  const element = blankCell();
  element.setAttribute('aria-colindex', String(column + 2));
  element.style.left = `${metrics.names + column * metrics.column}px`;
  element.style.width = `${metrics.column}px`;
  const cell = model.cellOf(permission, role);
  const findings = model.findingsOf(permission, role);
  if (cell || findings.length > 0) fillCell(drawing, element, { permission, role, cell, findings });
  return element;
}

/** Most cells are empty, and copies of one that is made already are the quickest to have. */
function blankCell(): HTMLElement {
  blank ??= h('div', { role: 'gridcell', class: 'cell', 'aria-label': 'no access', tabindex: -1 });
  return blank.cloneNode() as HTMLElement;
}

let blank: HTMLElement | null = null;

interface Content {
  readonly permission: number;
  readonly role: number;
  readonly cell: ModelCell | null;
  readonly findings: readonly FindingData[];
}

function fillCell({ model, shown, metrics }: Drawing, element: HTMLElement, content: Content): void {
  const { permission, role, cell, findings } = content;
  const level = cell?.level ?? 0;
  const found = findings.length > 0 && count(findings.length, 'finding');
  const text = metrics.isWide && level > 0 ? levelName(model, level) : levelLetter(model, level);
  element.setAttribute(
    'aria-label',
    [cellWords(model, cell) ?? 'no access', found].filter(Boolean).join(', '),
  );
  element.classList.add(`level-${level}`);
  element.classList.toggle('faint', roleState(model, role) === 'inactive');
  element.classList.toggle('other', level > 0 && !shown.isMeant(permission, role));
  element.append(h('span', {}, text));
  if (cell && cell.restriction > 0) element.append(h('i', { class: 'restricted' }));
  if (found) element.append(h('i', { class: `found ${worst(findings)}` }));
}

function worst(findings: readonly FindingData[]): string {
  return ['error', 'warning'].find((one) => findings.some(({ severity }) => severity === one)) ?? 'notice';
}
