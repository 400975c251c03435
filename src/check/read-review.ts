import { GONE, REVIEW_HEADERS, type ReviewedRow } from '../access/reviewed-row.js';
import type { Columns } from '../files/table/columns.js';
import { describeTableFault } from '../files/table/fault.js';
import { type Row, readTable } from '../files/table/read-table.js';

type Name = keyof typeof REVIEW_HEADERS;

/** Without these no row is known again. */
const NEEDED: readonly Name[] = ['person', 'roleIds', 'duty', 'decision', 'reviewer'];

const COLUMNS = Object.fromEntries(
  (Object.keys(REVIEW_HEADERS) as Name[]).map((name) => [
    name,
    {
      holds: `"${REVIEW_HEADERS[name]}" of an access review`,
      headers: [REVIEW_HEADERS[name]],
      optional: !NEEDED.includes(name),
    },
  ]),
) as unknown as Columns<Name>;

/** Reads a review that an earlier run has written as CSV, without what was gone by then already. */
export async function readReview(
  path: string,
  bytes: Uint8Array,
): Promise<{ readonly rows: readonly ReviewedRow[] } | { readonly faults: readonly string[] }> {
  const rows: ReviewedRow[] = [];
  const faults = await readTable(bytes, COLUMNS, (row) => {
    const text = reader(row);
    if (text('person') === '' || text('duty') === '' || text('change') === GONE) return;
    rows.push({
      person: text('person'),
      roles: text('roles'),
      roleIds: text('roleIds'),
      duty: text('duty'),
      title: text('title'),
      risk: text('risk'),
      how: text('how'),
      decision: text('decision'),
      reviewer: text('reviewer'),
    });
  });
  return faults.length > 0 ? { faults: faults.map((fault) => describeTableFault(path, fault)) } : { rows };
}

function reader(row: Row<Name>): (name: Name) => string {
  return (name) => row.cells(name)[0]?.text ?? '';
}
