import { compareWithBase, type Difference } from '../../access/compare-roles.js';
import type { Cell, Matrix, MatrixRole } from '../../access/matrix.js';
import { doubtWords } from '../../access/standard-doubt.js';
import { findPermission, LEVELS } from '../../sdf/catalogue/permissions.js';
import { RISKS, riskOf } from '../../sdf/catalogue/risks.js';
import {
  findStandardRole,
  type StandardRole,
  standardRoleCalled,
} from '../../sdf/catalogue/standard-role-permissions.js';
import { childValue } from '../../sdf/value.js';
import type { DifferenceData, ParentData, ParentsData } from './data.js';
import { type Indices, indices } from './indices.js';

/**
 * Custom roles against the standard role that each was made from, where the file names it and Oracle documents what it
 * holds. The roles of the matrix must be whole: what is left out of one would seem to be lacking.
 */
export function parentsData({ roles, permissions }: Pick<Matrix, 'roles' | 'permissions'>): ParentsData {
  const names = new Map(permissions.map(({ key, name }) => [key, name]));
  const keys = indices<string>();
  const doubts = indices<string>();
  const compared = roles.flatMap((role, index) => {
    const parent = parentOf(role);
    return parent ? [parentData(index, role.cells, parent, { keys, doubts })] : [];
  });
  return {
    permissions: keys.all.map(
      (key) => [key, names.get(key) ?? findPermission(key)?.names[0] ?? key] as const,
    ),
    doubts: doubts.all,
    roles: compared,
  };
}

/** The standard role that the file of a role names; null where it names none of which the permissions are known. */
function parentOf({ role }: MatrixRole): StandardRole | null {
  const written = role && childValue(role.root, 'parentrolescriptid');
  const id = written ? standardRoleCalled(written.text) : null;
  return id === null ? null : findStandardRole(id);
}

interface Lists {
  readonly keys: Indices<string>;
  readonly doubts: Indices<string>;
}

function parentData(
  role: number,
  own: ReadonlyMap<string, Cell>,
  parent: StandardRole,
  { keys, doubts }: Lists,
): ParentData {
  const { beyond, lacks, uncertain, same } = compareWithBase(own, parent.permissions);
  const rowOf = ({ key, own: held, base }: Difference): DifferenceData => {
    const doubt = doubtOf(own.get(key), key, parent);
    return [
      keys.of(key),
      LEVELS.indexOf(held ?? 'NONE'),
      LEVELS.indexOf(base ?? 'NONE'),
      RISKS.indexOf(riskOf(key, held ?? base ?? 'NONE')),
      doubt === null ? -1 : doubts.of(doubt),
    ];
  };
  return {
    role,
    name: parent.name,
    id: parent.id,
    isIdInferred: parent.idIs !== 'known',
    nameless: parent.nameless.length,
    same,
    beyond: beyond.map(rowOf),
    lacks: lacks.map(rowOf),
    uncertain: uncertain.map(rowOf),
  };
}

/** Why a difference may be none: what is documented of the standard role, then how the role itself is written. */
function doubtOf(cell: Cell | undefined, key: string, { permissions }: StandardRole): string | null {
  const documented = permissions.get(key);
  const words = documented ? doubtWords(documented) : null;
  if (words !== null) return words;
  return cell?.doubt && cell.doubt.level !== cell.level ? UNCLEAR : null;
}

const UNCLEAR = 'the file of this role can be read in several ways; this is the highest level it can mean';
