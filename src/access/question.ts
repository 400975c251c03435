import type { Level } from '../sdf/catalogue/permissions.js';

/** Duties that one person should not hold together: of each side any one permission is enough. */
export interface AskedDuty {
  readonly id: string;
  readonly title: string;
  readonly sides: readonly (readonly { readonly key: string; readonly level: Level }[])[];
}

/** What somebody wants to know who has. */
export type Question = PermissionQuestion | DutyQuestion | ObjectQuestion;

/** A standard permission, or that of a record type, segment or custom transaction type. */
export interface PermissionQuestion {
  readonly kind: 'permission';
  /** The canonical key. */
  readonly key: string;
  readonly name: string;
  /** The least level that counts. */
  readonly level: Level;
}

export interface DutyQuestion {
  readonly kind: 'duty';
  readonly duty: AskedDuty;
}

/** An object whose doors say who may use it, without a permission: a custom field, a script, a report. */
export interface ObjectQuestion {
  readonly kind: 'object';
  /** The script id. */
  readonly id: string;
  readonly level: Level;
}
