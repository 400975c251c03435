import { questionsOf, titleOf } from '../access/asked.js';
import { betweenOf } from '../access/between.js';
import { closestStandardRole, compareWithBase, type Range } from '../access/compare-roles.js';
import { heldByStandard } from '../access/held-by.js';
import { type Holder, holdersOf } from '../access/holders.js';
import { nameOfRole } from '../access/names.js';
import type { PermissionQuestion } from '../access/question.js';
import { dutiesHeld } from '../access/role-duties.js';
import type { WayIn } from '../access/way-in.js';
import { whoOf } from '../access/who.js';
import { load, unreadOf } from '../check/load.js';
import { pathSeenFrom } from '../files/relative-path.js';
import { workingTree } from '../files/working-tree.js';
import { GENERAL_DUTIES, SOX_DUTIES } from '../policy/built-in-duties.js';
import { explainBetween, explainStandardBetween } from '../report/explain/between.js';
import { type Base, explainCustomRole, type How } from '../report/explain/custom-role.js';
import type { Explanation } from '../report/explain/explanation.js';
import { explainStandardRole } from '../report/explain/standard-role.js';
import type { Level } from '../sdf/catalogue/permissions.js';
import {
  findStandardRole,
  HOLD_EVERYTHING,
  nameOfStandardRole,
  standardRoleCalled,
} from '../sdf/catalogue/standard-role-permissions.js';
import type { Role } from '../sdf/objects.js';
import type { Project } from '../sdf/project.js';
import { isCustomRoleId, parseReference } from '../sdf/reference.js';
import { childValue, openingTag } from '../sdf/value.js';
import { didYouMean, nearestWord } from '../util/nearest.js';
import { either } from '../util/words.js';
import { partsOf } from './asked-words.js';
import type { World } from './command.js';
import { wrongUse } from './failure.js';
import { findTargets } from './targets.js';

const DUTIES = [...SOX_DUTIES, ...GENERAL_DUTIES];

/** A role at the beginning of some words, and the words after it. */
interface RoleWords {
  readonly id: string;
  readonly rest: readonly string[];
}

/** The role that words begin with; null where they begin with none. */
export function roleIn(words: readonly string[]): RoleWords | null {
  const [first = ''] = words;
  const id = customRoleId(first);
  if (id !== null) return { id, rest: words.slice(1) };
  for (let end = words.length; end > 0; end--) {
    const standard = standardRoleCalled(words.slice(0, end).join(' '));
    if (standard !== null) return { id: standard, rest: words.slice(end) };
  }
  return null;
}

function customRoleId(word: string): string | null {
  const id = parseReference(word)?.scriptId ?? word;
  return isCustomRoleId(id) ? id : null;
}

/** What was asked for, and why it may be less than there is. */
export interface Explained {
  readonly explanations: readonly Explanation[];
  readonly problems: readonly string[];
}

/** Explains a role by itself, against the role that it was made from or another that is named, or before a permission. */
export function explainRole({ id, rest }: RoleWords, world: World): Explained {
  const { asked, level, paths } = partsOf(rest, world, false);
  if (asked === '' && level !== null)
    throw wrongUse(`Name a permission before ${level}, for example: explain ${id} "Pay Bills" ${level}`);
  const base = customRoleId(asked) ?? standardRoleCalled(asked);
  if (!isCustomRoleId(id) && asked === '') {
    if (paths.length > 0)
      throw wrongUse(`${id} is a standard role and in no file. Leave out "${paths.join(' ')}".`);
    return { explanations: [explainStandardRole(id, DUTIES)], problems: [] };
  }
  if (!isCustomRoleId(id) && base !== null)
    throw wrongUse(`${id} is a standard role. Only a custom role can be compared with another role.`);
  const { projects, problems } = projectsIn(paths, world);
  const explanations =
    asked === '' || base !== null
      ? holdersCalled(id, projects).map((found) => customRole(found, base))
      : explainPermissionOf(id, asked, level ?? 'VIEW', projects);
  return { explanations, problems };
}

function projectsIn(paths: readonly string[], world: World) {
  const { folders, named } = findTargets(paths, world.folder);
  const { tree } = workingTree(world.folder, folders, () => false, { named });
  const loaded = load(tree, pathSeenFrom(world.folder));
  return { projects: loaded.projects, problems: unreadOf(loaded) };
}

