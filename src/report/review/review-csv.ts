import { REVIEW_HEADERS } from '../../access/reviewed-row.js';
import { csv } from '../writing/csv.js';
import type { Review, WrittenRow } from './review.js';

/** A review as CSV: a row for a person and duty, with columns for the decision and who made it. */
export function reviewCsv({ rows, isCompared }: Review): string {
  return csv([headersOf(isCompared), ...rows.map((row) => cellsOf(row, isCompared))]);
}

/** The headers, in the order of the cells; those about the last review only where it is compared with one. */
export function headersOf(isCompared: boolean): string[] {
  const { person, roles, roleIds, duty, title, risk, how, change, decision, reviewer } = REVIEW_HEADERS;
  const about = [person, roles, roleIds, duty, title, risk, how];
  return isCompared
    ? [...about, change, decision, reviewer, 'Earlier decision']
    : [...about, decision, reviewer];
}

function cellsOf(row: WrittenRow, isCompared: boolean): string[] {
  const { person, roles, roleIds, duty, title, risk, how, change, decision, reviewer, earlier } = row;
  const about = [person, roles, roleIds, duty, title, risk, how];
  return isCompared ? [...about, change ?? '', decision, reviewer, earlier] : [...about, decision, reviewer];
}
