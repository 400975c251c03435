import type { Cell, Matrix, MatrixRole } from '../../access/matrix.js';
import type { Setting } from '../../access/setting.js';
import { LEVELS } from '../../sdf/catalogue/permissions.js';
import { RISKS } from '../../sdf/catalogue/risks.js';
import type { Restriction } from '../../sdf/restriction.js';
import { openingTag } from '../../sdf/value.js';
import { OTHER_TAB } from '../matrix/words.js';
import type { MatrixData, RoleData } from './data.js';
import { type Indices, indices, placeData } from './indices.js';

const RESTRICTIONS: readonly Restriction[] = ['none', 'EDIT', 'VIEWANDEDIT'];

/** The matrix for the page. */
export function matrixData(matrix: Matrix, files: Indices<string>): MatrixData {
  const tabs = indices<string>();
  const settings = settingsOf(matrix.roles);
  const fields = indices([...settings.keys()]);
  const rows = indices(matrix.permissions.map(({ key }) => key));
  const roots = indices(matrix.projects.map(({ root }) => root));
  const permissions = matrix.permissions.map(({ key, name, tab, risk }) => ({
    key,
    name,
    tab: tabs.of(tab ?? OTHER_TAB),
    risk: RISKS.indexOf(risk),
  }));
  return {
    projects: matrix.projects,
    levels: LEVELS,
    restrictions: RESTRICTIONS,
    risks: RISKS,
    settings: [...settings.values()].map(({ name, field, widest }) => ({ name, field, widest })),
    permissions,
    tabs: tabs.all,
    roles: matrix.roles.map((role) => roleData(role, { rows, roots, fields, files })),
    openTypes: matrix.openTypes.map(({ object, objectName, name, value, risk, at }) => ({
      object,
      name: objectName ?? object,
      field: name,
      value,
      risk: RISKS.indexOf(risk),
      ...placeData(files, at),
    })),
  };
}

interface Lists {
  readonly rows: Indices<string>;
  readonly roots: Indices<string>;
  readonly fields: Indices<string>;
  readonly files: Indices<string>;
}

function roleData(column: MatrixRole, { rows, roots, fields, files }: Lists): RoleData {
  const { id, name, project, role, isActive, settings, cells } = column;
  const all = [...cells.values()];
  return {
    id,
    name: name === id ? null : name,
    project: roots.find(project),
    isActive,
    isDefined: role !== null,
    ...(role ? placeData(files, openingTag(role.root)) : { file: -1, line: 0 }),
    settings: settings.map(({ setting, value, width }) => [
      fields.find(setting.field),
      value,
      width === setting.values.length - 1,
    ]),
    cells: all.flatMap((cell) => cellData(cell, rows, files)),
    notes: all.flatMap((cell) => {
      const note = noteOf(cell);
      return note === null ? [] : [[rows.find(cell.key), note] as const];
    }),
  };
}

function cellData(
  { key, level, restriction, risk, at }: Cell,
  rows: Indices<string>,
  files: Indices<string>,
) {
  const { file, line } = placeData(files, at);
  return [
    rows.find(key),
    LEVELS.indexOf(level),
    RESTRICTIONS.indexOf(restriction),
    RISKS.indexOf(risk),
    file,
    line,
  ];
}

function noteOf({ object, field }: Cell): string | null {
  if (object !== null) return `Granted by ${object}, which lists the role; the role itself does not list it.`;
  return field === undefined ? null : `Granted by the field "${field}" of the role.`;
}

/** In the order in which roles have them: all roles have the same, but for the details of some. */
function settingsOf(roles: readonly MatrixRole[]): ReadonlyMap<string, Setting> {
  const all = roles.flatMap(({ settings }) => settings.map(({ setting }) => setting));
  return new Map(all.map((setting) => [setting.field, setting]));
}
