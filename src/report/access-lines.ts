import { type AccessChange, widens, worstRisk } from '../access/changes.js';
import type { Risk } from '../sdf/catalogue/risks.js';
import { groupBy } from '../util/group-by.js';
import { count } from '../util/words.js';

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
}

/** Instead of `revoked`, which nothing is in the account. */
const KEPT = 'removed from the project, kept in the account';

const LEADS = {
  added: 'new role with',
  removed: 'removed role with',
  activated: 'activated role with',
  deactivated: 'deactivated role with',
} as const;

/** Changes as lines, in their order. A role that comes or goes as a whole is one line, with the worst that it holds. */
export function accessLines(changes: readonly AccessChange[]): AccessLine[] {
  const parts = groupBy(changes, (change) =>
    change.whole === null
      ? change
      : JSON.stringify([change.project, change.role, change.whole, change.kept === true]),
  );
  return [...parts.values()].flatMap((part) => {
    const [worst] = part;
    return worst ? [lineOf(worst, part.length)] : [];
  });
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
      `${count(wider, 'change')} ${wider === 1 ? 'widens' : 'widen'} access, the worst risk is ${worstRisk(changes)}.`,
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
  'To take it away, keep the row and set it to NONE in the role and the object, set the role inactive (isinactive T), or remove it in the account by hand.';

function lineOf(change: AccessChange, number: number): AccessLine {
  const { project, role, roleName, object, objectName, permission, name, tab, risk } = change;
  const owner = change.isDoor ? (object ?? role) : (role ?? object);
  return {
    project,
    id: owner ?? '',
    label: owner === role ? roleName : (objectName ?? null),
    lead: saysIt(change) ? `${change.says}:` : leadOf(change, number),
    name,
    key: permission === name ? null : permission,
    notes: [
      ...(tab === null ? [] : [tab]),
      ...(owner === role && role !== null && object !== undefined ? [`listed by ${object}`] : []),
      ...(owner !== role && role !== null && !saysIt(change) ? [`for ${role}`] : []),
    ],
    values: valuesOf(change),
    risk,
  };
}

/** Whether a change is told in the words of its door, which name the role as well. */
function saysIt(change: AccessChange): boolean {
  return Boolean(change.says) && widens(change);
}

function leadOf({ change, whole, kept }: AccessChange, number: number): string {
  if (whole === null) return kept === true ? KEPT : change;
  const lead =
    kept === true ? `${LEADS[whole].replace(' with', '')}, kept in the account with` : LEADS[whole];
  return `${lead} ${count(number, 'permission')},${number === 1 ? '' : ' the worst'}`;
}

/** Of a door that was limited, and is no longer. */
const NOT_SET = 'not set';

/** A setting speaks for itself; of a permission it has to be said that its restriction changes. */
function valuesOf({ change, isDoor, before, after, tab, permission }: AccessChange): string {
  const isLeftAway = isDoor && before !== null && after === null && widens({ change });
  const values = [before, isLeftAway ? NOT_SET : after].filter((value) => value !== null).join(' → ');
  const isRestriction =
    (change === 'tightened' || change === 'loosened') && (tab !== null || permission.startsWith('['));
  return isRestriction ? `restriction ${values}` : values;
}
