import { comparableName, type People, type RoleSet } from '../access/assignments.js';
import type { Columns } from '../files/table/columns.js';
import { describeTableFault } from '../files/table/fault.js';
import { type Cell, type Row, readTable } from '../files/table/read-table.js';
import { isStandardRole } from '../sdf/catalogue/standard-roles.js';
import { isCustomRoleId } from '../sdf/reference.js';

/** The headers by which NetSuite's employee search and role reports name people and roles. */
const COLUMNS = {
  person: { holds: 'the person', headers: ['Email', 'Name', 'Employee', 'Entity', 'Internal ID'] },
  role: { holds: 'the role', headers: ['Role', 'Roles', 'Role Name', 'Role ID'] },
} satisfies Columns<'person' | 'role'>;

/** More than any account has people who hold different roles, and roles in their cells. */
const MOST_TEXTS = 50_000;
const MOST_NAMES = 200_000;

export const messages = {
  tooMany: (path: string, line: number) =>
    `${path}:${line}: The column for the role has too many different values, so it probably contains something else.`,
  nobody: (path: string) => `${path}: No row has both a person and a role.`,
};

/** Reads a list of assignments: a row for each person and role, or with several roles in a cell. */
export async function readAssignments(
  path: string,
  bytes: Uint8Array,
): Promise<People | { readonly faults: readonly string[] }> {
  const people = new Map<string, Holder>();
  const roles = numbering();
  const faults = await readTable(bytes, COLUMNS, (row) => {
    const [person] = row.cells('person');
    const held = person ? rolesIn(row) : [];
    if (!person || held.length === 0) return;
    const holder = holderOf(people, person.text);
    for (const cell of held) holder.roles.push(roles.numberOf(cell));
  });
  if (faults.length > 0) return { faults: faults.map((fault) => describeTableFault(path, fault)) };
  const tooMany = roles.tooMany();
  if (tooMany !== null) return { faults: [messages.tooMany(path, tooMany)] };
  if (people.size === 0) return { faults: [messages.nobody(path)] };
  return bySet(path, roles.lines, people.values());
}

/** Gives names of roles a number, in the order in which they are first named. */
function numbering() {
  const lines = new Map<string, number>();
  const numbers = new Map<string, number>();
  let tooMany: number | null = null;
  let names = 0;
  return {
    /** The line on which each is first named. */
    lines,
    /** The line from which on they are too many; null where they are not. */
    tooMany: () => tooMany,
    numberOf({ text, line }: Cell): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = numbers.size;
      names += text.split(/[;|]/).length;
      if (number >= MOST_TEXTS || names > MOST_NAMES) tooMany ??= line;
      else {
        numbers.set(text, number);
        lines.set(text, line);
      }
      return number;
    },
  };
}

/** A person, and the roles by the numbers in which they are first named, as often as they are. */
interface Holder {
  readonly name: string;
  readonly roles: number[];
}

function holderOf(people: Map<string, Holder>, name: string): Holder {
  const key = comparableName(name);
  const known = people.get(key) ?? { name, roles: [] };
  people.set(key, known);
  return known;
}

/** The roles of a row, each line of the cell with its own: what else parts them their names alone can tell. Of several columns that of ids counts, if they are ids; else the first. */
function rolesIn(row: Row<'person' | 'role'>): Cell[] {
  const cells = row.cells('role');
  const cell = cells.length > 1 ? (cells.find(({ text }) => isId(text)) ?? cells[0]) : cells[0];
  if (!cell) return [];
  if (!cell.text.includes('\n')) return [cell];
  return cell.text.split('\n').flatMap((part, index) => {
    const text = part.trim();
    return text === '' ? [] : [{ text, line: cell.line + index }];
  });
}

function isId(text: string): boolean {
  return isCustomRoleId(text.toLowerCase()) || isStandardRole(text);
}

/** People by the set of roles that they hold: most hold what many hold. */
function bySet(path: string, lines: ReadonlyMap<string, number>, all: Iterable<Holder>): People {
  const roleAt = [...lines.keys()];
  const found = new Map<string, { readonly roles: readonly number[]; readonly names: string[] }>();
  for (const { name, roles: written } of all) {
    const roles = written
      .sort((one, other) => one - other)
      .filter((number, index) => number !== written[index - 1]);
    const key = roles.join();
    const known = found.get(key);
    if (known) known.names.push(name);
    else found.set(key, { roles, names: [name] });
  }
  const names = new Map<RoleSet, readonly string[]>();
  for (const set of found.values())
    names.set(
      { roles: set.roles.map((number) => roleAt[number] ?? '').sort(), people: set.names.length },
      set.names,
    );
  return { assignments: { path, lines, sets: [...names.keys()] }, names };
}
