/** What an account says of a permission of a role, as the export has it. */
export interface AccountRow {
  readonly line: number;
  /** Whatever names the role: a script id, a name; the best first. */
  readonly roles: readonly string[];
  /** A key or a name; empty where the role has no permission. */
  readonly permission: string;
  readonly level: string;
  /** The subtab of the UI, where the export has it. */
  readonly tab: string | null;
}

/** A row that cannot be compared, and why. */
export interface UnmatchedRow {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}
