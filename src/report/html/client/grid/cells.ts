import type { Shown } from '../model/filter.js';
import type { Model } from '../model/model.js';
import { cellWords, levelName, permissionName, riskName, roleName, roleState } from '../model/words.js';
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
  const { model, shown, metrics } = drawing;
  const cell = model.cellOf(permission, role);
  const findings = model.findingsOf(permission, role);
  const level = cell?.level ?? 0;
  const element = h(
    'div',
    {
      role: 'gridcell',
      class: classesOf(drawing, permission, role),
      'aria-colindex': column + 2,
      'aria-label': labelOf(model, permission, role),
      tabindex: -1,
    },
    h('span', {}, metrics.isWide && level > 0 ? levelName(model, level) : levelLetter(model, level)),
    cell !== null && cell.restriction > 0 && h('i', { class: 'restricted' }),
    findings.length > 0 && h('i', { class: `found ${worst(findings)}` }),
  );
  if (level > 0 && !shown.isMeant(permission, role)) element.classList.add('other');
  element.style.left = `${metrics.names + column * metrics.column}px`;
  element.style.width = `${metrics.column}px`;
  return element;
}

function classesOf({ model }: Drawing, permission: number, role: number): string {
  const isFaint = roleState(model, role) === 'inactive';
  return `cell level-${model.levelOf(permission, role)}${isFaint ? ' faint' : ''}`;
}

function labelOf(model: Model, permission: number, role: number): string {
  const findings = model.findingsOf(permission, role).length;
  const parts = [
    cellWords(model, model.cellOf(permission, role)) ?? 'no access',
    permissionName(model, permission),
    roleName(model, role),
    findings > 0 && `findings: ${findings}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function worst(findings: readonly { readonly severity: string }[]): string {
  return ['error', 'warning'].find((one) => findings.some(({ severity }) => severity === one)) ?? 'notice';
}
