import { type AccessChange, widens, worstRisk } from '../../access/change.js';
import { compareRisks, type Risk } from '../../sdf/catalogue/risks.js';
import { nameOfStandardRole } from '../../sdf/catalogue/standard-role-permissions.js';
import { groupBy } from '../../util/group-by.js';
import { count, listed } from '../../util/words.js';

/** A change of access in the words of a reviewer, as every format tells it. Names are those of anybody. */
export interface AccessLine {
  readonly project: string;
  /** A role; the object of a door, and of what opens to everybody of a kind. */
  readonly id: string;
  readonly label: string | null;
  /**
   * What happens, up to the name of the permission: `granted`, `new role with 85 permissions, the worst`. Of a door what it
   * comes to: `everyone may edit Salary (custentity_x):`.
   */
  readonly lead: string;
  readonly name: string;
  /** The key of the permission, or the name of the field; null where the name says it. */
  readonly key: string | null;
  /** The tab in the UI, and where the grant stands if not in the role. */
  readonly notes: readonly string[];
  /** From what to what: `VIEW → FULL`. */
  readonly values: string;
  readonly risk: Risk;
  readonly direction: Direction;
  /** How many changes it stands for. */
  readonly number: number;
}

/** Whether somebody may do more, keeps in the account what the project no longer grants, or may do less. */
export type Direction = 'wider' | 'kept' | 'narrower';

/** In the order in which people read them. */
const DIRECTIONS: readonly Direction[] = ['wider', 'kept', 'narrower'];

/** So many changes of one kind in a role are told one by one. */
const MOST_ALIKE = 3;
const MOST_NAMES = 5;

/** Instead of `revoked`, which nothing is in the account. */
const KEPT = 'removed from the project, kept in the account';

const LEADS = {
  added: 'new role with',
  removed: 'removed role with',
  activated: 'activated role with',
  deactivated: 'deactivated role with',
} as const;

/**
 * Changes as lines: what widens access, then what the account keeps, then what narrows access, each in their order. A role
 * that comes or goes as a whole is one line, with the worst that it holds.
 */
export function accessLines(changes: readonly AccessChange[]): AccessLine[] {
  const parts = groupBy(changes, (change) =>
    change.whole === null
      ? change
      : JSON.stringify([change.project, change.role, change.whole, change.kept === true]),
  );
  return inOrder([...parts.values()].flatMap((part) => lineOf(part)));
}

/** The same, but many changes of one kind and risk in a role are one line, which names the first of them. */
export function bundledLines(changes: readonly AccessChange[]): AccessLine[] {
  const [wholes, singles] = [changes.filter(isWhole), changes.filter((change) => !isWhole(change))];
  const alike = groupBy(singles, ({ project, role, object, change, risk, isDoor = false, kept = false }) =>
    JSON.stringify([project, isDoor ? (object ?? role) : (role ?? object), change, risk, isDoor, kept]),
  );
  const bundles = [...alike.values()].filter((bundle) => bundle.length > MOST_ALIKE);
  const bundled = new Map(bundles.flatMap((bundle) => bundle.map((change) => [change, bundle] as const)));
  const others = [...wholes, ...singles.filter((change) => !bundled.has(change))];
  const lines = [...accessLines(others), ...bundles.flatMap((bundle) => bundleLine(bundle))];
  return inOrder(lines.sort((one, other) => compareRisks(other.risk, one.risk)));
}

function isWhole({ whole }: AccessChange): boolean {
  return whole !== null;
}

function inOrder(lines: readonly AccessLine[]): AccessLine[] {
  return DIRECTIONS.flatMap((direction) => lines.filter((line) => line.direction === direction));
}

function bundleLine(bundle: readonly AccessChange[]): AccessLine[] {
  const [line] = lineOf(bundle);
  if (!line) return [];
  const values = new Set(bundle.map(valuesOf));
  const isOne = values.size === 1;
  const names = bundle.slice(0, MOST_NAMES).map((change) => {
    const where = change.isDoor === true && change.object !== undefined ? ` of ${change.object}` : '';
    return change.name + where + (isOne ? '' : ` ${valuesOf(change)}`);
  });
  const left = bundle.length - names.length;
  return [
    {
      ...line,
      lead: `${line.lead} ${count(bundle.length, bundle.every(isPermission) ? 'permission' : 'setting')}:`,
      name: left > 0 ? `${names.join(', ')} and ${left} more` : listed(names),
      ...{ key: null, notes: [], values: isOne ? line.values : '' },
    },
  ];
}

