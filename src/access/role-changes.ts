import { compareLevels, type Level } from '../sdf/catalogue/permissions.js';
import { greatestRisk } from '../sdf/catalogue/risks.js';
import { compareRestrictions } from '../sdf/restriction.js';
import { type AccessChange, type Change, type Whole, widens } from './change.js';
import { directionBetween } from './door-widths.js';
import { ledByEntry, type Switched } from './entry-permission.js';
import type { Grant, Grants } from './grants.js';
import type { Holder } from './holders.js';
import type { ProjectPair } from './match-projects.js';
import { nameOfPermission, nameOfRole } from './names.js';
import { riskOfHolding } from './risk-of-holding.js';
import { type Held, settingsOfFiles } from './role-settings.js';

/** Standard roles to which a record type was not open that needs no permission for internal roles. */
const OUTSIDERS: ReadonlySet<string> = new Set([
  '_ALL_ROLES',
  'ADVANCED_PARTNER_CENTER',
  'CUSTOMER_CENTER',
  'ONLINE_FORM_USER',
  'PARTNER_CENTER',
  'VENDOR_CENTER',
]);

const NOTHING: Grants = new Map();

/** What changes for one holder between two versions. */
export function roleChanges(
  pair: ProjectPair,
  switched: Switched,
  before: Holder | null,
  after: Holder | null,
): AccessChange[] {
  const subject: Subject = {
    project: (pair.head ?? pair.base)?.root ?? '.',
    role: (after ?? before)?.id ?? '',
    roleName: nameOfRole(after?.role ?? before?.role ?? null),
  };
  const { grantsBefore, grantsAfter } = effectiveGrants(switched, before, after);
  const whole = wholeOf(before, after);
  const keys = new Set([...grantsBefore.keys(), ...grantsAfter.keys()]);
  return [
    ...[...keys].flatMap((key) => {
      const grant = grantsAfter.get(key) ?? null;
      const before = atLeast(grantsBefore.get(key) ?? null, grant);
      return grantChanges(pair, subject, before, grant, whole).filter(
        (change) => !isOfOpening(switched, subject, change),
      );
    }),
    ...settingChanges(subject, before, after),
  ];
}

type Subject = Pick<AccessChange, 'project' | 'role' | 'roleName'> & { readonly role: string };

/**
 * Whether a record type that is open to every internal role on one side makes a row on the other mean nothing: what all
 * might do is no new grant to one that is named now, and nothing is taken away where all may do it from now on.
 */
function isOfOpening({ openBefore, openAfter }: Switched, { role }: Subject, change: AccessChange): boolean {
  if (OUTSIDERS.has(role)) return false;
  return widens(change) ? openBefore.has(change.permission) : openAfter.has(change.permission);
}

/** An inactive role grants nothing. */
function effectiveGrants(
  { ledByEntryBefore, ledByEntryAfter }: Switched,
  before: Holder | null,
  after: Holder | null,
) {
  const one = before && wasActive(before, after) ? before.grants : NOTHING;
  const other = after?.isActive ? after.grants : NOTHING;
  const isNamed = (key: string) => one.has(key) || other.has(key);
  return {
    grantsBefore: ledByEntry(one, ledByEntryBefore, isNamed),
    grantsAfter: ledByEntry(other, ledByEntryAfter, isNamed),
  };
}

/** Whether a role could surely be used before; but what is written alike means the same. */
function wasActive(before: Holder, after: Holder | null): boolean {
  if (before.doubt === undefined || before.doubt === after?.doubt) return before.isActive;
  return false;
}

function wholeOf(before: Holder | null, after: Holder | null): Whole | null {
  if (!before?.role) return after?.role ? 'added' : null;
  if (!after?.role) return 'removed';
  if (wasActive(before, after) === after.isActive) return null;
  return after.isActive ? 'activated' : 'deactivated';
}

