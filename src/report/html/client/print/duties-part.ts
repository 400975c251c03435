import type { ConflictData } from '../../data.js';
import { conflictMark } from '../grid/duty-sheet.js';
import {
  ALL_DUTIES,
  type DutyHolder,
  type DutyTable,
  dutyTable,
  holderName,
  riskOf,
} from '../model/duties.js';
import type { Model } from '../model/model.js';
import { levelName, permissionName, riskName, roleName, STATES } from '../model/words.js';
import { h } from '../ui/dom.js';
import { riskMark, table } from '../ui/parts.js';
import { sidesList } from '../views/duty-sides.js';
import { type Columns, sheets } from './sheets.js';

/** Who holds duties together: at one sight, then role by role with the permissions by which; then what is kept apart. */
export function dutiesPart(model: Model): HTMLElement[] {
  const shown = dutyTable(model, ALL_DUTIES);
  const { duties } = model.data;
  if (duties.length === 0) return [];
  return [
    ...(shown.count === 0 ? [h('p', {}, 'No role holds all sides of a duty.')] : grid(model, shown)),
    ...shown.holders.map((holder) => holderPart(model, holder)),
    h('h3', {}, 'Duties that the policy separates'),
    dutyList(model),
  ];
}

function grid(model: Model, { holders, duties }: DutyTable): HTMLElement[] {
  const columns: Columns = {
    names: duties.map((duty) => model.data.duties[duty]?.title ?? ''),
    corner: 'Role',
  };
  const rows = holders.map(({ roles, byDuty }) => ({
    name: roles.map((role) => roleName(model, role)).join(' + '),
    cells: duties.map((duty) => {
      const conflict = byDuty.get(duty);
      if (!conflict) return { text: '', class: '' };
      const className = `conflict-cell ${conflict.state} risk-of-${riskOf(model, duty)}`;
      return { text: conflictMark(model, conflict), class: className };
    }),
  }));
  const key = model.matrix.risks.map((name) => `${name.slice(0, 1).toUpperCase()} open, ${name} risk`);
  return [
    h('p', { class: 'quiet' }, `${key.reverse().join('; ')}; ✓ accepted; · not reported.`),
    ...sheets('Duties by role', columns, rows),
  ];
}

/** All conflicts of a role under its name. */
function holderPart(model: Model, { roles, byDuty, open }: DutyHolder): HTMLElement {
  const worst = [...byDuty.values()].sort(
    (one, other) => riskOf(model, other.duty) - riskOf(model, one.duty),
  );
  return h(
    'section',
    { class: 'printed-holder' },
    h('h3', {}, `${holderName(model, roles)}: ${open} open of ${byDuty.size}`),
    h('ul', {}, ...worst.map((conflict) => conflictLine(model, conflict))),
  );
}

function conflictLine(model: Model, { duty, sides, state, note, roles }: ConflictData): HTMLElement {
  const { title = '' } = model.data.duties[duty] ?? {};
  const held = sides.map((side) =>
    side
      .map(([role, permission]) => {
        const level = levelName(model, model.levelOf(permission, role));
        const who = roles.length > 1 ? ` of ${roleName(model, role)}` : '';
        return `${permissionName(model, permission)} ${level}${who}`;
      })
      .join(' or '),
  );
  return h(
    'li',
    {},
    h('b', {}, title),
    ` (${riskName(model, riskOf(model, duty))}${state === 'open' ? '' : `, ${STATES[state]}`}): ${held.join(' + ')}.`,
    note !== null && h('span', { class: 'quiet' }, ` ${note}`),
  );
}

function dutyList(model: Model): HTMLElement {
  const rows = model.data.duties.map((duty) => [duty.title, riskMark(model, duty.risk), sidesList(duty)]);
  return table('Duties of the policy', ['Duty', 'Risk', 'Sides'], rows, 'printed-duties');
}
