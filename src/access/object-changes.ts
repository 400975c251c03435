import type { Counterpart } from '../sdf/objects.js';
import { type Project, speaking } from '../sdf/project.js';
import type { AccessChange, Change } from './change.js';
import { directionBetween } from './door-widths.js';
import type { ProjectPair } from './match-projects.js';
import { nameOfObject } from './names.js';
import { type Opening, openingsOfFiles } from './openings.js';

/** What a change of record types opens or closes to people whom no list names. */
export function objectChanges(pair: ProjectPair): AccessChange[] {
  const before = filesOf(pair.base);
  const after = filesOf(pair.head);
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id) => changesOfObject(pair, before.get(id) ?? [], after.get(id) ?? []));
}

function filesOf(project: Project | null): ReadonlyMap<string, readonly Counterpart[]> {
  return project ? speaking(project, project.counterparts) : new Map();
}

function changesOfObject(
  pair: ProjectPair,
  before: readonly Counterpart[],
  after: readonly Counterpart[],
): AccessChange[] {
  const object = after[0] ?? before[0];
  if (!object || areShared(before, after)) return [];
  const subject = {
    project: (pair.head ?? pair.base)?.root ?? '.',
    role: null,
    roleName: null,
    object: object.id,
    objectName: nameOfObject(object),
    tab: null,
    whole: null,
  };
  const openingsBefore = byField(before);
  const openingsAfter = byField(after);
  return [...new Set([...openingsBefore.keys(), ...openingsAfter.keys()])].flatMap((field) => {
    const difference = compare(openingsBefore.get(field) ?? null, openingsAfter.get(field) ?? null);
    return difference ? [{ ...subject, ...difference }] : [];
  });
}

function areShared(before: readonly Counterpart[], after: readonly Counterpart[]): boolean {
  return before.length === after.length && before.every((object, index) => object === after[index]);
}

function byField(files: readonly Counterpart[]): Map<string, Opening> {
  return new Map(openingsOfFiles(files).map((opening) => [opening.field, opening]));
}

type Difference = Pick<AccessChange, 'permission' | 'name' | 'change' | 'before' | 'after' | 'risk' | 'at'>;

function compare(before: Opening | null, after: Opening | null): Difference | null {
  const wider =
    after && (!before || directionBetween(before.range, after.range) === 'wider') ? after : before;
  const change = changeBetween(before, after);
  if (!wider || !change) return null;
  return {
    permission: wider.field,
    name: wider.name,
    change,
    before: shown(before && { ...before, value: before.least }, change),
    after: shown(after, change),
    // What comes with a new record type opens nothing that was closed before.
    risk: wider.field === 'accesstype' && !(before && after) ? 'medium' : wider.risk,
    at: after?.at ?? null,
  };
}

/** A record type that comes or goes changes access only where it is open. */
function changeBetween(before: Opening | null, after: Opening | null): Change | null {
  if (!before || !after) return changeOfExistence(before, after);
  const direction = directionBetween(before.range, after.range);
  // What nobody can tell the meaning of may have been as narrow before.
  if (direction === null || (direction === 'narrower' && after.width >= before.range.low)) return null;
  const isWider = direction === 'wider';
  if (after.field === 'accesstype') return isWider ? 'loosened' : 'tightened';
  if (!before.isOpen) return 'granted';
  if (!after.isOpen) return 'revoked';
  return isWider ? 'raised' : 'lowered';
}

function changeOfExistence(before: Opening | null, after: Opening | null): Change | null {
  if (after?.isOpen) return 'granted';
  return before?.isOpen && before.range.doubt === '' ? 'revoked' : null;
}

function shown(opening: Opening | null, change: Change): string | null {
  if (!opening) return null;
  return opening.isOpen || change === 'loosened' || change === 'tightened' ? opening.value : null;
}
