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
}

const LEADS = {
  added: 'new role with',
  removed: 'removed role with',
  activated: 'activated role with',
  deactivated: 'deactivated role with',
} as const;

/** Changes as lines, in their order. A role that comes or goes as a whole is one line, with the worst that it holds. */
export function accessLines(changes: readonly AccessChange[]): AccessLine[] {
  const parts = groupBy(changes, (change) =>
    change.whole === null ? change : JSON.stringify([change.project, change.role, change.whole]),
  );
  return [...parts.values()].flatMap((part) => {
    const [worst] = part;
    return worst ? [lineOf(worst, part.length)] : [];
  });
}

/** What changes come to, in a sentence or two. */
export function accessSentence(changes: readonly AccessChange[]): string {
  const wider = changes.filter(widens).length;
  const narrower = changes.length - wider;
  const sentences = [
    wider > 0 &&
      `${count(wider, 'change')} ${wider === 1 ? 'widens' : 'widen'} access, the worst risk is ${worstRisk(changes)}.`,
    narrower > 0 && `${count(narrower, 'change')} ${narrower === 1 ? 'narrows' : 'narrow'} access.`,
  ].filter((sentence) => sentence !== false);
  return sentences.join(' ') || 'No change of access.';
}

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
  };
}

function leadOf({ change, whole }: AccessChange, number: number): string {
  if (whole === null) return change;
  return `${LEADS[whole]} ${count(number, 'permission')},${number === 1 ? '' : ' the worst'}`;
}

/** A setting speaks for itself; of a permission it has to be said that its restriction changes. */
function valuesOf({ change, before, after, tab, permission }: AccessChange): string {
  const values = [before, after].filter((value) => value !== null).join(' → ');
  const isRestriction =
    (change === 'tightened' || change === 'loosened') && (tab !== null || permission.startsWith('['));
  return isRestriction ? `restriction ${values}` : values;
}
