import lists from './tables.json' with { type: 'json' };

/** Tables of SuiteQL by permission, from two public lists. */
type Tables = Readonly<Record<string, string>>;

const byTable = new Map<string, string[]>();
for (const list of [lists['records-catalog'], lists['suiteql-tables']] as readonly Tables[]) {
  for (const [permission, tables] of Object.entries(list)) {
    for (const table of tables.split(' ')) {
      const known = byTable.get(table);
      if (!known) byTable.set(table, [permission]);
      else if (!known.includes(permission)) known.push(permission);
    }
  }
}

/** The ids of the permissions that the lists name for a table; several where they differ, none where neither has it. */
export function permissionsOfTable(table: string): readonly string[] {
  return byTable.get(table.toLowerCase()) ?? [];
}

/** How many tables the lists have. */
export const TABLE_COUNT = byTable.size;
