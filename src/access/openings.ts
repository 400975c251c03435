import { isLevel, LEVELS } from '../sdf/catalogue/permissions.js';
import type { Risk } from '../sdf/catalogue/risks.js';
import { belongsToSegment, type Counterpart } from '../sdf/objects.js';
import type { Place } from '../sdf/source.js';
import { childValue, openingTag } from '../sdf/value.js';

/** A field by which a record type opens to more people than its list of roles names. */
export interface Opening {
  readonly field: string;
  /** What the UI calls it. */
  readonly name: string;
  /** As it takes effect. */
  readonly value: string;
  /** The more, the wider. */
  readonly width: number;
  /** Whether it opens the record type to people who need no permission for it. */
  readonly isOpen: boolean;
  readonly risk: Risk;
  readonly at: Place;
}

/**
 * Access types from the narrowest (subsect_0816050536): a list of roles; every role that holds Custom Record Entries;
 * every internal role, which may do all.
 */
const ACCESS_TYPES = ['USEPERMISSIONLIST', 'CUSTRECORDENTRYPERM', 'NONENEEDED'] as const;
const DEFAULT_ACCESS_TYPE = 'CUSTRECORDENTRYPERM';

export type AccessType = (typeof ACCESS_TYPES)[number];

/** Levels for people outside the company, which count only where no permission is needed. */
const OUTSIDERS: readonly Outsiders[] = [
  {
    field: 'externalrolepermissionlevel',
    name: 'Permission Level for External Roles',
    toRead: 'medium',
    toAct: 'high',
  },
  {
    field: 'publicpermissionlevel',
    name: 'Permission Level for the Public',
    toRead: 'high',
    toAct: 'critical',
  },
];

interface Outsiders {
  readonly field: string;
  readonly name: string;
  readonly toRead: Risk;
  readonly toAct: Risk;
}

/** The access type of a record type as it takes effect. One that SDF does not know could come to anything. */
export function accessTypeOf({ accessType }: Counterpart): AccessType {
  if (!accessType) return DEFAULT_ACCESS_TYPE;
  return ACCESS_TYPES.find((known) => known === accessType.text) ?? 'NONENEEDED';
}

/** How far a record type is open. One that holds the values of a segment is not: the segment says who may use them. */
export function openingsOf(object: Counterpart): Opening[] {
  if (object.kind !== 'customrecordtype' || belongsToSegment(object)) return [];
  const value = accessTypeOf(object);
  const isOpen = value === 'NONENEEDED';
  const at = object.accessType ?? openingTag(object.root);
  const risk = isOpen ? 'high' : 'medium';
  const width = ACCESS_TYPES.indexOf(value);
  return [
    { field: 'accesstype', name: 'Access Type', value, width, isOpen, risk, at },
    ...OUTSIDERS.map((outsiders) => openingTo(outsiders, object, isOpen)),
  ];
}

function openingTo(
  { field, name, toRead, toAct }: Outsiders,
  { root }: Counterpart,
  counts: boolean,
): Opening {
  const written = childValue(root, field);
  const value = counts && written && isLevel(written.text) ? written.text : 'NONE';
  return {
    field,
    name,
    value,
    width: LEVELS.indexOf(value),
    isOpen: value !== 'NONE',
    risk: value === 'VIEW' ? toRead : toAct,
    at: written ?? openingTag(root),
  };
}
