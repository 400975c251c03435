import type { Counterpart } from '../sdf/objects.js';
import { type Project, speaking } from '../sdf/project.js';
import { formatReference } from '../sdf/reference.js';
import type { Grant, Grants } from './grants.js';
import type { ProjectPair } from './match-projects.js';
import { type AccessType, accessTypeOf } from './openings.js';

/** Custom Record Entries: for a record type without a list it stands in place of a permission of its own. */
export const ENTRY_PERMISSION = 'LIST_CUSTRECORDENTRY';

/** The keys of record types that one version leaves to Custom Record Entries, and the other to a list of roles. */
export interface Switched {
  readonly ledByEntryBefore: readonly string[];
  readonly ledByEntryAfter: readonly string[];
  /** The keys of record types that were open to every internal role, and no longer are. */
  readonly openBefore: ReadonlySet<string>;
  /** The keys of record types that open to every internal role. */
  readonly openAfter: ReadonlySet<string>;
}

export function switchedTypes({ base, head }: ProjectPair): Switched {
  const ledByEntryBefore: string[] = [];
  const ledByEntryAfter: string[] = [];
  const openBefore = new Set<string>();
  const openAfter = new Set<string>();
  const typesBefore = accessTypes(base);
  for (const [id, after] of accessTypes(head)) {
    const before = typesBefore.get(id);
    if (!before || !after) continue;
    const [wasOpen, isOpen] = [before === 'NONENEEDED', after === 'NONENEEDED'];
    if (wasOpen && !isOpen) openBefore.add(formatReference(id));
    if (!wasOpen && isOpen) openAfter.add(formatReference(id));
    const types = `${before} ${after}`;
    if (types === 'CUSTRECORDENTRYPERM USEPERMISSIONLIST') ledByEntryBefore.push(formatReference(id));
    if (types === 'USEPERMISSIONLIST CUSTRECORDENTRYPERM') ledByEntryAfter.push(formatReference(id));
  }
  return { ledByEntryBefore, ledByEntryAfter, openBefore, openAfter };
}

/** The access type of each record type; null where several files define it and disagree. */
function accessTypes(project: Project | null): Map<string, AccessType | null> {
  const recordTypes = project?.counterparts.filter(({ kind }) => kind === 'customrecordtype') ?? [];
  const files = project ? speaking(project, recordTypes) : new Map<string, readonly Counterpart[]>();
  return new Map(
    [...files].map(([id, all]) => {
      const [type = null, ...others] = new Set(all.map(accessTypeOf));
      return [id, others.length === 0 ? type : null];
    }),
  );
}

/** What a role may do where, of the keys that `isNamed` says it names, those led by Custom Record Entries follow it. */
export function ledByEntry(
  grants: Grants,
  keys: readonly string[],
  isNamed: (key: string) => boolean,
): Grants {
  const named = keys.filter(isNamed);
  if (named.length === 0) return grants;
  const entry = grants.get(ENTRY_PERMISSION);
  const led = new Map<string, Grant>(grants);
  for (const key of named) {
    if (entry) led.set(key, { ...entry, key });
    else led.delete(key);
  }
  return led;
}
