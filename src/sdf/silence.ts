import { maySayWhoRuns } from './executions.js';
import { mayMatter } from './object-file.js';
import { mayHoldOddRole } from './role-positions.js';

/**
 * Whether a file says nothing that a rule or a door looks for, by its bytes as Latin-1: what is looked for is ASCII, so no
 * other text need be decoded or kept. UTF-16 is never silent.
 */
export function isSilent(kind: string, bytes: string): boolean {
  return (
    !bytes.includes('\0') &&
    !mayMatter(kind, { text: bytes }) &&
    !mayHoldOddRole(bytes) &&
    !maySayWhoRuns(bytes)
  );
}
