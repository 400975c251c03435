import type { Difference } from '../../access/drift/drift.js';
import type { Fix } from '../../rules/rule.js';
import { lowerFix, raiseFix } from '../../rules/shared/access-fixes.js';
import { compareLevels } from '../../sdf/catalogue/permissions.js';

/** What the repository has to say so that it is as the account; null where no XML of it can. */
export function toTakeOver({ role, key, repository, account }: Difference): Fix | null {
  const { project, id } = role;
  const isMore = account !== null && compareLevels(account, repository ?? 'NONE') > 0;
  if (isMore) return raiseFix(project, role.role, key, account);
  return lowerFix(project, [{ holder: id, key, level: account ?? 'NONE' }]);
}

/** What to do in the account so that it is as the repository. */
export function toUndo({ role, name, tab, repository, account }: Difference): string {
  const where = `${role.name ?? role.id}${tab === null ? '' : `, on the subtab ${tab}`}`;
  const what =
    repository === null
      ? `remove ${name}`
      : account === null
        ? `add ${name} at ${levelName(repository)}`
        : `set ${name} to ${levelName(repository)}`;
  return `In Setup > Users/Roles > Manage Roles > ${where}: ${what}.`;
}

/** As the UI writes it. */
function levelName(level: string): string {
  return level.charAt(0) + level.slice(1).toLowerCase();
}
