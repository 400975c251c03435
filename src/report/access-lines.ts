import { type AccessChange, widens, worstRisk } from '../access/changes.js';
import type { Risk } from '../sdf/catalogue/risks.js';
import { groupBy } from '../util/group-by.js';
import { count } from '../util/words.js';

/** A change of access in the words of a reviewer, as every format tells it. Names are those of anybody. */
export interface AccessLine {
  readonly project: string;
  /** A role; an object where it opens to everybody of a kind. */
  readonly id: string;
  readonly label: string | null;
  /** What happens, up to the name of the permission: `granted`, `new role with 85 permissions, the worst`. */
  readonly lead: string;
  readonly name: string;
  /** The key of the permission, or the name of the field; null where the name says it. */
  readonly key: string | null;
  /** The tab in the UI, and where the grant stands if not in the role. */
  readonly notes: readonly string[];
  /** From what to what: `VIEW → FULL`. */
  readonly values: string;
  readonly risk: Risk;
  /** How many changes the line tells. */
  readonly count: number;
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

/** What changes come to, in a sentence or two. */
export function accessSentence(changes: readonly AccessChange[]): string {
  const wider = changes.filter(widens).length;
  const kept = changes.filter((change) => change.kept === true).length;
  const narrower = changes.length - wider - kept;
  const sentences = [
    wider > 0 &&
      `${count(wider, 'change')} ${wider === 1 ? 'widens' : 'widen'} access, the worst risk is ${worstRisk(changes)}.`,
    narrower > 0 && `${count(narrower, 'change')} ${narrower === 1 ? 'narrows' : 'narrow'} access.`,
    kept > 0 && keptSentence(kept),
  ].filter((sentence) => sentence !== false);
  return sentences.join(' ') || 'No change of access.';
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
  return {
    project,
    id: role ?? object ?? '',
    label: role === null ? (objectName ?? null) : roleName,
    lead: leadOf(change, number),
    name,
    key: permission === name ? null : permission,
    notes: [
      ...(tab === null ? [] : [tab]),
      ...(role !== null && object !== undefined ? [`listed by ${object}`] : []),
    ],
    values: valuesOf(change),
    risk,
    count: number,
  };
}

function leadOf({ change, whole, kept }: AccessChange, number: number): string {
  if (whole === null) return kept === true ? KEPT : change;
  const lead =
    kept === true ? `${LEADS[whole].replace(' with', '')}, kept in the account with` : LEADS[whole];
  return `${lead} ${count(number, 'permission')},${number === 1 ? '' : ' the worst'}`;
}

/** A setting speaks for itself; of a permission it has to be said that its restriction changes. */
function valuesOf({ change, before, after, tab, permission }: AccessChange): string {
  const values = [before, after].filter((value) => value !== null).join(' → ');
  const isRestriction =
    (change === 'tightened' || change === 'loosened') && (tab !== null || permission.startsWith('['));
  return isRestriction ? `restriction ${values}` : values;
}
