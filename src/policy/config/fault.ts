import { type Place, positionAt } from '../../sdf/source.js';

/** Why a config cannot be taken: a run stops at it. */
export interface ConfigFault {
  /** Null where the fault is in no file, such as a file that is missing. */
  readonly at: Place | null;
  readonly message: string;
  /** What stands where the script id of a role is due, and may be the role's name. */
  readonly role?: string;
}

/** Something that was read, or why it could not be. */
export type Read<T> = { readonly value: T } | { readonly faults: readonly ConfigFault[] };

/** A fault as users read it: `file:line:column: message`. */
export function describeFault({ at, message }: ConfigFault): string {
  if (!at) return message;
  const { line, column } = positionAt(at.source, at.start);
  return `${at.source.path}:${line}:${column}: ${message}`;
}
