import { activeRolesOf } from '../../access/active-roles.js';
import type { Grants } from '../../access/grants.js';
import { nameOfRole } from '../../access/names.js';
import { levelAtMost } from '../../rules/shared/access-fixes.js';
import {
  AI_CONNECTOR,
  CONNECT,
  LOGINS,
  WEB_SERVICES,
  webServicesMark,
} from '../../rules/shared/integrations.js';
import { compareLevels, findPermission, type Level } from '../../sdf/catalogue/permissions.js';
import type { Role } from '../../sdf/objects.js';
import type { Project } from '../../sdf/project.js';
import { isCustomRoleId, isPermissionTargetId, parseReference } from '../../sdf/reference.js';
import { childValue } from '../../sdf/value.js';
import { compareText } from '../../util/compare-text.js';
import { groupBy } from '../../util/group-by.js';

/** A role that an integration seems to log in with, as the projects of the repository have it. */
export interface FoundRole {
  readonly id: string;
  readonly name: string | null;
  /** The files that define it; a repository can hold a project for each account. */
  readonly paths: readonly string[];
  /** Whether programs alone use it, rather than people as well. */
  readonly isSure: boolean;
  /** What it holds in all of them, at the least level, by canonical key. */
  readonly holds: ReadonlyMap<string, Level>;
  /** What it holds in any of them. */
  readonly touches: ReadonlySet<string>;
  /** Of what it holds that to which a rule objects. */
  readonly objectedTo: readonly string[];
  readonly profile: 'integration' | 'ai';
  /** The fields that bind it in all of them, with their value. */
  readonly settings: readonly (readonly [field: string, value: string])[];
}

/** People's roles hold far more than those of most integrations, and often a login by token as well. */
const MOST_PERMISSIONS = 80;

/** What logs programs in, and nobody else. */
const PROGRAM_LOGINS = [
  ...LOGINS.filter((id) => id !== 'ADMI_MANAGE_OWN_OAUTH_TOKENS'),
  'ADMI_SUITEANALYTICSCONNECT',
];

/** Fields that keep people, or strangers, out; and one that has to be meant, or the integration misses records. */
const BINDING = [
  ['iswebserviceonlyrole', 'T'],
  ['restrictip', 'T'],
  ['subsidiaryoption', 'OWN'],
] as const;

/** The roles of projects that integrations log in with, by what they hold and how they are set. */
export function findIntegrationRoles(projects: readonly Project[]): FoundRole[] {
  const all = projects
    .flatMap((project) => activeRolesOf(project))
    .filter(({ role }) => isCustomRoleId(role.id));
  const found = [...groupBy(all, ({ role }) => role.id)].flatMap(([id, files]) => {
    const isFound = files.some(isOfProgram);
    return isFound ? [foundRole(id, files)] : [];
  });
  return found.sort((one, other) => compareText(one.id, other.id));
}

type File = { readonly role: Role; readonly grants: Grants };

/** Without what can be read in several ways: a config asks for nothing that nobody knows. */
function clear(grants: Grants): Grants {
  return new Map([...grants].filter(([, grant]) => !grant.doubt));
}

function foundRole(id: string, files: readonly File[]): FoundRole {
  const grants = files.map((file) => clear(file.grants));
  const touches = new Set(grants.flatMap((own) => [...own.keys()]));
  return {
    id,
    name: nameOfRole(files[0]?.role ?? null),
    paths: files.map(({ role }) => role.source.path),
    isSure: files.every(
      ({ role, grants: own }) =>
        webServicesMark(role) !== null || isNamedForProgram(role) || own.size <= MOST_PERMISSIONS,
    ),
    holds: heldInAll(grants),
    touches,
    objectedTo: [],
    profile: touches.has(AI_CONNECTOR) ? 'ai' : 'integration',
    settings: BINDING.filter(([field, value]) =>
      files.every(({ role }) => childValue(role.root, field)?.text === value),
    ),
  };
}

/** Names that people give to the roles of programs. */
const PROGRAM_NAME =
  /(?:^|[^a-z])(?:apis?|integrations?|integrator|connectors?|middleware|sync|synchroni[sz]ation|web ?services?|restlets?|suitetalk|tba|etl|boomi|celigo|workato|mulesoft|automation|bot)(?:[^a-z]|$)/i;

/**
 * Whether a role is one that programs log in with: by its mark, by its name, or by a login together with a service that
 * programs use. People hold a login by OAuth 2.0 for AI clients, and then often a second factor (article_0902023508).
 */
function isOfProgram({ role, grants }: File): boolean {
  if (webServicesMark(role)) return true;
  const hasLogin = LOGINS.some((id) => grants.has(id));
  const hasService = [...WEB_SERVICES, ...CONNECT].some((id) => grants.has(id));
  if ((hasLogin || hasService) && isNamedForProgram(role)) return true;
  const second = childValue(role.root, 'tfarequired')?.text ?? 'OFF';
  if (second !== 'OFF') return false;
  if (hasLogin && hasService) return true;
  return grants.has('ADMI_LOGIN_OAUTH') || CONNECT.some((id) => grants.has(id));
}

function isNamedForProgram(role: Role): boolean {
  const names = [role.id.replaceAll('_', ' '), nameOfRole(role)?.replaceAll('_', ' ') ?? ''];
  return names.some((name) => PROGRAM_NAME.test(name));
}

/** Keys and levels that a config takes. A level that is not documented is demanded as far as it is. */
function heldInAll([first, ...others]: readonly Grants[]): Map<string, Level> {
  const held = new Map<string, Level>();
  for (const [key, { level, field }] of first ?? []) {
    const levels = [level, ...others.map((grants) => grants.get(key)?.level ?? 'NONE')];
    const least = levels.reduce((one, other) => (compareLevels(other, one) < 0 ? other : one));
    const demanded = findPermission(key) ? levelAtMost(key, least) : least;
    if (field === undefined && demanded !== 'NONE' && canBeRequired(key)) held.set(key, demanded);
  }
  return held;
}

function canBeRequired(key: string): boolean {
  if (findPermission(key)) return true;
  const reference = parseReference(key);
  return reference !== null && isPermissionTargetId(reference.objectId);
}

/** What a program logs in with, and the web services that it uses. */
export function isLogin(key: string): boolean {
  return PROGRAM_LOGINS.includes(key) || LOGINS.includes(key) || WEB_SERVICES.includes(key);
}