interface Found {
  readonly project: Project;
  readonly holder: Holder;
  readonly role: Role;
}

/** The roles of the projects that have an id, at least one. */
function holdersCalled(id: string, projects: readonly Project[]): Found[] {
  const found = projects.flatMap((project) => {
    const holder = holdersOf(project).get(id);
    return holder?.role ? [{ project, holder, role: holder.role }] : [];
  });
  if (found.length > 0) return found;
  const ids = projects.flatMap(({ roleById }) => [...roleById.keys()]);
  const near = projects.length === 0 ? ' There is no SDF project here.' : didYouMean(nearestWord(id, ids));
  throw wrongUse(`There is no role "${id}" here.${near}`);
}

function customRole({ project, holder, role }: Found, named: string | null): Explanation {
  const levelOf = (key: string) => holder.grants.get(key)?.level ?? null;
  return explainCustomRole({
    id: role.id,
    name: nameOfRole(role),
    at: openingTag(role.root),
    isActive: holder.isActive,
    permissions: holder.grants.size,
    duties: dutiesHeld(DUTIES, levelOf),
    dutyCount: DUTIES.length,
    base: baseOf(project, holder, role, named),
  });
}

function baseOf(project: Project, holder: Holder, role: Role, named: string | null): Base {
  const written = childValue(role.root, 'parentrolescriptid');
  const id =
    named ?? (written && (customRoleId(written.text) ?? standardRoleCalled(written.text) ?? written.text));
  if (id !== null) {
    const how: How = named === null && written ? { kind: 'written', at: written } : { kind: 'named' };
    return comparedWith(project, holder, id, how);
  }
  const closest = closestStandardRole(holder.grants);
  if (!closest || closest.share < LEAST_SHARE) return { kind: 'unknown' };
  return comparedWith(project, holder, closest.role.id, { kind: 'guessed', share: closest.share });
}

/** With less in common a guess would mislead. */
const LEAST_SHARE = 0.5;

function comparedWith(project: Project, { grants }: Holder, id: string, how: How): Base {
  if (HOLD_EVERYTHING.includes(id)) return { kind: 'everything', id, how };
  const base = isCustomRoleId(id) ? rangesOf(project, id, how) : findStandardRole(id)?.permissions;
  return base
    ? { kind: 'compared', id, how, comparison: compareWithBase(grants, base) }
    : { kind: 'undocumented', id, how };
}

function rangesOf(project: Project, id: string, how: How): ReadonlyMap<string, Range> | undefined {
  const holder = holdersOf(project).get(id);
  if (!holder?.role) {
    if (how.kind === 'named')
      throw wrongUse(
        `There is no role "${id}" in ${project.root}.${didYouMean(nearestWord(id, project.roleById.keys()))}`,
      );
    return undefined;
  }
  return new Map(
    [...holder.grants].map(([key, { level, doubt }]) => [key, { level, least: doubt?.level ?? level }]),
  );
}

function explainPermissionOf(
  id: string,
  asked: string,
  level: Level,
  projects: readonly Project[],
): Explanation[] {
  const question = permissionOf(asked, level, projects);
  if (isCustomRoleId(id))
    return holdersCalled(id, projects).map(({ project, holder, role }) =>
      explainBetween(id, nameOfRole(role), question, betweenOf(question, project, holder)),
    );
  const standard = findStandardRole(id);
  const ways = whoOf(question, projects).holders.filter(
    ({ role, through }) => role === id && through !== 'door',
  );
  const lower: WayIn[] = standard ? heldByStandard({ ...question, level: 'VIEW' }, standard) : [];
  const kind = HOLD_EVERYTHING.includes(id) ? 'everything' : standard ? 'documented' : 'undocumented';
  return [explainStandardBetween(id, nameOfStandardRole(id), question, kind, ways, lower[0] ?? null)];
}

function permissionOf(asked: string, level: Level, projects: readonly Project[]): PermissionQuestion {
  const all = questionsOf(asked, level, { projects, duties: [] });
  const found = all.flatMap((question) => (question.kind === 'permission' ? [question] : []));
  const [question, ...others] = found;
  if (!question) throw wrongUse(`"${asked}" is not a permission, record type or segment that is known here.`);
  if (others.length > 0)
    throw wrongUse(
      `"${asked}" means several things: ${either(found.map(titleOf))}. Use ${either(found.map(({ key }) => key))}.`,
    );
  return question;
}
