import type { Level } from '../sdf/catalogue/permissions.js';
import type { Restriction } from '../sdf/restriction.js';
import type { Place } from '../sdf/source.js';

/** How somebody comes to have a permission. */
export type Through = 'role' | 'object' | 'door' | 'standard role';

/** Somebody who has what is asked for, or a way to it that needs no permission. */
export interface WayIn {
  /** The folder of the project; null for a standard role, which every account can have. */
  readonly project: string | null;
  /** As holders are named; null for a door that is open to more than one role. */
  readonly role: string | null;
  readonly name: string | null;
  /** Null for a door that knows no levels. */
  readonly level: Level | null;
  readonly restriction: Restriction;
  readonly through: Through;
  /** The key of the permission, or the element of the door. */
  readonly permission: string;
  /** The object that grants it, or that is the door. */
  readonly object: string | null;
  /** Of a duty: which of its sides, from 1. */
  readonly side: number | null;
  /** What it comes to, where role and level do not say it. */
  readonly says: string | null;
  /** Why it may be less; null where it is certain. */
  readonly doubt: string | null;
  readonly at: Place | null;
  /** How many people hold the role, where somebody has told who holds which. */
  readonly people?: number;
}
