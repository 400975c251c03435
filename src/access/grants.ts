import { compareLevels, LEVELS, type Level } from '../sdf/catalogue/permissions.js';
import { dueKey } from '../sdf/notation.js';
import { levelOf, type Role } from '../sdf/objects.js';
import type { Project } from '../sdf/project.js';
import { targetKey } from '../sdf/references.js';
import { compareRestrictions, type Restriction, restrictionOf } from '../sdf/restriction.js';
import type { Place } from '../sdf/source.js';
import { childValue, placeOf, type Value } from '../sdf/value.js';
import type { XmlElement } from '../sdf/xml/xml.js';

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
  for (const { key, level, restriction } of role.permissions) {
    if (key) add(grants, grantOf(canonicalKey(project, key.text), level, restriction));
  }
  const field = coreFieldOf(role);
  if (field) {
    const at = placeOf(field);
    const core = { key: CORE_ADMINISTRATION, level: 'FULL', restriction: 'none', object: null } as const;
    add(grants, { ...core, field: field.name, at });
  }
  return grants;
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
  return { ...higher, restriction: looser.restriction };
}

/** A key as all comparisons write it: an object of the project itself without the project's own application id. */
export function canonicalKey(project: Project, text: string): string {
  return targetKey(project, dueKey(text));
}
