import {
  HOLD_EVERYTHING,
  standardRoles,
  undocumentedRoles,
} from '../sdf/catalogue/standard-role-permissions.js';
import { counterpartOf, type Project } from '../sdf/project.js';
import { parseReference } from '../sdf/reference.js';
import { compareTexts } from '../util/compare-text.js';
import { ENTRY_PERMISSION } from './entry-permission.js';
import { CORE_ADMINISTRATION, canonicalKey, type Grant, type Grants } from './grants.js';
import { CORE_WORDS, type HeldAt, heldBy, heldByStandard } from './held-by.js';
import { type Holder, holdersOf } from './holders.js';
import { nameOfHolder } from './names.js';
import { accessTypeOf } from './openings.js';
import type { Question } from './question.js';
import type { Through, WayIn } from './way-in.js';
import { codeRunningWith } from './who-code.js';
import { openingsTo } from './who-doors.js';

/** The answer to a question. */
export interface Answer {
  readonly question: Question;
  /** Roles of the projects first, then what objects grant, doors, and standard roles. */
  readonly holders: readonly WayIn[];
  /** The roles that would have it if they were not inactive. */
  readonly inactive: readonly WayIn[];
  /** Standard roles that hold every permission; no list names them. */
  readonly everything: readonly string[];
  /** Standard roles of which nobody documents what they hold. */
  readonly unknown: readonly string[];
}

export interface Asking {
  /** Whether a file is asked for, by its path: only what roles and objects of such files say counts. */
  readonly isWanted?: (path: string) => boolean;
  /** How many people hold a role of a project, or a standard role. */
  readonly people?: (role: Pick<WayIn, 'project' | 'role' | 'name'>) => number | undefined;
}

const ORDER: readonly Through[] = ['role', 'object', 'door', 'standard role'];

/** Who has what a question asks for, by some projects and by what is documented of the standard roles. */
export function whoOf(
  question: Question,
  projects: readonly Project[],
  { isWanted = () => true, people }: Asking = {},
): Answer {
  const sorted = [...projects].sort((one, other) => compareTexts([one.root], [other.root]));
  const own = sorted.flatMap((project) => waysIn(question, project, isWanted));
  const all = [
    ...own.filter(({ isActive }) => isActive).map(({ way }) => way),
    ...standardHolders(question, sorted),
  ];
  const counted = all.map((way) => {
    const count = way.role === null ? undefined : people?.(way);
    return count === undefined ? way : { ...way, people: count };
  });
  return {
    question,
    holders: ORDER.flatMap((through) => counted.filter((way) => way.through === through)),
    inactive: own.filter(({ isActive }) => !isActive).map(({ way }) => way),
    everything: HOLD_EVERYTHING,
    unknown: dependsOnStandardRoles(question, sorted) ? undocumentedRoles() : [],
  };
}

/** Whether anybody has it besides the roles that hold everything. */
export function isHeld({ holders }: Answer): boolean {
  return holders.some(({ role, through }) => through === 'door' || !HOLD_EVERYTHING.includes(role ?? ''));
}

/** What a record type, segment or duty of the account grants is in its files; a standard permission is not. */
function dependsOnStandardRoles(question: Question, projects: readonly Project[]): boolean {
  if (question.kind !== 'permission') return question.kind === 'duty';
  return (
    parseReference(question.key) === null ||
    projects.some((project) => typeOf(question.key, project) === 'CUSTRECORDENTRYPERM')
  );
}

interface Found {
  readonly way: WayIn;
  readonly isActive: boolean;
}

function waysIn(question: Question, project: Project, isWanted: (path: string) => boolean): Found[] {
  if (question.kind === 'object') return active(openingsTo(question, project, isWanted));
  const holders = [...holdersOf(project).values()].sort((one, other) =>
    compareTexts([one.role ? '' : '1', one.id], [other.role ? '' : '1', other.id]),
  );
  return [
    ...holders.flatMap((holder) => holdings(question, project, holder, isWanted)),
    ...active(openingsTo(question, project, isWanted)),
    ...active(codeRunningWith(question, project, holders, keysOf(question, project), isWanted)),
  ];
}

function active(ways: readonly WayIn[]): Found[] {
  return ways.map((way) => ({ way, isActive: true }));
}

