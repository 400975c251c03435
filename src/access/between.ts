import { FEATURE_OF_KIND, isKnownFeature } from '../sdf/catalogue/features.js';
import { compareLevels, findPermission, type Level, levelVerdict } from '../sdf/catalogue/permissions.js';
import { type Counterpart, inactiveMark, type Role, type RolePermission } from '../sdf/objects.js';
import { counterpartOf, type Project } from '../sdf/project.js';
import { parseReference } from '../sdf/reference.js';
import type { Place } from '../sdf/source.js';
import { childValue, openingTag } from '../sdf/value.js';
import { listed } from '../util/words.js';
import { ENTRY_PERMISSION } from './entry-permission.js';
import { CORE_ADMINISTRATION, canonicalKey, type Grant, type Grants } from './grants.js';
import { type Holder, holderId, isListInForce } from './holders.js';
import { accessTypeOf } from './openings.js';
import type { PermissionQuestion } from './question.js';
import { settingsOf } from './role-settings.js';

/** Something between a role and a permission, with where it is. */
export interface Reason {
  readonly says: string;
  readonly at: Place | null;
}

/** What is between a role and a permission. */
export interface Between {
  /** Whether the role holds it at the level that is asked for, as far as its files say. */
  readonly isHeld: boolean;
  /** What it holds it by, at whatever level; null for nothing. */
  readonly grant: Grant | null;
  /** Why it does not hold it. */
  readonly missing: readonly Reason[];
  /** What narrows it, or can stop it all the same. */
  readonly narrowing: readonly Reason[];
}

/** Says what is between a role of a project, or one that its objects list, and a permission. */
export function betweenOf({ key, level }: PermissionQuestion, project: Project, holder: Holder): Between {
  const asked = canonicalKey(project, key);
  const reference = parseReference(asked);
  const object = reference && counterpartOf(project, reference);
  const scene: Scene = { project, holder, key: asked, level, object };
  const open = openTo(scene);
  if (open) return { isHeld: holder.isActive, grant: null, missing: inactive(holder), narrowing: [open] };
  const grant = grantIn(scene);
  const isEnough = grant !== null && compareLevels(grant.level, level) >= 0;
  const missing = isEnough ? [] : [...tooLow(scene, grant), ...absent(scene, grant), ...levelReasons(scene)];
  return {
    isHeld: isEnough && holder.isActive,
    grant,
    missing: [...inactive(holder), ...missing],
    narrowing: [
      ...narrowed(scene, grant),
      ...settingReasons(holder),
      ...features(scene),
      ...scope(scene, grant),
    ],
  };
}

interface Scene {
  readonly project: Project;
  readonly holder: Holder;
  readonly key: string;
  readonly level: Level;
  readonly object: Counterpart | null;
}

function isLedByEntry({ object }: Scene): boolean {
  return (
    object?.kind === 'customrecordtype' &&
    !object.isOfSegment &&
    accessTypeOf(object) === 'CUSTRECORDENTRYPERM'
  );
}

/** A record type without a list is held by Custom Record Entries. */
function grantIn(scene: Scene): Grant | null {
  const { grants } = scene.holder;
  return grants.get(isLedByEntry(scene) ? ENTRY_PERMISSION : scene.key) ?? null;
}

function openTo({ object }: Scene): Reason | null {
  if (object?.kind !== 'customrecordtype' || object.isOfSegment || accessTypeOf(object) !== 'NONENEEDED')
    return null;
  const says = `${object.id} has the access type NONENEEDED: every internal role may use it, and its list of roles has no effect.`;
  return { says, at: object.accessType ?? openingTag(object.root) };
}

function inactive({ role, isActive, id }: Holder): Reason[] {
  if (isActive) return [];
  return [{ says: `${id} is inactive: nobody can use it.`, at: role && inactiveMark(role) }];
}

function tooLow({ level, holder: { id } }: Scene, grant: Grant | null): Reason[] {
  if (!grant) return [];
  return [{ says: `${id} holds ${grant.key} at ${grant.level}, which is below ${level}.`, at: grant.at }];
}

function absent(scene: Scene, grant: Grant | null): Reason[] {
  if (grant) return [];
  const { holder, object, key } = scene;
  const { role, id } = holder;
  if (object && isLedByEntry(scene))
    return [
      {
        says: `${object.id} does not use its list of roles (access type CUSTRECORDENTRYPERM): it requires Custom Record Entries (${ENTRY_PERMISSION}), which ${id} does not hold.`,
        at: object.accessType ?? openingTag(object.root),
      },
      ...rowsOf(scene).map(({ element }) => ({
        says: `The row of ${id} for ${object.id} has no effect.`,
        at: element,
      })),
    ];
  const rows = rowsOf(scene);
  const none = rows.map((row): Reason => {
    const written = row.level?.text;
    const says =
      written === undefined
        ? `The row has no level.`
        : written === 'NONE'
          ? `The row has the level NONE, which grants nothing.`
          : `"${written}" is not a level.`;
    return { says, at: row.level ?? row.element };
  });
  const noRow = { says: `${id} has no row for ${key}.`, at: role && openingTag(role.root) };
  return [...(none.length > 0 ? none : [noRow]), ...(object ? notListed(scene, object) : [])];
}

/** The permissions of a role for the key. */
function rowsOf({ project, holder: { role }, key }: Scene): RolePermission[] {
  return (role?.permissions ?? []).filter((row) => row.key && canonicalKey(project, row.key.text) === key);
}

