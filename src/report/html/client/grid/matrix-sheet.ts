import type { FindingData } from '../../data.js';
import type { Shown } from '../model/filter.js';
import type { Model, ModelCell } from '../model/model.js';
import { cellWords, count, levelName, riskName, roleName, roleState, roleTitle } from '../model/words.js';
import { h } from '../ui/dom.js';
import { levelLetter, riskMark } from '../ui/parts.js';
import type { Line, Sheet } from './sheet.js';

/** A line of the matrix: a permission, or the tab above its permissions. */
export type MatrixLine = Line &
  (
    | { readonly kind: 'group'; readonly tab: number; readonly count: number }
    | { readonly kind: 'row'; readonly permission: number }
  );

export interface MatrixSheet extends Sheet {
  readonly lines: readonly MatrixLine[];
}

/** The matrix as a grid: permissions, each tab under a line of its own, by roles. */
export function matrixSheet(model: Model, shown: Shown): MatrixSheet {
  const lines = linesOf(model, shown);
  const roleAt = (column: number) => shown.columns[column] ?? -1;
  return {
    lines,
    columns: shown.columns.length,
    corner: () => [h('span', {}, 'Permission'), h('span', { class: 'quiet' }, 'Risk')],
    columnHead: (column) => columnHead(model, roleAt(column)),
    lineHead: (line) => lineHead(model, lines[line]),
    cell: (line, column, isWide) => {
      const one = lines[line];
      const permission = one?.kind === 'row' ? one.permission : -1;
      return gridCell(model, shown, { permission, role: roleAt(column) }, isWide);
    },
  };
}

function linesOf({ matrix }: Model, { rows }: Shown): MatrixLine[] {
  const tabOf = (permission: number | undefined) => matrix.permissions[permission ?? -1]?.tab ?? -1;
  return rows.flatMap((permission, index): MatrixLine[] => {
    const tab = tabOf(permission);
    const line: MatrixLine = { kind: 'row', permission };
    if (index > 0 && tabOf(rows[index - 1]) === tab) return [line];
    const number = rows.filter((other) => tabOf(other) === tab).length;
    return [{ kind: 'group', tab, count: number }, line];
  });
}

/** The head of a role's column. */
export function columnHead(model: Model, role: number): HTMLElement {
  const state = roleState(model, role);
  const { id = '', name = null } = model.matrix.roles[role] ?? {};
  return h(
    'div',
    {
      role: 'columnheader',
      class: `column-head${state === null ? '' : ' faint'}`,
      title: [roleTitle(model, role), state].filter(Boolean).join(' · '),
      tabindex: -1,
    },
    h('span', { class: 'name' }, roleName(model, role)),
    name !== null && h('span', { class: 'id' }, id),
    state !== null && h('span', { class: 'state' }, state),
  );
}

function lineHead(model: Model, line: MatrixLine | undefined): HTMLElement {
  if (line?.kind !== 'row') return groupHead(model.matrix.tabs[line?.tab ?? -1] ?? '', line?.count ?? 0);
  const { key = '', name = '', risk = 0 } = model.matrix.permissions[line.permission] ?? {};
  return h(
    'div',
    {
      role: 'rowheader',
      class: 'line-head',
      title: `${name} · ${key} · risk ${riskName(model, risk)}`,
      tabindex: -1,
    },
    h('span', { class: 'name' }, name),
    name !== key && h('span', { class: 'id' }, shortKey(key)),
    riskMark(model, risk),
  );
}

/** The line above those of a group. */
export function groupHead(name: string, number: number): HTMLElement {
  return h(
    'div',
    { role: 'rowheader', class: 'line-head', tabindex: -1 },
    h('span', { class: 'name' }, name),
    h('span', { class: 'count' }, String(number)),
  );
}

/** Of a reference what tells it from others. */
function shortKey(key: string): string {
  return key.replace(/^\[.*scriptid=|\]$/g, '');
}

/** A cell: its level as a letter or word on its colour, and marks for a restriction and for findings. */
function gridCell(
  model: Model,
  shown: Shown,
  at: { readonly permission: number; readonly role: number },
  isWide: boolean,
): HTMLElement {
  const element = blankCell();
  const cell = model.cellOf(at.permission, at.role);
  const findings = model.findingsOf(at.permission, at.role);
  if (!cell && findings.length === 0) return element;
  fillCell(model, element, { ...at, cell, findings, isWide, isMeant: shown.isMeant(at.permission, at.role) });
  return element;
}

/** Most cells are empty, and copies of one that is made already are the quickest to have. */
export function blankCell(): HTMLElement {
  blank ??= h('div', { role: 'gridcell', class: 'cell', 'aria-label': 'no access', tabindex: -1 });
  return blank.cloneNode() as HTMLElement;
}

let blank: HTMLElement | null = null;

interface Content {
  readonly role: number;
  readonly cell: ModelCell | null;
  readonly findings: readonly FindingData[];
  readonly isWide: boolean;
  readonly isMeant: boolean;
}

function fillCell(model: Model, element: HTMLElement, content: Content): void {
  const { role, cell, findings, isWide, isMeant } = content;
  const level = cell?.level ?? 0;
  const found = findings.length > 0 && count(findings.length, 'finding');
  const text = isWide && level > 0 ? levelName(model, level) : levelLetter(model, level);
  element.setAttribute(
    'aria-label',
    [cellWords(model, cell) ?? 'no access', found].filter(Boolean).join(', '),
  );
  element.classList.add(`level-${level}`);
  element.classList.toggle('faint', roleState(model, role) === 'inactive');
  element.classList.toggle('other', level > 0 && !isMeant);
  element.append(h('span', {}, text));
  if (cell && cell.restriction > 0) element.append(h('i', { class: 'restricted' }));
  if (found) element.append(h('i', { class: `found ${worst(findings)}` }));
}

function worst(findings: readonly FindingData[]): string {
  return ['error', 'warning'].find((one) => findings.some(({ severity }) => severity === one)) ?? 'notice';
}
