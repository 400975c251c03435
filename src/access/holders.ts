import { compareLevels } from '../sdf/catalogue/permissions.js';
import { dueRole } from '../sdf/notation.js';
import { belongsToSegment, type Counterpart, type Role } from '../sdf/objects.js';
import { type Project, speaking } from '../sdf/project.js';
import { formatReference, parseReference } from '../sdf/reference.js';
import { compareRestrictions } from '../sdf/restriction.js';
import { groupBy } from '../util/group-by.js';
import { add, canonicalKey, type Grant, type Grants, grantOf, grantsOf } from './grants.js';
import { formOf, namedAlike, reading } from './readings.js';

/** Who holds permissions by a project: a role of it, or another that its objects permit. */
export interface Holder {
  /** The script id of a role of the project, a standard role, or a reference to a role of elsewhere. */
  readonly id: string;
  /** Null for a role that the project does not hold. */
  readonly role: Role | null;
  /** The files that define the role: more than one where nobody knows which of them an account gets. */
  readonly files: readonly Role[];
  readonly isActive: boolean;
  /** Whether it may as well be inactive, and how that is written: what is written alike means the same. */
  readonly doubt?: string;
  readonly grants: Grants;
}

/**
 * Everybody to whom a project grants something, and its own roles in any case, by id.
 *
 * A role and an object must say the same of each other. Where only one of them speaks it counts; where they differ,
 * which SDF refuses, the role does. Only where the object alone is deployed could the object give the role more than
 * the role itself says: there the more counts. Of a role that several files define, and of which nobody knows which one
 * is deployed, all that they grant counts.
 *
 * @param only those who are asked for, by their ids; null for all
 */
export function holdersOf(
  project: Project,
  sides: Sides = 'role',
  only: ReadonlySet<string> | null = null,
): ReadonlyMap<string, Holder> {
  const isMeant = (id: string) => !only || only.has(id);
  const granted = [...speaking(project, project.counterparts).values()].flatMap((files) =>
    grantsOfObject(project, files, isMeant),
  );
  const byObjects = groupBy(granted, ({ holder }) => holder);
  const spokenFor = speaking(project, project.roles);
  const holders = new Map<string, Holder>();
  const roles = project.roles.filter(({ id }) => isMeant(id));
  for (const [id, files] of groupBy(roles, (role) => role.id)) {
    const spoken = spokenFor.get(id) ?? files;
    const role = project.roleById.get(id) ?? spoken[0];
    if (!role) continue;
    const usable = spoken.filter((one) => activityOf([one]).isActive);
    const all = (usable.length > 0 ? usable : spoken).map((one) =>
      merged(project, [one], byObjects.get(id) ?? [], sides),
    );
    holders.set(id, { id, role, files: spoken, ...activityOf(spoken), grants: together(all) });
  }
  for (const [id, own] of byObjects) {
    if (holders.has(id)) continue;
    const grants = new Map<string, Grant>();
    for (const { grant } of own) add(grants, grant);
    holders.set(id, { id, role: null, files: [], isActive: true, grants });
  }
  return holders;
}

/**
 * Where a role and an object differ: `role` takes what the role says, `either` leaves open whether the object gives
 * more, as nobody knows which of the two an account comes to have.
 */
export type Sides = 'role' | 'either';

/** Whether a role can be used. A mark that is repeated, or no value of its own, may mean either. */
function activityOf(roles: readonly Role[]): Pick<Holder, 'isActive' | 'doubt'> {
  const marks = roles.map(({ root }) => reading(root, 'isinactive', ['T', 'F'], 'F', knownFlag));
  const isActive = marks.some(({ most }) => most === 'F');
  const isSure = marks.every(({ isClear, most }) => isClear && most === (isActive ? 'F' : 'T'));
  if (isSure) return { isActive };
  const forms = roles.flatMap(({ root }) => namedAlike(root, 'isinactive').map(formOf));
  return { isActive, doubt: forms.join() };
}

function knownFlag(text: string): string | null {
  return text === 'T' || text === 'F' ? text : null;
}

