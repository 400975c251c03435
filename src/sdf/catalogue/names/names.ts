import { nearestWords } from '../../../util/nearest.js';
import { allPermissions, findPermission, type Permission, type Tab } from '../permissions.js';
import { aliasesOf } from './aliases.js';
import { permissionOfRecordType } from './record-types.js';
import { keyOf, looseKeyOf, plainName } from './spelling.js';

/** Where a name is said to be found: a subtab of the UI. */
export type Area = Tab | 'Custom Record';

/** Permissions by every name that they go by, read in one way. */
type Index = ReadonlyMap<string, readonly Permission[]>;

const exact = indexOf(plainName, namesOf);
const tolerant = indexOf(keyOf, namesOf);
const loose = indexOf(looseKeyOf, namesOf);
const aliases = indexOf(keyOf, ({ id }) => aliasesOf(id).map(({ name }) => name));

/**
 * The permissions that a name of the UI stands for: the exact name before one that differs in plural, spelling or
 * blanks, that before an old or other name, and that before a record type. Names in the area that a message tells
 * come before those elsewhere; where it tells none, as NetSuite does for Setup, those in Setup.
 */
export function permissionsNamed(name: string, area: Area | null): readonly Permission[] {
  const [inArea, elsewhere] = [true, false].map((isInArea) => {
    for (const found of readings(name)) {
      const kept = isInArea ? found.filter(({ tab }) => tab === (area ?? 'Setup')) : found;
      if (kept.length > 0) return kept;
    }
    return [];
  });
  return inArea && inArea.length > 0 ? inArea : (elsewhere ?? []);
}

/**
 * The dictionary: every permission that a text can mean, as people write it: an id, a name of the UI, in the singular or
 * plural, an old or everyday name, a record type, each also with its tab before it (`Lists > Vendors`). Several where a
 * name means several; none where it means none.
 */
export function permissionsCalled(text: string): readonly Permission[] {
  if (text.length > LONGEST) return [];
  const own = findPermission(text.trim().toUpperCase());
  if (own) return [own];
  const { tab, name } = withTab(text);
  for (const found of readings(name)) {
    const inTab = tab ? found.filter((permission) => permission.tab === tab) : found;
    if (inTab.length > 0) return inTab;
  }
  return tab ? permissionsNamed(name, tab) : [];
}

const TABS: ReadonlyMap<string, Area> = new Map([
  ['transaction', 'Transactions'],
  ['transactions', 'Transactions'],
  ['report', 'Reports'],
  ['reports', 'Reports'],
  ['list', 'Lists'],
  ['lists', 'Lists'],
  ['setup', 'Setup'],
  ['set up', 'Setup'],
  ['custom record', 'Custom Record'],
  ['custom records', 'Custom Record'],
]);

/** The subtab that a word names; null for any other word. */
export function tabNamed(word: string): Area | null {
  return TABS.get(plainName(word).replace(/ (?:permissions?|(?:sub-?)?tab)$/, '')) ?? null;
}

/** A name, and the tab that is written before it, behind `>`, `->`, `-`, `:`, `/` or the like. */
export function withTab(text: string): { readonly tab: Area | null; readonly name: string } {
  const [, before = '', name = ''] = TAB_BEFORE.exec(text) ?? [];
  const tab = tabNamed(before);
  return tab ? { tab, name: name.trim() } : { tab: null, name: text.trim() };
}

const TAB_BEFORE =
  /^\s*([a-z ]{4,14}?)\s?(?:[-=\u2013\u2014]{0,2}>{1,2}|[-\u2013\u2014:/\u2192\u203A\u00BB])\s?(\S.*)$/i;

/** Whether a text is the name of a permission or of a record type. */
export function isPermissionName(text: string): boolean {
  return text.length <= LONGEST && permissionsNamed(text, null).length > 0;
}

/** The permissions whose names are near to one that is none. */
export function permissionsNear(name: string, area: Area | null): readonly Permission[] {
  if (name.length > LONGEST) return [];
  const near = nearestWords(keyOf(name), tolerant.keys(), MOST_NEAR).flatMap(
    (key) => tolerant.get(key) ?? [],
  );
  const inArea = near.filter(({ tab }) => tab === area);
  return [...new Set(inArea.length > 0 ? inArea : near)];
}

const LONGEST = 120;
const MOST_NEAR = 3;

function* readings(name: string): Iterable<readonly Permission[]> {
  yield exact.get(plainName(name)) ?? [];
  const key = keyOf(name);
  yield tolerant.get(key) ?? [];
  yield aliases.get(key) ?? [];
  yield loose.get(looseKeyOf(name)) ?? [];
  const ids = [permissionOfRecordType(name), permissionOfRecordType(key), name];
  for (const id of ids) yield [findPermission(id ?? '')].filter((permission) => permission !== undefined);
  // `Customer List`, `Vendor Records`
  const bare = name.replace(/ (?:lists?|records?)$/i, '');
  if (bare !== name) yield tolerant.get(keyOf(bare)) ?? [];
}

function namesOf({ names }: Permission): readonly string[] {
  return names;
}

function indexOf(
  read: (name: string) => string,
  names: (permission: Permission) => readonly string[],
): Index {
  const index = new Map<string, Permission[]>();
  for (const permission of allPermissions()) {
    for (const key of new Set(names(permission).map(read))) {
      const known = index.get(key);
      if (known) known.push(permission);
      else index.set(key, [permission]);
    }
  }
  return index;
}
