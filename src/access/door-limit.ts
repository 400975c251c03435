import type { Door } from '../sdf/catalogue/door.js';
import type { AccessChange } from './change.js';
import { type Item, written } from './door-items.js';
import { type Context, sentence, subjectOf } from './door-subject.js';

/** A list in two versions, as far as it is open in them. */
export interface Lists {
  readonly base: Item | null;
  readonly head: Item;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly open: { readonly before: boolean; readonly after: boolean };
}

/**
 * A list that limits those whom another one names, and that is empty on one side: there it limits nobody. Null for any
 * other change.
 */
export function limitChange(context: Context, door: Door, lists: Lists): AccessChange[] | null {
  const { base, head, before, after, open } = lists;
  if (!base || !open.before || !open.after || !isLimiting(door, base) || !isLimiting(door, head)) return null;
  if ((before.size === 0) === (after.size === 0)) return null;
  const isWider = after.size === 0;
  const listed = [...(isWider ? before : after)].join('|');
  return [
    {
      ...subjectOf(context, head),
      permission: door.element,
      name: door.name,
      change: isWider && !door.isControl ? 'loosened' : 'tightened',
      before: isWider ? listed : null,
      after: isWider ? null : listed,
      risk: door.risk,
      says: isWider ? sentence(context, head, UNLIMITED, null, null) : null,
      at: written(head, door.element).at ?? head.at,
    },
  ];
}

const UNLIMITED = 'no list limits who may run {} any more';

/** Whether another list or flag beside it names somebody. */
function isLimiting({ limits = [] }: Door, item: Item): boolean {
  return limits.some((other) => written(item, other).texts.some((text) => text !== 'F'));
}
