import { permissionsCalled, permissionsNear } from '../../sdf/catalogue/names/names.js';
import { notPermission } from '../../sdf/catalogue/names/not-permissions.js';
import {
  allPermissions,
  compareLevels,
  findPermission,
  LEVELS,
  type Level,
  levelVerdict,
  nearestPermissions,
  type Permission,
} from '../../sdf/catalogue/permissions.js';
import { canonical, dueKey } from '../../sdf/notation.js';
import { isPermissionTargetId, parseReference } from '../../sdf/reference.js';
import { didYouMean, nearestWords } from '../../util/nearest.js';
import { either } from '../../util/words.js';
import { globMatches, isGlob, keyMatches } from '../match.js';
import type { DutyPermission, RequiredPermission } from '../policy.js';
import { beginnings } from './patterns.js';
import { defined, type MapItem, map, refined, type Shape, text } from './shape.js';
import { offer, oneOf } from './words.js';

/** What is granted at all. */
const GRANTING: readonly Level[] = LEVELS.filter((level) => level !== 'NONE');

export const grantingLevel = oneOf(GRANTING, 'level that grants something');

/** How the script ids of objects begin that a permission can name. */
const TARGETS = ['customrecord', 'cseg', 'customtransaction', 'customsale', 'custompurchase'];

/** References to such objects, and globs over them, as far as a pattern can say it. */
const REFERENCE_PATTERN = `^\\s*\\[.*=\\s*(?:${TARGETS.join('|')}).*\\]\\s*$`;
const REFERENCE_GLOB_PATTERN = `^\\s*\\[.*=\\s*${beginnings(TARGETS)}.*\\]\\s*$`;

/** What may be a name of the UI; editors cannot tell whether it is one. */
const NAME_PATTERN = '^(?!\\s*[A-Za-z]+_)[^\\[*?]*[a-z ]';

const ID_GLOB_PATTERN = '^\\s*[A-Z0-9_*?]*[*?][A-Z0-9_*?]*\\s*$';

/** A permission as a role writes it: a standard id, or a reference to an object. */
const permissionKey: Shape<string> = refined(text, (written, at, tell) => {
  if (findPermission(written)) return written;
  const reference = parseReference(written);
  if (reference && isPermissionTargetId(reference.objectId)) return canonical(written);
  return idNamed(written) ?? tell(at, noPermission(written));
});

/** The id that a name of the UI stands for, such as `Pay Bills`; null where it means none, or several. */
function idNamed(written: string): string | null {
  if (parseReference(written) || isGlob(written) || /^[A-Z]+_/i.test(written)) return null;
  const [only, ...others] = permissionsCalled(written);
  return only && others.length === 0 && !notPermission(written) ? only.id : null;
}

function noPermission(written: string): string {
  if (isGlob(written)) return `"${written}" is a glob; only one permission is possible here.`;
  const due = dueKey(written);
  if (due !== written) return `"${written}" is not a permission id.${didYouMean(due)}`;
  const known = notPermission(written);
  if (known) return `"${written}" is not a permission id. ${known.says}`;
  const meanings = permissionsCalled(written).map(({ id }) => id);
  if (meanings.length > 1) return `"${written}" means several permissions. Write ${either(meanings)}.`;
  const [nearest = permissionsNear(written, null)[0]?.id] =
    meanings.length > 0 ? meanings : nearestPermissions(written, 1);
  const end = didYouMean(nearest);
  return `"${written}" is not a permission id${parseReference(written) ? ': roles cannot hold a permission for such an object' : ''}.${end}`;
}

/** A glob over permission keys that at least one key can match. */
export const keyGlob: Shape<string> = defined(
  'permissionGlob',
  refined(
    text,
    (written, at, tell) =>
      canMatchKey(written) ? written : (idNamed(written) ?? tell(at, noMatch(written))),
    {
      schema: {
        type: 'string',
        anyOf: [
          { enum: allPermissions().map(({ id }) => id) },
          ...[ID_GLOB_PATTERN, REFERENCE_GLOB_PATTERN, NAME_PATTERN].map((pattern) => ({ pattern })),
        ],
      },
    },
  ),
);

