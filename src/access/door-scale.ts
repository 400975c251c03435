import type { Door } from '../sdf/catalogue/door.js';
import { isLevel } from '../sdf/catalogue/permissions.js';
import { type Risk, riskOf } from '../sdf/catalogue/risks.js';
import type { AccessChange, Change } from './change.js';
import type { Item } from './door-items.js';
import { type Context, sentence, subjectOf } from './door-subject.js';
import { directionBetween, type Width } from './door-widths.js';
import { powerOf, runAs } from './role-power.js';

/** A door with an order of values in two versions. */
export interface Scale {
  readonly context: Context;
  readonly door: Door;
  readonly item: Item;
  readonly key: string | null;
  readonly before: Width;
  readonly after: Width;
  readonly isNew: boolean;
  readonly at: AccessChange['at'];
}

export function scaleChange(scale: Scale): AccessChange[] {
  const { context, door, item, key, before, after, isNew, at } = scale;
  const change = changeOfScale(scale);
  if (!change) return [];
  const risk = riskOfScale(scale);
  if (risk === null) return [];
  const isRole = item.place.isRole === true;
  const pattern = after.text === null ? undefined : door.says[after.text];
  const says = sentence(context, item, pattern, isRole ? key : null, key);
  // Only what else decides has changed, such as a status: before, the value held for some of the cases.
  const isCompleted = !isNew && says !== null && before.text === after.text;
  return [
    {
      ...subjectOf(context, item),
      ...(isRole && key !== null && { role: key }),
      ...(item.place.isPermission && key !== null && { entry: key }),
      permission: door.element,
      name: door.name,
      change,
      before: isNew ? null : before.text,
      after: after.text,
      risk,
      says: isCompleted ? `${says}, now in all cases` : says,
      at,
    },
  ];
}

function changeOfScale(scale: Scale): Change | null {
  const { door, before, after, isNew } = scale;
  const direction = directionBetween(before, after);
  if (direction === null) return null;
  if (door.isControl) return before.high === after.high ? null : 'tightened';
  if (direction === 'wider') return isNew ? 'granted' : wordOfWider(door, before);
  if (isNew) return null;
  return isFlag(door) ? 'tightened' : after.high === 0 ? 'revoked' : 'lowered';
}

function wordOfWider(door: Door, before: Width): Change {
  if (isFlag(door)) return 'loosened';
  return before.low === 0 ? 'granted' : 'raised';
}

/** Whether a door says no level that somebody has. */
function isFlag({ values, element }: Door): boolean {
  return values.length === 2 || element === 'permlevel';
}

function riskOfScale({ context, door, item, key, before, after, isNew }: Scale): Risk | null {
  if (isNew) {
    if (door.riskOfNew === null) return null;
    return door.reach === 'public' ? riskOfPublic(context, item, true, door.riskOfNew) : door.riskOfNew;
  }
  if (item.place.isPermission && key !== null) {
    const level = before.text ?? after.text ?? '';
    return isLevel(level) && level !== 'NONE' ? riskOf(key, level) : door.risk;
  }
  if (door.reach === 'public') return riskOfPublic(context, item, false, door.risk);
  // To see is less than to change.
  return door.values.length > 2 && Math.max(before.high, after.high) < door.values.length - 1
    ? less(door.risk)
    : door.risk;
}

function less(risk: Risk): Risk {
  return risk === 'high' ? 'medium' : risk;
}

function riskOfPublic({ pair }: Context, item: Item, isNew: boolean, otherwise: Risk): Risk {
  const power = powerOf(pair.head, runAs(item));
  const isPowerful = power === 'administrator' || power === 'privileged';
  return isPowerful && !isNew ? 'critical' : otherwise;
}
