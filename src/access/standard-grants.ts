import type { Level } from '../sdf/catalogue/permissions.js';
import { isStandardRole } from '../sdf/catalogue/standard-roles.js';

/** What is known of a role that NetSuite brings. */
export interface StandardGrants {
  readonly id: string;
  readonly name: string | null;
  /** What it surely holds, by the permission. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Whether it holds every permission there is. */
  readonly holdsEverything: boolean;
}

/** The standard role that a text means, by its id or its name; null for any other text. */
export function standardGrants(text: string): StandardGrants | null {
  const id = [text, text.toUpperCase(), text.toLowerCase()].find(isStandardRole);
  if (id === undefined) return null;
  return {
    id,
    name: null,
    levels: new Map(),
    holdsEverything: id === 'ADMINISTRATOR' || id === 'FULL_ACCESS',
  };
}
