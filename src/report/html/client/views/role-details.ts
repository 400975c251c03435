import type { FindingData } from '../../data.js';
import { doorsOf } from '../model/doors.js';
import type { Model } from '../model/model.js';
import { levelName, roleName, roleState } from '../model/words.js';
import { h } from '../ui/dom.js';
import { factList, section } from '../ui/facts.js';
import { findingCard, place, riskMark, shortPlace, table } from '../ui/parts.js';
import { conflictCard } from './conflict-card.js';
import type { Actions, Details } from './detail-types.js';
import { parentPart } from './parent-part.js';

/** A role: what it is, what it holds together, what was found, what lets it in besides, and how it is set. */
export function roleDetails(model: Model, role: number, actions: Actions): Details {
  const one = model.matrix.roles[role];
  const state = roleState(model, role);
  const about = (finding: FindingData) => finding.roles.includes(role);
  return {
    title: roleName(model, role),
    content: [
      factList([
        ['Id', h('code', {}, one?.id ?? '')],
        ['Project', model.matrix.projects[one?.project ?? -1]?.root ?? null],
        ['Status', state ?? 'active'],
        ['Source', one ? place(model, one) : null],
        ['Permissions', levelCounts(model, role)],
      ]),
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
          .map((conflict) => conflictCard(model, conflict)),
      ),
      ...section(
        'Findings',
        model.data.findings.filter(about).map((finding) => findingCard(model, finding)),
      ),
      ...parentPart(model, role),
      ...section('Doors that name it', doorTable(model, role)),
      ...section('Settings', settingsTable(model, role)),
    ],
  };
}

/** The permissions of a role in numbers: `3 FULL, 12 VIEW`. */
export function levelCounts(model: Model, role: number): string {
  const counts = model.matrix.levels.map(
    (_, level) =>
      model.matrix.permissions.filter((_one, permission) => model.levelOf(permission, role) === level).length,
  );
  const parts = counts.flatMap((number, level) =>
    level === 0 || number === 0 ? [] : `${number} ${levelName(model, level)}`,
  );
  return parts.reverse().join(', ') || 'none';
}

function doorTable(model: Model, role: number): HTMLElement[] {
  const doors = doorsOf(model).filter((door) => door.role === role);
  if (doors.length === 0) return [];
  const rows = doors.map((door) => [door.says, riskMark(model, door.risk), shortPlace(model, door)]);
  return [table('Doors that name the role', ['What', 'Risk', 'Source'], rows, 'stacks')];
}

function settingsTable(model: Model, role: number): HTMLElement[] {
  const settings = model.matrix.roles[role]?.settings ?? [];
  if (settings.length === 0) return [];
  const rows = settings.map(([setting, value, isWidest]) => {
    const { name = '', widest = '' } = model.matrix.settings[setting] ?? {};
    return [name, h('code', {}, value), isWidest ? h('span', { class: 'quiet' }, widest) : ''];
  });
  return [table('Settings of the role', ['Setting', 'Value', 'Means'], rows, 'stacks')];
}
