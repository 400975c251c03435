import { nameOfObject } from '../../access/names.js';
import { findPermission, type Permission } from '../../sdf/catalogue/permissions.js';
import { belongsToSegment, type Counterpart } from '../../sdf/objects.js';
import type { Project } from '../../sdf/project.js';
import { formatReference, isSegmentId } from '../../sdf/reference.js';
import type { Area } from '../saying.js';

/** A permission that a role can hold: a standard one, or one for an object. */
export interface Target {
  /** As a role writes it. */
  readonly key: string;
  /** What the UI calls it; null where nobody knows. */
  readonly name: string | null;
  readonly area: Area | null;
  /** Null for one of an object. */
  readonly permission: Permission | null;
  /** The object and its project, if it is in one that is known. */
  readonly known: KnownObject | null;
}

export interface KnownObject {
  readonly object: Counterpart;
  readonly project: Project;
}

export function standardTarget(permission: Permission): Target {
  return {
    key: permission.id,
    name: permission.names[0] ?? null,
    area: permission.tab,
    permission,
    known: null,
  };
}

/** The permission of this id, which the catalogue has. */
export function targetOf(id: string): Target {
  const permission = findPermission(id);
  if (!permission) throw new Error(`${id} is not in the catalogue.`);
  return standardTarget(permission);
}

/** The permission for an object of a project; for the record type of a segment that of the segment. */
export function objectTarget(known: KnownObject): Target {
  const { object } = known;
  const name = nameOfObject(object);
  const segment =
    object.kind === 'customrecordtype' && belongsToSegment(object) ? segmentOf(object.id) : null;
  return segment ? { ...targetOfScriptId(segment), name } : { ...targetOfScriptId(object.id), name, known };
}

/** The permission for an object that no known project has. */
export function targetOfScriptId(scriptId: string): Target {
  const isTransaction = /^custom(?:transaction|sale|purchase)/.test(scriptId);
  return {
    key: formatReference(scriptId),
    name: null,
    area: isTransaction ? 'Transactions' : 'Custom Record',
    permission: null,
    known: null,
  };
}

/** Projects, and the one that is looked in first. */
interface Places {
  readonly projects: readonly Project[];
  readonly home: Project | null;
}

/** The objects that the UI calls so, whatever case, blanks and plural; the record type of a segment is the segment. */
export function objectsCalled(
  places: Places,
  label: string,
  isMeant: (object: Counterpart) => boolean,
): readonly KnownObject[] {
  for (const read of [exactly, roughly]) {
    const wanted = read(label);
    const isCalled = (object: Counterpart) => isMeant(object) && read(nameOfObject(object) ?? '') === wanted;
    const found = wanted === '' ? [] : findObjects(places, isCalled);
    if (found.length > 0) return found;
  }
  return [];
}

/** The object of a script id; of several projects that define it the first counts. */
export function objectsOfId(places: Places, scriptId: string): readonly KnownObject[] {
  return findObjects(places, ({ id }) => id === scriptId);
}

function findObjects(
  { projects, home }: Places,
  isMeant: (object: Counterpart) => boolean,
): readonly KnownObject[] {
  for (const some of home ? [[home], projects] : [projects]) {
    const found = some.flatMap((project) => {
      return [...project.counterpartById.values()]
        .filter(isMeant)
        .map((object) => asSegment({ object, project }));
    });
    const byId = new Map(found.toReversed().map((known) => [known.object.id, known]));
    if (byId.size > 0) return [...byId.values()].reverse();
  }
  return [];
}

/** Access to the values of a segment is laid down in the segment. */
function asSegment(known: KnownObject): KnownObject {
  const { object, project } = known;
  if (object.kind !== 'customrecordtype' || !belongsToSegment(object)) return known;
  const id = segmentOf(object.id);
  const segment = id && project.counterpartById.get(id);
  return segment ? { object: segment, project } : known;
}

/** The script id of the segment whose values a record type holds; null for any other record type. */
function segmentOf(recordType: string): string | null {
  const id = recordType.replace(/^customrecord_/, '');
  return isSegmentId(id) ? id : null;
}

function exactly(label: string): string {
  return label.toLowerCase().replace(/\s+/g, ' ').trim();
}

function roughly(label: string): string {
  return exactly(label)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/, '');
}
