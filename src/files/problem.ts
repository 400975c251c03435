/** A folder or file of a tree that could not be read. */
export interface Problem {
  /** The path in the tree; `''` for its top. */
  readonly path: string;
  readonly reason: string;
}

/** Why reading failed, in the system's words, without the path on this machine that they end in. */
export function reasonOf(error: unknown): string {
  const { message = String(error) } = error as Partial<Error>;
  return message.replace(/, \w+(?: '.*')?$/s, '');
}
