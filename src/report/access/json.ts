import {
  type AccessChange,
  type NotCompared,
  type ScopeChange,
  widens,
  worstRisk,
} from '../../access/change.js';
import { NAME, VERSION } from '../../util/version.js';
import { plainJson } from '../writing/plain.js';
import { jsonNotCompared } from './not-compared.js';
import { jsonScope } from './scope.js';

/** The two versions that were compared, as they were named. */
export interface Compared {
  readonly base: string;
  /** Null for the files as they lie on disk. */
  readonly head: string | null;
}

/** A change of access as JSON, version 1; its `access` is that of the JSON report of a check. */
export function accessJson(
  changes: readonly AccessChange[],
  { base, head }: Compared,
  scope: readonly ScopeChange[] = [],
  notCompared: readonly NotCompared[] = [],
): string {
  const report = {
    version: 1,
    tool: { name: NAME, version: VERSION },
    base,
    head,
    widened: changes.some(widens),
    risk: worstRisk(changes),
    access: changes.map(jsonAccess),
    scope: scope.map(jsonScope),
    notCompared: notCompared.map((one) => jsonNotCompared(one)),
  };
  return `${plainJson(JSON.stringify(report, null, 2))}\n`;
}

/** An entry of `access`. Its role is null where an object opens to everybody of a kind. */
export function jsonAccess(change: AccessChange) {
  const { project, role, object, permission, name, tab, before, after, risk } = change;
  return {
    project,
    role,
    ...(object !== undefined && { object }),
    permission,
    name,
    tab,
    change: change.change,
    before,
    after,
    risk,
    kept: change.kept === true,
  };
}
