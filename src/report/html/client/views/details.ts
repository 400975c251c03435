import type { Model } from '../model/model.js';
import type { Target } from '../model/target.js';
import {
  count,
  levelWords,
  permissionName,
  restrictionWords,
  roleName,
  roleState,
  roleTitle,
} from '../model/words.js';
import { h } from '../ui/dom.js';
import { type Fact, factList, section } from '../ui/facts.js';
import { findingCard, levelChip, place, riskMark, shortPlace, table } from '../ui/parts.js';
import { conflictCard } from './conflict-card.js';
import type { Actions, Details } from './detail-types.js';
import { conflictDetails, dutyDetails } from './duty-details.js';
import { roleDetails } from './role-details.js';

/** All that is known of what a reader opens. */
export function detailsOf(model: Model, target: Target, actions: Actions): Details {
  switch (target.kind) {
    case 'cell':
      return cellDetails(model, target.permission, target.role);
    case 'permission':
      return permissionDetails(model, target.permission);
    case 'role':
      return roleDetails(model, target.role, actions);
    case 'duty':
      return dutyDetails(model, target.duty, actions);
    case 'conflicts':
      return conflictDetails(model, target.roles, target.duty, actions);
  }
}

function cellDetails(model: Model, permission: number, role: number): Details {
  const cell = model.cellOf(permission, role);
  const { key = '', tab = 0 } = model.matrix.permissions[permission] ?? {};
  const note = model.matrix.roles[role]?.notes.find(([one]) => one === permission)?.[1] ?? null;
  const restriction = cell && restrictionWords(model, cell);
  const facts: Fact[] = [
    ['Role', roleTitle(model, role)],
    ['Key', h('code', {}, key)],
    ['Tab', model.matrix.tabs[tab] ?? ''],
    ['Risk', cell && riskMark(model, cell.risk)],
    ['Source', cell && place(model, cell)],
  ];
  const inactive = roleState(model, role) === 'inactive';
  return {
    title: permissionName(model, permission),
    content: [
      h(
        'p',
        { class: 'lead' },
        levelChip(model, cell),
        cell
          ? ` ${roleName(model, role)} ${levelWords(model, cell.level)}.`
          : ' The role does not hold this permission.',
      ),
      restriction ? h('p', {}, restriction) : null,
      inactive ? h('p', { class: 'callout' }, 'The role is inactive: nobody can use it now.') : null,
      note === null ? null : h('p', {}, note),
      factList(facts),
      ...section(
        'Findings here',
        model.findingsOf(permission, role).map((finding) => findingCard(model, finding)),
      ),
      ...section('Duties it takes part in', dutyCards(model, permission, role)),
    ],
  };
}

function dutyCards(model: Model, permission: number, role: number): HTMLElement[] {
  return model.data.conflicts
    .filter(({ sides }) =>
      sides.some((side) => side.some(([who, what]) => who === role && what === permission)),
    )
    .map((conflict) => conflictCard(model, conflict));
}

function permissionDetails(model: Model, permission: number): Details {
  const { key = '', tab = 0, risk = 0 } = model.matrix.permissions[permission] ?? {};
  const holders = model.matrix.roles.flatMap((_, role) => {
    const cell = model.cellOf(permission, role);
    return cell ? [{ role, cell }] : [];
  });
  const sorted = [...holders].sort((one, other) => other.cell.level - one.cell.level);
  const facts: Fact[] = [
    ['Key', h('code', {}, key)],
    ['Tab', model.matrix.tabs[tab] ?? ''],
    ['Risk as held', riskMark(model, risk)],
  ];
  const rows = sorted.map(({ role, cell }) => [
    h('span', { class: roleState(model, role) === null ? '' : 'quiet' }, roleTitle(model, role)),
    levelChip(model, cell),
    shortPlace(model, cell),
  ]);
  return {
    title: permissionName(model, permission),
    content: [
      factList(facts),
      h('h3', {}, `Held by ${count(holders.length, 'role')}`),
      table('Roles that hold it', ['Role', 'Level', 'Source'], rows, 'stacks'),
    ],
  };
}
