import type { FindingData, MatrixData, PlaceData, ReportData } from '../../data.js';

/** The report, with its matrix spread out so that every cell is at hand. */
export interface Model {
  readonly data: ReportData;
  readonly matrix: MatrixData;
  /** The level of a cell; 0 where the role does not hold the permission. */
  readonly levelOf: (permission: number, role: number) => number;
  /** All of a cell; null where the role does not hold the permission. */
  readonly cellOf: (permission: number, role: number) => ModelCell | null;
  /** Level and restriction as one number that differs where they do; 0 where nothing is held. */
  readonly accessOf: (permission: number, role: number) => number;
  readonly riskOf: (permission: number, role: number) => number;
  readonly findingsOf: (permission: number, role: number) => readonly FindingData[];
}

export interface ModelCell extends PlaceData {
  readonly level: number;
  readonly restriction: number;
  readonly risk: number;
}

/** Numbers of a cell, as the data has them in a row: permission, level, restriction, risk, file, line. */
const CELL_SIZE = 6;

export function makeModel(data: ReportData): Model {
  const { matrix } = data;
  const starts = startsOf(matrix);
  const width = matrix.roles.length;
  const numbers = (permission: number, role: number, offset: number) => {
    const start = starts[permission * width + role] ?? 0;
    return start === 0 ? 0 : (matrix.roles[role]?.cells[start - 1 + offset] ?? 0);
  };
  const byCell = findingsByCell(data.findings);
  return {
    data,
    matrix,
    levelOf: (permission, role) => numbers(permission, role, 1),
    accessOf: (permission, role) => numbers(permission, role, 1) * 8 + numbers(permission, role, 2),
    riskOf: (permission, role) => numbers(permission, role, 3),
    findingsOf: (permission, role) => byCell.get(`${permission} ${role}`) ?? [],
    cellOf: (permission, role) => {
      const level = numbers(permission, role, 1);
      const at = (offset: number) => numbers(permission, role, offset);
      return level === 0 ? null : { level, restriction: at(2), risk: at(3), file: at(4), line: at(5) };
    },
  };
}

/** For each cell of the matrix where its numbers begin among those of the role, plus one; 0 for an empty cell. */
function startsOf({ permissions, roles }: MatrixData): Int32Array {
  const starts = new Int32Array(permissions.length * roles.length);
  for (const [role, { cells }] of roles.entries()) {
    for (let start = 0; start < cells.length; start += CELL_SIZE) {
      starts[(cells[start] ?? 0) * roles.length + role] = start + 1;
    }
  }
  return starts;
}

function findingsByCell(findings: readonly FindingData[]): ReadonlyMap<string, readonly FindingData[]> {
  const byCell = new Map<string, FindingData[]>();
  for (const finding of findings) {
    for (const permission of finding.permissions) {
      for (const role of finding.roles) {
        const key = `${permission} ${role}`;
        byCell.set(key, [...(byCell.get(key) ?? []), finding]);
      }
    }
  }
  return byCell;
}
