import { resolve } from 'node:path';
import type { People } from '../access/assignments.js';
import type { ReviewedRow } from '../access/reviewed-row.js';
import { relativePath } from '../files/relative-path.js';
import type { FileTree } from '../files/tree.js';
import { makeReview, type Review } from '../report/review/review.js';
import { MOST_ROWS } from '../report/review/rows.js';
import type { Gate } from '../settle/gate.js';
import type { CheckResult } from '../settle/result.js';
import { type Arguments, lastValue } from './arguments.js';
import { bytesOf } from './assignments.js';
import type { World } from './command.js';
import { wrongUse } from './failure.js';
import { deliverTo } from './output.js';

/** Writes the access review of a result. */
export type WriteReview = (result: CheckResult, gate: Gate) => Promise<void>;

/** Throws wrong use, before anything is checked, where the review could not be written or compared. */
export async function reviewFor(
  file: string,
  people: People,
  tree: FileTree,
  given: Arguments,
  world: World,
): Promise<WriteReview> {
  const write = writerFor(file);
  refuseSharedFiles(file, given, world);
  const deliver = deliverTo(file, tree, world);
  const last = await lastReview(given, world);
  return async ({ projects, problems, notes }, { policy, today }) => {
    if (problems.length > 0) {
      world.tell('The access review was not written, because not everything could be read.');
      return;
    }
    const review = makeReview({ people, projects, policy, day: today, notes, last });
    if (!review) throw wrongUse(`The access review would have more than ${MOST_ROWS} rows.`);
    deliver(await write(review));
  };
}

function writerFor(file: string): (review: Review) => Promise<string> {
  if (/\.csv$/i.test(file))
    return async (review) => (await import('../report/review/review-csv.js')).reviewCsv(review);
  if (/\.html?$/i.test(file))
    return async (review) => (await import('../report/review/review-html.js')).reviewHtml(review);
  throw wrongUse(`"${file}" is neither a .csv nor an .html file: --review writes one of these.`);
}

/** A review that took the place of what it is made from could not be made again. */
function refuseSharedFiles(file: string, given: Arguments, { folder }: World): void {
  for (const name of ['assignments', 'review-since', 'output', 'evidence', 'baseline']) {
    const other = lastValue(given, name);
    if (other !== undefined && resolve(folder, other) === resolve(folder, file))
      throw wrongUse(`"${file}" is also the file of --${name}.`);
  }
}

async function lastReview(given: Arguments, world: World): Promise<readonly ReviewedRow[] | null> {
  const named = lastValue(given, 'review-since');
  if (named === undefined) return null;
  const path = resolve(world.folder, named);
  const { readReview } = await import('../check/read-review.js');
  const read = await readReview(relativePath(world.folder, path), bytesOf(path, named, 'review-since'));
  if ('rows' in read) return read.rows;
  for (const fault of read.faults) world.tell(fault);
  throw wrongUse(
    'The last review cannot be used: --review-since needs a CSV file that --review has written.',
  );
}
