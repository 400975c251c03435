import { type Lowering, lower, raise } from '../../access/edits.js';
import { type Entries, entriesOf } from '../../access/entries.js';
import {
  compareLevels,
  findPermission,
  LEVELS,
  type Level,
  levelVerdict,
} from '../../sdf/catalogue/permissions.js';
import type { Role } from '../../sdf/objects.js';
import type { Project } from '../../sdf/project.js';
import type { Fix, ToLower } from '../rule.js';
import { GRANTS, named } from './permission-words.js';

/** Titles of fixes that change what a role may do; `where` names the role, and the object if it changes as well. */
export const titles = {
  lower: (key: string, where: string, level: Level) => `lower ${named(key)} in ${where} to ${level}`,
  remove: (key: string, where: string) => `remove ${named(key)} from ${where}`,
  /** No deployment takes a row out of such a list (subsect_1522153967). */
  leaves: (object: string) => ` (a deployment does not remove the row of ${object} from the account)`,
  turnOff: (field: string, where: string) => `set ${field} in ${where} to F`,
  raise: (key: string, where: string, level: Level) =>
    `Raise ${named(key)} in ${where} to ${level}${allows(key, level)}`,
  add: (key: string, where: string, level: Level) =>
    `Add ${named(key)} at ${level} to ${where}${allows(key, level)}`,
};

/** What a level allows; nothing to tell of a permission that is simply held or not. */
function allows(key: string, level: Level): string {
  const granting = findPermission(key)?.levels?.filter((some) => some !== 'NONE');
  return granting?.length === 1 ? '' : ` (${GRANTS[level]})`;
}

/** Takes away what permissions grant above a level; null where nothing of the project grants it. */
export function lowerFix(project: Project, all: readonly ToLower[]): Fix | null {
  const lowerings = all.map(({ holder, key, level }) => ({
    entries: entriesOf(project, holder, key),
    level,
  }));
  const edits = lower(lowerings);
  if (edits.length === 0) return null;
  const title = capitalised(lowerings.map(wordsOf).join('; '));
  const [only, ...others] = lowerings;
  const grants =
    only && others.length === 0 && only.level !== 'NONE' ? allows(only.entries.key, only.level) : '';
  return { title: title + grants, applicability: 'choice', edits, lowers: all };
}

function wordsOf({ entries, level }: Lowering): string {
  const { key, field, inRole } = entries;
  const where = whereOf(entries);
  if (level !== 'NONE') return titles.lower(key, where, level);
  if (field && inRole.length === 0) return titles.turnOff(field.name, where);
  const { object, inObject } = entries;
  return titles.remove(key, where) + (object && inObject.length > 0 ? titles.leaves(object.id) : '');
}

/** The objects that hold entries. */
function whereOf({ holder, inRole, field, object, inObject }: Entries): string {
  const inRoleItself = inRole.length > 0 || field !== null;
  const objects = [...(inRoleItself ? [holder] : []), ...(object && inObject.length > 0 ? [object.id] : [])];
  return objects.join(' and ');
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Gives a role a permission at least at a level; null where the project cannot refer to what it is for. */
export function raiseFix(project: Project, role: Role, key: string, level: Level): Fix | null {
  const edits = raise(project, role, key, level);
  if (!edits) return null;
  const { inRole } = entriesOf(project, role.id, key);
  const changed = [...project.roles, ...project.counterparts].filter(({ source }) =>
    edits.some((edit) => edit.source === source),
  );
  const where = changed.map(({ id }) => id).join(' and ');
  const title = inRole.length > 0 ? titles.raise(key, where, level) : titles.add(key, where, level);
  return { title, applicability: 'choice', edits };
}

/** The highest level of a permission that grants no more than another one; NONE where it has none. */
export function levelAtMost(key: string, most: Level): Level {
  const permission = findPermission(key);
  const takes = (level: Level) => !permission || levelVerdict(permission, level) === 'allowed';
  return LEVELS.findLast((level) => compareLevels(level, most) <= 0 && takes(level)) ?? 'NONE';
}

/** The highest level of a permission below another one; NONE where it has none. */
export function levelBelow(key: string, level: Level): Level {
  return levelAtMost(key, LEVELS[LEVELS.indexOf(level) - 1] ?? 'NONE');
}
