import type { FindingData, MatrixData, PlaceData, ReportData } from '../../data.js';

/** The report, with its matrix spread out so that every cell is at hand. */
export interface Model {
  readonly data: ReportData;
  readonly matrix: MatrixData;
  /** The level of a cell; 0 where the role does not hold the permission. */
  readonly levelOf: (permission: number, role: number) => number;
  /** The risk of a cell; 0, the least, where the role does not hold the permission. */
  readonly riskOf: (permission: number, role: number) => number;
  /** All of a cell; null where the role does not hold the permission. */
  readonly cellOf: (permission: number, role: number) => ModelCell | null;
  readonly findingsOf: (permission: number, role: number) => readonly FindingData[];
}

export interface ModelCell extends PlaceData {
  readonly level: number;
  readonly restriction: number;
  readonly risk: number;
}

/** Numbers of a cell, as the data has them in a row: permission, level, restriction, risk, file, line. */
const CELL_SIZE = 6;
const NONE: readonly FindingData[] = [];

export function makeModel(data: ReportData): Model {
  const { matrix } = data;
  const width = matrix.roles.length;
  const { starts, levels, risks } = spreadOut(matrix);
  const byCell = findingsByCell(data.findings, width);
  return {
    data,
    matrix,
    levelOf: (permission, role) => levels[permission * width + role] ?? 0,
    riskOf: (permission, role) => risks[permission * width + role] ?? 0,
    findingsOf: (permission, role) => byCell.get(permission * width + role) ?? NONE,
    cellOf: (permission, role) => {
      const start = starts[permission * width + role] ?? 0;
      return start === 0 ? null : readCell(matrix.roles[role]?.cells ?? [], start - 1);
    },
  };
}

function readCell(numbers: readonly number[], start: number): ModelCell {
  const [level = 0, restriction = 0, risk = 0, file = -1, line = 0] = numbers.slice(
    start + 1,
    start + CELL_SIZE,
  );
  return { level, restriction, risk, file, line };
}

/** Cell by cell: level, risk, and where its numbers begin among those of the role, plus one; 0 for an empty cell. */
function spreadOut({ permissions, roles }: MatrixData) {
  const size = permissions.length * roles.length;
  const [starts, levels, risks] = [new Int32Array(size), new Uint8Array(size), new Uint8Array(size)];
  for (const [role, { cells }] of roles.entries()) {
    for (let start = 0; start < cells.length; start += CELL_SIZE) {
      const at = (cells[start] ?? 0) * roles.length + role;
      starts[at] = start + 1;
      levels[at] = cells[start + 1] ?? 0;
      risks[at] = cells[start + 3] ?? 0;
    }
  }
  return { starts, levels, risks };
}

function findingsByCell(
  findings: readonly FindingData[],
  width: number,
): ReadonlyMap<number, readonly FindingData[]> {
  const byCell = new Map<number, FindingData[]>();
  for (const finding of findings) {
    for (const permission of finding.permissions) {
      for (const role of finding.roles) {
        const at = permission * width + role;
        const known = byCell.get(at);
        if (known) known.push(finding);
        else byCell.set(at, [finding]);
      }
    }
  }
  return byCell;
}
