import { type DutySheet, dutySheet } from '../grid/duty-sheet.js';
import { createGrid } from '../grid/grid.js';
import { ALL_DUTIES, type DutyCriteria, type DutyTable, dutyTable, holderName } from '../model/duties.js';
import type { Model } from '../model/model.js';
import type { Target } from '../model/target.js';
import { count, riskName, STATES } from '../model/words.js';
import type { Values } from '../ui/address.js';
import { announce, fill, h } from '../ui/dom.js';
import { csvButton } from '../ui/download.js';
import { createFilters, type Field } from '../ui/filters.js';
import { empty } from '../ui/parts.js';
import type { GridView } from './view.js';

/** Who holds duties together that the policy keeps apart: roles by duties, the worst first. */
export function dutiesView(model: Model, open: (target: Target) => void, changed: () => void): GridView {
  let sheet: DutySheet | null = null;
  let shown: DutyTable = { holders: [], duties: [], count: 0 };
  const grid = createGrid('Duties by role', (line, column) => {
    const one = line === null ? undefined : sheet?.lines[line];
    const duty = column === null ? null : (shown.duties[column] ?? null);
    if (one?.kind === 'row') open(targetOf(one.holder.roles, duty));
    else if (duty !== null) open({ kind: 'duty', duty });
  });
  const none = h('div', { hidden: true });
  const counts = h('p', { class: 'counts' });
  const filters = createFilters('Filter the duties', fieldsFor(model), (values) => {
    const criteria = criteriaOf(values);
    shown = dutyTable(model, criteria);
    sheet = dutySheet(model, shown, criteria.group);
    counts.textContent = `${shown.count} of ${count(model.data.conflicts.length, 'conflict')}, ${count(shown.holders.length, 'role')}`;
    announce(counts.textContent);
    const isEmpty = shown.holders.length === 0 && shown.duties.length === 0;
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
          csvButton('duties', () => csvRows(model, shown)),
          legend(model),
        ),
      ),
      none,
      grid.element,
    ),
  };
}

function targetOf(roles: readonly number[], duty: number | null): Target {
  return { kind: 'conflicts', roles, duty };
}

function criteriaOf({ role, duty, risk, state, group, free }: Values): DutyCriteria {
  return {
    ...ALL_DUTIES,
    ...(role && { role }),
    ...(duty && { duty }),
    ...(state && { state }),
    risk: Number(risk ?? 0),
    group: group === 'project' || group === 'none' ? group : 'risk',
    showsFree: free === 'on',
  };
}

function fieldsFor({ matrix }: Model): Field[] {
  const risks = matrix.risks.map((name, risk) => [String(risk), `${name} or more`] as const).slice(1);
  return [
    { name: 'role', label: 'Role', kind: 'search', placeholder: 'Name or id' },
    { name: 'duty', label: 'Duty', kind: 'search', placeholder: 'Duty or permission' },
    { name: 'risk', label: 'Risk', kind: 'choice', options: [['', 'Any'], ...risks] },
    { name: 'state', label: 'State', kind: 'choice', options: [['', 'All'], ...Object.entries(STATES)] },
    {
      name: 'group',
      label: 'Group',
      kind: 'choice',
      options: [
        ['risk', 'By risk'],
        ...(matrix.projects.length > 1 ? [['project', 'By project'] as const] : []),
        ['none', 'None'],
      ],
    },
    { name: 'free', label: 'Include duties without conflicts', kind: 'toggle' },
  ];
}

function nothing({ data: { duties, conflicts } }: Model): HTMLElement {
  if (duties.length === 0)
    return empty('No duties', 'The policy has no duties that one person must not combine.');
  if (conflicts.length > 0)
    return empty('Nothing matches', 'No conflict fits all filters. Clear one of them.');
  const all = duties.length === 1 ? 'the duty' : `one of the ${duties.length} duties`;
  return empty('No conflicts', `No role holds all sides of ${all} that the policy keeps apart.`);
}

function csvRows(model: Model, { holders, duties }: DutyTable): string[][] {
  const titles = duties.map((duty) => model.data.duties[duty]?.title ?? '');
  return [
    ['Role', 'Open', 'Highest risk', ...titles],
    ...holders.map(({ roles, open, risk, byDuty }) => [
      ...[holderName(model, roles), String(open), riskName(model, risk)],
      ...duties.map((duty) => {
        const state = byDuty.get(duty)?.state;
        return state ? STATES[state] : '';
      }),
    ]),
  ];
}

/** What letters and colours mean. */
function legend(model: Model): HTMLElement {
  const sample = (className: string, mark: string, words: string) =>
    h('li', {}, h('span', { class: `conflict-cell mark ${className}` }, h('span', {}, mark)), words);
  const risks = model.matrix.risks.map((name, risk) =>
    sample(`open risk-of-${risk}`, name.slice(0, 1).toUpperCase(), name),
  );
  return h(
    'ul',
    { class: 'legend', 'aria-label': 'Legend' },
    ...risks.reverse(),
    sample('accepted', '✓', STATES.accepted),
    sample('unreported', '·', STATES.unreported),
  );
}
