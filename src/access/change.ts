import { compareRisks, greatestRisk, type Risk } from '../sdf/catalogue/risks.js';
import type { Place } from '../sdf/source.js';
import { compareTexts } from '../util/compare-text.js';

/** `granted`, `raised`, `lowered` and `revoked` speak of a level, `tightened` and `loosened` of a restriction or setting. */
export type Change = 'granted' | 'raised' | 'lowered' | 'revoked' | 'tightened' | 'loosened';

/** A difference between two versions of a project in what somebody may do. */
export interface AccessChange {
  /** The folder of the project: that of the later version where it is in both. */
  readonly project: string;
  /** The role as holders name it; null where an object opens to everybody of a kind. */
  readonly role: string | null;
  readonly roleName: string | null;
  /** The object that opens, or that grants a permission which the role itself does not name. */
  readonly object?: string;
  readonly objectName?: string | null;
  /** The canonical key of a permission, or the name of a field. */
  readonly permission: string;
  /** What the UI calls it. */
  readonly name: string;
  /** The subtab of a role's permissions; null for a field, and for a permission of which no source tells. */
  readonly tab: string | null;
  readonly change: Change;
  /** A level, a restriction or the value of a field; null where there was nothing. */
  readonly before: string | null;
  readonly after: string | null;
  /** That of the wider side: of what is held now, or was. */
  readonly risk: Risk;
  /** Why a permission comes or goes that nobody touched: its role does as a whole. Null where that is not so. */
  readonly whole: Whole | null;
  /** True where the project no longer grants something and the account keeps it all the same: that narrows nothing. */
  readonly kept?: boolean;
  /** Of a door: true. A door is no permission that a role holds. */
  readonly isDoor?: boolean;
  /** Of a door with several entries of which none is a role: which of them. */
  readonly entry?: string;
  /** What it comes to in a reviewer's words; null or absent where the values say it. */
  readonly says?: string | null;
  /** In the later version; null where nothing is left of it there. */
  readonly at: Place | null;
}

/** What can happen to a role so that all that it grants comes or goes. */
export type Whole = 'added' | 'removed' | 'activated' | 'deactivated';

/** An object that is in both versions of a project, and that deploy.xml deploys in one of them only. */
export interface ScopeChange {
  /** The folder of the project. */
  readonly project: string;
  readonly object: string;
  /** Its file, as users see the path. */
  readonly file: string;
  readonly change: 'enters' | 'leaves';
  /** Whether the account deletes what leaves: that of a SuiteApp does. */
  readonly isSuiteApp: boolean;
}

/** Something that a change touches and that nobody has compared: whether it opens anything is not known. */
export interface NotCompared {
  /** The script id of an object, or the path of a file. */
  readonly what: string;
  /** In words that follow it. */
  readonly why: string;
  /** The root element of the object; null for a file that could not be read. */
  readonly kind: string | null;
  /** As users see the path; of the later version where it is in both. */
  readonly file: string;
}

/** Whether somebody may do more after a change than before. */
export function widens({ change }: Pick<AccessChange, 'change'>): boolean {
  return change === 'granted' || change === 'raised' || change === 'loosened';
}

/** The greatest risk of the access that changes open. What they only take away is no risk. */
export function worstRisk(changes: readonly AccessChange[]): Risk | 'none' {
  return greatestRisk(changes.filter(widens).map(({ risk }) => risk)) ?? 'none';
}

/** Worst first; of equal risk what widens before what narrows; then by names, so that the order is always the same. */
export function compareChanges(one: AccessChange, other: AccessChange): number {
  return (
    compareRisks(other.risk, one.risk) ||
    Number(widens(other)) - Number(widens(one)) ||
    compareTexts(namesOf(one), namesOf(other))
  );
}

function namesOf({ project, role, object, permission, change, entry }: AccessChange): string[] {
  return [project, role ?? '', object ?? '', permission, change, entry ?? ''];
}
