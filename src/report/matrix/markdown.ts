import type { Cell, Matrix, MatrixPermission, MatrixRole } from '../../access/matrix.js';
import { LEVELS } from '../../sdf/catalogue/permissions.js';
import { groupBy } from '../../util/group-by.js';
import { count } from '../../util/words.js';
import { cut } from '../writing/cut.js';
import { escapeMarkdown } from '../writing/markdown-escape.js';
import { doorNote, whoEnters } from './door-words.js';
import { cellText, OTHER_TAB, roleNote, roleTitles } from './words.js';

/** A longer name holds what nobody wants to read to its end. */
const MOST_OF_A_NAME = 100;
const MOST_OF_A_SENTENCE = 300;
/** More columns than these make a table that has to be scrolled to the side to be read. */
const MOST_COLUMNS = 8;

/**
 * The matrix in GitHub's Markdown. Where the roles have room side by side, a table of each tab with a column for each;
 * where they have not, a table of each role with its permissions by level.
 */
export function matrixMarkdown(matrix: Matrix): string {
  const { roles, permissions, projects } = matrix;
  const defined = roles.filter(({ role }) => role !== null).length;
  const others = roles.length - defined;
  const numbers = [
    count(permissions.length, 'permission'),
    count(defined, 'role') + (others === 0 ? '' : ` (and ${others} that only objects name)`),
    count(projects.length, 'project'),
  ];
  const parts = roles.length <= MOST_COLUMNS ? tabSections(matrix) : roleSections(matrix);
  const sections = [...parts, ...openTypeSection(matrix), ...doorSection(matrix)];
  return `${['## Access matrix', `${numbers.join(', ')}.`, ...sections].join('\n\n')}\n`;
}

function tabSections({ roles, permissions }: Matrix): string[] {
  const titles = roleTitles({ roles });
  const columns = roles.map((role, index) => heading(titles[index] ?? role.id, role));
  return [...groupBy(permissions, ({ tab }) => tab ?? OTHER_TAB)].flatMap(([tab, rows]) => [
    `### ${words(tab)}`,
    table(
      ['Permission', 'Risk', ...columns],
      rows.map(({ key, name, risk }) => [
        named(name, key),
        risk,
        ...roles.map(({ cells }) => cellWords(cells.get(key))),
      ]),
    ),
  ]);
}

function roleSections({ roles, permissions }: Matrix): string[] {
  const titles = roleTitles({ roles });
  return roles.flatMap((role, index) => [
    `### ${heading(titles[index] ?? role.id, role)}`,
    role.cells.size === 0 ? 'No permissions.' : levelTable(role, permissions),
  ]);
}

/** The highest level first: what a reader looks for. */
function levelTable({ cells }: MatrixRole, permissions: readonly MatrixPermission[]): string {
  const held = permissions.flatMap((permission) => {
    const cell = cells.get(permission.key);
    return cell ? [{ permission, cell }] : [];
  });
  const byLevel = groupBy(held, ({ cell }) => cell.level);
  const rows = [...LEVELS].reverse().flatMap((level) => {
    const own = byLevel.get(level);
    return own
      ? [[level, own.map(({ permission, cell }) => permissionWords(permission, cell)).join(', ')]]
      : [];
  });
  return table(['Level', 'Permissions'], rows);
}

function permissionWords({ name }: MatrixPermission, { restriction }: Cell): string {
  return restriction === 'none' ? words(name) : `${words(name)} (restriction ${restriction})`;
}

function openTypeSection({ openTypes }: Matrix): string[] {
  if (openTypes.length === 0) return [];
  const rows = openTypes.map(({ object, objectName, name, value, risk }) => [
    named(objectName ?? object, object),
    words(name),
    words(value),
    risk,
  ]);
  return [
    '### Record types open without a permission',
    table(['Record type', 'Field', 'Value', 'Risk'], rows),
  ];
}

/** Doors that name roles say which in their sentences: columns for all roles are too many here. */
function doorSection({ doors }: Matrix): string[] {
  if (doors === null) return [];
  if (doors.doors.length === 0) return ['### Doors', 'No door is open.'];
  const rows = doors.doors.map((door) => [
    words(whoEnters(door)),
    escapeMarkdown(cut(door.says, MOST_OF_A_SENTENCE)),
    `${words(door.name)}<br>${words(door.element)}`,
    door.risk,
    words(doorNote(door) ?? ''),
  ]);
  return ['### Doors', table(['Who', 'What', 'Door', 'Risk', 'Note'], rows)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A role by its name and id, in one line or cell. */
function heading(title: string, role: MatrixRole): string {
  const note = roleNote(role);
  const named =
    role.name === null || role.name === title ? words(title) : `${words(role.name)} – ${words(title)}`;
  return note === null ? named : `${named} (${note})`;
}

function named(name: string, key: string): string {
  return name === key ? words(key) : `${words(name)}<br>${words(key)}`;
}

function cellWords(cell: Cell | undefined): string {
  return cell ? cellText(cell) : '';
}

function words(text: string): string {
  return escapeMarkdown(cut(text, MOST_OF_A_NAME));
}