/** The catalogue tells what a glob over standard ids can match; the script ids of an account are its own. */
function canMatchKey(glob: string): boolean {
  const reference = parseReference(glob);
  if (reference) return canMatchTarget(reference.scriptId);
  return allPermissions().some(({ id }) => keyMatches(glob, id));
}

function canMatchTarget(glob: string): boolean {
  if (!isGlob(glob)) return isPermissionTargetId(glob);
  const [head = ''] = glob.split(/[*?]/);
  const begins = TARGETS.some((target) => head.startsWith(target) || target.startsWith(head));
  return begins && /^[0-9a-z_*?]+$/.test(glob);
}

function noMatch(glob: string): string {
  if (!isGlob(glob)) return noPermission(glob);
  if (/^\[|^cust|^cseg/.test(glob)) {
    return `"${glob}" matches no permission. Those for objects are written "[scriptid=customrecord_*]".`;
  }
  const near = nearestGlob(glob);
  return `"${glob}" matches no permission.${didYouMean(near)}`;
}

/** The glob with its beginning, up to the first wildcard, as some permission begins. */
function nearestGlob(glob: string): string | null {
  const upper = glob.toUpperCase();
  if (canMatchKey(upper)) return upper;
  const [head = ''] = upper.split(/[*?]/);
  const rest = upper.slice(head.length);
  const heads = new Set(allPermissions().map(({ id }) => id.slice(0, head.length)));
  const near = nearestWords(head, heads, 3).map((other) => other + rest);
  return near.find((other) => allPermissions().some(({ id }) => globMatches(other, id))) ?? null;
}

/** The permissions of the catalogue for editors, each with its name and the levels that it takes. */
const OFFERED = offer(
  allPermissions().map((permission) => [
    permission.id,
    [permission.names[0] ?? permission.id, permission.tab && ` (${permission.tab})`].join(''),
    { enum: levelsOf(permission) },
  ]),
);

/** Permissions, each with a level that grants something. */
const levelByKey = defined(
  'permissions',
  map({ key: permissionKey, offered: OFFERED, patterns: [REFERENCE_PATTERN, NAME_PATTERN] }, grantingLevel),
);

/** Permissions with the least level that a role must have. */
export const requiredLevels: Shape<readonly RequiredPermission[]> = judged(levelByKey, ({ key, value }) => {
  const permission = findPermission(key);
  if (!permission || levelVerdict(permission, value) !== 'not-allowed') return null;
  return `"${value}" is not a level of ${key}, which has ${either(levelsOf(permission))}.`;
});

/** Permissions with the level from which on a role holds a side of a duty. */
export const heldLevels: Shape<readonly DutyPermission[]> = judged(levelByKey, ({ key, value }) => {
  const highest = levelsOf(findPermission(key)).at(-1);
  if (highest === undefined || compareLevels(value, highest) <= 0) return null;
  return `"${value}" is above the highest level of ${key}, which is ${highest}.`;
});

/** Globs over permissions with the most that a role may have of them. */
const limitByKey = map({ key: keyGlob, patterns: ['\\S'] }, oneOf(LEVELS, 'level'));
export const limits = refined(
  limitByKey,
  (items) => items.map(({ at, key, value }) => ({ at, glob: key, level: value })),
  { schema: { ...limitByKey.schema, propertyNames: keyGlob.schema } },
);

/** The levels of a permission that grant something; all of them where no source tells. */
function levelsOf(permission: Permission | undefined): readonly Level[] {
  if (!permission) return GRANTING;
  return GRANTING.filter((level) => levelVerdict(permission, level) !== 'not-allowed');
}

function judged(
  shape: typeof levelByKey,
  judge: (item: MapItem<string, Level>) => string | null,
): Shape<readonly RequiredPermission[]> {
  return refined(shape, (items, _, tell) => {
    const faults = items.filter((item) => {
      const message = judge(item);
      if (message !== null) tell(item.valueAt, message);
      return message !== null;
    });
    return faults.length > 0 ? undefined : items.map(({ at, key, value }) => ({ at, key, level: value }));
  });
}
