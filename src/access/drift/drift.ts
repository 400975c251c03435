import { compareLevels, isLevel, LEVELS, type Level } from '../../sdf/catalogue/permissions.js';
import type { Project } from '../../sdf/project.js';
import type { Place } from '../../sdf/source.js';
import { openingTag, placeOf } from '../../sdf/value.js';
import { compareTexts } from '../../util/compare-text.js';
import { entriesOf } from '../entries.js';
import type { Grant } from '../grants.js';
import { nameOfPermission, type PermissionName } from '../names.js';
import type { AccountRow, UnmatchedRow } from './account-row.js';
import { type PermissionIndex, permissionIndex } from './permission-index.js';
import { type RepositoryRole, repositoryRoles, roleMatcher } from './role-index.js';

/** Where the account and the repository differ. */
export interface Drift {
  /** By role, then by the permission's name. */
  readonly differences: readonly Difference[];
  readonly onlyInRepository: readonly RepositoryRole[];
  /** By script id, or by name where the export has no ids. */
  readonly onlyInAccount: readonly string[];
  readonly unmatched: readonly UnmatchedRow[];
  /** What the rows that are not matched may speak of. */
  readonly notCompared: readonly NotCompared[];
  /** How many roles both sides know. */
  readonly compared: number;
}

export interface Difference extends PermissionName {
  readonly role: RepositoryRole;
  readonly key: string;
  /** Null where that side grants nothing. */
  readonly repository: Level | null;
  readonly account: Level | null;
  /** Where the repository says so; of what it does not say, the role. */
  readonly at: Place;
  /** The line of the export; null where it has none. */
  readonly accountLine: number | null;
}

export interface NotCompared {
  readonly role: string;
  /** Null for all of them. */
  readonly permission: string | null;
  readonly why: string;
}

/** What the account says of one role. */
interface AccountRole {
  readonly role: RepositoryRole;
  readonly held: Map<string, Held>;
  /** What rows that mean several permissions may speak of. */
  readonly uncertain: Map<string, number>;
  /** The lines of rows that may be of any permission that has no known name. */
  readonly unknown: number[];
}

interface Held {
  readonly level: Level;
  readonly row: AccountRow;
  /** Whether the row has the very key or name of the permission. */
  readonly isExact: boolean;
}

/**
 * Compares roles with what an account has. A row that cannot be matched is told and decides nothing: neither is what it
 * may speak of.
 *
 * @param isWanted whether a file is asked for, by its path
 */
export function driftOf(
  projects: readonly Project[],
  rows: Iterable<AccountRow>,
  isWanted: (path: string) => boolean,
): Drift {
  const roles = repositoryRoles(projects);
  const index = permissionIndex(projects);
  const read = readRows(rows, roles, index);
  const { seen, onlyInAccount, unmatched } = read;
  const wanted = [...roles.values()].filter(({ role }) => isWanted(role.source.path));
  const compared = wanted.flatMap(({ id }) => seen.get(id) ?? []);
  const results = compared.map((account) => compareRole(account, index));
  const missing = wanted
    .filter(({ id, grants }) => !seen.has(id) && grants.size > 0)
    .map((role) => ({ role, why: whyMissed(role, read) }));
  return {
    differences: results.flatMap(({ differences }) => differences),
    onlyInRepository: missing.flatMap(({ role, why }) => (why === null ? [role] : [])),
    onlyInAccount: wanted.length === roles.size ? [...onlyInAccount.values()] : [],
    unmatched: [...unmatched].sort((one, other) => one.line - other.line),
    notCompared: [
      ...results.flatMap(({ notCompared }) => notCompared),
      ...missing.flatMap(({ role, why }) => (why === null ? [] : [{ role: role.id, permission: null, why }])),
    ],
    compared: compared.length,
  };
}

/** Why the export may hold a role that was not found in it; null where it surely does not. */
function whyMissed({ id, name }: RepositoryRole, { unclear, hasIds }: Read): string | null {
  const row = unclear.find(({ may }) => may === null || may.includes(id));
  if (row) return `Line ${row.line} may be about it.`;
  return name === null && !hasIds
    ? 'The export has no script ids, and its file no name that people see.'
    : null;
}

interface Read {
  readonly seen: ReadonlyMap<string, AccountRole>;
  readonly onlyInAccount: ReadonlyMap<string, string>;
  readonly unmatched: readonly UnmatchedRow[];
  /** Rows that may be about several roles; null for any. */
  readonly unclear: readonly { readonly line: number; readonly may: readonly string[] | null }[];
  /** Whether it names custom roles by their script ids. */
  readonly hasIds: boolean;
}

function readRows(
  rows: Iterable<AccountRow>,
  roles: ReadonlyMap<string, RepositoryRole>,
  index: PermissionIndex,
): Read {
  const find = roleMatcher(roles);
  const seen = new Map<string, AccountRole>();
  const onlyInAccount = new Map<string, string>();
  const unmatched: UnmatchedRow[] = [];
  const unclear: { line: number; may: readonly string[] | null }[] = [];
  let hasIds = false;
  for (const row of rows) {
    const match = find(row.roles);
    hasIds ||= row.roles.some((name) => /^customrole/i.test(name));
    if (match.kind === 'unclear') {
      unmatched.push(unmatchedRow(row, match.why));
      unclear.push({ line: row.line, may: match.may });
    }
    if (match.kind === 'unknown') onlyInAccount.set(match.name.toLowerCase(), match.name);
    if (match.kind !== 'known') continue;
    const { id } = match.role;
    const account = seen.get(id) ?? {
      role: match.role,
      held: new Map(),
      uncertain: new Map(),
      unknown: [],
    };
    seen.set(id, account);
    unmatched.push(...readRow(row, account, index));
  }
  return { seen, onlyInAccount, unmatched, unclear, hasIds };
}

