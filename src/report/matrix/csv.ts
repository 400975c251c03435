import type { Matrix, MatrixRole } from '../../access/matrix.js';
import type { OpenType } from '../../access/open-types.js';
import { groupBy } from '../../util/group-by.js';
import { csv } from '../writing/csv.js';
import { type DoorLine, doorLines } from './doors.js';
import { cellText, OTHER_TAB, roleNote, roleTitles } from './words.js';

const HEAD = ['Tab', 'Permission', 'Key', 'Risk'];

/**
 * The matrix as a table for spreadsheets: a row for each permission with a column for each role, between rows that say
 * what each role is and rows of its settings. An empty cell grants nothing.
 */
export function matrixCsv(matrix: Matrix): string {
  const { roles, permissions } = matrix;
  return csv([
    [...HEAD, ...roleTitles(matrix)],
    ...aboutRoles(roles),
    ...permissions.map(({ tab, name, key, risk }) => [
      ...[tab ?? OTHER_TAB, name, key, risk],
      ...roles.map(({ cells }) => {
        const cell = cells.get(key);
        return cell ? cellText(cell) : '';
      }),
    ]),
    ...matrix.openTypes.map(openTypeRow(roles)),
    ...doorLines(matrix.doors?.doors ?? [], roles).map(doorRow),
    ...settingRows(roles),
  ]);
}

function aboutRoles(roles: readonly MatrixRole[]): string[][] {
  const row = (name: string, told: (role: MatrixRole) => string) => [
    ...['Role', name, '', ''],
    ...roles.map(told),
  ];
  return [
    row('Name', ({ name }) => name ?? ''),
    row('Project', ({ project }) => project),
    row('Status', (role) => roleNote(role) ?? 'active'),
    row('File', ({ role }) => role?.source.path ?? ''),
  ];
}

/** It concerns every role, or nobody who has one. */
function openTypeRow(roles: readonly MatrixRole[]) {
  return ({ object, objectName, name, value, risk }: OpenType): string[] => [
    ...['Open without a permission', `${objectName ?? object}: ${name} ${value}`, object, risk],
    ...roles.map(() => ''),
  ];
}

function doorRow({ who, says, key, risk, cells }: DoorLine): string[] {
  return [`Door: ${who}`, says, key, risk, ...cells];
}

/** Settings that one role has, and another need not, in the order of the roles that have them. */
function settingRows(roles: readonly MatrixRole[]): string[][] {
  const byField = groupBy(
    roles.flatMap(({ settings }) => settings),
    ({ setting }) => setting.field,
  );
  return [...byField].map(([field, held]) => [
    ...['Settings', held[0]?.setting.name ?? field, field, ''],
    ...roles.map(({ settings }) => settings.find(({ setting }) => setting.field === field)?.value ?? ''),
  ]);
}
