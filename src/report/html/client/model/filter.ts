import type { Model } from './model.js';

/** What of the matrix a reader wants to see. */
export interface Criteria {
  /** Words of a permission's name or key; all must be there. */
  readonly permission: string;
  /** Words of a role's name or id; a comma parts alternatives. */
  readonly role: string;
  /** -1 for every tab. */
  readonly tab: number;
  /** The least level; 1 for all that is held. */
  readonly level: number;
  /** The least risk; 0 for any. */
  readonly risk: number;
  readonly onlyDifferences: boolean;
  readonly onlyFindings: boolean;
}

export const EVERYTHING: Criteria = {
  permission: '',
  role: '',
  tab: -1,
  level: 1,
  risk: 0,
  onlyDifferences: false,
  onlyFindings: false,
};

/** What is to be seen: permissions and roles by their index in the data. */
export interface Shown {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Whether a cell is among those that are looked for. */
  readonly isMeant: (permission: number, role: number) => boolean;
}

/** Rows that hold something of what is looked for, and, where permissions are chosen, the roles that hold it. */
export function filter(model: Model, criteria: Criteria): Shown {
  const isMeant = cellFilter(model, criteria);
  const roles = rolesNamed(model, criteria);
  const named = permissionsNamed(model, criteria);
  const held = named.filter((permission) => roles.some((role) => isMeant(permission, role)));
  const columns = choosesPermissions(criteria)
    ? roles.filter((role) => held.some((permission) => isMeant(permission, role)))
    : roles;
  const rows = criteria.onlyDifferences
    ? held.filter((permission) => differs(model, permission, columns))
    : held;
  return { rows, columns, isMeant };
}

function cellFilter(model: Model, { level, risk, onlyFindings }: Criteria): Shown['isMeant'] {
  return (permission, role) => {
    const held = model.levelOf(permission, role);
    if (onlyFindings && model.findingsOf(permission, role).length === 0) return false;
    if (held === 0) return onlyFindings && level === 1 && risk === 0;
    return held >= level && (risk === 0 || model.riskOf(permission, role) >= risk);
  };
}

function choosesPermissions({ permission, tab, level, risk, onlyFindings }: Criteria): boolean {
  return permission.trim() !== '' || tab !== -1 || level > 1 || risk > 0 || onlyFindings;
}

function rolesNamed({ matrix }: Model, { role }: Criteria): number[] {
  const alternatives = role
    .split(',')
    .map(wordsOf)
    .filter((words) => words.length > 0);
  return indicesOf(matrix.roles, ({ id, name }) => {
    const text = `${id} ${name ?? ''}`.toLowerCase();
    return alternatives.length === 0 || alternatives.some((words) => holdsAll(text, words));
  });
}

function permissionsNamed({ matrix }: Model, { permission, tab }: Criteria): number[] {
  const words = wordsOf(permission);
  return indicesOf(
    matrix.permissions,
    (one) => (tab === -1 || one.tab === tab) && holdsAll(`${one.name} ${one.key}`.toLowerCase(), words),
  );
}

function differs(model: Model, permission: number, [first, ...others]: readonly number[]): boolean {
  if (first === undefined) return false;
  const one = model.cellOf(permission, first);
  return others.some((role) => {
    const other = model.cellOf(permission, role);
    return other?.level !== one?.level || other?.restriction !== one?.restriction;
  });
}

/** The words of a search, all of which must be found. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

export function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function indicesOf<T>(all: readonly T[], isWanted: (one: T) => boolean): number[] {
  const found: number[] = [];
  for (const [index, one] of all.entries()) if (isWanted(one)) found.push(index);
  return found;
}
