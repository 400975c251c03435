import { allPermissions, findPermission, type Permission } from '../sdf/catalogue/permissions.js';
import { nearestWords } from '../util/nearest.js';
import { ALIASES } from './aliases.js';
import { permissionOfRecordType } from './record-types.js';
import type { Area } from './saying.js';
import { keyOf, plainName } from './spelling.js';

/** Permissions by every name that they go by, read in one way. */
type Index = ReadonlyMap<string, readonly Permission[]>;

const exact = indexOf(plainName, namesOf);
const tolerant = indexOf(keyOf, namesOf);
const aliases = indexOf(keyOf, ({ id }) => ALIASES[id] ?? []);

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
  const ids = [permissionOfRecordType(name), permissionOfRecordType(key), name];
  for (const id of ids) yield [findPermission(id ?? '')].filter((permission) => permission !== undefined);
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
