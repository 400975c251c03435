import type { Model } from '../model/model.js';
import { restrictionWords, riskName, roleName, roleState } from '../model/words.js';
import { h } from '../ui/dom.js';
import { levelLetter } from '../ui/parts.js';
import { type Row, sheets } from './sheets.js';

/** Who may do what, tab by tab, in letters. Roles have the numbers of the summary. */
export function matrixPart(model: Model): HTMLElement[] {
  const { roles, permissions, levels } = model.matrix;
  if (roles.length === 0 || permissions.length === 0) return [h('p', {}, 'No permissions.')];
  const key = levels.slice(1).map((level) => `${level.slice(0, 1)} ${level}`);
  const names = roles.map((_, role) => {
    const state = roleState(model, role);
    return `${role + 1}. ${roleName(model, role)}${state === null ? '' : ` (${state})`}`;
  });
  return [
    h(
      'p',
      { class: 'quiet' },
      `${key.join(', ')}; * restricted to own records or changes. Risk of each permission: C critical, H high, M medium, L low.`,
    ),
    ...sheets('Permissions by role', { names, corner: 'Permission' }, rowsOf(model)),
  ];
}

function rowsOf(model: Model): Row[] {
  const { permissions, tabs } = model.matrix;
  return permissions.flatMap(({ name, tab, risk }, permission): Row[] => [
    ...(permissions[permission - 1]?.tab === tab ? [] : [{ name: tabs[tab] ?? '', cells: null }]),
    {
      name: `${riskName(model, risk).slice(0, 1).toUpperCase()} ${name}`,
      cells: model.matrix.roles.map((_, role) => {
        const cell = model.cellOf(permission, role);
        const mark = cell && restrictionWords(model, cell) !== null ? '*' : '';
        const level = cell?.level ?? 0;
        return { text: levelLetter(model, level) + mark, class: level === 0 ? '' : `level-${level}` };
      }),
    },
  ]);
}
