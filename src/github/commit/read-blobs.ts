import type { Notice } from '../../report/notice.js';
import type { GitHub } from '../api.js';
import type { ListedBlob } from '../resources.js';
import { blobId } from './blob-id.js';
import { MOST_READ, readAll } from './read-all.js';

/** So many files are asked for in one request, and so many bytes. */
const MOST_IN_BATCH = 100;
const MOST_BYTES_IN_BATCH = 4 * 1024 * 1024;
/** GitHub cuts texts that are longer. */
const LONGEST_TEXT = 512 * 1024;
/** What a file of unknown size is taken for. */
const USUAL_SIZE = 16 * 1024;
const AT_ONCE = 4;
/** More than this does not fit into the memory of a small runner beside everything else. */
const MOST_BYTES = 256 * 1024 * 1024;

export type BlobsRead = { readonly bytes: ReadonlyMap<string, Uint8Array> } | { readonly fault: Notice };

/**
 * Reads files by their ids: many in a request, and one by one what GitHub does not give whole as text. Where the token
 * or the server takes no GraphQL all are read one by one, as long as they are few.
 */
export async function readBlobs(github: GitHub, blobs: readonly ListedBlob[]): Promise<BlobsRead> {
  const wanted = [...new Map(blobs.map((blob) => [blob.id, blob])).values()];
  if (sum(wanted) > MOST_BYTES) return { fault: tooMany(wanted.length) };
  const bytes = await readBatches(github, batchesOf(wanted.filter(({ size }) => size <= LONGEST_TEXT)));
  const rest = wanted.filter(({ id }) => !bytes.has(id));
  if (rest.length > MOST_READ) return { fault: tooMany(rest.length) };
  const read = await readAll(
    rest.map(({ id }) => id),
    (id) => github.readBlob(id),
  );
  return 'fault' in read ? read : { bytes: new Map([...bytes, ...read.bytes]) };
}

export function tooMany(files: number): Notice {
  const text = `${files} files differ, which is too many to read through the API. Check out with fetch-depth: 0, so that local git has them.`;
  return { text, yaml: [] };
}

/** Batches of files; none where a single file is all there is, which REST gives as well. */
function batchesOf(blobs: readonly ListedBlob[]): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const { id, size } of blobs) {
    const last = batches.at(-1);
    room -= size || USUAL_SIZE;
    if (last && room >= 0 && last.length < MOST_IN_BATCH) last.push(id);
    else {
      batches.push([id]);
      room = MOST_BYTES_IN_BATCH - (size || USUAL_SIZE);
    }
  }
  return blobs.length > 1 ? batches : [];
}

/** What batches give; nothing more is asked for after the first refusal. */
async function readBatches(
  github: GitHub,
  batches: readonly (readonly string[])[],
): Promise<Map<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>();
  const left = batches.values();
  let isRefused = false;
  const work = async () => {
    for (const batch of left) {
      if (isRefused) return;
      const answer = await github.readTexts(batch);
      if ('refusal' in answer) isRefused = true;
      else take(answer.value, bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return bytes;
}

/** A text that does not give the id of its file was not UTF-8, or lost its byte order mark on the way. */
function take(texts: ReadonlyMap<string, string>, bytes: Map<string, Uint8Array>): void {
  for (const [id, text] of texts) {
    const content = Buffer.from(text);
    if (blobId(content, id) === id) bytes.set(id, content);
  }
}

function sum(blobs: readonly ListedBlob[]): number {
  return blobs.reduce((total, { size }) => total + size, 0);
}
