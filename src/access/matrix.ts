import { greatestRisk, type Risk } from '../sdf/catalogue/risks.js';
import type { Role } from '../sdf/objects.js';
import { counterpartOf, type Project } from '../sdf/project.js';
import { parseReference } from '../sdf/reference.js';
import type { Place } from '../sdf/source.js';
import { compareTexts } from '../util/compare-text.js';
import { groupBy } from '../util/group-by.js';
import type { Grant } from './grants.js';
import { type Holder, holdersOf } from './holders.js';
import { compareRows } from './matrix-order.js';
import { nameOfHolder, nameOfPermission } from './names.js';
import { compareDoors, type OpenDoors, openDoorsOf } from './open-doors.js';
import { type OpenType, openTypesOf } from './open-types.js';
import { riskOfHolding } from './risk-of-holding.js';
import { type Held, settingsOf } from './role-settings.js';

/** Who may do what by some projects: permissions as rows, roles as columns. */
export interface Matrix {
  readonly projects: readonly MatrixProject[];
  /** By tab of the UI, then by name. A permission that several projects grant is one row. */
  readonly permissions: readonly MatrixPermission[];
  /** By project: first its own roles, then others to which its objects grant something; each by id. */
  readonly roles: readonly MatrixRole[];
  /** The record types that need no permission at all, or are open to people outside the company. */
  readonly openTypes: readonly OpenType[];
  /** What else lets somebody in; null where nobody asked for it. */
  readonly doors: OpenDoors | null;
  /** What is missing here, and is told where the matrix is shown. */
  readonly omitted: readonly OmittedRole[];
}

export interface MatrixProject {
  /** The folder. */
  readonly root: string;
  /** What the manifest calls it. */
  readonly name: string | null;
}

export interface MatrixPermission {
  /** The canonical key. */
  readonly key: string;
  /** What the UI calls it; the key, or the script id of an object, where nothing tells. */
  readonly name: string;
  /** The subtab of a role's permissions; null where no source tells. */
  readonly tab: string | null;
  /** The greatest at which one of the roles holds it. */
  readonly risk: Risk;
}

export interface MatrixRole {
  readonly project: string;
  /** As holders are named: a script id, a standard role, or a reference to a role of elsewhere. */
  readonly id: string;
  readonly name: string | null;
  /** Null for a role that the project does not hold: then only what objects grant it is known, not all that it may do. */
  readonly role: Role | null;
  /** An inactive role grants nothing to anybody; its cells say what it would. */
  readonly isActive: boolean;
  /** How far its permissions reach, and how its holders log in; empty where the project does not hold it. */
  readonly settings: readonly Held[];
  /** What it holds, by the key of the permission. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** What a role holds of a permission. */
export interface Cell extends Grant {
  readonly risk: Risk;
}

/** Which doors are asked for: none, those that are not as NetSuite itself has them, or all. */
export type DoorsAsked = 'none' | 'changed' | 'all';

/** A role of the files that is no column, since another speaks for its script id or it has none. */
export interface OmittedRole {
  readonly at: Place;
  readonly reason: string;
}

/**
 * The matrix of some projects. The same projects give the same matrix, whatever their order.
 *
 * @param isWanted whether a file is asked for, by its path: only what roles and objects of such files say is shown
 */
export function matrixOf(
  projects: readonly Project[],
  isWanted: (path: string) => boolean = () => true,
  doors: DoorsAsked = 'none',
): Matrix {
  const sorted = [...projects].sort((one, other) => compareTexts([one.root], [other.root]));
  const columns = sorted.flatMap((project) => columnsOf(project, isWanted));
  return {
    projects: sorted.map(({ root, manifest }) => ({ root, name: manifest?.projectName ?? null })),
    permissions: rowsOf(columns),
    roles: columns.map(({ role }) => role),
    openTypes: sorted.flatMap(openTypesOf).filter(({ at }) => isWanted(at.source.path)),
    doors: doors === 'none' ? null : doorsOf(sorted, isWanted, doors === 'all'),
    omitted: sorted.flatMap(omittedRoles).filter(({ at }) => isWanted(at.source.path)),
  };
}

function doorsOf(
  projects: readonly Project[],
  isWanted: (path: string) => boolean,
  isWhole: boolean,
): OpenDoors {
  const all = projects.map((project) => openDoorsOf(project, isWanted, isWhole));
  const untouched = new Map<string, number>();
  for (const one of all)
    for (const [kind, number] of one.untouched) untouched.set(kind, (untouched.get(kind) ?? 0) + number);
  return { doors: all.flatMap(({ doors }) => doors).sort(compareDoors), untouched };
}

interface Column {
  readonly project: Project;
  readonly role: MatrixRole;
}

function columnsOf(project: Project, isWanted: (path: string) => boolean): Column[] {
  return [...holdersOf(project).values()]
    .sort(
      (one, other) =>
        Number(one.role === null) - Number(other.role === null) || compareTexts([one.id], [other.id]),
    )
    .map((holder) => ({ project, role: columnOf(project, holder, isWanted) }))
    .filter(({ role: { role, cells } }) => cells.size > 0 || (role !== null && isWanted(role.source.path)));
}

function columnOf(project: Project, holder: Holder, isWanted: (path: string) => boolean): MatrixRole {
  const { id, role, isActive, grants } = holder;
  const isWhole = role !== null && isWanted(role.source.path);
  const shown = [...grants.values()].filter(({ key }) => isWhole || isObjectWanted(project, key, isWanted));
  return {
    project: project.root,
    id,
    name: nameOfHolder(holder),
    role,
    isActive,
    settings: role ? [...settingsOf(role).values()] : [],
    cells: new Map(
      shown.map((grant) => [grant.key, { ...grant, risk: riskOfHolding(id, grant.key, grant.level) }]),
    ),
  };
}

function isObjectWanted(project: Project, key: string, isWanted: (path: string) => boolean): boolean {
  const object = objectOf(project, key);
  return object !== null && isWanted(object.source.path);
}

function objectOf(project: Project, key: string) {
  const reference = parseReference(key);
  return reference && counterpartOf(project, reference);
}

/** What several projects call differently has the name of the first of them that defines it. */
function rowsOf(columns: readonly Column[]): MatrixPermission[] {
  const held = columns.flatMap(({ project, role }) =>
    [...role.cells.values()].map((cell) => ({ project, cell })),
  );
  const rows = [...groupBy(held, ({ cell }) => cell.key)].map(([key, all]) => {
    const head = (all.find(({ project }) => objectOf(project, key)) ?? all[0])?.project ?? null;
    const risk = greatestRisk(all.map(({ cell }) => cell.risk)) ?? 'low';
    return { key, ...nameOfPermission({ head, base: null }, key), risk };
  });
  return rows.sort(compareRows);
}

function omittedRoles({ roles, roleById }: Project): OmittedRole[] {
  return roles.flatMap((role) => {
    const speaker = roleById.get(role.id);
    if (speaker === role) return [];
    const at = role.scriptId ?? { source: role.source, start: role.root.start, end: role.root.end };
    const reason = speaker
      ? `${speaker.source.path} speaks for "${role.id}" already`
      : 'the role has no script id';
    return [{ at, reason }];
  });
}
