import type { Cell, Matrix, MatrixRole } from '../../access/matrix.js';
import type { OpenDoor } from '../../access/open-doors.js';
import type { OpenType } from '../../access/open-types.js';
import type { Held } from '../../access/role-settings.js';
import { type Place, positionAt } from '../../sdf/source.js';
import { NAME, VERSION } from '../../util/version.js';
import { plainJson } from '../writing/plain.js';

/** The matrix as JSON, version 1. Lines and columns count from 1, in UTF-16 units. */
export function matrixJson({ projects, permissions, roles, openTypes, doors }: Matrix): string {
  const report = {
    version: 1,
    tool: { name: NAME, version: VERSION },
    projects: projects.map(({ root, name }) => ({ project: root, name })),
    permissions: permissions.map(({ key, name, tab, risk }) => ({ permission: key, name, tab, risk })),
    roles: roles.map(jsonRole),
    openRecordTypes: openTypes.map(jsonOpenType),
    ...(doors && { doors: doors.doors.map(jsonDoor) }),
  };
  return `${plainJson(JSON.stringify(report, null, 2))}\n`;
}

function jsonRole({ project, id, name, role, isActive, settings, cells }: MatrixRole) {
  return {
    project,
    role: id,
    name,
    defined: role !== null,
    active: isActive,
    file: role?.source.path ?? null,
    settings: settings.map(jsonSetting),
    permissions: [...cells.values()].map(jsonCell),
  };
}

function jsonSetting({ setting, value, at }: Held) {
  return { field: setting.field, name: setting.name, value, ...start(at) };
}

/** With the object where it grants what the role does not name, and the field where one stands for the permission. */
function jsonCell({ key, level, restriction, risk, object, field, at }: Cell) {
  return {
    permission: key,
    level,
    restriction: restriction === 'none' ? null : restriction,
    risk,
    ...(object !== null && { object }),
    ...(field !== undefined && { field }),
    ...start(at),
  };
}

function jsonOpenType({ project, object, objectName, field, name, value, risk, at }: OpenType) {
  return { project, object, objectName, field, name, value, risk, ...start(at) };
}

/** `runsAs` is the role whose rights code has, `role` one that the door names, `entry` what else it names. */
function jsonDoor({ role, isRunAs, isDefault, isSure, inScope, at, ...door }: OpenDoor) {
  const { project, kind, object, objectName, element, name, reach, entry, value, says, risk } = door;
  return {
    ...{ project, kind, object, objectName, element, name, reach },
    ...(isRunAs ? { runsAs: role } : { role }),
    ...{ entry, value, says, risk, default: isDefault, certain: isSure, deployed: inScope },
    ...start(at),
  };
}

function start({ source, start: offset }: Place) {
  return { file: source.path, ...positionAt(source, offset) };
}
