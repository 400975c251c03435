import type { Door } from '../sdf/catalogue/door.js';
import { DOORS } from '../sdf/catalogue/doors/index.js';
import { compareLevels, isLevel, type Level } from '../sdf/catalogue/permissions.js';
import { nameOfStandardRole } from '../sdf/catalogue/standard-role-permissions.js';
import type { ObjectFile } from '../sdf/object-file.js';
import type { Counterpart } from '../sdf/objects.js';
import { counterpartOf, type Project } from '../sdf/project.js';
import { parseReference } from '../sdf/reference.js';
import { entriesIn, type Item, itemsIn, opennessOf, roleId, rootItem, written } from './door-items.js';
import { type Context, labelOf, sentence } from './door-subject.js';
import { widthOf } from './door-widths.js';
import { nameOfRole } from './names.js';
import { openingsOf } from './openings.js';
import type { Question } from './question.js';
import type { WayIn } from './way-in.js';

/** Ways to an object that need no permission for it: a record type that is open, the doors of a segment, field or script. */
export function openingsTo(
  question: Question,
  project: Project,
  isWanted: (path: string) => boolean,
): WayIn[] {
  if (question.kind === 'duty') return [];
  const least = question.level;
  if (question.kind === 'object') return doorsOf(project, question.id, least, isWanted);
  const reference = parseReference(question.key);
  const object = reference && counterpartOf(project, reference);
  if (!object || !isWanted(object.source.path)) return [];
  if (object.kind === 'customsegment') return doorsOf(project, object.id, least, isWanted);
  return openRecordType(project, object, least);
}

/** Whom an opening lets in. */
const WHOM: ReadonlyMap<string, string> = new Map([
  ['accesstype', 'every internal role may use {}'],
  ['externalrolepermissionlevel', 'every customer, vendor and partner with a login may use {}'],
  ['publicpermissionlevel', 'anyone without a login may use {}'],
]);

function openRecordType(project: Project, object: Counterpart, least: Level): WayIn[] {
  return openingsOf(object)
    .map((opening) => ({ ...opening, level: levelOf(opening.value) ?? 'FULL' }))
    .filter(({ isOpen, level }) => isOpen && isEnough(level, least))
    .map(({ field, level, at, range }) => ({
      ...NOBODY,
      project: project.root,
      level,
      permission: field,
      object: object.id,
      says: WHOM.get(field)?.replace('{}', object.id) ?? null,
      doubt: range.doubt === '' ? null : SEVERAL,
      at,
    }));
}

const SEVERAL = 'the XML can be read in several ways; this is the most that it can mean';
const NO_DEFAULT = 'the element is absent, and no public source names its default';

const NOBODY = { role: null, name: null, restriction: 'none', through: 'door', side: null } as const;

/** Whether an object of a project is known to have doors. */
export function hasDoors(project: Project, id: string): boolean {
  return project.files.some((file) => file.id === id && DOORS.has(file.kind));
}

function doorsOf(project: Project, id: string, least: Level, isWanted: (path: string) => boolean): WayIn[] {
  const files = project.files.filter((file) => file.id === id && DOORS.has(file.kind));
  const [one] = files;
  const place = one && DOORS.get(one.kind);
  if (!place || !files.some(({ source }) => isWanted(source.path))) return [];
  const context = { pair: { base: null, head: project }, id, label: labelOf(files), unknown: [] };
  const root = rootItem(place, readable(files));
  return root ? waysIn(context, root).filter(({ level }) => isEnough(level, least)) : [];
}

function readable(files: readonly ObjectFile[]): ObjectFile[] {
  return files.filter((file) => file.root() !== null);
}

/** The levels of a custom field, which are numbers. */
const NUMBERED: readonly Level[] = ['NONE', 'VIEW', 'EDIT'];

/** The level that a value of a door is; null for a flag. */
function levelOf(value: string): Level | null {
  return isLevel(value) ? value : (NUMBERED[Number(value)] ?? null);
}

/** What has no level is always enough. */
function isEnough(level: Level | null, least: Level): boolean {
  return level === null || compareLevels(level, least) >= 0;
}

function waysIn(context: Context, item: Item): WayIn[] {
  return [
    ...item.place.doors.flatMap((door) => waysThrough(context, door, item)),
    ...item.place.places.flatMap((inner) =>
      [...itemsIn(item, inner).values()].flatMap((one) => waysIn(context, one)),
    ),
  ];
}

/** Doors that decide about the reach of those who are in already. */
const NO_WAY_IN: ReadonlySet<string> = new Set(['rolerestrict', 'allowuiaccess', 'allowmobileaccess']);

function waysThrough(context: Context, door: Door, item: Item): WayIn[] {
  if (door.isControl || item.place.isPermission || NO_WAY_IN.has(door.element)) return [];
  if (door.form !== 'scale') return throughEntries(context, door, item);
  const width = widthOf(item, door);
  if (width.high <= 0) return [];
  const text = width.text ?? door.values.at(-1)?.[0] ?? '';
  const key = item.place.isRole ? item.key : null;
  return [
    {
      ...way(context, door, item, key),
      level: levelOf(text),
      says: sentence(context, item, door.says[text], key, key),
      doubt: width.text === null ? NO_DEFAULT : width.low === width.high ? null : SEVERAL,
    },
  ];
}

/** A list of those who may, or the role that code runs as. */
function throughEntries(context: Context, door: Door, item: Item): WayIn[] {
  if (!opennessOf(item).perhaps) return [];
  const isOfRoles = door.form === 'role' || door.element.includes('role');
  return [...entriesIn(written(item, door.element))].map((entry) => {
    const id = isOfRoles ? roleId(entry) : entry;
    const says = sentence(context, item, door.says.one, id, id);
    return { ...way(context, door, item, isOfRoles ? id : null), level: null, says, doubt: null };
  });
}

function way({ pair, id }: Context, door: Door, item: Item, role: string | null) {
  const project = pair.head;
  return {
    ...NOBODY,
    project: project?.root ?? null,
    role,
    name:
      role === null ? null : (nameOfRole(project?.roleById.get(role) ?? null) ?? nameOfStandardRole(role)),
    permission: door.element,
    object: id,
    at: written(item, door.element).at ?? item.at,
  };
}