function grantChanges(
  pair: ProjectPair,
  subject: Subject,
  before: Grant | null,
  after: Grant | null,
  whole: Whole | null,
): AccessChange[] {
  const grant = after ?? before;
  const differences = [levelChange(before, after), restrictionChange(before, after)];
  return differences.flatMap((difference) => {
    if (!grant || !difference) return [];
    const object = after?.object ?? before?.object ?? null;
    return {
      ...subject,
      ...(object !== null && { object }),
      permission: grant.key,
      ...nameOfPermission(pair, grant.key),
      ...difference,
      risk: riskOfHolding(subject.role, grant.key, greaterLevel(before, after)),
      whole: isOfWhole(difference.change, whole) ? whole : null,
      at: after?.at ?? null,
    };
  });
}

/** What was granted before: as little as it can have been, where there is more now; but what is written alike means the same. */
function atLeast(before: Grant | null, after: Grant | null): Grant | null {
  if (!before?.doubt || before.doubt.form === after?.doubt?.form) return before;
  const { level, restriction } = before.doubt;
  const least = level === 'NONE' ? null : { ...before, level, restriction };
  return after && givesMore(after, least) ? least : before;
}

function givesMore(one: Grant, other: Grant | null): boolean {
  if (!other) return true;
  return (
    compareLevels(one.level, other.level) > 0 || compareRestrictions(one.restriction, other.restriction) > 0
  );
}

type Difference = Pick<AccessChange, 'change' | 'before' | 'after'>;

function levelChange(before: Grant | null, after: Grant | null): Difference | null {
  const levels = { before: before?.level ?? null, after: after?.level ?? null };
  if (!before) return { change: 'granted', ...levels };
  if (!after) return { change: 'revoked', ...levels };
  const difference = compareLevels(after.level, before.level);
  return difference === 0 ? null : { change: difference > 0 ? 'raised' : 'lowered', ...levels };
}

function restrictionChange(before: Grant | null, after: Grant | null): Difference | null {
  if (!before || !after) return null;
  const difference = compareRestrictions(after.restriction, before.restriction);
  if (difference === 0) return null;
  const change = difference > 0 ? 'loosened' : 'tightened';
  return { change, before: before.restriction, after: after.restriction };
}

/** A role that comes grants, one that goes revokes; whatever else changes with it has its own reason. */
function isOfWhole(change: Change, whole: Whole | null): boolean {
  if (whole === 'added' || whole === 'activated') return change === 'granted';
  return whole !== null && change === 'revoked';
}

function greaterLevel(before: Grant | null, after: Grant | null): Level {
  if (!before || !after) return (before ?? after)?.level ?? 'NONE';
  return compareLevels(after.level, before.level) > 0 ? after.level : before.level;
}

/** Settings count while the role can be used, and have nothing to compare with where it is new. */
function settingChanges(subject: Subject, before: Holder | null, after: Holder | null): AccessChange[] {
  if (!before?.role || !after?.role || !wasActive(before, after) || !after.isActive) return [];
  const settingsBefore = settingsOfFiles(before.files);
  return [...settingsOfFiles(after.files).values()].flatMap((held) => {
    const known = settingsBefore.get(held.setting.field);
    if (!known) return [];
    const direction = directionBetween(known.range, held.range);
    // What nobody can tell the meaning of may have been as narrow before.
    if (direction === null || (direction === 'narrower' && held.width >= known.range.low)) return [];
    const { grants } = direction === 'wider' ? after : before;
    return [settingChange(subject, known, held, direction, grants)];
  });
}

/** A setting that is loosened lets more of what its role holds through: it is as risky as the worst of the wider side. */
function settingChange(
  subject: Subject,
  before: Held,
  after: Held,
  direction: 'wider' | 'narrower',
  grants: Grants,
): AccessChange {
  const { field, name, risk: own } = after.setting;
  const held = [...grants.values()].map(({ key, level }) => riskOfHolding(subject.role, key, level));
  const risk = greatestRisk([own, ...held]) ?? own;
  return {
    ...subject,
    permission: field,
    name,
    tab: null,
    change: direction === 'wider' ? 'loosened' : 'tightened',
    before: before.value,
    after: after.value,
    risk,
    whole: null,
    at: after.at,
  };
}
