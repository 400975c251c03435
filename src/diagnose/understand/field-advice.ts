import { dueRole } from '../../sdf/notation.js';
import type { Role } from '../../sdf/objects.js';
import { formatReference } from '../../sdf/reference.js';
import { childValue } from '../../sdf/value.js';
import type { Advice, Saying } from '../saying.js';
import type { Surroundings } from './resolution.js';

type FieldSaying = Saying & { readonly kind: 'field' };

/** What to do where a field cannot be set or read. */
export function adviseOnField(saying: FieldSaying, surroundings: Surroundings): Advice {
  const segment = /(?:^|_)(cseg\w*)$/i.exec(saying.id)?.[1]?.toLowerCase();
  if (segment) return adviseOnSegment(saying, segment, surroundings);
  const own = /^cust/i.test(saying.id) ? customField(saying, surroundings) : '';
  const feature = STANDARD.get(saying.id.toLowerCase().split('.').at(-1) ?? '');
  const verb = saying.act === 'set' ? 'be set' : 'be read';
  return {
    cause: `The field${saying.id ? ` "${saying.id}"` : ''} cannot ${verb} by this role, on this form, or at this moment. A missing permission is rarely the reason.`,
    fix: `${own}${feature ? `${feature} ` : ''}Check that its feature is on, that the form of the role shows it, and that it can be ${saying.act === 'set' ? 'set at all (it may be read-only, or open only when the record is created, or only afterwards)' : 'read at all'}.`,
    rule: null,
  };
}

/** The fields by which NetSuite classifies, with what opens them. */
const STANDARD: ReadonlyMap<string, string> = new Map([
  ['department', 'It requires the feature DEPARTMENTS, and LIST_DEPARTMENT at VIEW to choose a value.'],
  ['class', 'It requires the feature CLASSES, and LIST_CLASS at VIEW to choose a value.'],
  ['location', 'It requires the feature LOCATIONS, and LIST_LOCATION at VIEW to choose a value.'],
  ['subsidiary', 'It requires the feature SUBSIDIARIES, and LIST_SUBSIDIARY at VIEW to choose a value.'],
  ['currency', 'It requires the feature MULTICURRENCY, and LIST_CURRENCY at VIEW to choose a value.'],
  ['exchangerate', 'It requires the feature MULTICURRENCY.'],
]);

/** A segment on a record: the segment's file says what a role may do with it there. */
function adviseOnSegment(
  { id, act }: FieldSaying,
  segment: string,
  { projects, role }: Surroundings,
): Advice {
  const object = projects.map((project) => project.counterpartById.get(segment)).find((some) => some);
  const level = act === 'set' ? 'EDIT' : 'VIEW';
  const now = object && role ? stateOf(object.permittedRoles, role) : '';
  return {
    cause: `"${id}" is the custom segment ${segment}. What a role can do with it on records is set in the segment${object ? ` (${object.source.path})` : ''}, as its recordaccesslevel.${now}`,
    fix: `Set <recordaccesslevel>${level}</recordaccesslevel> for the role there. To manage its values as well, a role needs the permission ${formatReference(segment)} (Custom Record subtab), equal to its valuemgmtaccesslevel.`,
    rule: 'missing-counterpart',
  };
}

function stateOf(
  entries: Surroundings['projects'][number]['counterparts'][number]['permittedRoles'],
  role: Role,
): string {
  const entry = entries.find((some) => some.role && dueRole(some.role.text) === formatReference(role.id));
  if (!entry) return ` It does not list ${role.id}.`;
  const level = childValue(entry.element, 'recordaccesslevel')?.text;
  return ` For ${role.id} it is ${level ?? 'not set'}.`;
}

/** A custom field has its own access, in its file. */
function customField({ id }: FieldSaying, { projects }: Surroundings): string {
  const field = projects
    .flatMap(({ customFields }) => customFields)
    .find((some) => some.id === id.toLowerCase());
  const where = field ? ` (${field.source.path})` : '';
  return `A custom field has its own access${where}: accesslevel, and roleaccesses for single roles; 2 lets it be changed, 1 be seen. `;
}
