/** Where a text says something: the sentence where it first stands, and how often it is said. */
export interface Asked {
  readonly text: string;
  readonly line: number;
  readonly times: number;
}

/** Several as one: the first, and all in number. */
export function merged(all: readonly Asked[]): Asked {
  const first = all.reduce((one, other) => (other.line < one.line ? other : one));
  return { text: first.text, line: first.line, times: all.reduce((sum, { times }) => sum + times, 0) };
}