/** What several files that define one role grant: of each permission the most, and at least what all of them do. */
function together(all: readonly Grants[]): Grants {
  const [first = new Map(), ...others] = all;
  if (others.length === 0) return first;
  const grants = new Map<string, Grant>();
  for (const own of all) for (const grant of own.values()) add(grants, grant);
  for (const [key, grant] of grants) {
    if (all.every((own) => own.has(key))) continue;
    const form = grant.doubt?.form ?? `${grant.level} ${grant.restriction}`;
    grants.set(key, { ...grant, doubt: { level: 'NONE', restriction: grant.restriction, form } });
  }
  return grants;
}

/** Whether a list of an object applies: that of a record type only under one access type (subsect_0816050536). */
export function isListInForce(object: Counterpart): boolean {
  if (object.kind !== 'customrecordtype') return true;
  return object.accessType?.text === 'USEPERMISSIONLIST' && !belongsToSegment(object);
}

interface ObjectGrant {
  readonly holder: string;
  readonly object: Counterpart;
  readonly grant: Grant;
}

function merged(
  project: Project,
  roles: readonly Role[],
  granted: readonly ObjectGrant[],
  sides: Sides,
): Grants {
  const grants = new Map<string, Grant>();
  for (const role of roles) for (const grant of grantsOf(project, role).values()) add(grants, grant);
  const spokenOf = new Set(
    roles.flatMap(({ permissions }) =>
      permissions.flatMap(({ key }) => (key ? canonicalKey(project, key.text) : [])),
    ),
  );
  for (const { object, grant } of granted) {
    const isObjectAlone = object.inScope && !roles.some(({ inScope }) => inScope);
    if (isObjectAlone || !spokenOf.has(grant.key)) add(grants, grant);
    else if (sides === 'either') addOther(grants, grant);
  }
  return grants;
}

/** Adds what an object says beyond what the role says itself: at least the role holds, at most the object. */
function addOther(grants: Map<string, Grant>, grant: Grant): void {
  const own = grants.get(grant.key);
  const isMore =
    !own ||
    compareLevels(grant.level, own.level) > 0 ||
    compareRestrictions(grant.restriction, own.restriction) > 0;
  if (!isMore) return;
  add(grants, grant);
  const both = grants.get(grant.key) ?? grant;
  const { level, restriction, form } = own?.doubt ?? {
    level: own?.level ?? 'NONE',
    restriction: own?.restriction ?? 'none',
    form: own ? `${own.level} ${own.restriction}` : 'NONE',
  };
  const doubt = { level, restriction, form: `${form}, ${grant.level} ${grant.restriction}` };
  grants.set(grant.key, { ...both, doubt });
}

/** What an object grants to each role; of several files that define it the most, and at least what all of them do. */
function grantsOfObject(
  project: Project,
  files: readonly Counterpart[],
  isMeant: (holder: string) => boolean,
): ObjectGrant[] {
  const all = files.map((object) => grantsOfFile(project, object, isMeant));
  const [first = [], ...others] = all;
  if (others.length === 0) return first;
  return [...groupBy(all.flat(), ({ holder }) => holder)].flatMap(([holder, own]) => {
    const byFile = files.map((file) => {
      const grants = new Map<string, Grant>();
      for (const { object, grant } of own) if (object === file) add(grants, grant);
      return grants;
    });
    return [...together(byFile).values()].flatMap((grant) => (own[0] ? { ...own[0], holder, grant } : []));
  });
}

function grantsOfFile(
  project: Project,
  object: Counterpart,
  isMeant: (holder: string) => boolean,
): ObjectGrant[] {
  if (!isListInForce(object)) return [];
  return object.permittedRoles.flatMap(({ role, level, restriction }) => {
    const holder = role && holderId(project, role.text);
    const grant = holder && isMeant(holder) && grantOf(formatReference(object.id), level, restriction);
    return grant ? [{ holder, object, grant: { ...grant, object: object.id } }] : [];
  });
}

/** How holders name a role that an object permits. */
export function holderId(project: Project, text: string): string {
  const key = canonicalKey(project, dueRole(text));
  const reference = parseReference(key);
  return reference && reference.appId === null && reference.bundleId === null ? reference.scriptId : key;
}