function isPermission({ tab, permission }: Pick<AccessChange, 'tab' | 'permission'>): boolean {
  return tab !== null || permission.startsWith('[');
}

/**
 * What changes come to, in a sentence or two.
 *
 * @param isPartial whether the change touches what nobody has compared: then it is not said that nothing changes
 */
export function accessSentence(changes: readonly AccessChange[], isPartial = false): string {
  const wider = changes.filter(widens).length;
  const kept = changes.filter((change) => change.kept === true).length;
  const narrower = changes.length - wider - kept;
  const sentences = [
    wider > 0 &&
      `${count(wider, 'change')} ${wider === 1 ? 'widens' : 'widen'} access; the highest risk is ${worstRisk(changes)}.`,
    narrower > 0 && `${count(narrower, 'change')} ${narrower === 1 ? 'narrows' : 'narrow'} access.`,
    kept > 0 && keptSentence(kept),
  ].filter((sentence) => sentence !== false);
  return (
    sentences.join(' ') || (isPartial ? 'No change of access in what was compared.' : 'No change of access.')
  );
}

/** What a deployment does not take away, and what does (subsect_1522153967). */
function keptSentence(number: number): string {
  const removes = number === 1 ? '1 change removes access' : `${number} changes remove access`;
  return `${removes} from the project only: the account keeps it after a deployment. ${HOW_TO_REMOVE}`;
}

/** What takes away access that a deployment leaves in the account. */
export const HOW_TO_REMOVE =
  'To remove the access, keep the row and set it to NONE in the role and the object, set the role inactive (isinactive T), or remove it in the account by hand.';

/** The line of changes of which the worst comes first. */
function lineOf(changes: readonly AccessChange[]): AccessLine[] {
  const [change] = changes;
  if (!change) return [];
  const { project, permission, name, risk } = change;
  const says = changes.length === 1 && widens(change) ? change.says : null;
  return [
    {
      project,
      ...ownerOf(change),
      lead: says ? `${says}:` : leadOf(change, changes),
      name,
      key: permission === name ? null : permission,
      notes: notesOf(change, Boolean(says)),
      values: valuesOf(change),
      risk,
      direction: directionOf(change),
      number: changes.length,
    },
  ];
}

/** What a line is about: of a door the object, else the role. */
function ownerOf(change: AccessChange): Pick<AccessLine, 'id' | 'label'> {
  const { role, roleName, object, objectName, isDoor } = change;
  if (role !== null && !(isDoor && object !== undefined))
    return { id: role, label: roleName ?? standardName(role) };
  return { id: object ?? '', label: objectName ?? null };
}

function notesOf({ role, object, tab, isDoor }: AccessChange, isSaid: boolean): string[] {
  const notes = tab === null ? [] : [tab];
  if (role === null || object === undefined) return notes;
  if (!isDoor) return [...notes, `listed by ${object}`];
  return isSaid ? notes : [...notes, `for ${role}`];
}

function standardName(role: string): string | null {
  const name = nameOfStandardRole(role);
  return name === role ? null : name;
}

function directionOf(change: AccessChange): Direction {
  if (widens(change)) return 'wider';
  return change.kept === true ? 'kept' : 'narrower';
}

function leadOf({ change, whole, kept }: AccessChange, all: readonly AccessChange[]): string {
  if (whole === null) return kept === true ? KEPT : change;
  const lead =
    kept === true ? `${LEADS[whole].replace(' with', '')}, kept in the account with` : LEADS[whole];
  const risky = widens({ change }) ? riskyWords(all) : '';
  return `${lead} ${count(all.length, 'permission')}${risky},${all.length === 1 ? '' : ' including'}`;
}

/** How many of the permissions that come are dangerous: ` (2 critical and 5 high)`. */
function riskyWords(changes: readonly AccessChange[]): string {
  const words = (['critical', 'high'] as const).flatMap((risk) => {
    const number = changes.filter((change) => change.risk === risk).length;
    return number === 0 ? [] : [`${number} ${risk}`];
  });
  return words.length === 0 ? '' : ` (${listed(words)})`;
}

/** Of a door that was limited, and is no longer. */
const NOT_SET = 'not set';

/** A setting speaks for itself; of a permission it has to be said that its restriction changes. */
function valuesOf({ change, isDoor, before, after, tab, permission }: AccessChange): string {
  const isLeftAway = isDoor && before !== null && after === null && widens({ change });
  const values = [before, isLeftAway ? NOT_SET : after].filter((value) => value !== null).join(' → ');
  const isRestriction =
    (change === 'tightened' || change === 'loosened') && isPermission({ tab, permission });
  return isRestriction ? `restriction ${values}` : values;
}
