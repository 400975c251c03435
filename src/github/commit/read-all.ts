import type { Notice } from '../../report/notice.js';
import type { Answer } from '../api.js';
import { noticeOf } from '../refusal.js';

/** More files than these are not read one by one: a token has a thousand requests an hour. */
export const MOST_READ = 400;
const AT_ONCE = 8;

/** Reads many files, a few at a time; why one of them cannot be had, at which reading ends. */
export async function readAll(
  names: readonly string[],
  read: (name: string) => Promise<Answer<Uint8Array>>,
): Promise<{ readonly bytes: ReadonlyMap<string, Uint8Array> } | { readonly fault: Notice }> {
  const bytes = new Map<string, Uint8Array>();
  const faults: Notice[] = [];
  const left = names.values();
  const work = async () => {
    for (const name of left) {
      if (faults.length > 0) return;
      const answer = await read(name);
      if ('value' in answer) bytes.set(name, answer.value);
      else faults.push(noticeOf(answer.refusal));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults[0] ? { fault: faults[0] } : { bytes };
}
