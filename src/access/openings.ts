import type { Door } from '../sdf/catalogue/door.js';
import { OPENINGS } from '../sdf/catalogue/doors/records.js';
import { isLevel, LEVELS } from '../sdf/catalogue/permissions.js';
import type { Risk } from '../sdf/catalogue/risks.js';
import { belongsToSegment, type Counterpart } from '../sdf/objects.js';
import type { Place } from '../sdf/source.js';
import { childValue, openingTag } from '../sdf/value.js';
import type { XmlElement } from '../sdf/xml/xml.js';
import { groupBy } from '../util/group-by.js';
import { anyOf, type Width } from './door-widths.js';
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
  /** All that it can mean, where it is written more than once, or as no value that is known. */
  readonly range: Width;
  /** The least that it can mean. */
  readonly least: string;
}

const [ACCESS_TYPE, ...OUTSIDERS] = OPENINGS;
const ACCESS_TYPES = ['USEPERMISSIONLIST', 'CUSTRECORDENTRYPERM', 'NONENEEDED'] as const;
const DEFAULT_ACCESS_TYPE = 'CUSTRECORDENTRYPERM';

export type AccessType = (typeof ACCESS_TYPES)[number];

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
  return [
    openingBy(types, at, namedAlike(object.root, 'accesstype').map(formOf).join()),
    ...OUTSIDERS.map((outsiders) => openingTo(outsiders, object, isOpen)),
  ];
}

/** How far a record type is open that several files define: of each field the widest, and at least the narrowest. */
export function openingsOfFiles(files: readonly Counterpart[]): Opening[] {
  return [...groupBy(files.flatMap(openingsOf), ({ field }) => field).values()].map(widestOf);
}

function widestOf(all: readonly Opening[]): Opening {
  const widest = all.reduce((one, other) => (other.width > one.width ? other : one));
  const narrowest = all.reduce((one, other) => (other.range.low < one.range.low ? other : one));
  return { ...widest, least: narrowest.least, range: anyOf(all.map(({ range }) => range)) };
}

function openingBy({ most: value, least, isClear }: Reading<AccessType>, at: Place, form: string): Opening {
  const isOpen = value === 'NONENEEDED';
  const width = ACCESS_TYPES.indexOf(value);
  return {
    least,
    range: { low: ACCESS_TYPES.indexOf(least), high: width, text: value, doubt: isClear ? '' : form },
    field: ACCESS_TYPE.element,
    name: ACCESS_TYPE.name,
    value,
    width,
    isOpen,
    risk: isOpen ? ACCESS_TYPE.risk : 'medium',
    at,
  };
}

function openingTo({ element, name, risk }: Door, { root }: Counterpart, counts: boolean): Opening {
  const written = childValue(root, element);
  const value = counts && written && isLevel(written.text) ? written.text : 'NONE';
  const width = LEVELS.indexOf(value);
  return {
    field: element,
    name,
    value,
    width,
    least: value,
    range: { low: width, high: width, text: value, doubt: '' },
    isOpen: value !== 'NONE',
    // To see is less than to change.
    risk: value === 'VIEW' ? less(risk) : risk,
    at: written ?? openingTag(root),
  };
}

function less(risk: Risk): Risk {
  return risk === 'critical' ? 'high' : 'medium';
}
