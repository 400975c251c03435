import { isLevel, LEVELS } from '../sdf/catalogue/permissions.js';
import type { Risk } from '../sdf/catalogue/risks.js';
import { belongsToSegment, type Counterpart } from '../sdf/objects.js';
import type { Place } from '../sdf/source.js';
import { childValue, openingTag } from '../sdf/value.js';
import type { XmlElement } from '../sdf/xml/xml.js';
import { groupBy } from '../util/group-by.js';
import { formOf, namedAlike, type Reading, reading } from './readings.js';

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
  /** What it comes to at least where it is written more than once, or as no value that is known; and how. */
  readonly doubt?: { readonly opening: Opening; readonly form: string };
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

/** The fields of record types that can open them, as the table of doors has its rows. */
export const OPENING_FIELDS = [
  {
    field: 'accesstype',
    name: 'Access Type',
    values: ACCESS_TYPES.map((type) => [type]),
    absent: DEFAULT_ACCESS_TYPE,
    widest: 'every internal role may do everything with the records of it',
    reach: 'everyone',
    risk: 'high',
  },
  ...OUTSIDERS.map(({ field, name, toAct }) => ({
    field,
    name,
    values: LEVELS.map((level) => [level]),
    absent: 'NONE',
    widest: 'they have the level that it names for all records of it, where the access type is NONENEEDED',
    reach: field === 'publicpermissionlevel' ? ('public' as const) : ('outsiders' as const),
    risk: toAct,
  })),
] as const;

/** The access type of a record type as it takes effect. One that SDF does not know could come to anything. */
export function accessTypeOf({ root }: Counterpart): AccessType {
  return accessTypesIn(root).most;
}

function accessTypesIn(root: XmlElement): Reading<AccessType> {
  const knownType = (text: string) => ACCESS_TYPES.find((known) => known === text) ?? null;
  return reading<AccessType>(root, 'accesstype', ACCESS_TYPES, DEFAULT_ACCESS_TYPE, knownType);
}

/** How far a record type is open. One that holds the values of a segment is not: the segment says who may use them. */
export function openingsOf(object: Counterpart): Opening[] {
  if (object.kind !== 'customrecordtype' || belongsToSegment(object)) return [];
  const types = accessTypesIn(object.root);
  const at = types.at ?? openingTag(object.root);
  const isOpen = types.most === 'NONENEEDED';
  const form = namedAlike(object.root, 'accesstype').map(formOf).join();
  const doubt = types.isClear ? {} : { doubt: { opening: openingBy(types.least, at), form } };
  return [
    { ...openingBy(types.most, at), ...doubt },
    ...OUTSIDERS.map((outsiders) => openingTo(outsiders, object, isOpen)),
  ];
}

/** How far a record type is open that several files define: of each field the widest, and at least the narrowest. */
export function openingsOfFiles(files: readonly Counterpart[]): Opening[] {
  const all = groupBy(files.flatMap(openingsOf), ({ field }) => field);
  return [...all.values()].map(widestOf);
}

function widestOf(all: readonly Opening[]): Opening {
  const least = all.map((opening) => opening.doubt?.opening ?? opening);
  const widest = all.reduce((one, other) => (other.width > one.width ? other : one));
  const narrowest = least.reduce((one, other) => (other.width < one.width ? other : one));
  if (narrowest.width === widest.width) return widest;
  const form = all.map(({ value, doubt }) => doubt?.form ?? value).join();
  return { ...widest, doubt: { opening: narrowest, form } };
}

function openingBy(value: AccessType, at: Place): Opening {
  const isOpen = value === 'NONENEEDED';
  const width = ACCESS_TYPES.indexOf(value);
  return {
    field: 'accesstype',
    name: 'Access Type',
    value,
    width,
    isOpen,
    risk: isOpen ? 'high' : 'medium',
    at,
  };
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
