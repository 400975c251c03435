import { permissionsCalled, tabNamed } from '../../sdf/catalogue/names/names.js';
import { plainName } from '../../sdf/catalogue/names/spelling.js';
import { findPermission, type Permission } from '../../sdf/catalogue/permissions.js';
import type { Project } from '../../sdf/project.js';
import { formatReference, isPermissionTargetId, parseReference } from '../../sdf/reference.js';
import { canonicalKey } from '../grants.js';
import { nameOfObject, nameOfPermission } from '../names.js';
import type { RepositoryRole } from './role-index.js';

export interface PermissionIndex {
  /**
   * The keys that a row can mean: several where a name means several, none where it means nothing that is known. Whether
   * it is named exactly: then a looser name for the same permission means something else.
   */
  readonly find: (written: string, tab: string | null, role: RepositoryRole) => Found;
  /** Whether an export that names permissions by their names alone can name this one so that it is found. */
  readonly hasName: (key: string) => boolean;
}

export interface Found {
  readonly keys: readonly string[];
  readonly isExact: boolean;
}

/** Finds permissions by keys, by names of the UI, and by the names of what projects define. */
export function permissionIndex(projects: readonly Project[]): PermissionIndex {
  const objects = new Map<string, Set<string>>();
  const named = new Set<string>();
  for (const { counterpartById } of projects) {
    for (const object of counterpartById.values()) {
      const name = nameOfObject(object);
      if (name === null) continue;
      const key = formatReference(object.id);
      named.add(key);
      const keys = objects.get(plainName(name)) ?? new Set();
      objects.set(plainName(name), keys.add(key));
    }
  }
  const find = (written: string, tab: string | null, role: RepositoryRole): Found => {
    const key = keyIn(written, role);
    if (key !== null) return { keys: [key], isExact: true };
    const own = [...(objects.get(plainName(written)) ?? [])];
    return among(written, own, tab);
  };
  return { find, hasName: (key) => named.has(key) || findPermission(key) !== undefined };
}

/** A key of SDF, whether it is known or not; null for a name. */
function keyIn(written: string, { project, grants }: RepositoryRole): string | null {
  if (parseReference(written)) return canonicalKey(project, written);
  const scriptId = written.toLowerCase();
  if (isPermissionTargetId(scriptId)) {
    // The account knows no brackets: the object can be that of a SuiteApp.
    const own = [...grants.keys()].find((key) => parseReference(key)?.scriptId === scriptId);
    return own ?? canonicalKey(project, formatReference(scriptId));
  }
  const id = written.toUpperCase();
  return findPermission(id) || /^(?:ADMI|LIST|REGT|REPO|TRAN)_\w+$/.test(written) ? id : null;
}

/** What has the very name, in the tab that is named, goes before what has a similar one. */
function among(written: string, objects: readonly string[], tab: string | null): Found {
  const area = tab === null ? null : tabNamed(tab);
  const called = permissionsCalled(written);
  const exact = called.filter(({ names }) => names.some((name) => plainName(name) === plainName(written)));
  const candidates = [...objects, ...idsOf(exact)];
  const all = candidates.length > 0 ? candidates : idsOf(called);
  const inArea = area ? all.filter((key) => nameTab(key) === area) : all;
  return { keys: inArea.length > 0 ? inArea : all, isExact: candidates.length > 0 };
}

function idsOf(permissions: readonly Permission[]): string[] {
  return permissions.map(({ id }) => id);
}

function nameTab(key: string): string | null {
  return nameOfPermission({ head: null, base: null }, key).tab;
}
