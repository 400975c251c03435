import { holdsOpenDoor } from './catalogue/doors/index.js';
import { maySayWhoRuns, PARTS_OF_WORDS } from './executions.js';
import { mayMatter } from './object-file.js';
import { mayHoldOddRole } from './role-positions.js';

/** One of them is in whatever makes a file say something, but for doors. */
const PARTS = ['role', 'CDATA', ...PARTS_OF_WORDS];

/**
 * Whether a file says nothing that a rule or a door looks for, by its bytes as Latin-1: what is looked for is ASCII, so no
 * other text need be decoded or kept. UTF-16 is never silent.
 */
export function isSilent(kind: string, bytes: string): boolean {
  if (bytes.includes('\0')) return false;
  if (!PARTS.some((part) => bytes.includes(part))) return !holdsOpenDoor(kind, bytes);
  return !mayMatter(kind, { text: bytes }) && !mayHoldOddRole(bytes) && !maySayWhoRuns(bytes);
}
