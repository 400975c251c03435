import { type Assignments, comparableName, type RoleSet } from '../access/assignments.js';
import type { Columns } from '../files/table/columns.js';
import { describeTableFault } from '../files/table/fault.js';
import { type Cell, type Row, readTable } from '../files/table/read-table.js';
import { isStandardRole } from '../sdf/catalogue/standard-roles.js';
import { isCustomRoleId } from '../sdf/reference.js';

/** Who holds which roles. Only the access review is given this: everything else knows no person. */
export interface People {
  readonly assignments: Assignments;
  /** The people of each set of roles, as the file names them. */
  readonly names: ReadonlyMap<RoleSet, readonly string[]>;
}

/** The headers by which NetSuite's employee search and role reports name people and roles. */
const COLUMNS = {
  person: { holds: 'the person', headers: ['Email', 'Name', 'Employee', 'Entity', 'Internal ID'] },
  role: { holds: 'the role', headers: ['Role', 'Roles', 'Role Name', 'Role ID'] },
} satisfies Columns<'person' | 'role'>;

/** What parts the roles of a cell. */
const BETWEEN_ROLES = /[\n;|]/;

export const messages = {
  nobody: (path: string) => `${path}: No row has both a person and a role.`,
};

/** Reads a list of assignments: a row for each person and role, or with several roles in a cell. */
export async function readAssignments(
  path: string,
  bytes: Uint8Array,
): Promise<People | { readonly faults: readonly string[] }> {
  const people = new Map<string, Held>();
  const lines = new Map<string, number>();
  const faults = await readTable(bytes, COLUMNS, (row) => {
    const [person] = row.cells('person');
    if (!person) return;
    const held = rolesIn(row);
    if (held.length === 0) return;
    const key = comparableName(person.text);
    const known = people.get(key) ?? { name: person.text, roles: new Set() };
    people.set(key, known);
    for (const { text, line } of held) {
      known.roles.add(text);
      if (!lines.has(text)) lines.set(text, line);
    }
  });
  if (faults.length > 0) return { faults: faults.map((fault) => describeTableFault(path, fault)) };
  if (people.size === 0) return { faults: [messages.nobody(path)] };
  return bySet(path, lines, people.values());
}

interface Held {
  readonly name: string;
  readonly roles: Set<string>;
}

/** The roles of a row, each with its line. Of several columns that of ids counts, if they are ids; else the first. */
function rolesIn(row: Row<'person' | 'role'>): Cell[] {
  const cells = row.cells('role');
  const cell = cells.length > 1 ? (cells.find(({ text }) => isId(text)) ?? cells[0]) : cells[0];
  if (!cell) return [];
  if (!BETWEEN_ROLES.test(cell.text)) return [cell];
  let line = cell.line;
  return cell.text.split(/([\n;|])/).flatMap((part) => {
    if (part === '\n') line++;
    const text = part.trim();
    return text === '' || BETWEEN_ROLES.test(part) ? [] : [{ text, line }];
  });
}

function isId(text: string): boolean {
  return isCustomRoleId(text.toLowerCase()) || isStandardRole(text);
}

/** People by the set of roles that they hold: most hold what many hold. */
function bySet(path: string, lines: ReadonlyMap<string, number>, all: Iterable<Held>): People {
  const found = new Map<string, { readonly roles: readonly string[]; readonly names: string[] }>();
  for (const { name, roles } of all) {
    const sorted = [...roles].sort();
    const key = sorted.join('\n');
    const known = found.get(key);
    if (known) known.names.push(name);
    else found.set(key, { roles: sorted, names: [name] });
  }
  const sets = [...found.values()].map(({ roles, names }) => ({
    set: { roles, people: names.length },
    names,
  }));
  return {
    assignments: { path, lines, sets: sets.map(({ set }) => set) },
    names: new Map(sets.map(({ set, names }) => [set, names])),
  };
}
