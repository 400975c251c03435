import type { Cell, Matrix, MatrixRole } from '../../access/matrix.js';
import { isStandardRole } from '../../sdf/catalogue/standard-roles.js';
import { groupBy } from '../../util/group-by.js';

/** What formats that show text write in place of a tab that no source tells. */
export const OTHER_TAB = 'Other';

/** A name of each role that no other has: its id, with the project where several have a role of that id. */
export function roleTitles({ roles }: Pick<Matrix, 'roles'>): string[] {
  const byId = groupBy(roles, ({ id }) => id);
  return roles.map(({ id, project }) => ((byId.get(id) ?? []).length > 1 ? `${id} in ${project}` : id));
}

/** What has to be known of a role before its permissions are read; null where nothing is. */
export function roleNote({ id, role, isActive }: MatrixRole): string | null {
  if (!isActive) return 'inactive';
  if (role !== null) return null;
  return isStandardRole(id) ? 'standard role' : 'defined elsewhere';
}

/** What a role holds: `EDIT`, or with its restriction `EDIT (restriction VIEWANDEDIT)`. */
export function cellText({ level, restriction }: Pick<Cell, 'level' | 'restriction'>): string {
  return restriction === 'none' ? level : `${level} (restriction ${restriction})`;
}
