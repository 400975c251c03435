import type { Counterpart } from '../sdf/objects.js';
import type { Project } from '../sdf/project.js';
import { parseReference } from '../sdf/reference.js';
import type { AccessChange } from './change.js';
import { holderId } from './holders.js';
import type { ProjectPair } from './match-projects.js';

/**
 * Marks what the project no longer grants and the account keeps all the same, whatever is deployed.
 *
 * Deploying an account customization deletes no object, and no deployment takes a role out of the list of a record type,
 * segment or custom transaction type. A SuiteApp's own objects are deleted where they leave it. Of a row of a role's own
 * permissions Oracle and Salto say different things, so nothing is said. (subsect_1522153967, section_4731157695,
 * section_1537732481)
 */
export function withKept(changes: readonly AccessChange[], pair: ProjectPair): AccessChange[] {
  return changes.map((change) => (isKept(change, pair) ? { ...change, kept: true } : change));
}

function isKept({ change, role, object, permission }: AccessChange, pair: ProjectPair): boolean {
  const { base, head } = pair;
  // What lies in no project is deployed by nobody.
  if (!base?.manifest || !narrows(change)) return false;
  const isDeleting = isSuiteApp(pair);
  if (role !== null && base.roleById.has(role) && !head?.roleById.has(role)) return !isDeleting;
  const id = object ?? parseReference(permission)?.scriptId;
  if (id === undefined) return false;
  if (isGone(pair, id)) return !isDeleting;
  const before = base.counterpartById.get(id);
  return change === 'revoked' && before !== undefined && role !== null && rowIsGone(pair, before, role);
}

function narrows(change: AccessChange['change']): boolean {
  return change === 'revoked' || change === 'lowered' || change === 'tightened';
}

function isSuiteApp({ base, head }: ProjectPair): boolean {
  return (head ?? base)?.manifest?.isSuiteApp === true;
}

/** Whether the file of an object is no longer there. */
function isGone({ base, head }: ProjectPair, id: string): boolean {
  const [object] = id.split('.');
  return object !== undefined && base?.definitions.has(object) === true && !head?.definitions.has(object);
}

/** Whether the object listed the role before, and no longer does. */
function rowIsGone({ base, head }: ProjectPair, before: Counterpart, role: string): boolean {
  const after = head?.counterpartById.get(before.id);
  if (!base || !head || !after) return false;
  return lists(base, before, role) && !lists(head, after, role);
}

function lists(project: Project, { permittedRoles }: Counterpart, role: string): boolean {
  return permittedRoles.some((row) => row.role !== null && holderId(project, row.role.text) === role);
}
