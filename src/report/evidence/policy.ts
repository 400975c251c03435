import { createHash } from 'node:crypto';
import type { Source } from '../../sdf/source.js';
import { baselineText } from '../../settle/baseline.js';
import type { Gate } from '../../settle/gate.js';

/** Where the policy came from. */
export interface PolicySide {
  /** A side of the change, or the files as they lay on disk. */
  readonly from: 'base' | 'head' | 'files';
  readonly commit: string | null;
}

/** The policy that was in force: where each part of it came from, and the hash of its text. */
export function jsonPolicy(
  { policy: { files, shared }, baseline, pathInRepository }: Gate,
  { from, commit }: PolicySide,
) {
  return {
    from,
    commit,
    files: [
      ...files.map((source) => ({ path: pathInRepository(source.path), sha256: sha256(source.text) })),
      ...shared.map(sharedFile),
    ],
    baseline:
      baseline.size === 0 ? null : { findings: baseline.size, sha256: sha256(baselineText(baseline)) },
  };
}

/** A file of another repository, with the ref that it was asked for by. */
function sharedFile({ path, text }: Source) {
  const at = path.lastIndexOf('@');
  return { path: path.slice(0, at), ref: path.slice(at + 1), sha256: sha256(text) };
}

/** Of a text as UTF-8. */
function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
