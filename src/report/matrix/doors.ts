import type { MatrixRole } from '../../access/matrix.js';
import type { OpenDoor } from '../../access/open-doors.js';
import { greatestRisk } from '../../sdf/catalogue/risks.js';
import { groupBy } from '../../util/group-by.js';
import { doorNote, whoEnters } from './door-words.js';

/** A door as a row of the matrix: what it is, and what it gives to each role that it names. */
export interface DoorLine {
  readonly who: string;
  readonly says: string;
  readonly key: string;
  readonly risk: string;
  /** A cell for each role; empty where the door does not name it. */
  readonly cells: readonly string[];
}

/** A row for every door. One that names roles has a cell for each; those of which there is no column are told in words. */
export function doorLines(doors: readonly OpenDoor[], roles: readonly MatrixRole[]): DoorLine[] {
  const columns = new Map(roles.map(({ project, id }, index) => [JSON.stringify([project, id]), index]));
  const columnOf = ({ project, role, isRunAs }: OpenDoor) =>
    role === null || isRunAs ? undefined : columns.get(JSON.stringify([project, role]));
  const rows = groupBy(doors, (door) =>
    columnOf(door) === undefined ? door : JSON.stringify([door.project, door.object, door.element]),
  );
  return [...rows.values()].flatMap((row) => {
    const [door] = row;
    return door ? [lineOf(door, row, roles.length, columnOf)] : [];
  });
}

function lineOf(
  door: OpenDoor,
  row: readonly OpenDoor[],
  width: number,
  columnOf: (door: OpenDoor) => number | undefined,
): DoorLine {
  const cells = new Array<string>(width).fill('');
  for (const one of row) {
    const column = columnOf(one);
    if (column !== undefined) cells[column] = one.value === one.role ? 'T' : (one.value ?? '');
  }
  const note = doorNote(door);
  const isOfRoles = columnOf(door) !== undefined;
  const object = door.objectName === null ? door.object : `${door.objectName} (${door.object})`;
  const says = isOfRoles ? `${object}: ${door.name}` : door.says;
  return {
    who: whoEnters(door),
    says: note === null ? says : `${says} (${note})`,
    key: `${door.object} ${door.element}`,
    risk: greatestRisk(row.map(({ risk }) => risk)) ?? door.risk,
    cells,
  };
}
