import { compareLevels, LEVELS, type Level } from '../sdf/catalogue/permissions.js';
import { addObject } from '../sdf/manifest.js';
import {
  belongsToSegment,
  entryNames,
  type PermittedRole,
  type Role,
  type RolePermission,
} from '../sdf/objects.js';
import { addEntry, objectEntry, removeEntries, roleEntry } from '../sdf/permission-entries.js';
import { type Project, resolves } from '../sdf/project.js';
import { parseReference } from '../sdf/reference.js';
import { restrictionOf } from '../sdf/restriction.js';
import { child, childValue } from '../sdf/value.js';
import type { XmlElement } from '../sdf/xml/xml.js';
import { append, type Edit, setText } from '../sdf/xml-edit.js';
import { type Entries, entriesOf } from './entries.js';
import { grantOf } from './grants.js';

/** What somebody may have at most of a permission. */
export interface Lowering {
  readonly entries: Entries;
  /** NONE takes the entries out. */
  readonly level: Level;
}

/** Takes away what permissions grant above a level, in the role and the object alike, so that both still agree. */
export function lower(lowerings: readonly Lowering[]): Edit[] {
  const removed = lowerings.filter(({ level }) => level === 'NONE').map(({ entries }) => entries);
  const kept = lowerings.filter(({ level }) => level !== 'NONE');
  return [
    ...removeEntries(removed.flatMap((entries) => entriesOn(entries).map(({ element }) => element))),
    ...removed.flatMap(({ field }) => (field ? setText(field, 'F') : [])),
    ...kept.flatMap(({ entries, level }) =>
      entriesOn(entries)
        .filter((entry) => compareLevels(levelOf(entry), level) > 0)
        .flatMap((entry) => (entry.level ? setText(entry.level.element, level) : [])),
    ),
  ];
}

/** Both sides of a permission. */
function entriesOn({ inRole, inObject }: Entries): (RolePermission | PermittedRole)[] {
  return [...inRole, ...inObject];
}

function levelOf({ level }: RolePermission | PermittedRole): Level {
  return grantOf('', level, null)?.level ?? 'NONE';
}

/**
 * Gives a role a permission at least at a level, and the object the same for the role. Null where the project cannot
 * refer to the object.
 */
export function raise(project: Project, role: Role, key: string, atLeast: Level): Edit[] | null {
  const declared = declare(project, key);
  if (!declared) return null;
  const { inRole, object, inObject } = entriesOf(project, role.id, key);
  const level = greatest([atLeast, ...inRole.map(levelOf)]);
  const [known] = [...inRole, ...inObject];
  const grant = { level, restriction: restrictionOf(known?.restriction ?? null) ?? 'none' };
  const ofRole = setLevels(inRole, 'permlevel', level) ?? [addEntry(role.root, roleEntry(key, grant))];
  if (!object || belongsToSegment(object)) return [...ofRole, ...declared];
  const ofObject = setLevels(inObject, entryNames(object.kind).level, level);
  return [...ofRole, ...(ofObject ?? [addEntry(object.root, objectEntry(object, role.id, grant))])];
}

function greatest(levels: readonly Level[]): Level {
  return LEVELS.findLast((level) => levels.includes(level)) ?? 'NONE';
}

/** Null where there is no entry. */
function setLevels(
  entries: readonly (RolePermission | PermittedRole)[],
  name: string,
  level: Level,
): Edit[] | null {
  if (entries.length === 0) return null;
  const others = entries.filter((entry) => entry.level?.text !== level);
  return others.map(({ element }) => setChild(element, name, level));
}

/** What lets a project refer to the object of a permission; null where nothing does. */
function declare(project: Project, key: string): Edit[] | null {
  const reference = parseReference(key);
  const { manifest } = project;
  if (!reference || !manifest || resolves(project, reference)) return [];
  return manifest.isSuiteApp && reference.appId === null ? null : [addObject(manifest, reference)];
}

/** Gives an element a child with this text. */
export function setChild(parent: XmlElement, name: string, text: string): Edit {
  const element = child(parent, name);
  return element ? setText(element, text) : append(parent, { name, content: text });
}

/** Sets a field of a role. Two-factor authentication needs its duration as well; 0 asks at every login. */
export function setField({ root }: Role, name: string, value: string): Edit[] | null {
  const edit = setChild(root, name, value);
  if (name !== 'tfarequired' || value === 'OFF' || childValue(root, 'tfaduration')) return [edit];
  return root.children.length > 0 ? [edit, setChild(root, 'tfaduration', '0')] : null;
}
