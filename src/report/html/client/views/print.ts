import type { Model } from '../model/model.js';
import {
  cellWords,
  levelName,
  permissionName,
  restrictionWords,
  riskName,
  roleName,
  roleState,
  roleTitle,
} from '../model/words.js';
import { h } from '../ui/dom.js';
import { findingCard, levelLetter, table } from '../ui/parts.js';
import { accessView } from './access-view.js';
import { dutiesView } from './duties-view.js';
import { exceptionsView } from './exceptions-view.js';
import { silencedPart } from './findings-view.js';
import { openTypes } from './matrix-view.js';
import { summary, toolLine } from './summary.js';

/** Up to so many roles have room side by side on paper. */
const MOST_COLUMNS = 24;
const COLUMNS_OF_A_PAGE = 8;

/** Shows all of the report while it is printed: the screen draws only what is in sight. */
export function printWhole(model: Model): void {
  let whole: HTMLElement | null = null;
  addEventListener('beforeprint', () => {
    whole ??= document.body.appendChild(printed(model));
  });
  addEventListener('afterprint', () => {
    whole?.remove();
    whole = null;
  });
}

function printed(model: Model): HTMLElement {
  const { verdict, findings, access } = model.data;
  return h(
    'div',
    { class: 'printed' },
    h('h1', {}, 'Access report'),
    h('p', {}, model.matrix.projects.map(({ root, name }) => name ?? root).join(', ')),
    toolLine(model),
    summary(model),
    ...part('Access matrix', [...opened(openTypes(model)), ...matrixPart(model)]),
    ...(verdict
      ? [
          ...part(
            'Findings',
            findings.length === 0 ? [h('p', {}, 'None.')] : findings.map((one) => findingCard(model, one)),
          ),
          ...opened(silencedPart(model)),
          ...part('Duties', [dutiesView(model).element]),
          ...part('Exceptions', [exceptionsView(model).element]),
        ]
      : []),
    ...(access ? part('Change of access', [accessView(model, access).element]) : []),
  );
}

/** Nobody can open on paper what is closed. */
function opened(details: HTMLElement | null): HTMLElement[] {
  details?.setAttribute('open', '');
  return details ? [details] : [];
}

function part(title: string, children: readonly HTMLElement[]): HTMLElement[] {
  return [h('h2', { class: 'part' }, title), ...children];
}

function matrixPart(model: Model): HTMLElement[] {
  const { roles } = model.matrix;
  const key = model.matrix.levels.slice(1).map((level) => `${level.slice(0, 1)} ${level}`);
  const legend = h('p', { class: 'quiet' }, `${key.join(', ')}; * restricted to own records or changes.`);
  if (roles.length > MOST_COLUMNS) return roles.map((_, role) => rolePart(model, role));
  const pages = Math.ceil(roles.length / COLUMNS_OF_A_PAGE);
  const width = Math.ceil(roles.length / Math.max(pages, 1));
  const chunks = Array.from({ length: pages }, (_, page) =>
    roles.map((_role, role) => role).slice(page * width, (page + 1) * width),
  );
  return [legend, ...chunks.map((chunk) => matrixTable(model, chunk))];
}

function matrixTable(model: Model, roles: readonly number[]): HTMLElement {
  const held = model.matrix.permissions
    .map((_, permission) => permission)
    .filter((permission) => roles.some((role) => model.levelOf(permission, role) > 0));
  const head = ['Permission', 'Tab', 'Risk', ...roles.map((role) => withState(model, role))];
  const rows = held.map((permission) => {
    const { tab = 0, risk = 0, key = '', name = '' } = model.matrix.permissions[permission] ?? {};
    return [
      h('span', {}, name, ' ', name === key ? null : h('code', {}, key)),
      model.matrix.tabs[tab] ?? '',
      riskName(model, risk),
      ...roles.map((role) => cellPart(model, permission, role)),
    ];
  });
  return table('Permissions by role', head, rows, 'printed-matrix');
}

function cellPart(model: Model, permission: number, role: number): HTMLElement {
  const cell = model.cellOf(permission, role);
  const mark = cell && restrictionWords(model, cell) !== null ? '*' : '';
  return h('span', { class: `level level-${cell?.level ?? 0}` }, levelLetter(model, cell?.level ?? 0) + mark);
}

/** A role by itself, its permissions by level: what stays legible of hundreds of roles. */
function rolePart(model: Model, role: number): HTMLElement {
  const byLevel = model.matrix.levels.map((_, level) =>
    model.matrix.permissions.flatMap((_one, permission) => {
      const cell = model.cellOf(permission, role);
      if (!cell || cell.level !== level) return [];
      const restriction = cell.restriction === 0 ? '' : ` (${cellWords(model, cell)})`;
      return [permissionName(model, permission) + restriction];
    }),
  );
  const rows = byLevel.flatMap((names, level) =>
    names.length === 0 ? [] : [[levelName(model, level), names.join(', ')]],
  );
  return h(
    'section',
    { class: 'printed-role' },
    h('h3', {}, withState(model, role)),
    rows.length === 0
      ? h('p', {}, 'No permissions.')
      : table(`Permissions of ${roleName(model, role)}`, ['Level', 'Permissions'], rows.reverse()),
  );
}

function withState(model: Model, role: number): string {
  const state = roleState(model, role);
  return state === null ? roleTitle(model, role) : `${roleTitle(model, role)} – ${state}`;
}
