import type { AccessChange } from '../../access/change.js';
import { setChild, setField } from '../../access/edits.js';
import { type Entries, entriesOf } from '../../access/entries.js';
import { isLevel } from '../../sdf/catalogue/permissions.js';
import type { Role } from '../../sdf/objects.js';
import { setRestriction } from '../../sdf/permission-entries.js';
import type { Project } from '../../sdf/project.js';
import { isRestriction } from '../../sdf/restriction.js';
import type { Place } from '../../sdf/source.js';
import { child } from '../../sdf/value.js';
import { append, type Edit } from '../../sdf/xml-edit.js';
import type { Fix } from '../rule.js';
import { lowerFix } from './access-fixes.js';

export const titles = {
  set: (field: string, where: string, value: string) => `Set ${field} of ${where} back to ${value}`,
  restrict: (key: string, where: string, restriction: string) =>
    `Restrict ${key} in ${where} to ${restriction} again`,
};

/** Takes back what a change has widened; null where that takes more than to write the old value. */
export function narrowingFix(project: Project, change: AccessChange): Fix | null {
  const { role, permission, before } = change;
  if (role === null) return ofObject(project, change);
  const entries = entriesOf(project, role, permission);
  if (change.change !== 'loosened') {
    const level = before !== null && isLevel(before) ? before : 'NONE';
    return holds(entries, change.at) ? lowerFix(project, [{ holder: role, key: permission, level }]) : null;
  }
  if (before === null) return null;
  if (holds(entries, change.at)) return ofRestriction(entries, before);
  const own = project.roleById.get(role);
  const edits = own && settingEdits(own, permission, before);
  return edits ? choice(titles.set(permission, role, before), edits) : null;
}

/** A permission can also follow from another one, which stands elsewhere. */
function holds({ inRole, inObject, field }: Entries, at: Place | null): boolean {
  const elements = [...[...inRole, ...inObject].map(({ element }) => element), ...(field ? [field] : [])];
  return elements.some(
    ({ source, start, end }) => at?.source === source && start <= at.start && at.end <= end,
  );
}

function ofRestriction({ holder, key, inRole, inObject }: Entries, before: string): Fix | null {
  if (!isRestriction(before)) return null;
  const edits = [...inRole, ...inObject].flatMap(({ element }) => setRestriction(element, before));
  return choice(titles.restrict(key, holder, before), edits);
}

/** A field of the role, or of its restriction by a segment: `CLASS.restriction`. */
function settingEdits(role: Role, setting: string, value: string): Edit[] | null {
  const [segment = '', field] = setting.split('.');
  if (field === undefined) return setField(role, setting, value);
  const restricted = role.recordRestrictions.find((some) => some.segment?.text === segment);
  if (restricted) return [setChild(restricted.element, field, value)];
  return field === 'restriction' ? [addRestriction(role, segment, value)] : null;
}

function addRestriction({ root }: Role, segment: string, restriction: string): Edit {
  const elements = [
    { name: 'segment', content: segment },
    { name: 'restriction', content: restriction },
  ];
  const added = { name: 'recordrestriction', content: elements };
  const group = child(root, 'recordrestrictions');
  return group ? append(group, added) : append(root, { name: 'recordrestrictions', content: [added] });
}

/** What a new record type leaves open goes back to what NetSuite takes by default. */
const CLOSED: Readonly<Record<string, string>> = { accesstype: 'CUSTRECORDENTRYPERM' };

function ofObject(project: Project, { object, permission, before }: AccessChange): Fix | null {
  const counterpart = object === undefined ? null : project.counterpartById.get(object);
  if (!counterpart) return null;
  const value = before ?? CLOSED[permission] ?? 'NONE';
  return choice(titles.set(permission, counterpart.id, value), [
    setChild(counterpart.root, permission, value),
  ]);
}

function choice(title: string, edits: readonly Edit[]): Fix {
  return { title, applicability: 'choice', edits };
}
