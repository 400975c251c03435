/** Why a CSV file cannot be taken. Quotes no cell: what is in it may be nobody else's business. */
export interface TableFault {
  /** From 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly message: string;
}

/** A fault as users read it: `file:line: message`. */
export function describeTableFault(path: string, { line, message }: TableFault): string {
  return line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}
