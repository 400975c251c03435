import type { Door, DoorPlace, Reach } from '../sdf/catalogue/door.js';
import { DOORS } from '../sdf/catalogue/doors/index.js';
import { compareRisks, type Risk } from '../sdf/catalogue/risks.js';
import { FILE_KINDS, mayMatter, type ObjectFile } from '../sdf/object-file.js';
import type { Project } from '../sdf/project.js';
import type { Place } from '../sdf/source.js';
import { openingTag } from '../sdf/value.js';
import { compareTexts } from '../util/compare-text.js';
import { groupBy } from '../util/group-by.js';
import type { AccessChange } from './change.js';
import { widthInRow } from './door-changes.js';
import { type Item, itemsIn, pathOfItem, rootItem, written } from './door-items.js';
import { listChanges } from './door-list.js';
import { roleChange } from './door-role.js';
import { scaleChange } from './door-scale.js';
import { type Context, labelOf } from './door-subject.js';
import { point, SHUT, widthOf } from './door-widths.js';

/** A door that stands open: what lets somebody in beside the permissions of a role. */
export interface OpenDoor {
  readonly project: string;
  /** The kind of object, as its root element names it. */
  readonly kind: string;
  /** The script ids that lead to it, parted by `.`; of a file its path in the File Cabinet. */
  readonly object: string;
  readonly objectName: string | null;
  readonly element: string;
  /** What the UI calls the element. */
  readonly name: string;
  readonly reach: Reach;
  /** The role that it lets in, or that code runs as; null for nobody in particular. */
  readonly role: string | null;
  /** What else a list names: a department, a group, an employee. */
  readonly entry: string | null;
  /** Whether `role` is the one whose rights code has, whoever sets it off. */
  readonly isRunAs: boolean;
  /** As written, or NetSuite's default; null where neither is known. */
  readonly value: string | null;
  /** What it lets people do, as a sentence without its end. */
  readonly says: string;
  readonly risk: Risk;
  /** Whether it is as NetSuite has it where nobody says anything. */
  readonly isDefault: boolean;
  /** Whether a deployment of the project brings it about; null for files and features, which deploy.xml has elsewhere. */
  readonly inScope: boolean | null;
  readonly at: Place;
}

export interface OpenDoors {
  readonly doors: readonly OpenDoor[];
  /** Objects of which only that is open what NetSuite's own default leaves open, and which are left out; by kind. */
  readonly untouched: ReadonlyMap<string, number>;
}

/**
 * The doors of a project that stand open, in the order of its files. What decides on whom code runs lets nobody in, and
 * what a toolset demands is a lock: neither is here.
 *
 * @param isWanted whether a file is asked for, by its path
 * @param isWhole whether those are among them that NetSuite's own default leaves open
 */
export function openDoorsOf(
  project: Project,
  isWanted: (path: string) => boolean,
  isWhole: boolean,
): OpenDoors {
  const files = project.files.filter(({ kind, source }) => DOORS.has(kind) && isWanted(source.path));
  const groups = [...groupBy(files, ({ kind, id }) => JSON.stringify([kind, id])).values()];
  const untouched = new Map<string, number>();
  const doors = groups.flatMap((group) => {
    if (isWhole) return doorsOfObject(project, group);
    const all = group.some(isTouched) ? doorsOfObject(project, group) : [];
    const [{ kind = '' } = {}] = group;
    const own = all.filter(({ isDefault }) => !isDefault);
    if (own.length === 0 && (all.length > 0 || !group.some(isTouched)))
      untouched.set(kind, (untouched.get(kind) ?? 0) + 1);
    return own;
  });
  return { doors, untouched };
}

const REACHES: readonly Reach[] = ['public', 'outsiders', 'everyone', 'named'];

/** Who comes in from furthest first, then by risk, and by names, so that the order is always the same. */
export function compareDoors(one: OpenDoor, other: OpenDoor): number {
  return (
    REACHES.indexOf(one.reach) - REACHES.indexOf(other.reach) ||
    Number(one.isRunAs) - Number(other.isRunAs) ||
    Number(one.isDefault) - Number(other.isDefault) ||
    compareRisks(other.risk, one.risk) ||
    compareTexts(namesOf(one), namesOf(other))
  );
}

function namesOf({ project, object, element, role, entry }: OpenDoor): string[] {
  return [project, object, element, role ?? '', entry ?? ''];
}

function isTouched({ kind, source, isSilent }: ObjectFile): boolean {
  return !isSilent && mayMatter(kind, source);
}