function unmatchedRow({ line, roles, permission, level }: AccountRow, why: string): UnmatchedRow {
  return { line, text: [roles[0], permission, level].filter(Boolean).join(', '), why };
}

/** Gives back what cannot be matched: the row, or one before it that it shows to mean something else. */
function readRow(row: AccountRow, account: AccountRole, index: PermissionIndex): UnmatchedRow[] {
  const { line, permission, tab } = row;
  if (permission === '') return [];
  const { keys, isExact } = index.find(permission, tab, account.role);
  const [key, ...others] = keys;
  if (key === undefined) {
    account.unknown.push(line);
    return [unmatchedRow(row, 'No permission is known by this name.')];
  }
  if (others.length > 0) {
    for (const one of keys) account.uncertain.set(one, line);
    return [unmatchedRow(row, `The name means several permissions: ${keys.slice(0, MOST_TOLD).join(', ')}.`)];
  }
  const level = levelIn(row.level);
  if (level !== null) return hold(account, key, { level, row, isExact });
  account.uncertain.set(key, line);
  return [unmatchedRow(row, NO_LEVEL)];
}

const NO_LEVEL = 'The level is not one of None, View, Create, Edit and Full, nor a number from 0 to 4.';

/** More are no help. */
const MOST_TOLD = 5;

function hold({ held, uncertain, unknown }: AccountRole, key: string, one: Held): UnmatchedRow[] {
  const known = held.get(key);
  if (!known || (known.level === one.level && known.isExact === one.isExact)) {
    held.set(key, known ?? one);
    return [];
  }
  if (known.isExact === one.isExact) {
    uncertain.set(key, one.row.line);
    return [
      unmatchedRow(one.row, `Line ${known.row.line} has this permission of the role at ${known.level}.`),
    ];
  }
  // A looser name is that of something else where the exact one is there as well.
  const [exact, loose] = known.isExact ? [known, one] : [one, known];
  held.set(key, exact);
  unknown.push(loose.row.line);
  return [
    unmatchedRow(loose.row, `Line ${exact.row.line} names ${key} exactly; what this one means is not known.`),
  ];
}

/** A level as the UI or SuiteQL writes it; null for what is none. */
function levelIn(written: string): Level | null {
  if (/^[0-4]$/.test(written)) return LEVELS[Number(written)] ?? null;
  const word = written.toUpperCase();
  return isLevel(word) ? word : null;
}

function compareRole(account: AccountRole, index: PermissionIndex) {
  const { role, held, uncertain } = account;
  const differences: Difference[] = [];
  const notCompared: NotCompared[] = [];
  for (const key of new Set([...role.grants.keys(), ...held.keys(), ...uncertain.keys()])) {
    const line = doubtfulLine(account, key, index);
    if (line === null) differences.push(...differenceIn(account, key));
    else if (role.grants.has(key) || held.has(key))
      notCompared.push({ role: role.id, permission: key, why: `Line ${line} may be about it.` });
  }
  differences.sort((one, other) => compareTexts([one.name, one.key], [other.name, other.key]));
  return { differences, notCompared };
}

/** The line that may be about a permission although it was not matched; null where none is. */
function doubtfulLine(
  { role, held, uncertain, unknown }: AccountRole,
  key: string,
  index: PermissionIndex,
): number | null {
  const line = uncertain.get(key);
  if (line !== undefined) return line;
  const isNameless = role.grants.has(key) && !held.has(key) && !index.hasName(key);
  return isNameless ? (unknown[0] ?? null) : null;
}

function differenceIn({ role, held }: AccountRole, key: string): Difference[] {
  const grant = role.grants.get(key);
  const row = held.get(key);
  const level = row && row.level !== 'NONE' ? row.level : null;
  return isAlike(grant, level) ? [] : [differenceOf(role, key, grant, level, row?.row.line ?? null)];
}

/** Where the XML can be read in several ways, the account may have any of them. */
function isAlike(grant: Grant | undefined, account: Level | null): boolean {
  const level = account ?? 'NONE';
  if (!grant) return account === null;
  const least = grant.doubt?.level ?? grant.level;
  return compareLevels(least, level) <= 0 && compareLevels(level, grant.level) <= 0;
}

function differenceOf(
  role: RepositoryRole,
  key: string,
  grant: Grant | undefined,
  account: Level | null,
  accountLine: number | null,
): Difference {
  return {
    role,
    key,
    ...nameOfPermission({ head: role.project, base: null }, key),
    repository: grant?.level ?? null,
    account,
    at: grant?.at ?? placeWithout(role, key),
    accountLine,
  };
}

/** Where a role says that it does not hold a permission; else the role. */
function placeWithout({ project, role, id }: RepositoryRole, key: string): Place {
  const [entry] = entriesOf(project, id, key).inRole;
  return entry?.level ? placeOf(entry.level.element) : openingTag(role.root);
}
