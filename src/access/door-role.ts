import type { Door } from '../sdf/catalogue/door.js';
import type { Project } from '../sdf/project.js';
import type { AccessChange, Change } from './change.js';
import { type Item, opennessBetween, roleId, written, writtenAround } from './door-items.js';
import { type Context, sentence, subjectOf } from './door-subject.js';
import { mayMore, powerOf, riskOfRunning } from './role-power.js';

/** The role that code runs as. Written twice, it may be either. */
export function roleChange(
  context: Context,
  door: Door,
  base: Item | null,
  head: Item | null,
): AccessChange[] {
  if (!head) return [];
  const { pair } = context;
  const open = opennessBetween(base, head);
  const before = rolesOf(door, open.before ? base : null);
  const after = rolesOf(door, open.after ? head : null);
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const wider = oneWithMore(after, pair.head, before, pair.base);
  const narrower = oneWithMore(before, pair.base, after, pair.head);
  if (wider === null && narrower === null) return [];
  const now = wider ?? first(after);
  const known = narrower ?? first(before);
  const power = wider === null ? powerOf(pair.base, known) : powerOf(pair.head, now);
  return [
    {
      ...subjectOf(context, head),
      role: (wider === null ? known : now) || null,
      permission: door.element,
      name: door.name,
      change: wordOf(wider !== null, base === null),
      before: known || null,
      after: now || null,
      risk: riskOfRunning(power, { ...callers(head), isNew: base === null }),
      says: sentence(context, head, now === '' ? OWN_RIGHTS : door.says.one, now, now),
      at: written(head, door.element).at ?? head.at,
    },
  ];
}

function first([id = '']: readonly string[]): string {
  return id;
}

function wordOf(isWider: boolean, isNew: boolean): Change {
  if (!isWider) return 'tightened';
  return isNew ? 'granted' : 'loosened';
}

const OWN_RIGHTS = '{} runs with the rights of the user who triggers it';

function rolesOf({ element, own = [] }: Door, item: Item | null): string[] {
  if (!item) return [''];
  const texts = written(item, element).texts.map((text) => (own.includes(text) ? '' : roleId(text)));
  return texts.length > 0 ? texts : [''];
}

/** One of some roles with which code may do something that it may not with one of others; null for none. */
function oneWithMore(
  some: readonly string[],
  project: Project | null,
  others: readonly string[],
  otherProject: Project | null,
): string | null {
  const hasMore = (id: string) =>
    others.some((other) => mayMore({ project, id }, { project: otherProject, id: other }));
  return some.find(hasMore) ?? null;
}

const FOR_ALL = ['allroles', 'allpartners', 'audienceallroles'];

/** Who calls the code: anybody on the internet, or everybody with a login. */
function callers(item: Item) {
  return {
    isPublic: writtenAround(item, 'isonline').texts.some((text) => text !== 'F'),
    isCalled: item.place.isCalled === true && FOR_ALL.some((flag) => written(item, flag).texts.includes('T')),
  };
}
