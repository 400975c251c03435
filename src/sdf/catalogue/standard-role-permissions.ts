import { groupBy } from '../../util/group-by.js';
import { once } from '../../util/once.js';
import { keyOf } from './names/spelling.js';
import { compareLevels, type Level } from './permissions.js';
import data from './standard-role-permissions.json' with { type: 'json' };
import { isStandardRole, standardRoleIds } from './standard-roles.js';

/** A role that NetSuite brings, with what Oracle documents that it holds. An account can lack it, or parts of it. */
export interface StandardRole {
  /** As SDF names it; the name where no id is known. */
  readonly id: string;
  readonly name: string;
  /** Whether the id is known for certain. */
  readonly idIs: 'known' | 'guessed' | 'unknown';
  readonly permissions: ReadonlyMap<string, StandardPermission>;
  /** The levels of further permissions, whose ids no source tells. */
  readonly nameless: readonly Level[];
}

/** What a standard role holds of a permission. */
export interface StandardPermission {
  readonly key: string;
  /** What it can have at most. */
  readonly level: Level;
  /** What it surely has; NONE where it may not have it at all. */
  readonly least: Level;
  /** Why the two differ, or may. */
  readonly doubt: Doubt | null;
}

/**
 * `guessed`: the permission's id follows from its name alone. `module`: only with a module of NetSuite. `twice`: the
 * documentation has it at two levels. `highest`: some accounts have more or less.
 */
export type Doubt = 'guessed' | 'module' | 'twice' | 'highest';

/** The roles that are said to hold every permission, and for which there is no list: FULL_ACCESS is retired. */
export const HOLD_EVERYTHING: readonly string[] = ['ADMINISTRATOR', 'FULL_ACCESS'];

/** Where the table comes from, and the release that it describes. */
export const STANDARD_ROLE_SOURCE = 'section_N295396';
export const STANDARD_ROLE_RELEASE = data.release;

/** Standard roles by name that have no table of their own. */
const NAMES_WITHOUT_TABLE: ReadonlyMap<string, string> = new Map([
  ['ADMINISTRATOR', 'Administrator'],
  ['FULL_ACCESS', 'Full Access'],
  ['DATA_WAREHOUSE_INTEGRATOR', 'Data Warehouse Integrator'],
]);

const GRANTING = ['VIEW', 'CREATE', 'EDIT', 'FULL'] as const;

/** A role as its file writes it: lists of keys, parted by blanks. */
type Row = { readonly id: string | null; readonly name: string; readonly guessedRole?: boolean } & Readonly<
  Partial<Record<(typeof GRANTING)[number] | 'twice' | 'guessed' | 'module' | 'nameless', string>>
>;

/** The tables of each role: one, or for some of them two. */
const rowsById = once(() => groupBy(data.roles as readonly Row[], idOf));

const roleById = new Map<string, StandardRole>();

/** Read when it is first asked for: what most runs ask is about a few roles, and there are thousands of permissions. */
function roleCalled(id: string): StandardRole | null {
  const known = roleById.get(id);
  if (known) return known;
  const roles = (rowsById().get(id) ?? []).map(roleOf);
  if (roles.length === 0) return null;
  const role = roles.reduce(withHighest);
  roleById.set(id, role);
  return role;
}

const byName = once(
  () =>
    new Map([
      ...[...NAMES_WITHOUT_TABLE].map(([id, name]) => [keyOf(name), id] as const),
      ...standardRoles().map(({ id, name }) => [keyOf(name), id] as const),
    ]),
);

/** Every standard role of which it is documented what it holds. */
export function standardRoles(): readonly StandardRole[] {
  return [...rowsById().keys()].flatMap((id) => roleCalled(id) ?? []);
}

/** The standard roles that hold a permission. */
export function standardRolesWith(key: string): readonly StandardRole[] {
  const lists = (row: Row) => GRANTING.some((level) => row[level]?.includes(key));
  return [...rowsById()].flatMap(([id, rows]) => (rows.some(lists) ? (roleCalled(id) ?? []) : []));
}

/** Standard roles of which nobody documents what they hold. */
export function undocumentedRoles(): readonly string[] {
  return standardRoleIds().filter(
    (id) => id !== ALL_ROLES && !HOLD_EVERYTHING.includes(id) && !rowsById().has(id),
  );
}

/** A word for every role, no role. */
const ALL_ROLES = '_ALL_ROLES';

/** A standard role by its exact id, or by its name where it has none; null where nothing is documented. */
export function findStandardRole(id: string): StandardRole | null {
  return roleCalled(id);
}

/** The id of the standard role that a text means, by its id or its name, in whatever case; null for any other text. */
export function standardRoleCalled(text: string): string | null {
  const id = text.trim().toUpperCase();
  for (const known of [text.trim(), id, id.toLowerCase()]) if (isStandardRole(known)) return known;
  return byName().get(keyOf(text)) ?? null;
}

/** What the UI calls a standard role; null where no source tells. */
export function nameOfStandardRole(id: string): string | null {
  return findStandardRole(id)?.name ?? NAMES_WITHOUT_TABLE.get(id) ?? null;
}

/** The names of all standard roles that have one. */
export function namesOfStandardRoles(): readonly string[] {
  return [...NAMES_WITHOUT_TABLE.values(), ...standardRoles().map(({ name }) => name)];
}

function idOf({ id, name }: Row): string {
  return id ?? name;
}

function roleOf(row: Row): StandardRole {
  const { id, name, guessedRole = false } = row;
  const listed = (text: string | undefined) => new Set(text?.split(' ') ?? []);
  const guessed = listed(row.guessed);
  const modules = listed(row.module);
  const lower = new Map((row.twice?.split(' ') ?? []).map((pair) => pair.split('=') as [string, Level]));
  const permissions = GRANTING.flatMap((level) =>
    [...listed(row[level])].map((key): StandardPermission => {
      if (guessed.has(key)) return { key, level, least: 'NONE', doubt: 'guessed' };
      if (modules.has(key)) return { key, level, least: 'NONE', doubt: 'module' };
      const least = lower.get(key);
      return least ? { key, level, least, doubt: 'twice' } : { key, level, least: level, doubt: null };
    }),
  );
  return {
    id: idOf(row),
    name,
    idIs: id === null ? 'unknown' : guessedRole ? 'guessed' : 'known',
    permissions: new Map(permissions.map((permission) => [permission.key, permission])),
    nameless: (row.nameless?.split(' ') ?? []) as Level[],
  };
}

/** Of a role with two tables: what it has by the first it surely has, what it has by the second it can have. */
function withHighest(role: StandardRole, highest: StandardRole): StandardRole {
  const permissions = new Map(role.permissions);
  for (const [key, most] of highest.permissions) {
    const own = permissions.get(key);
    if (!own) permissions.set(key, { ...most, least: 'NONE', doubt: most.doubt ?? 'highest' });
    else if (own.level !== most.level) permissions.set(key, range(own, most.level));
  }
  return { ...role, permissions };
}

function range(own: StandardPermission, other: Level): StandardPermission {
  const isMore = compareLevels(other, own.level) > 0;
  const [least, level] = isMore ? [own.least, other] : [own.doubt ? own.least : other, own.level];
  return { ...own, least, level, doubt: own.doubt ?? 'highest' };
}
