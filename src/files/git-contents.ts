import { git, gitError, incompleteClone } from './git.js';

/** So many bytes are asked of git at once. A larger file is asked for alone. */
const BATCH = 32 * 1024 * 1024;
/** So many bytes are kept; most repositories hold less XML. */
const KEPT = 8 * BATCH;

/** The contents of blobs. Throws for one that the clone lacks. */
export interface Contents {
  whole(blob: string): Uint8Array;
  start(blob: string, length: number): Uint8Array;
  /** Says which blobs are going to be asked for, in this order. */
  expect(blobs: readonly string[]): void;
}

/**
 * Reads blobs in batches: with one that is asked for, those that come after it and will be asked for next. Git is not
 * asked for their sizes, which takes as long as to read them: what does not fit into a batch is left for the next one.
 *
 * @param blobs in the order in which they are going to be asked for
 * @param isPartial whether the clone may lack some of them; throws here where it does
 */
export function contentsOf(root: string, blobs: readonly string[], isPartial: boolean): Contents {
  if (isPartial) refuseMissing(root, blobs);
  let order = blobs;
  const large = new Set<string>();
  const kept = new Map<string, Buffer | null>();
  let keptBytes = 0;
  const fetchFrom = (blob: string) => {
    const at = order.indexOf(blob);
    const next = at === -1 ? [blob] : order.slice(at);
    const batch = next.filter((one) => !kept.has(one) && !large.has(one));
    const output = git(root, ['cat-file', '--batch'], { input: lines(batch), most: BATCH });
    if (keptBytes + output.length > KEPT) {
      kept.clear();
      keptBytes = 0;
    }
    for (const [one, content] of contentsIn(output)) kept.set(one, content);
    keptBytes += output.length;
    if (!kept.has(blob)) large.add(blob);
  };
  const known = (blob: string): Buffer | null => {
    if (!kept.has(blob) && !large.has(blob)) fetchFrom(blob);
    const content = kept.get(blob);
    if (content === null) throw incompleteClone();
    return content ?? null;
  };
  return {
    whole: (blob) => known(blob) ?? git(root, ['cat-file', 'blob', blob]),
    start: (blob, length) =>
      known(blob)?.subarray(0, length) ?? git(root, ['cat-file', 'blob', blob], { most: length }),
    expect: (expected) => {
      order = [...new Set(expected)];
    },
  };
}

/**
 * Contents as git writes them: of each blob a line `<id> blob <size>`, the bytes, and a line break. Null for one that
 * the clone lacks. The last one may be cut off, and is left out.
 */
function* contentsIn(output: Buffer): Iterable<[string, Buffer | null]> {
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1;
    if (start === 0) return;
    const [blob = '', type, size] = output.toString('latin1', at, start - 1).split(' ');
    const isMissing = type === 'missing';
    if (!isMissing && type !== 'blob') throw gitError('failed', 'git did not give the content of a file.');
    const end = isMissing ? start - 1 : start + Number(size);
    if (end > output.length) return;
    yield [blob, isMissing ? null : output.subarray(start, end)];
    at = end + 1;
  }
}

function refuseMissing(root: string, blobs: readonly string[]): void {
  const format = '--batch-check=%(objectname) %(objectsize)';
  const answer = git(root, ['cat-file', format], { input: lines(blobs) }).toString();
  if (answer.split('\n').some((line) => line.endsWith(' missing'))) throw incompleteClone();
}

function lines(blobs: readonly string[]): string {
  return blobs.map((blob) => `${blob}\n`).join('');
}