function doorsOfObject(project: Project, files: readonly ObjectFile[]): OpenDoor[] {
  const [one] = files;
  const place = one && DOORS.get(one.kind);
  const root = place && rootItem(place, files);
  if (!root) return [];
  const context = { pair: { base: null, head: project }, id: one.id, label: labelOf(files), unknown: [] };
  const [element] = root.elements;
  if (!element) return [];
  const inScope = Object.hasOwn(FILE_KINDS, one.kind) ? null : files.some((file) => file.inScope);
  return doorsIn({ context, kind: one.kind, inScope, at: openingTag(element) }, root);
}

interface Within {
  readonly context: Context;
  readonly kind: string;
  readonly inScope: boolean | null;
  /** The object itself. */
  readonly at: Place;
}

function doorsIn(within: Within, item: Item): OpenDoor[] {
  return [
    ...item.place.doors.flatMap((door) => doorsOf(within, door, item)),
    ...item.place.places
      .filter(({ isPermission }) => !isPermission)
      .flatMap((inner) =>
        [...itemsIn(item, inner)].flatMap(([key, one]) =>
          inner.without ? doorsOfRow(within, inner, key, one, item) : doorsIn(within, one),
        ),
      ),
  ];
}

function doorsOf(within: Within, door: Door, item: Item): OpenDoor[] {
  if (door.isControl) return [];
  const nothing = asIfEmpty(item);
  const { context } = within;
  if (door.form === 'list') return opened(within, door, item, listChanges(context, door, nothing, item));
  if (door.form === 'role') return opened(within, door, item, roleChange(context, door, nothing, item));
  const isDefault = isAsAbsent(door, item);
  if (isDefault && (door.riskOfNew === null || isSaidByAnother(door, item))) return [];
  if (door.coveredBy !== undefined && written(item, door.coveredBy).texts.includes('T')) return [];
  const at = written(item, door.element).at ?? item.at;
  const after = widthOf(item, door);
  const changes = scaleChange({ context, door, item, key: null, before: SHUT, after, isNew: false, at });
  return opened(within, door, item, changes).map((one) =>
    isDefault ? { ...one, isDefault, risk: door.riskOfNew ?? 'low' } : one,
  );
}

/** A row for a role is a door where it gives more than everybody has. */
function doorsOfRow(within: Within, place: DoorPlace, key: string, item: Item, around: Item): OpenDoor[] {
  return place.doors.flatMap((door) => {
    const before = widthInRow(place, door, null, around);
    const after = widthInRow(place, door, item, around);
    // Where nobody knows what everybody has, the row says something.
    if (after.high <= before.low) return [];
    const { context } = within;
    return opened(
      within,
      door,
      item,
      scaleChange({ context, door, item, key, before, after, isNew: false, at: item.at }),
    );
  });
}

function opened(within: Within, door: Door, item: Item, changes: readonly AccessChange[]): OpenDoor[] {
  const { kind, inScope, context, at } = within;
  return changes.map((change) => ({
    project: change.project,
    kind,
    object: pathOfItem(item, context.id),
    objectName: context.label,
    element: door.element,
    name: door.name,
    reach: door.reach,
    role: change.role,
    entry: change.entry ?? null,
    isRunAs: door.form === 'role',
    value: isUnknown(door, item) ? null : change.after,
    says: isUnknown(door, item) ? unknownWords(door) : (change.says ?? `${door.name}: ${change.after ?? ''}`),
    risk: change.risk,
    isDefault: false,
    inScope,
    at: change.at ?? item.at ?? at,
  }));
}

/** The same item as it would be if it said nothing: what opens a door is measured from there. */
function asIfEmpty(item: Item): Item {
  return { ...item, elements: [] };
}

function isAsAbsent(door: Door, item: Item): boolean {
  const { texts } = written(item, door.element);
  if (texts.length === 0 || door.absent === null) return texts.length === 0;
  const { high } = point(door, door.absent);
  return texts.every((text) => point(door, text).high === high);
}

function isUnknown(door: Door, item: Item): boolean {
  return door.form === 'scale' && door.absent === null && written(item, door.element).texts.length === 0;
}

function unknownWords({ name }: Door): string {
  return `${name} is not set, and NetSuite's default is not documented`;
}

/** What a field gives in searches need not be told beside what it gives in forms. */
function isSaidByAnother(door: Door, item: Item): boolean {
  if (door.element !== 'searchlevel') return false;
  const other = item.place.doors.find(({ element }) => element === 'accesslevel');
  return other !== undefined && widthOf(item, other).high >= widthOf(item, door).high;
}
