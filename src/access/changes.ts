import type { Project } from '../sdf/project.js';
import { type AccessChange, compareChanges } from './change.js';
import { doorChanges } from './door-changes.js';
import { switchedTypes } from './entry-permission.js';
import { type Holder, holdersOf } from './holders.js';
import { withKept } from './kept.js';
import { matchProjects, type ProjectPair } from './match-projects.js';
import { objectChanges } from './object-changes.js';
import { roleChanges } from './role-changes.js';
import { touchedHolders } from './touched.js';

/** What a change does to access: who may do more or less than before, the worst risk first. */
export function accessChanges(base: readonly Project[], head: readonly Project[]): AccessChange[] {
  return matchProjects(base, head)
    .filter((pair) => pair.base !== pair.head)
    .flatMap(changesOfPair)
    .sort(compareChanges);
}

/** The rules, the report and the gate ask for the same: two versions of a project are compared once. */
function changesOfPair(pair: ProjectPair): readonly AccessChange[] {
  const key = pair.head ?? pair.base;
  if (!key) return [];
  const known = compared.get(key);
  if (known && known.pair.base === pair.base && known.pair.head === pair.head) return known.changes;
  const changes = withKept([...changesOfHolders(pair), ...objectChanges(pair), ...doorChanges(pair)], pair);
  compared.set(key, { pair, changes });
  return changes;
}

const compared = new WeakMap<
  Project,
  { readonly pair: ProjectPair; readonly changes: readonly AccessChange[] }
>();

function changesOfHolders(pair: ProjectPair): AccessChange[] {
  const switched = switchedTypes(pair);
  const touched = touchedHolders(pair, switched);
  const before = pair.base ? holdersOf(pair.base, 'either', touched) : new Map<string, Holder>();
  const after = pair.head ? holdersOf(pair.head, 'either', touched) : new Map<string, Holder>();
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids]
    .filter((id) => after.get(id)?.role || !isUnreadable(pair, before.get(id)))
    .flatMap((id) => roleChanges(pair, switched, before.get(id) ?? null, after.get(id) ?? null));
}

/** Whether the file of a role can no longer be read: that is told elsewhere, and does not mean that the role is gone. */
function isUnreadable({ head }: ProjectPair, before: Holder | undefined): boolean {
  const path = before?.role?.source.path;
  return path !== undefined && (head?.faults.some(({ source }) => source.path === path) ?? false);
}
