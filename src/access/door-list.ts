import type { Door } from '../sdf/catalogue/door.js';
import type { Risk } from '../sdf/catalogue/risks.js';
import type { Project } from '../sdf/project.js';
import type { AccessChange, Change } from './change.js';
import { entriesIn, type Item, opennessBetween, roleId, written } from './door-items.js';
import { limitChange } from './door-limit.js';
import { type Context, sentence, subjectOf } from './door-subject.js';
import { powerOf, runAs } from './role-power.js';

/** A list of roles, or of other things, that grows or shrinks: a change for each of its entries. */
export function listChanges(
  context: Context,
  door: Door,
  base: Item | null,
  head: Item | null,
): AccessChange[] {
  if (!head || (!base && door.riskOfNew === null)) return [];
  const open = opennessBetween(base, head);
  const before = entriesOf(door, open.before ? base : null);
  const after = entriesOf(door, open.after ? head : null);
  const limit = limitChange(context, door, { base, head, before, after, open });
  if (limit) return limit;
  const isCovered = (entry: string) => covers(context, door, base, head, entry);
  const come = [...after].filter((entry) => !before.has(entry) && !isCovered(entry));
  const gone = [...before].filter((entry) => !after.has(entry) && !isCovered(entry));
  return [
    ...come.map((entry) => ({
      ...changeOfEntry(context, door, head, entry),
      change: wordOf(door, 'granted'),
      before: null,
      after: entry,
      risk: base ? riskOfEntry(context, door, head, entry) : (door.riskOfNew ?? 'low'),
      says: sentence(context, head, door.says.one, entry, entry),
    })),
    ...gone.map((entry) => ({
      ...changeOfEntry(context, door, head, entry),
      change: wordOf(door, 'revoked'),
      before: entry,
      after: null,
      risk: riskOfEntry(context, door, head, entry),
      says: null,
    })),
  ];
}

function isOfRoles({ element }: Door): boolean {
  return element.includes('role');
}

function entriesOf(door: Door, item: Item | null): Set<string> {
  if (!item) return new Set();
  const entries = entriesIn(written(item, door.element));
  return isOfRoles(door) ? new Set([...entries].map(roleId)) : entries;
}

/** Whether a flag beside the list gives an entry the same on either side. */
function covers({ pair }: Context, door: Door, base: Item | null, head: Item | null, entry: string): boolean {
  const { coveredBy } = door;
  if (coveredBy === undefined || !isOfRoles(door)) return false;
  const isOn = (item: Item | null) => item !== null && written(item, coveredBy).texts.includes('T');
  return (isOn(base) && !isExternal(pair.base, entry)) || (isOn(head) && !isExternal(pair.head, entry));
}

function changeOfEntry(context: Context, door: Door, head: Item, entry: string) {
  return {
    ...subjectOf(context, head),
    ...(isOfRoles(door) ? { role: entry } : { entry }),
    permission: door.element,
    name: door.name,
    at: written(head, door.element).at ?? head.at,
  };
}

function wordOf({ isControl }: Door, change: Change): Change {
  return isControl ? 'tightened' : change;
}

/** Logins of people outside the company. Source: SDFxml_2643926240. */
const EXTERNAL: ReadonlySet<string> = new Set([
  'ADVANCED_PARTNER_CENTER',
  'CUSTOMER_CENTER',
  'ONLINE_FORM_USER',
  'PARTNER_CENTER',
  'SHOPPER',
  'VENDOR_CENTER',
]);
const EXTERNAL_CENTERS: ReadonlySet<string> = new Set(['CUSTOMER', 'PARTNERCENTER', 'VENDORCENTER']);

function isExternal(project: Project | null, id: string): boolean {
  if (EXTERNAL.has(id)) return true;
  const role = project?.roleById.get(id);
  return (
    role?.root.children.some(({ name, text }) => name === 'centertype' && EXTERNAL_CENTERS.has(text)) ?? false
  );
}

function riskOfEntry({ pair }: Context, door: Door, item: Item, entry: string): Risk {
  const power = powerOf(pair.head, runAs(item));
  if (door.isControl) return 'low';
  if (power === 'administrator' || power === 'privileged' || isExternal(pair.head, entry)) return 'high';
  return door.risk;
}
