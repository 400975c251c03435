import type { ObjectFile } from '../sdf/object-file.js';
import { groupBy } from '../util/group-by.js';
import type { ProjectPair } from './match-projects.js';

/** The files that define one object, before and after a change. */
export interface ObjectVersions {
  readonly kind: string;
  readonly id: string;
  readonly base: readonly ObjectFile[];
  readonly head: readonly ObjectFile[];
}

/** The objects of which a change leaves other bytes. The same text means the same, whatever it means. */
export function changedObjects(
  { base, head }: ProjectPair,
  isWanted: (kind: string) => boolean,
): ObjectVersions[] {
  const [before, after] = touchedFiles(base?.files ?? [], head?.files ?? []).map((files) =>
    groupBy(
      files.filter(({ kind }) => isWanted(kind)),
      keyOf,
    ),
  );
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].flatMap((key) => {
    const versions = { base: before?.get(key) ?? [], head: after?.get(key) ?? [] };
    const [one] = [...versions.head, ...versions.base];
    return !one || haveSameText(versions) ? [] : [{ kind: one.kind, id: one.id, ...versions }];
  });
}

/** The files of objects of which both versions do not share every file: nearly all objects are the same in both. */
function touchedFiles(
  before: readonly ObjectFile[],
  after: readonly ObjectFile[],
): [readonly ObjectFile[], readonly ObjectFile[]] {
  const [own, other] = [new Set(before), new Set(after)];
  const unshared = [...before.filter((file) => !other.has(file)), ...after.filter((file) => !own.has(file))];
  const ids = new Set(unshared.map(({ id }) => id));
  const keys = new Set(unshared.map(keyOf));
  const isTouched = (file: ObjectFile) => ids.has(file.id) && keys.has(keyOf(file));
  return [before.filter(isTouched), after.filter(isTouched)];
}

function keyOf({ kind, id }: ObjectFile): string {
  return JSON.stringify([kind, id]);
}

function haveSameText({ base, head }: Pick<ObjectVersions, 'base' | 'head'>): boolean {
  const texts = (files: readonly ObjectFile[]) => files.map(({ source }) => source.text).sort();
  const [one, other] = [texts(base), texts(head)];
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
