import { createHash } from 'node:crypto';

/** The id that git gives to a file with these bytes, in a repository whose ids are as long as `like`. */
export function blobId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
