import type { ConflictData } from '../../data.js';
import { type DutyHolder, type DutyTable, groupsOf, holderName, riskOf } from '../model/duties.js';
import type { Model } from '../model/model.js';
import { riskName, roleName, roleState, STATES } from '../model/words.js';
import { h } from '../ui/dom.js';
import { groupHead } from './matrix-sheet.js';
import type { Line, Sheet } from './sheet.js';

export type DutyLine = Line &
  (
    | { readonly kind: 'group'; readonly name: string; readonly count: number }
    | { readonly kind: 'row'; readonly holder: DutyHolder }
  );

export interface DutySheet extends Sheet {
  readonly lines: readonly DutyLine[];
}

/** The duties as a grid: who holds them, the worst first, by duty. */
export function dutySheet(model: Model, table: DutyTable, group: 'risk' | 'project' | 'none'): DutySheet {
  const lines = groupsOf(model, table, { group }).flatMap(({ name, holders }): DutyLine[] => [
    ...(name === '' ? [] : [{ kind: 'group', name, count: holders.length } as const]),
    ...holders.map((holder) => ({ kind: 'row', holder }) as const),
  ]);
  const dutyAt = (column: number) => table.duties[column] ?? -1;
  return {
    lines,
    columns: table.duties.length,
    corner: () => [h('span', {}, 'Role'), h('span', { class: 'quiet' }, 'Open')],
    columnHead: (column) => dutyHead(model, dutyAt(column)),
    lineHead: (line) => lineHead(model, lines[line]),
    cell: (line, column, isWide) => {
      const one = lines[line];
      const conflict = one?.kind === 'row' ? one.holder.byDuty.get(dutyAt(column)) : undefined;
      return conflictCell(model, conflict, isWide);
    },
  };
}

function dutyHead(model: Model, duty: number): HTMLElement {
  const { id = '', title = '' } = model.data.duties[duty] ?? {};
  const risk = riskName(model, riskOf(model, duty));
  return h(
    'div',
    {
      role: 'columnheader',
      class: `column-head duty-head risk-of-${riskOf(model, duty)}`,
      title: `${title} · ${id} · risk ${risk}`,
      tabindex: -1,
    },
    h('span', { class: 'name' }, title),
    h('span', { class: 'id' }, risk),
  );
}

function lineHead(model: Model, line: DutyLine | undefined): HTMLElement {
  if (line?.kind !== 'row') return groupHead(line?.name ?? '', line?.count ?? 0);
  const { roles, open } = line.holder;
  const inactive = roles.some((role) => roleState(model, role) === 'inactive');
  return h(
    'div',
    {
      role: 'rowheader',
      class: `line-head${inactive ? ' quiet' : ''}`,
      title: `${holderName(model, roles)} · ${open} open`,
      tabindex: -1,
    },
    h('span', { class: 'name' }, roles.map((role) => roleName(model, role)).join(' + ')),
    h('span', { class: 'id' }, roles.map((role) => model.matrix.roles[role]?.id ?? '').join(' + ')),
    h('b', { class: `open-count${open === 0 ? ' quiet' : ''}` }, String(open)),
  );
}

function conflictCell(model: Model, conflict: ConflictData | undefined, isWide: boolean): HTMLElement {
  if (!conflict)
    return h('div', { role: 'gridcell', class: 'cell', 'aria-label': 'no conflict', tabindex: -1 });
  const risk = riskOf(model, conflict.duty);
  const words = `${STATES[conflict.state]}, risk ${riskName(model, risk)}`;
  return h(
    'div',
    {
      role: 'gridcell',
      class: `cell conflict-cell ${conflict.state} risk-of-${risk}`,
      'aria-label': words,
      tabindex: -1,
    },
    h('span', {}, isWide ? wordOf(model, conflict, risk) : conflictMark(model, conflict)),
  );
}

function wordOf(model: Model, { state }: ConflictData, risk: number): string {
  return state === 'open' ? riskName(model, risk) : STATES[state];
}

/** What tells states and risks apart without a colour. */
export function conflictMark(model: Model, { state, duty }: ConflictData): string {
  if (state === 'accepted') return '✓';
  return state === 'open' ? riskName(model, riskOf(model, duty)).slice(0, 1).toUpperCase() : '·';
}
