import type { Structure } from './catalogue/structure.js';
import { CUSTOM_FIELD } from './catalogue/structures/custom-field.js';
import { CUSTOM_RECORD_TYPE } from './catalogue/structures/custom-record-type.js';
import { CUSTOM_SEGMENT } from './catalogue/structures/custom-segment.js';
import { CUSTOM_TRANSACTION_TYPE } from './catalogue/structures/custom-transaction-type.js';
import { ROLE } from './catalogue/structures/role.js';
import { SINGLE_PAGE_APP } from './catalogue/structures/single-page-app.js';
import { SUITELET } from './catalogue/structures/suitelet.js';
import { TOOLSET } from './catalogue/structures/toolset.js';
import type { Unread } from './xml/xml.js';

/** The SDF objects that hold roles or name them, by root element. */
const STRUCTURES = {
  role: ROLE,
  customrecordtype: CUSTOM_RECORD_TYPE,
  customsegment: CUSTOM_SEGMENT,
  customtransactiontype: CUSTOM_TRANSACTION_TYPE,
  crmcustomfield: CUSTOM_FIELD,
  entitycustomfield: CUSTOM_FIELD,
  itemcustomfield: CUSTOM_FIELD,
  itemnumbercustomfield: CUSTOM_FIELD,
  itemoptioncustomfield: CUSTOM_FIELD,
  othercustomfield: CUSTOM_FIELD,
  transactionbodycustomfield: CUSTOM_FIELD,
  transactioncolumncustomfield: CUSTOM_FIELD,
  suitelet: SUITELET,
  toolset: TOOLSET,
  tool: TOOLSET,
  singlepageapp: SINGLE_PAGE_APP,
} as const satisfies Record<string, Structure>;

export type ObjectKind = keyof typeof STRUCTURES;

/** The kinds on whose side roles are listed with a level that must match the role's. */
export type CounterpartKind = 'customrecordtype' | 'customsegment' | 'customtransactiontype';

/**
 * The kind of object that a root element stands for, or null for one that names no roles.
 * `customrole` is no element of SDF, but a common slip for `role`.
 */
export function objectKind(rootElement: string): ObjectKind | null {
  if (rootElement === 'customrole') return 'role';
  return Object.hasOwn(STRUCTURES, rootElement) ? (rootElement as ObjectKind) : null;
}

export function structureOf(kind: ObjectKind): Structure {
  return STRUCTURES[kind];
}

/**
 * What of an object's file need not be read. The fields of a record type, and those of their own files, are most of
 * what has to be looked at, and hardly one in a hundred says what roles may do with it.
 */
export function unreadOf(kind: ObjectKind): Unread | null {
  if (kind === 'customrecordtype') return { element: 'customrecordcustomfield', unless: 'roleaccess' };
  return STRUCTURES[kind] === CUSTOM_FIELD ? { element: kind, unless: 'roleaccess' } : null;
}

export function isCounterpartKind(kind: ObjectKind): kind is CounterpartKind {
  return kind === 'customrecordtype' || kind === 'customsegment' || kind === 'customtransactiontype';
}