function notListed({ project, holder: { id } }: Scene, object: Counterpart): Reason[] {
  if (!isListInForce(object)) return [];
  const entries = object.permittedRoles.filter(({ role }) => role && holderId(project, role.text) === id);
  if (entries.length === 0)
    return [{ says: `The list of ${object.id} does not name ${id}.`, at: openingTag(object.root) }];
  return entries.map(({ element, level }) => ({
    says: `The list of ${object.id} gives ${id} ${level?.text ?? 'no level'}.`,
    at: level ?? element,
  }));
}

/** A level that the permission does not have is refused, or means nothing. */
function levelReasons({ key, level }: Scene): Reason[] {
  const permission = findPermission(key);
  if (!permission?.levels || levelVerdict(permission, level) !== 'not-allowed') return [];
  const levels = permission.levels.filter((one) => one !== 'NONE');
  return [{ says: `${level} is not a level of ${key}, which has ${listed(levels, 'or')}.`, at: null }];
}

const REACHES = {
  VIEWANDEDIT: 'to view and change own records only',
  EDIT: 'to view all records, but to change own records only',
} as const;

function narrowed(scene: Scene, grant: Grant | null): Reason[] {
  const { object, holder } = scene;
  if (!grant) return core(holder.grants);
  const reasons: Reason[] = [];
  if (grant.restriction !== 'none')
    reasons.push({
      says: `The restriction ${grant.restriction} allows the role ${REACHES[grant.restriction]}.`,
      at: grant.at,
    });
  if (grant.doubt)
    reasons.push({
      says: `The XML can be read in several ways: it may grant only ${grant.doubt.level}.`,
      at: grant.at,
    });
  if (object && isListInForce(object)) reasons.push(...otherSide(scene, object, grant));
  return reasons;
}

function core(grants: Grants): Reason[] {
  const grant = grants.get(CORE_ADMINISTRATION);
  return grant
    ? [
        {
          says: 'The role has core administration, which covers most of what an administrator may do.',
          at: grant.at,
        },
      ]
    : [];
}

/** What the other side says: SDF refuses a role and an object that disagree. */
function otherSide(scene: Scene, object: Counterpart, grant: Grant): Reason[] {
  const { project, holder } = scene;
  const { id, role } = holder;
  const entry = object.permittedRoles.find(
    ({ role: named }) => named && holderId(project, named.text) === id,
  );
  if (!entry)
    return [
      {
        says: `The list of ${object.id} does not name ${id}, but both sides must match.`,
        at: openingTag(object.root),
      },
    ];
  const rows = rowsOf(scene);
  if (role && rows.length === 0)
    return [
      {
        says: `Only the list of ${object.id} grants it: ${id} has no row for it.`,
        at: openingTag(role.root),
      },
    ];
  const isEqual = rows.every(({ level }) => level?.text === entry.level?.text);
  return isEqual || !role
    ? []
    : [
        {
          says: `The list of ${object.id} gives ${entry.level?.text ?? 'no level'}, the role ${grant.level}: SDF does not deploy both.`,
          at: entry.level ?? entry.element,
        },
      ];
}

/** Settings of its file that keep the holders of a role from records. */
function settingReasons({ role }: Holder): Reason[] {
  if (!role) return [];
  return [...settingsOf(role).values()]
    .filter(({ setting, width }) => NARROWING.test(setting.field) && width < setting.values.length - 1)
    .filter(
      ({ setting: { field } }) => field.endsWith('.restriction') || childValue(role.root, field) !== null,
    )
    .map(({ setting, value, at }) => ({
      says: `${setting.name} (${setting.field}) is ${value}: it does not reach every record.`,
      at,
    }));
}

const NARROWING = /^(?:subsidiaryoption|accountingbooksoption|employeerestriction|.*\.restriction)$/;

function features({ project, key, object, holder: { role } }: Scene): Reason[] {
  const { manifest } = project;
  const at = manifest ? openingTag(manifest.root) : null;
  if (object) {
    const feature = FEATURE_OF_KIND[object.kind];
    return !manifest || manifest.features.has(feature) || !role
      ? []
      : [
          {
            says: `The manifest does not list the feature ${feature}: in an account where it is off, the row is left out.`,
            at,
          },
        ];
  }
  const name = findPermission(key)?.feature;
  if (name === undefined) return [];
  const ids = name.split('; ').map((one) => one.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  if (ids.some((id) => manifest?.features.has(id))) return [];
  return [
    {
      says: `It belongs to the feature ${name.replaceAll('; ', ', ')}, which the account must have on${declared(ids, project)}.`,
      at: null,
    },
  ];
}

/** Only where the id of the feature is known for certain. */
function declared(ids: readonly string[], { manifest }: Project): string {
  const known = ids.filter(isKnownFeature);
  return manifest && known.length > 0 ? `; the manifest does not name ${listed(known, 'or')}` : '';
}

/** What deploy.xml leaves out need not be in the account. */
function scope({ holder: { role }, object }: Scene, grant: Grant | null): Reason[] {
  if (!grant) return [];
  const files = [role, object].filter((one): one is Role | Counterpart => one !== null && !one.inScope);
  return files.map(({ id, root }) => ({
    says: `deploy.xml does not deploy ${id}: the account may have another version of it.`,
    at: openingTag(root),
  }));
}
