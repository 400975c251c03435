import { pageOf } from '../html/page.js';
import assets from './assets.json' with { type: 'json' };
import type { HeldData, ReviewData, RowData } from './data.js';
import type { Review, WrittenRow } from './review.js';
import { headersOf } from './review-csv.js';

/** A review as a page that can be sorted, filtered, filled in, printed, and saved as the CSV of a review. */
export function reviewHtml(review: Review): string {
  return pageOf('Access review', assets, dataOf(review));
}

function dataOf({ rows, isCompared, people, path, day, notes }: Review): ReviewData {
  const indices = new Map<string, number>();
  const held: HeldData[] = [];
  const shown = rows.map((row): RowData => {
    const { person, change, decision, reviewer, earlier } = row;
    const own = heldOf(row);
    const name = JSON.stringify(own);
    const index = indices.get(name) ?? held.push(own) - 1;
    indices.set(name, index);
    return { person, held: index, change: change ?? '', decision, reviewer, earlier };
  });
  return { path, day, people, isCompared, notes, headers: headersOf(isCompared), held, rows: shown };
}

function heldOf({ roles, roleIds, duty, title, risk, how }: WrittenRow): HeldData {
  return { roles, roleIds, duty, title, risk, how };
}
