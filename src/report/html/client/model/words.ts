import type { PlaceData } from '../../data.js';
import type { Model, ModelCell } from './model.js';

/** What a level lets its holder do. */
const DOES: Readonly<Record<string, string>> = {
  VIEW: 'sees records',
  CREATE: 'sees records and adds new ones',
  EDIT: 'sees, adds and changes records',
  FULL: 'sees, adds, changes and deletes records',
};

/** Which records a restriction leaves. */
const REACHES: Readonly<Record<string, string>> = {
  EDIT: 'Restriction EDIT: sees all records, changes own ones.',
  VIEWANDEDIT: 'Restriction VIEWANDEDIT: own records only.',
};

/** What became of a conflict of duties. */
export const STATES = {
  open: 'open',
  accepted: 'accepted',
  unreported: 'not reported',
} as const;

export function levelName({ matrix }: Model, level: number): string {
  return matrix.levels[level] ?? 'NONE';
}

export function riskName({ matrix }: Model, risk: number): string {
  return matrix.risks[risk] ?? '';
}

export function levelWords(model: Model, level: number): string {
  return DOES[levelName(model, level)] ?? 'grants nothing';
}

export function restrictionWords({ matrix }: Model, { restriction }: ModelCell): string | null {
  return REACHES[matrix.restrictions[restriction] ?? ''] ?? null;
}

/** What a cell holds, on one line: `EDIT, restriction VIEWANDEDIT`; null where it is empty. */
export function cellWords(model: Model, cell: ModelCell | null): string | null {
  if (!cell) return null;
  const restriction =
    cell.restriction === 0 ? '' : `, restriction ${model.matrix.restrictions[cell.restriction]}`;
  return levelName(model, cell.level) + restriction;
}

/** A role by what people call it. */
export function roleName({ matrix }: Model, role: number): string {
  const { name, id } = matrix.roles[role] ?? { name: null, id: '' };
  return name ?? id;
}

/** A role by its name, its id, and its project where there are several. */
export function roleTitle(model: Model, role: number): string {
  const { projects, roles } = model.matrix;
  const one = roles[role];
  if (!one) return '';
  const project = projects.length > 1 ? ` in ${projects[one.project]?.root ?? ''}` : '';
  return `${one.name === null ? one.id : `${one.name} (${one.id})`}${project}`;
}

/** What has to be known of a role before its permissions are read; null where nothing is. */
export function roleState({ matrix }: Model, role: number): string | null {
  const one = matrix.roles[role];
  if (!one || (one.isActive && one.isDefined)) return null;
  return one.isActive ? 'defined elsewhere' : 'inactive';
}

export function permissionName({ matrix }: Model, permission: number): string {
  return matrix.permissions[permission]?.name ?? '';
}

/** `path:line`; null where there is no place. */
export function placeWords({ data }: Model, { file, line }: PlaceData): string | null {
  const path = data.files[file];
  return path === undefined ? null : `${path}:${line}`;
}

/** The address of a line where the repository shows it; null where nobody knows that. */
export function placeAddress({ data: { links } }: Model, { file, line }: PlaceData): string | null {
  const path = links?.paths[file];
  if (!links || !path) return null;
  return `${links.start}${path}${line > 0 ? `${links.line}${line}` : ''}`;
}

/** A number with its noun: `1 role`, `2 roles`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
