import type { Level } from '../sdf/catalogue/permissions.js';
import {
  findStandardRole,
  HOLD_EVERYTHING,
  nameOfStandardRole,
  standardRoleCalled,
} from '../sdf/catalogue/standard-role-permissions.js';

/** What is known of a role that NetSuite brings. */
export interface StandardGrants {
  readonly id: string;
  /** What the UI calls it; null where no source tells. */
  readonly name: string | null;
  /** What it surely holds, by the permission: what is doubtful is held against nobody. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Whether it holds every permission there is. */
  readonly holdsEverything: boolean;
}

/** The standard role that a text means, by its id or its name; null for any other text. */
export function standardGrants(text: string): StandardGrants | null {
  const id = standardRoleCalled(text);
  if (id === null) return null;
  const permissions = [...(findStandardRole(id)?.permissions.values() ?? [])];
  const sure = permissions.filter(({ least }) => least !== 'NONE');
  return {
    id,
    name: nameOfStandardRole(id),
    levels: new Map(sure.map(({ key, least }) => [key, least])),
    holdsEverything: HOLD_EVERYTHING.includes(id),
  };
}