/** What a holder has of what is asked for, of a duty only where it has all sides. */
function holdings(
  question: Question,
  project: Project,
  holder: Holder,
  isWanted: (path: string) => boolean,
): Found[] {
  const { id, role, isActive, grants } = holder;
  const isWhole = role !== null && isWanted(role.source.path);
  const shown = (key: string) => isWhole || isObjectWanted(project, key, isWanted);
  const found = heldBy(question, keysOf(question, project), (key) => {
    const grant = grants.get(canonicalKey(project, key));
    return [...(grant && shown(grant.key) ? [grant] : []), ...byCore(grants, isWhole)];
  });
  return found
    .filter((one) => !isSaidBetter(one, found))
    .map(({ held, side, key }) => ({
      isActive,
      way: {
        project: project.root,
        role: id,
        name: nameOfHolder(holder),
        level: held.level,
        restriction: held.restriction,
        through: held.object === null ? 'role' : 'object',
        permission: held.key,
        object: held.object,
        side,
        says: null,
        doubt: doubtOf(held, key, question, project) ?? (holder.doubt === undefined ? null : MAYBE_INACTIVE),
        at: held.at,
      },
    }));
}

const MAYBE_INACTIVE = 'its file does not show clearly whether the role is inactive';

/** Whether core administration gives what a permission of its own gives already. */
function isSaidBetter({ held, side, key }: HeldAt<Grant>, found: readonly HeldAt<Grant>[]): boolean {
  const isCore = held.key === CORE_ADMINISTRATION && key !== CORE_ADMINISTRATION;
  return isCore && found.some((other) => other.side === side && other.held.key !== CORE_ADMINISTRATION);
}

/** Core administration stands for most of what an administrator may, without naming it. */
function byCore(grants: Grants, isWhole: boolean): Grant[] {
  const core = isWhole ? grants.get(CORE_ADMINISTRATION) : undefined;
  return core ? [core] : [];
}

function doubtOf(
  { key, doubt, object }: { readonly key: string; readonly doubt?: unknown; readonly object: string | null },
  asked: string,
  question: Question,
  project: Project,
): string | null {
  if (key === CORE_ADMINISTRATION && asked !== CORE_ADMINISTRATION) return CORE_WORDS;
  if (doubt !== undefined) return 'the XML can be read in several ways; this is the most that it can mean';
  if (question.kind === 'permission' && isOfSegment(question.key, project))
    return 'the record type contains the values of a segment, and the segment decides who may use them';
  const type = question.kind === 'permission' ? typeOf(question.key, project) : null;
  if (type === 'CUSTRECORDENTRYPERM' && key !== ENTRY_PERMISSION && object === null)
    return `the record type requires Custom Record Entries (${ENTRY_PERMISSION}) and may ignore this row`;
  return null;
}

function isOfSegment(key: string, project: Project): boolean {
  const reference = parseReference(key);
  return (reference && counterpartOf(project, reference)?.isOfSegment) ?? false;
}

/** The access type of the record type that a key means; null for any other key. */
function typeOf(key: string, project: Project) {
  const reference = parseReference(key);
  const object = reference && counterpartOf(project, reference);
  return object?.kind === 'customrecordtype' && !object.isOfSegment ? accessTypeOf(object) : null;
}

/** The keys by which a permission is held: for a record type without a list Custom Record Entries is one. */
function keysOf(question: Question, project: Project): (key: string) => readonly string[] {
  return (key) => {
    const isLed = question.kind === 'permission' && typeOf(key, project) === 'CUSTRECORDENTRYPERM';
    return isLed ? [key, ENTRY_PERMISSION] : [key];
  };
}

function isObjectWanted(project: Project, key: string, isWanted: (path: string) => boolean): boolean {
  const reference = parseReference(key);
  const object = reference && counterpartOf(project, reference);
  return object !== null && isWanted(object.source.path);
}

/** The standard roles that hold it, whatever the projects say. */
function standardHolders(question: Question, projects: readonly Project[]): WayIn[] {
  const keysFor = (key: string) => [
    ...new Set(projects.flatMap((project) => keysOf(question, project)(key))),
  ];
  return standardRoles().flatMap((role) =>
    heldByStandard(question, role, projects.length > 0 ? keysFor : undefined),
  );
}
