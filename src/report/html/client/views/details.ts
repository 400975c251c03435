import type { FindingData } from '../../data.js';
import type { Target } from '../grid/grid.js';
import type { Model } from '../model/model.js';
import {
  count,
  levelName,
  levelWords,
  permissionName,
  restrictionWords,
  roleName,
  roleState,
  roleTitle,
} from '../model/words.js';
import { h } from '../ui/dom.js';
import { findingCard, levelChip, place, riskMark, table } from '../ui/parts.js';
import { conflictCard } from './conflict-card.js';

/** What can be done from the drawer. */
export interface Actions {
  readonly compare: (role: number) => void;
  readonly showOnly: (role: number) => void;
}

export interface Details {
  readonly title: string;
  readonly content: readonly (Node | null)[];
}

/** All that is known of a cell, a role or a permission. */
export function detailsOf(model: Model, { permission, role }: Target, actions: Actions): Details | null {
  if (permission !== null && role !== null) return cellDetails(model, permission, role);
  if (permission !== null) return permissionDetails(model, permission);
  return role === null ? null : roleDetails(model, role, actions);
}

function cellDetails(model: Model, permission: number, role: number): Details {
  const cell = model.cellOf(permission, role);
  const { key = '', tab = 0 } = model.matrix.permissions[permission] ?? {};
  const note = model.matrix.roles[role]?.notes.find(([one]) => one === permission)?.[1] ?? null;
  const restriction = cell && restrictionWords(model, cell);
  const facts: [string, Node | string | null][] = [
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
  const facts: [string, Node | string][] = [
    ['Key', h('code', {}, key)],
    ['Tab', model.matrix.tabs[tab] ?? ''],
    ['Risk as held', riskMark(model, risk)],
  ];
  const rows = sorted.map(({ role, cell }) => [
    h('span', { class: roleState(model, role) === null ? '' : 'quiet' }, roleTitle(model, role)),
    levelChip(model, cell),
    place(model, cell),
  ]);
  return {
    title: permissionName(model, permission),
    content: [
      factList(facts),
      h('h3', {}, `Held by ${count(holders.length, 'role')}`),
      table('Roles that hold it', ['Role', 'Level', 'Source'], rows),
    ],
  };
}

function roleDetails(model: Model, role: number, actions: Actions): Details {
  const one = model.matrix.roles[role];
  const state = roleState(model, role);
  const facts: [string, Node | string | null][] = [
    ['Id', h('code', {}, one?.id ?? '')],
    ['Project', model.matrix.projects[one?.project ?? -1]?.root ?? null],
    ['Status', state ?? 'active'],
    ['Source', one ? place(model, one) : null],
    ['Permissions', levelCounts(model, role)],
  ];
  const about = (finding: FindingData) => finding.roles.includes(role);
  return {
    title: roleName(model, role),
    content: [
      factList(facts),
      h(
        'p',
        { class: 'buttons' },
        h('button', { type: 'button', onclick: () => actions.compare(role) }, 'Compare with another role'),
        h('button', { type: 'button', onclick: () => actions.showOnly(role) }, 'Show only this role'),
      ),
      state === 'defined elsewhere'
        ? h(
            'p',
            { class: 'callout' },
            'No file of the project defines this role. Only what objects grant it is known.',
          )
        : null,
      ...section(
        'Duty conflicts',
        model.data.conflicts
          .filter(({ roles }) => roles.includes(role))
          .map((one) => conflictCard(model, one)),
      ),
      ...section(
        'Findings',
        model.data.findings.filter(about).map((finding) => findingCard(model, finding)),
      ),
      ...section('Settings', settingsTable(model, role)),
    ],
  };
}

function levelCounts(model: Model, role: number): string {
  const counts = model.matrix.levels.map(
    (_, level) =>
      model.matrix.permissions.filter((_one, permission) => model.levelOf(permission, role) === level).length,
  );
  const parts = counts.flatMap((number, level) =>
    level === 0 || number === 0 ? [] : `${number} ${levelName(model, level)}`,
  );
  return parts.reverse().join(', ') || 'none';
}

function settingsTable(model: Model, role: number): HTMLElement[] {
  const settings = model.matrix.roles[role]?.settings ?? [];
  if (settings.length === 0) return [];
  const rows = settings.map(([setting, value, isWidest]) => {
    const { name = '', widest = '' } = model.matrix.settings[setting] ?? {};
    return [name, h('code', {}, value), isWidest ? h('span', { class: 'quiet' }, widest) : ''];
  });
  return [table('Settings of the role', ['Setting', 'Value', 'Means'], rows)];
}

function factList(facts: readonly (readonly [string, Node | string | null])[]): HTMLElement {
  const known = facts.filter(([, value]) => value !== null && value !== '');
  return h(
    'dl',
    { class: 'facts' },
    ...known.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
  );
}

function section(title: string, children: readonly Node[]): Node[] {
  return children.length === 0 ? [] : [h('h3', {}, title), ...children];
}
