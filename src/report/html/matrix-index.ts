import { canonicalKey } from '../../access/grants.js';
import { holderId } from '../../access/holders.js';
import type { Matrix } from '../../access/matrix.js';
import type { Finding } from '../../rules/finding.js';
import type { Project } from '../../sdf/project.js';
import { formatReference } from '../../sdf/reference.js';
import { indices } from './indices.js';

/** Where roles and permissions stand in the matrix. */
export interface MatrixIndex {
  readonly roleAt: (project: string, id: string) => number;
  readonly permissionAt: (key: string) => number;
  /** The roles and permissions that a finding is about. */
  readonly cellsOf: (finding: Finding) => { readonly roles: number[]; readonly permissions: number[] };
}

export function matrixIndex(matrix: Matrix, projects: readonly Project[]): MatrixIndex {
  const columns = indices(matrix.roles.map(({ project, id }) => nameOf(project, id)));
  const rows = indices(matrix.permissions.map(({ key }) => key));
  const byRoot = new Map(projects.map((project) => [project.root, project]));
  const roleAt = (project: string, id: string) => columns.find(nameOf(project, id));
  const cellsOf = ({ project: root, subject }: Finding) => {
    const project = byRoot.get(root);
    if (!project) return { roles: [], permissions: [] };
    const { role, object, permission } = subject;
    const key = permission ?? (object === undefined ? undefined : formatReference(object));
    return {
      roles: known(role === undefined ? -1 : roleAt(root, holderId(project, role))),
      permissions: known(key === undefined ? -1 : rows.find(canonicalKey(project, key))),
    };
  };
  return { roleAt, permissionAt: rows.find, cellsOf };
}

function nameOf(project: string, id: string): string {
  return JSON.stringify([project, id]);
}

function known(index: number): number[] {
  return index === -1 ? [] : [index];
}
