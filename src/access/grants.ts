import { compareLevels, findPermission, LEVELS, type Level } from '../sdf/catalogue/permissions.js';
import { dueKey } from '../sdf/notation.js';
import { levelOf, type Role, type RolePermission } from '../sdf/objects.js';
import type { Project } from '../sdf/project.js';
import { targetKey } from '../sdf/references.js';
import { compareRestrictions, type Restriction, restrictionOf } from '../sdf/restriction.js';
import type { Place } from '../sdf/source.js';
import { childValue, placeOf, type Value } from '../sdf/value.js';
import type { XmlElement } from '../sdf/xml/xml.js';
import { formOf, levelIn, localName, namedAlike, restrictionIn } from './readings.js';

/** A permission that grants something. */
export interface Grant {
  /** One way to write the key, whatever way the role chose. */
  readonly key: string;
  /** Never NONE, which grants nothing. */
  readonly level: Level;
  readonly restriction: Restriction;
  /** The object that grants it, where the role itself does not name it so. */
  readonly object: string | null;
  /** The field of the role that stands for it, where no permission does. */
  readonly field?: string;
  /** Where the level stands, in the role or in the object. */
  readonly at: Place;
  /** What it comes to at least, where the XML can be read in several ways: level and restriction are the most. */
  readonly doubt?: Doubt;
}

export interface Doubt {
  readonly level: Level;
  readonly restriction: Restriction;
  /** How it is written: what is written alike means the same, whatever that is. */
  readonly form: string;
}

export type Grants = ReadonlyMap<string, Grant>;

/** The standard permission that the field `coreadminpermission` stands for (section_1515446005). */
export const CORE_ADMINISTRATION = 'ADMI_KERNEL';

/**
 * What a role says it grants, by canonical key; an inactive role says so as well. A key that stands there twice, which
 * SDF refuses, grants the higher level and the looser restriction of the two: what it could come to at most.
 */
export function grantsOf(project: Project, role: Role): Grants {
  const grants = new Map<string, Grant>();
  for (const permission of role.permissions) {
    const { key, level, restriction } = permission;
    if (isPlain(permission)) {
      if (key) add(grants, grantOf(canonicalKey(project, key.text), level, restriction));
    } else for (const grant of doubtfulGrants(project, permission.element, false)) add(grants, grant);
  }
  for (const element of misplacedPermissions(role))
    for (const grant of doubtfulGrants(project, element, true)) add(grants, grant);
  const field = coreFieldOf(role);
  if (field) {
    const at = placeOf(field);
    const core = { key: CORE_ADMINISTRATION, level: 'FULL', restriction: 'none', object: null } as const;
    add(grants, { ...core, field: field.name, at });
  }
  return grants;
}

/** Whether a `permission` holds each of its elements once, with a level that is one. */
function isPlain({ element, level }: RolePermission): boolean {
  const { children } = element;
  if (level && levelOf(level) === null) return false;
  for (const child of children) {
    if (child.writtenText !== undefined && !/^\d$/.test(child.writtenText)) return false;
    for (const other of children) if (other !== child && localName(other) === localName(child)) return false;
    if (child.name !== localName(child)) return false;
  }
  return true;
}

/** What looks like a permission and is in no place for one: SDF may take it for what it looks like. */
function misplacedPermissions({ root, permissions }: Role): XmlElement[] {
  const known = new Set(permissions.map(({ element }) => element));
  const found: XmlElement[] = [];
  const open = root.children.filter(({ children }) => children.length > 0);
  for (let element = open.pop(); element; element = open.pop()) {
    if (known.has(element)) continue;
    if (namedAlike(element, 'permkey').length > 0) found.push(element);
    else for (const child of element.children) if (child.children.length > 0) open.push(child);
  }
  return found;
}

/** What a `permission` that can be read in several ways grants: of each key at least and at most. */
function doubtfulGrants(project: Project, element: XmlElement, isMisplaced: boolean): Grant[] {
  const level = levelIn(element, 'permlevel');
  const restriction = restrictionIn(element);
  const keys = new Set(
    namedAlike(element, 'permkey').flatMap(({ text }) => (text ? canonicalKey(project, text) : [])),
  );
  const isCertain = !isMisplaced && keys.size === 1;
  if (level.most === 'NONE' || !level.at) return [];
  const at = level.at;
  return [...keys].map((key) => ({
    key,
    level: level.most,
    restriction: restriction.most,
    object: null,
    at,
    doubt: {
      level: isCertain ? level.least : 'NONE',
      restriction: restriction.least,
      form: formOf(element),
    },
  }));
}

/** The field that gives a role core administration; null where it does not. */
export function coreFieldOf({ root }: Role): XmlElement | null {
  const core = childValue(root, 'coreadminpermission');
  return core?.text === 'T' ? core.element : null;
}

/** A grant from the values of a `permission`; null where its level grants nothing, or is none that SDF knows. */
export function grantOf(key: string, level: Value | null, restriction: Value | null): Grant | null {
  const known = levelOf(level) ?? numberedLevel(level);
  if (!level || !known || known === 'NONE') return null;
  const reach = restrictionOf(restriction) ?? 'none';
  return { key, level: known, restriction: reach, object: null, at: placeOf(level.element) };
}

/** A level as old exports write it: its number in NetSuite. */
function numberedLevel(value: Value | null): Level | null {
  return value && /^\d$/.test(value.text) ? (LEVELS[Number(value.text)] ?? null) : null;
}

/** Adds a grant to those that are known; of two for one key the more. */
export function add(grants: Map<string, Grant>, grant: Grant | null): void {
  if (!grant) return;
  const known = grants.get(grant.key);
  grants.set(grant.key, known ? theMore(known, grant) : grant);
}

function theMore(one: Grant, other: Grant): Grant {
  const higher = compareLevels(other.level, one.level) > 0 ? other : one;
  const looser = compareRestrictions(other.restriction, one.restriction) > 0 ? other : one;
  const doubt = doubtOf(one, other);
  return { ...higher, restriction: looser.restriction, ...(doubt && { doubt }) };
}

/** What two grants of one key come to at least. */
function doubtOf(one: Grant, other: Grant): Doubt | null {
  const [first, second] = [leastOf(one), leastOf(other)];
  const level = compareLevels(second.level, first.level) < 0 ? second.level : first.level;
  const isNarrower = compareRestrictions(second.restriction, first.restriction) < 0;
  const restriction = isNarrower ? second.restriction : first.restriction;
  const isSame = one.level === other.level && one.restriction === other.restriction;
  if (isSame && !one.doubt && !other.doubt) return null;
  return { level, restriction, form: [first.form, second.form].sort().join() };
}

function leastOf({ level, restriction, doubt }: Grant): Doubt {
  return doubt ?? { level, restriction, form: `${level} ${restriction}` };
}

/** A key as all comparisons write it: an object of the project itself without the project's own application id. */
export function canonicalKey(project: Project, text: string): string {
  return targetKey(project, dueKey(knownKey(text)));
}

/** The standard permission that a text is but for its case and for characters that cannot be seen; else the text. */
function knownKey(text: string): string {
  if (PLAIN_KEY.test(text)) return text;
  const key = text.replace(/[\p{Cf}\p{Z}\p{Cc}\p{M}]/gu, '').toUpperCase();
  return findPermission(key) ? key : text;
}

const PLAIN_KEY = /^(?:[A-Z0-9_]+|\[.*\])$/;
