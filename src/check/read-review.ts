import type { Columns } from '../files/table/columns.js';
import { describeTableFault } from '../files/table/fault.js';
import { type Row, readTable } from '../files/table/read-table.js';

/** A row of an access review that was made before, and perhaps filled in since. */
export interface ReviewedRow {
  readonly person: string;
  readonly roles: string;
  /** The ids of the roles, as the review parts them. */
  readonly roleIds: string;
  readonly duty: string;
  readonly title: string;
  readonly risk: string;
  readonly how: string;
  readonly decision: string;
  readonly reviewer: string;
}

/** The headers of a review. What is written by one run the next one finds by them. */
export const REVIEW_HEADERS = {
  person: 'Person',
  roles: 'Roles',
  roleIds: 'Role IDs',
  duty: 'Duty',
  title: 'Title',
  risk: 'Risk',
  how: 'Held by',
  change: 'Change',
  decision: 'Decision',
  reviewer: 'Reviewer',
} as const;

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

/** How a review marks what is no longer so. */
export const GONE = 'gone';

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
