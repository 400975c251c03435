import type { ObjectFile } from '../sdf/object-file.js';
import type { Project } from '../sdf/project.js';
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
  const before = byObject(base, isWanted);
  const after = byObject(head, isWanted);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const versions = { base: before.get(key) ?? [], head: after.get(key) ?? [] };
    const [one] = [...versions.head, ...versions.base];
    if (!one || areShared(versions) || haveSameText(versions)) return [];
    return [{ kind: one.kind, id: one.id, ...versions }];
  });
}

function byObject(
  project: Project | null,
  isWanted: (kind: string) => boolean,
): Map<string, readonly ObjectFile[]> {
  const files = project?.files.filter(({ kind }) => isWanted(kind)) ?? [];
  return groupBy(files, ({ kind, id }) => JSON.stringify([kind, id]));
}

type Versions = Pick<ObjectVersions, 'base' | 'head'>;

/** Whether the files are those of both versions: nothing in them has to be compared. */
function areShared({ base, head }: Versions): boolean {
  return base.length === head.length && base.every((file, index) => file === head[index]);
}

function haveSameText({ base, head }: Versions): boolean {
  const texts = (files: readonly ObjectFile[]) => files.map(({ source }) => source.text).sort();
  const [one, other] = [texts(base), texts(head)];
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
