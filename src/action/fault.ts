import { HOME } from '../util/version.js';

/** A refusal of the system, such as "permission denied, open 'x'", says what has to be known; all else is our fault. */
export function faultIn(thrown: unknown): string {
  if (thrown instanceof Error && 'syscall' in thrown) return thrown.message;
  return `Internal error: ${messageOf(thrown)}. Please report it: ${HOME}/issues`;
}

export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
